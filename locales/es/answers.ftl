# Una frase para cada una de las cinco respuestas. $pledged es el año del compromiso de la mitad.
answer-half = Prometió reducir un { $cut } desde { $baseline } para { $year }: la mitad o más.
answer-zero-in-time = Prometió cero emisiones netas a tiempo: más que la mitad.
answer-less-than-pledged = Prometió reducir un { $cut } desde { $baseline } para { $year }: menos que la mitad para { $pledged } a la que se comprometió.
answer-less-than-half = Prometió reducir un { $cut } desde { $baseline } para { $year }: menos que la mitad.
answer-no-base-year = Prometió reducir un { $cut } para { $year }, pero ningún documento encontrado dice desde qué año.
answer-pledge-only = Al unirse, se comprometió a reducir las emisiones a la mitad para { $pledged }; no se encontró una meta propia así.
answer-no-target = No se encontró ninguna meta propia anterior a la de cero emisiones netas.
answer-later = Es más tarde que { $pledged }, el año de su compromiso.
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
answer-rules = Según listas publicadas, están vigentes: { $rules }.
answer-rule-since = { $rule } desde { $year }
answer-rule-fossil-fuel-free = edificios nuevos sin combustibles fósiles
answer-rule-specialized = el código de construcción especializado
answer-rule-stretch = el código de construcción «stretch» (más estricto)
answer-rule-climate-leader = la categoría de Climate Leader Community
answer-rule-green-community = la categoría de Green Community
answer-rule-aggregation = una compra de electricidad para todos
answer-no-report = No se encontró ningún informe de los años { $first } a { $last }.
answer-every-report = Se encontró un informe de cada año de { $first } a { $last }.
answer-reports = { $n ->
    [one] De los años { $first } a { $last }, uno tiene informe: { $years }.
   *[other] De los años { $first } a { $last }, { $size } tienen informe: { $years }.
}

# Los nombres de las cinco respuestas, y cada respuesta en pocas palabras. $year es el año de la respuesta.
answer-name-promise = Promesa
answer-name-count = Recuento
answer-name-pace = Ritmo
answer-name-doing = Acciones
answer-name-reporting = Informes
answers-heading = Cinco respuestas
answers-table = Las cinco respuestas de cada comunidad. Nunca se suman ni se ordenan por puesto.
answers-region = Las cinco respuestas, una tabla
brief-none = Nada encontrado
brief-to = hasta { $year }
brief-net-zero = cero emisiones netas para { $year }
brief-half = La mitad, el compromiso
brief-no-own-target = no se encontró una meta propia anterior
brief-half-or-more = la mitad o más
brief-zero-in-time = más de la mitad
brief-less-than-pledged = menos que la mitad a la que se comprometió
brief-less-than-half = menos de la mitad
brief-no-base-year = sin año de referencia
brief-later = más tarde que { $year }, el año del compromiso
brief-last-in = El último, de { $year }
brief-comparable = { $number } comparables
brief-not-comparable = ninguno comparable con el último
brief-count-of = recuento de { $year }
brief-counts-of-three = { $n ->
    [0] 0 de 3 recuentos
    [one] 1 de 3 recuentos
   *[other] 2 de 3 recuentos
}
brief-cant-tell = aún no se sabe: { $why }
brief-ratio = { $ratio } del ritmo que exige { $goal }
brief-goal = frente a { $goal }
brief-close = por poco
brief-old = { $years } sin contar
brief-in-place = { $in-place } de { $actions } aplicadas
brief-inclusive = { $n ->
    [one] una es inclusiva
   *[other] { $size } son inclusivas
}
brief-rules = { $n ->
    [one] una regla vigente
   *[other] { $size } reglas vigentes
}
brief-no-own-action = no se encontró ninguna acción propia
brief-years = { $years } de { $of } años
count-counts = { $n ->
    [0] ningún recuento
    [one] un recuento
   *[other] { $size } recuentos
}
count-reports = { $n ->
    [0] ningún informe encontrado
    [one] un informe encontrado
   *[other] { $size } informes encontrados
}

# Los pequeños dibujos de las respuestas, para quien no los ve.
picture-promise = Una barra de { $cut }, con una marca en la mitad.
picture-promise-empty = Una barra vacía, con una marca en la mitad.
picture-count = Años contados hasta { $today }: { $years }.
picture-count-empty = Ningún año contado hasta { $year }.
picture-pace = Un indicador: el ritmo es el { $ratio } del necesario.
picture-pace-spread = Un indicador: el ritmo es el { $ratio } del necesario, del { $low } al { $high } según el año que se omita.
picture-pace-met = Un indicador lleno.
picture-pace-empty = Un indicador vacío, con una marca en lo suficiente.
picture-doing = { $in-place } de { $actions } marcas llenas.
picture-reporting = Con informe: { $years }. Sin informe: { $missing }.
picture-reporting-all = Con informe: { $years }.
picture-reporting-none = Sin informe: { $missing }.

# Las primeras frases de una página. $facts es una lista de lo de abajo, $goal un sustantivo, $speed un ritmo.
lead-slow = Según su recuento de { $year }, { $name } reduce sus emisiones { $speed } que exige { $goal }.
lead-behind = Según su recuento de { $year }, { $name } va con retraso en { $goal }.
lead-on-pace = Según su recuento de { $year }, { $name } va a buen ritmo en { $goal }.
lead-going-up = Según su recuento de { $year }, las emisiones de { $name } van en aumento.
lead-missed = Según su recuento de { $year }, { $name } no cumplió { $goal }.
lead-met = Según su recuento de { $year }, { $name } cumplió { $goal }.
lead-speed-almost = casi al ritmo
lead-speed-three-quarters = a unas tres cuartas partes del ritmo
lead-speed-two-thirds = a unas dos terceras partes del ritmo
lead-speed-half = a cerca de la mitad del ritmo
lead-speed-third = a cerca de un tercio del ritmo
lead-speed-quarter = a cerca de una cuarta parte del ritmo
lead-speed-fifth = a menos de una cuarta parte del ritmo
lead-speed-hardly = apenas a una décima parte del ritmo
goal-noun-pledge = su compromiso
goal-noun-own = su meta
goal-noun-law = la ley del estado
lead-counted = { $name } contó sus emisiones por última vez en { $year }.
lead-pledged-both = { $name } se comprometió a reducir sus emisiones a la mitad para { $year } y prometió cero emisiones netas para { $zero }.
lead-pledged = { $name } se comprometió a reducir sus emisiones a la mitad para { $year }.
lead-promised-zero = { $name } prometió cero emisiones netas para { $year }.
lead-nothing = No se encontró ninguna meta de { $name }.
lead-has = Tiene { $facts }.
lead-comparable = { $n ->
    [one] un recuento
   *[other] { $size } recuentos comparables
}
lead-some-comparable = { $n ->
   *[other] { $size } recuentos ({ $comparable } comparables)
}
lead-counts = { $n ->
   *[other] { $size } recuentos (no comparables)
}
lead-actions = { $n ->
    [one] { $in-place } de una acción aplicada
   *[other] { $in-place } de { $actions } acciones aplicadas
}
lead-reports = { $n ->
    [one] un informe ({ $years } de los últimos { $of } años)
   *[other] { $size } informes ({ $years } de los últimos { $of } años)
}
lead-own = Su meta propia es un { $cut } por debajo de { $baseline } para { $year }.
lead-less-than-pledged = Su meta propia, un { $cut } por debajo de { $baseline } para { $year }, es menos que la mitad a la que se comprometió.
lead-no-base = Su meta propia es un { $cut } para { $year }, pero ningún documento encontrado dice desde qué año.
lead-law = Por ley, las emisiones deben estar un { $cut } por debajo de { $baseline } para { $year }.
lead-it-pledged = Se comprometió a reducir sus emisiones a la mitad para { $year }.
lead-missing = No se encontró: { $things }.
lead-no-count = un recuento de toda la comunidad
lead-few-counts = suficientes recuentos comparables para medir un ritmo
lead-no-target = una meta propia anterior a la de cero emisiones netas
lead-no-action = ninguna acción
lead-no-report = ningún informe

# What the counts show, as the heading of their chart. $goal is a noun, $speed a speed.
heading-slow = { $name } reduce { $speed } que exige { $goal }, según su recuento de { $year }
heading-behind = { $name } va con retraso en { $goal }, según su recuento de { $year }
heading-on-pace = { $name } va a buen ritmo en { $goal }, según su recuento de { $year }
heading-going-up = Las emisiones de { $name } van en aumento, según su recuento de { $year }
heading-missed = { $name } no cumplió { $goal }, según su recuento de { $year }
heading-met = { $name } cumplió { $goal }, según su recuento de { $year }
heading-lower = Las emisiones de { $name } fueron un { $size } menores en { $year } que en { $first }
heading-higher = Las emisiones de { $name } fueron un { $size } mayores en { $year } que en { $first }
heading-same = Las emisiones de { $name } fueron casi las mismas en { $year } que en { $first }
heading-once = { $name } tiene un recuento de sus emisiones, de { $year }
heading-apart = { $n ->
   *[other] { $name } tiene { $size } recuentos de sus emisiones; el más reciente no se puede comparar con otro
}

# Cuántas de todas las comunidades tienen cada respuesta.
tally-of = { $part } de { $all }
tally-promise = con una meta propia de la mitad o más.
tally-promise-note = Menos de la mitad: { $less }. Sin año de referencia: { $unstated }. Sin meta propia encontrada: { $none }.
tally-count = con un recuento de { $recent } o posterior.
tally-count-note = Sin recuento encontrado: { $uncounted }.
tally-pace = con suficientes recuentos de un mismo tipo para mostrar un ritmo.
tally-doing = con una acción en vigor o terminada.
tally-reporting = con un informe de { $last }.
tally-reporting-note = Con informe en cada uno de los cinco años: { $each }.
