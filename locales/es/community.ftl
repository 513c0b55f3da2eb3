# La página de una comunidad y la del estado.

community-title = { $name }: emisiones, metas y avance
community-breadcrumb = Ruta de navegación

figure-latest-year = Últimas emisiones, { $year }
figure-change = Cambio desde el año de referencia
figure-change-years = en { $year } frente a { $since }
figure-target-year = Meta para { $year }
figure-below = { $cut } por debajo de { $baseline }
figure-lower = { $cut } menos
figure-level = es decir, { $tons } al año
figure-by = para { $year }
figure-wording = «{ $wording }»
figure-wording-set = «{ $wording }», meta fijada { $when }

working-heading = Cómo llegamos a este veredicto
working-nothing = No hay ninguna meta adoptada para todo { $name } antes de la de cero emisiones netas, así que no hay nada con qué comparar los inventarios. Un residente puede pedir una.
working-open = Cada número y cada paso, con su fuente
working-region = Pasos hasta el veredicto, una tabla
working-caption = De la promesa al veredicto; E son las emisiones en t CO₂e al año. [Qué significa cada paso](/method)
working-step = Paso
working-working = Cálculo
working-result = Resultado
yardstick = Una vara de medir, no una promesa.

contents = En esta página
contents-sectors = De dónde vienen
contents-per-person = Por persona
contents-targets = Metas
contents-criteria = Cinco criterios
contents-actions = Acciones
contents-reports = Informes
contents-missing = Qué falta
contents-counted = Cómo se contó
contents-cite = Citar y reutilizar

sectors-heading = De dónde vienen las emisiones
sectors-none = No se encontró ninguna fuente que divida por sector, en toneladas métricas, las emisiones de { $name }.
sectors-region = Emisiones por sector
sectors-table = Emisiones por sector, en t CO₂e y como parte del total

per-person-heading = Emisiones por habitante
per-person-none = No se sabe: no hay ningún inventario en toneladas métricas que dividir.
per-person-region = Emisiones y habitantes, una tabla
per-person-table = Emisiones divididas entre los habitantes del mismo año o del año contado más cercano, a no más de dos años
per-person-tons = t CO₂e por persona
per-person-residents = Habitantes
per-person-by = Según
per-person-counted = { $kind } de { $year }
per-person-not-known = no se sabe

table-year = Año
table-emissions = Emisiones
table-series = Serie
table-precision = Cómo se sabe
table-note = Cómo se contó
table-parts = En las partes que usa la fuente:
table-whole = Emisiones de toda la comunidad, en toneladas métricas de dióxido de carbono equivalente (t CO₂e)
table-promised = Lo prometido y adónde lleva el ritmo observado (t CO₂e al año)
table-promise = Qué es
table-government = Emisiones solo de las operaciones del gobierno local, en t CO₂e
table-state = Emisiones del estado, en toneladas métricas de dióxido de carbono equivalente (t CO₂e)

targets-heading = Qué prometió { $name }
targets-joined = Se unió a la campaña { $when }
targets-joined-later = Se unió a la campaña { $when }, después de publicarse la noticia de su inicio
targets-joined-undated = Se unió a la campaña; ningún documento encontrado dice cuándo
targets-not-joined = No se sabe si se unió a la campaña.
not-joined-uncounted = No se cuenta en ninguna parte de este sitio.
targets-none = No se encontró ninguna meta de { $name }.
criteria-not-judged = Nadie ha revisado todavía si { $name } cumple los cinco criterios.
targets-networks = También participa en { $networks }.
targets-region = Metas, una tabla
targets-caption = Metas, con el nivel que permite cada una y el veredicto
targets-target = Meta
targets-basis = De qué
targets-cut = Reducción
targets-level = Nivel permitido
targets-wording = Con las palabras de la fuente
targets-set = Fijada
targets-verdict = Veredicto
targets-draft = borrador
targets-no-promise = todavía no es una promesa
targets-below = { $cut } por debajo de { $baseline }
targets-unstated = { $cut }, año de referencia no indicado
targets-floor = { $cut }, de ello al menos { $floor } con reducciones reales
targets-no-date = no se encontró la fecha

criteria-all = [Todas las comunidades por criterio, y la regla de cada uno](/criteria)

actions-of = Qué está haciendo { $name }, y para cuándo
actions-nothing = No se encontró ninguna acción.
actions-rules = Reglas y programas vigentes, según listas publicadas
actions-rules-lead = De listas del estado; para las compras de electricidad, de otros. Pueden estar incompletas.

reports-of = Informes, año por año
reports-every-year = Unirse significa informar cada año.
reports-by-year = Informes por año de publicación, o por el año que abarcan si no se sabe más
reports-found = Qué se encontró
reports-none-yet = Todavía no se encontró ninguno este año
reports-none-found = No se encontró ninguno
report-came-out-covers = publicado: { $date }; abarca { $year }
report-came-out = publicado: { $date }
report-covers = abarca { $year }; no se encontró cuándo se publicó

missing-heading = Qué falta
missing-lead = Estos son los huecos en lo que se encontró. Un residente puede pedirle a { $name } que los llene.
missing-age = La cifra más reciente es de { $year }: tiene { $age }.
missing-news = Una cifra de { $year } solo se conoce por la prensa y se contó de otra manera, así que se muestra pero no se usa.
missing-split = No se encontró cómo se reparten las emisiones de { $year } entre edificios, transporte y residuos.
missing-reports = No se encontró ningún informe de { $years }.
ask-page = [Su página]({ $url }).
ask-email = Correo: [{ $email }](mailto:{ $email }).
ask-council = [Cuándo se reúne el concejo]({ $url }).
ask-records = [Cómo pedir documentos públicos]({ $url }).

reply-heading = { $name } dijo { $when }:
reply-confirmed = { $name } dijo { $when } que sus datos aquí son correctos.

counted-heading = Cómo se contó
counted-lead = Solo las cifras de una misma serie se contaron igual, y solo esas se pueden comparar.
counted-covers = Abarca: { $basis }. Método: { $protocol }.
counted-years = { $first }–{ $last }, { $inventories }
counted-change = A partir de { $year }, otra fuente:
counted-government = Emisiones solo de las operaciones del gobierno local, un pequeño porcentaje del total
place = { $kind ->
    [town] { $name } es un pueblo de { $miles } millas cuadradas ({ $km } km²), con el agua dentro de sus límites
   *[city] { $name } es una ciudad de { $miles } millas cuadradas ({ $km } km²), con el agua dentro de sus límites
}
place-county = { $kind ->
    [town] { $name } es un pueblo del condado de { $county }, de { $miles } millas cuadradas ({ $km } km²), con el agua dentro de sus límites
   *[city] { $name } es una ciudad del condado de { $county }, de { $miles } millas cuadradas ({ $km } km²), con el agua dentro de sus límites
}
place-website = [Su sitio web]({ $website }).
place-websites = [Su sitio web]({ $website }) y [su página sobre el clima]({ $climate }).

fair-share = Para { $name }: { $per-person } por persona en { $year } (habitantes: { $kind } de { $counted }), un { $cut } menos, para los { $residents } habitantes de { $now }: { $level } al año para { $by }.
fair-share-higher = Su propia meta para { $year }, { $level }, es más alta.
fair-share-lower = Su propia meta para { $year }, { $level }, es más baja.
fair-share-no-level = El nivel de su propia meta no se conoce, así que no se puede comparar.
fair-share-no-own = No tiene una meta propia anterior al cero neto con la que compararlo.
fair-share-not-known = No se sabe a cuánto equivale para { $name }. { $why }

cite-heading = Citar y reutilizar
cite-lead = Cualquiera puede publicar estas cifras: nombre este sitio y la fuente de la cifra ([licencia](/about#licence)).
cite-figures = Las cifras principales como texto para copiar
cite-figures-label = Cifras principales
cite-text = «{ $title }». { $site }, panel público, edición del { $date } ({ $edition }). { $url }
cite-latest = Últimas emisiones de { $name }: { $tons } en { $year } ({ $precision }). { $source }
cite-latest-not-known = Últimas emisiones de { $name }: no se sabe. { $why }
cite-target = Meta: { $target }. { $source }
cite-net-zero = Cero neto: para { $year } («{ $wording }», { $cut }). { $source }
cite-document = Fuente: { $title }, { $publisher }, { $url }

state-title = { $name }: la ley alrededor de la campaña
state-heading = { $name }, el estado que las rodea
state-lead = El estado no se ha unido a la campaña: está aquí como contexto. La ley estatal fija límites a todo lo que se emite en { $name }, medidos desde 1990. Lo que una comunidad puede lograr depende de ellos, y ellos de las comunidades.
state-limits = Qué permite la ley
state-region = Límites de la ley
state-caption = Límites de la ley, y el nivel que cada uno significa en la serie que incluye 1990
state-limit = Límite
state-series = Dos series, por separado
state-actions = Qué hace el estado
