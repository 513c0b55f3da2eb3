# Los pasos de «Cómo llegamos a este veredicto». Las fórmulas conservan sus signos.

step-promise = La promesa
step-baseline = Emisiones del año de referencia
step-level = Nivel de la meta
step-latest = Último inventario contado de la misma manera
step-change = Cambio desde el año de referencia
step-path = El camino prometido en ese año
step-gap = Distancia al camino
step-needed-tons = Reducción necesaria, en toneladas al año
step-needed-rate = Reducción necesaria, en porcentaje al año
step-pace = Ritmo observado
step-projected = Si el ritmo siguiera igual (no es un pronóstico)
step-verdict = El veredicto

working-not-known = no se sabe
working-promised = { $cut } por debajo de { $baseline } para { $year }
working-promised-unstated = { $cut } por debajo de un año no indicado, para { $year }
working-inventory = el inventario de { $year }
working-line = una línea recta de { $from } en { $from-year } a { $to } en { $to-year }
working-path-ends = el camino no llega a este año
working-above = { $tons } por encima del camino
working-below = { $tons } por debajo del camino
working-on = { $tons }, en el camino
working-over-years = ({ $from } − { $to }) ÷ { $years } años
working-a-year = { $size } al año
working-pairs = el cambio anual entre cada dos de los { $count } inventarios de { $first } a { $last } ({ $pairs } pares), (ln E₂ − ln E₁) ÷ años; el valor del medio, s; luego 1 − exp(s)
working-in-year = { $tons } en { $year }
working-met = el último inventario está en el nivel de la meta o por debajo
working-missed = el año de la meta ya se contó y las emisiones están por encima del nivel de la meta
working-going-up = las emisiones han subido más de un 0.1% al año
working-on-pace = si el ritmo siguiera igual, las emisiones estarían en el nivel de la meta o por debajo
working-behind = si el ritmo siguiera igual, la meta no se cumpliría; el ritmo es la mitad del { $needed } necesario o más
working-far-behind = el ritmo es menos de la mitad del { $needed } necesario
