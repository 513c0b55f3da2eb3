# Una frase para cada una de las cinco respuestas. $pledged es el año del compromiso de la mitad.
answer-half = Prometió reducir un { $cut } desde { $baseline } para { $year }: la mitad o más.
answer-zero-in-time = Prometió cero emisiones netas a tiempo: más que la mitad.
answer-less-than-pledged = Prometió reducir un { $cut } desde { $baseline } para { $year }: menos que la mitad para { $pledged } a la que se comprometió.
answer-less-than-half = Prometió reducir un { $cut } desde { $baseline } para { $year }: menos que la mitad.
answer-no-base-year = Prometió reducir un { $cut } para { $year }, pero ningún documento encontrado dice desde qué año.
answer-pledge-only = Al unirse, se comprometió a reducir las emisiones a la mitad para { $pledged }; no se encontró una meta propia así.
answer-no-target = No se encontró ninguna meta propia anterior a la de cero emisiones netas.
answer-net-zero = Las emisiones netas deben ser cero para { $year }.
answer-no-net-zero = No se encontró un año para las cero emisiones netas.
answer-no-count = No se encontró ningún recuento de toda la comunidad.
answer-count = Su último recuento es de { $year }, { $age }.
answer-count-this-year = de este año
answer-count-age = hace { $years }
answer-comparable = { $n ->
    [one] No se puede comparar con ningún otro.
   *[other] Es uno de { $size } recuentos que se pueden comparar.
}
answer-no-action = No se encontró ninguna acción.
answer-actions = { $n ->
    [one] Hay una acción registrada; en vigor o terminadas: { $in-place }.
   *[other] De { $size } acciones registradas, en vigor o terminadas: { $in-place }.
}
answer-inclusive = { $n ->
    [0] Ninguna de ellas está marcada como inclusiva.
    [one] Una de ellas es inclusiva.
   *[other] De ellas, { $size } son inclusivas.
}
answer-no-report = No se encontró ningún informe de los años { $first } a { $last }.
answer-every-report = Se encontró un informe de cada año de { $first } a { $last }.
answer-reports = { $n ->
    [one] De los años { $first } a { $last }, uno tiene informe: { $years }.
   *[other] De los años { $first } a { $last }, { $size } tienen informe: { $years }.
}

# Las primeras frases de una página. $facts y $things son listas de lo de abajo.
lead-behind = { $name } va con retraso en { $promise }, según su recuento de { $year }.
lead-on-pace = { $name } va a buen ritmo en { $promise }, según su recuento de { $year }.
lead-going-up = Las emisiones de { $name } van en aumento, según su recuento de { $year }, frente a { $promise }.
lead-missed = { $name } no cumplió { $promise }, según su recuento de { $year }.
lead-met = { $name } cumplió { $promise }, según su recuento de { $year }.
goal-pledge = su compromiso de reducir las emisiones a la mitad para { $year }
goal-own-from = su meta de un { $cut } por debajo de { $baseline } para { $year }
goal-own = su meta de un { $cut } para { $year }
goal-law = el límite de su ley para { $year }
lead-has = { $name } tiene { $facts }.
lead-it-has = Tiene { $facts }.
lead-counts = { $n ->
    [one] un recuento de sus emisiones, de { $year }
   *[other] { $size } recuentos comparables de sus emisiones, el último de { $year }
}
lead-actions = { $n ->
    [one] una acción registrada, en vigor o terminadas: { $in-place }
   *[other] { $size } acciones registradas, en vigor o terminadas: { $in-place }
}
lead-reports = { $n ->
    [one] un informe en uno de los años { $first } a { $last }
   *[other] informes en { $size } de los años { $first } a { $last }
}
lead-net-zero = un año para las cero emisiones netas, { $year }
lead-missing = No se encontró: { $things }.
lead-missing-of = No se encontró, sobre { $name }: { $things }.
lead-no-count = un recuento de toda la comunidad
lead-few-counts = suficientes recuentos comparables para medir un ritmo
lead-no-target = una meta propia anterior a la de cero emisiones netas
lead-no-base-year = el año desde el que se mide su meta
lead-no-action = ninguna acción
lead-no-reports = un informe de { $years }
