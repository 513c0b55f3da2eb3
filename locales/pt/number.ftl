# Números, datas e quantidades. $number e $size chegam escritos como este idioma escreve os números.

# O singular vale abaixo de dois: “1,5 milhão”, “2 milhões”.
number-millions = { $n ->
    [one] { $number } milhão
   *[other] { $number } milhões
}
number-short-millions = { $number } mi
number-short-thousands = { $number } mil
tons = { $number } t CO₂e
tons-millions = { $n ->
    [one] { $number } milhão de t CO₂e
   *[other] { $number } milhões de t CO₂e
}

change-lower = queda de { $size }
change-higher = aumento de { $size }
change-none = sem mudança

# As quantidades pequenas, em palavras; a partir de dez, em algarismos. Masculino: onde se conta algo
# feminino (comunidades, ações, edições, séries), a própria mensagem tem uma forma [2] com “duas”.
number-2 = dois
number-3 = três
number-4 = quatro
number-5 = cinco
number-6 = seis
number-7 = sete
number-8 = oito
number-9 = nove

count-inventories = { $n ->
    [0] nenhum inventário
    [one] um inventário
   *[other] { $size } inventários
}
count-years = { $n ->
    [0] menos de um ano
    [one] um ano
   *[other] { $size } anos
}
# O fim de uma lista dentro de uma frase: “2022, 2023 e 2024”.
list-and = { $rest } e { $last }

date-day = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
# Depois de um verbo: adotada em 25 de maio de 2021; aderiu em 2021.
when-day = em { $day } de { $month } de { $year }
when-month = em { $month } de { $year }
when-year = em { $year }
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
