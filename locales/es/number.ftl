# Números, fechas y cantidades. $number y $size llegan escritos como este idioma escribe los números.

number-millions = { $n ->
    [one] { $number } millón
   *[other] { $number } millones
}
number-short-millions = { $number } M
number-short-thousands = { $number } mil
tons = { $number } t CO₂e
tons-millions = { $n ->
    [one] { $number } millón de t CO₂e
   *[other] { $number } millones de t CO₂e
}

change-lower = { $size } menos
change-higher = { $size } más
change-none = sin cambio

# Las cantidades pequeñas, en palabras; desde diez, en cifras.
number-2 = dos
number-3 = tres
number-4 = cuatro
number-5 = cinco
number-6 = seis
number-7 = siete
number-8 = ocho
number-9 = nueve

count-inventories = { $n ->
    [0] ningún inventario
    [one] un inventario
   *[other] { $size } inventarios
}
count-years = { $n ->
    [0] ningún año
    [one] un año
   *[other] { $size } años
}
# El final de una lista dentro de una frase: «2022, 2023 y 2024».
list-and = { $rest } y { $last }

date-day = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
# Después de un verbo: adoptada el 25 de mayo de 2021; se unió en 2021.
when-day = el { $day } de { $month } de { $year }
when-month = en { $month } de { $year }
when-year = en { $year }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
