# Cómo se llega a un veredicto, en palabras sencillas.

method-title = Cómo juzgamos
method-description = Cada definición en palabras sencillas, qué se puede comparar y qué no.
method-lead = Comparamos lo que una comunidad prometió con lo que contó, y decimos si el ritmo hasta ahora alcanza. Aquí están todas las reglas. Lo que un documento no dice, no lo completamos.

method-compare = Qué se puede comparar
method-compare-series = Un inventario es el recuento de las emisiones de un año. Los recuentos hechos de la misma manera forman una serie. Solo dentro de una serie trazamos una línea, hablamos de una tendencia o damos un porcentaje. Nunca se mezclan toda la comunidad y las operaciones del gobierno local. Un recuento más reciente de otra serie se muestra y se nombra, pero no se usa.
method-compare-news = Una cifra que solo se apoya en la prensa lleva esa marca y nunca encabeza una página. La última cifra de una comunidad es su recuento más reciente que viene de un documento propio o de datos públicos.

method-quantities = Los números detrás de un veredicto
quantity-level = Nivel de la meta
    .means = Las emisiones del año de referencia, menos el porcentaje prometido.
quantity-change = Cambio desde el año de referencia
    .means = El último recuento frente al del año de referencia, en porcentaje. No se sabe cuando el del año de referencia es el único.
quantity-path = Camino prometido
    .means = La línea recta desde el año de referencia, pasando por cada meta, hasta cero emisiones netas.
quantity-needed = Ritmo necesario
    .means = La reducción al año, en porcentaje, que llevaría el último recuento al nivel de la meta a tiempo.
quantity-pace = Ritmo observado
    .means = La reducción al año hasta ahora. Es el valor del medio de los cambios entre todos los pares de recuentos de los diez años anteriores al último (la pendiente de Theil–Sen). Un año fuera de lo común, como 2020, no decide. Hacen falta al menos tres recuentos a lo largo de cuatro años.
quantity-projected = Si el ritmo siguiera igual
    .means = El último recuento llevado al ritmo observado hasta el año de la meta. Es una continuación, no un pronóstico.
quantity-per-person = Por persona
    .means = Las emisiones divididas entre los habitantes según el censo o la estimación del año más cercano, a no más de cinco años, que se nombra.

method-verdicts = Los veredictos
method-first = Se da el primero que sea cierto, sobre la próxima meta de la comunidad antes de la de cero emisiones netas.
means-cant-tell = No hay meta ni compromiso, ni inventario, ni ritmo, o el año de referencia no se contó en una serie comparable. Siempre se dice el motivo.
means-met = El último recuento está en el nivel de la meta o por debajo.
means-missed = El año de la meta ya se contó, y las emisiones están por encima del nivel de la meta.
means-going-up = Las emisiones han subido más de un 0.1% al año.
means-on-pace = Si el ritmo siguiera igual, la meta se cumpliría.
means-behind = Si el ritmo siguiera igual, la meta no se cumpliría. La proporción dice por cuánto.

method-example = Un ejemplo: { $name }, paso a paso
method-example-how = Así se llegó a esa frase. Cada número se calcula con el registro cuando se hace la página; los documentos están en [la página de { $name }](/communities/{ $slug }#working).
method-example-region = Ejemplo resuelto
method-example-caption = De la promesa de { $name } al veredicto
method-example-counts = Los inventarios de la serie, en t CO₂e

method-table = Los números de cada comunidad
method-table-caption = Datos y resultados; las emisiones en t CO₂e, los ritmos en porcentaje al año; una raya donde no se sabe el número
method-column-baseline = Referencia
method-column-latest = Último usado
method-column-gap = Distancia al camino
method-column-pace = Reducción hasta ahora
method-column-needed = Reducción necesaria
method-column-why = Por qué no se puede saber
method-target = { $cut } para { $year }

method-differences = Por qué dos inventarios pueden ser distintos aunque nada haya cambiado
differ-protocol = Protocolo
    .means = La mayoría cuenta según el [GPC](/glossary#gpc); otras, según el Protocolo Comunitario de EE. UU., con una herramienta regional o con un método propio. Cada uno traza el límite de una comunidad en un lugar distinto.
differ-scope = Alcance
    .means = Un recuento de lo que se emite dentro de los límites deja fuera las centrales que producen en otro lugar su electricidad. La cifra de New Bedford de 2018 es así; la de Cambridge de 2012 cuenta además la electricidad producida en la ciudad.
differ-weights = Peso de los gases
    .means = El metano y otros gases se convierten en dióxido de carbono con unos pesos que el IPCC revisa. Una nueva edición de esos pesos mueve un total sin que nada cambie en el aire.
differ-data = Datos
    .means = Una nueva fuente sobre fugas de gas o sobre el tráfico puede duplicar un sector. Los buenos inventarios vuelven entonces a contar el pasado; cuando no lo hacen, empezamos una nueva serie.
differ-consumption = Consumo
    .means = Lo que compran los habitantes se fabrica en otro lugar. Los recuentos por consumo salen mucho más altos que los recuentos por territorio, y aquí no se usan.

method-fair = Una parte justa
method-fair-asked = La campaña pide una meta para { $halve-by } acorde con una parte justa de una reducción mundial del 50%.
method-fair-median = Esa mediana es { $cut }.
method-fair-yardstick = La ponemos junto a la meta de cada comunidad como vara de medir. Son las emisiones por persona del inventario más cercano a 2018 (solo de { $first } a { $last }), menos un { $cut }, por los habitantes del recuento más reciente. Nunca decide un veredicto ni un criterio.

method-rules = Las reglas de los cinco criterios

method-not = Qué no hacemos
method-not-rank = No clasificamos a las comunidades: cuentan cosas distintas.
method-not-join = No unimos cifras de series distintas, y no llenamos ningún hueco.
method-not-subtract = No restamos compensaciones ni absorciones. El cero neto se juzga por las emisiones brutas.
method-not-zero = No decimos si una tendencia llegará a cero: se acerca cada vez más y nunca llega. Una meta de cero emisiones netas se juzga por las metas anteriores.
method-not-add = No sumamos comunidades, salvo que todas hayan contado el mismo año de la misma manera.
