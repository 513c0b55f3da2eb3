# Cómo se llega a un veredicto, en palabras sencillas. Las definiciones están en `docs/METHOD.md`.

method-title = Cómo juzgamos
method-description = Cada definición en palabras sencillas, con ejemplos calculados a partir del registro.
method-lead = Comparamos lo que una comunidad prometió con lo que contó, y decimos si el ritmo alcanzó. Cada veredicto lleva el año de su recuento y dice cuánto depende de un solo año. Lo que un documento no dice, no lo completamos.
method-for-example = Por ejemplo:

method-promises = Dos promesas
method-promises-pledge = Al unirse, una comunidad se comprometió a reducir sus emisiones a la mitad para { $halve-by }. La campaña no fija un año de referencia. Por eso tomamos la mitad del primer recuento de la serie que juzga el compromiso. Donde las emisiones han bajado, eso es lo más favorable para la comunidad.
method-promises-own = Una comunidad también puede haber fijado una meta propia. Puede pedir más de la mitad, menos o nada.
method-promises-headline = Decide el veredicto su próxima meta propia antes de la de cero emisiones netas. Si no la hay, o si no se sabe su nivel, decide el compromiso. Si su propia meta pide menos de la mitad, lo decimos al lado. El estado no tiene compromiso: los límites de sus leyes son sus metas propias.

method-compare = Qué se puede comparar
method-compare-series = Un inventario es el recuento de las emisiones de un año. Los recuentos hechos de la misma manera forman una serie. Solo dentro de una serie trazamos una línea, hablamos de un ritmo o damos un porcentaje. Nunca se mezclan toda la comunidad y las operaciones del gobierno local. Un recuento más reciente de otra serie se muestra y se nombra, pero no se usa.
method-compare-judging = Una meta se juzga con una serie que tiene su año de referencia. Si hay varias, va primero una con ritmo conocido y luego la del recuento más reciente.
method-compare-news = Una cifra que solo se apoya en la prensa lleva esa marca. No encabeza ninguna página, no está en ningún gráfico y no decide nada. La última cifra de una comunidad es su recuento más reciente que viene de un documento propio o de datos públicos.

method-quantities = Los números detrás de un veredicto
method-quantities-of = Cada número se explica y luego se calcula para { $name } con el registro. Los documentos están en [la página de { $name }](/communities/{ $slug }#working).
method-example-counts = Los recuentos detrás del ritmo, en t CO₂e

method-verdicts = Los veredictos
method-first = Se da el primero de estos que sea cierto.
method-verdict-today = Hoy: { $n } de { $of }
means-cant-tell = No hay meta ni compromiso, ni inventario, ni ritmo, o el año de referencia no se contó en una serie comparable. O la meta es cero, que ninguna tendencia alcanza. Siempre se dice el motivo.
means-met = El último recuento está en el nivel de la meta o por debajo.
means-missed = El año de la meta ya se contó, y las emisiones están por encima del nivel de la meta.
means-going-up = Las emisiones han subido más de un 0.1% al año.
means-on-pace = Si el ritmo siguiera igual, la meta se cumpliría.
means-behind = Si el ritmo siguiera igual, la meta no se cumpliría. La proporción dice por cuánto.

method-carries = Qué lleva cada veredicto
method-none-today = Hoy no pasa con ninguna comunidad de las que se muestran abajo.
carries-year = Su año
    .means = El año del recuento en que se apoya. Ningún veredicto se retira por viejo. Si pasa el año de la meta sin un recuento, la frase lo dice.
carries-old = Antiguo
    .means = El recuento tiene más de cinco años. La palabra se queda, la etiqueta lleva un borde discontinuo y la frase dice cuánto tiempo hace que nadie cuenta.
carries-close = Justo
    .means = Sin uno de los recuentos, el veredicto sería otro. La frase lo dice.
carries-path = Dónde está en su camino
    .means = Una comunidad puede estar por debajo de su camino prometido y aun así bajar demasiado despacio para seguir allí. O puede estar por encima y bajar lo bastante rápido. Entonces una frase dice por qué el veredicto y el gráfico no coinciden.

method-answers = Cinco respuestas para cada comunidad
method-answers-lead = Una palabra no puede decirlo todo. Por eso cada página da cinco respuestas y forma con ellas su primera frase. Nunca se suman ni se ordenan.
answer-means-promise = La próxima meta propia de la comunidad frente a la mitad a la que se comprometió, y su año para cero emisiones netas.
answer-means-count = El año de su recuento propio más reciente, su antigüedad y cuántos recuentos se pueden comparar.
answer-means-pace = El veredicto, con su año.
answer-means-doing = Cuántas de sus acciones registradas están en vigor o terminadas, y cuántas de estas son inclusivas. A su lado, las reglas vigentes según listas publicadas.
answer-means-reporting = En cuáles de los últimos cinco años informó. Un informe cuenta en el año en que salió. Un plan de acción no es un informe.

method-person = Emisiones por persona
method-person-means = Las emisiones de un año se dividen entre los habitantes del mismo año: el censo en un año de censo y, si no, la estimación anual. Si no la hay, tomamos el recuento más cercano, a no más de dos años, y lo decimos.
method-person-example = { $name }, { $year }: { $emissions } ÷ { $residents } habitantes ({ $kind } de { $counted }) = { $per-person } por persona
method-person-line = Una línea une dos puntos solo si sus recuentos de habitantes van juntos. Las estimaciones hasta 2019 parten del censo de 2010 y nunca se ajustaron al de 2020. Por eso la línea queda abierta entre ellas, y ningún cambio de censo dibuja una bajada.
method-person-open = { $name }: la línea queda abierta entre { $from } y { $to }.

method-towns = Lo que otros miden
method-towns-apart = El estado, las compañías de servicios y el censo publican las mismas cifras para cada ciudad y pueblo, se haya sumado o no. Se muestran aparte. Nunca se unen a los recuentos propios de una comunidad y no deciden ningún veredicto.
method-towns-homes = Las emisiones de las viviendas suman gas, electricidad, gasóleo y propano. Solo las mueve lo que las viviendas usan: la red eléctrica es la de un mismo año en todos los años, y cada invierno se convierte en uno normal. Para ello se supone que el { $share } del gas de las viviendas es para calefacción.
method-towns-spread = Con el { $low } o el { $high } en su lugar, un índice de { $year } se mueve poco. En el municipio del medio entre { $places } se mueve como mucho { $middle } puntos; en el último, { $most }.
method-towns-example = { $name }: { $text }

method-table = Los números de cada comunidad
method-table-caption = Datos y resultados; las emisiones en t CO₂e, los ritmos en porcentaje al año, con el margen entre paréntesis; una raya donde no se sabe el número
method-column-promise = Promesa juzgada
method-column-baseline = Referencia
method-column-latest = Último usado
method-column-pace = Reducción hasta ahora
method-column-needed = Reducción necesaria
method-column-ratio = Hasta ahora, de lo necesario
method-column-projected = Si el ritmo siguiera igual
method-column-why = Por qué no se puede saber
method-target = { $cut } para { $year }
method-target-pledge = { $cut } para { $year }, según el compromiso

method-differences = Por qué dos inventarios pueden ser distintos aunque nada haya cambiado
differ-protocol = Protocolo
    .means = La mayoría cuenta según el [GPC](/glossary#gpc); otras, según el Protocolo Comunitario de EE. UU., con una herramienta regional o con un método propio. Cada uno traza el límite de una comunidad en un lugar distinto.
differ-scope = Alcance
    .means = Un recuento de lo que se emite dentro de los límites deja fuera las centrales que producen en otro lugar su electricidad. Otro tipo cuenta además la electricidad producida en la comunidad.
differ-weights = Peso de los gases
    .means = El metano y otros gases se convierten en dióxido de carbono con unos pesos que el IPCC revisa. Una nueva edición de esos pesos mueve un total sin que nada cambie en el aire.
differ-data = Datos
    .means = Una nueva fuente sobre fugas de gas o sobre el tráfico puede duplicar un sector. Los buenos inventarios vuelven entonces a contar el pasado; cuando no lo hacen, empezamos una nueva serie.
differ-consumption = Consumo
    .means = Lo que compran los habitantes se fabrica en otro lugar. Los recuentos por consumo salen mucho más altos que los recuentos por territorio, y aquí no se usan.

method-fair = Una parte justa
method-fair-asked = La campaña pide una meta para { $halve-by } acorde con una parte justa de una reducción mundial del 50%.
method-fair-median = Esa mediana es { $cut }.
method-fair-yardstick = La ponemos junto a la meta de cada comunidad de Estados Unidos como vara de medir. Son las emisiones por persona del inventario más cercano a 2018 (solo de { $first } a { $last }), menos un { $cut }, por los habitantes del recuento más reciente. Nunca decide un veredicto ni un criterio.

method-rules = Las reglas de los cinco criterios
method-rules-lead = Una sola regla vale para todas. Los editores escriben un estado con su evidencia, y el programa avisa donde la regla encuentra otro. Una comunidad puede calificar su meta como de «2 °C»: la evidencia lo dice y ningún estado cambia.

method-not = Qué no hacemos
method-not-rank = No clasificamos a las comunidades: cuentan cosas distintas.
method-not-join = No unimos cifras de series distintas, y no llenamos ningún hueco.
method-not-subtract = No restamos compensaciones ni absorciones. El cero neto se juzga por las emisiones brutas.
method-not-zero = No decimos si una tendencia llegará a cero: se acerca cada vez más y nunca llega. Una meta de cero emisiones netas se juzga por las metas anteriores.
method-not-add = No sumamos comunidades, salvo que todas hayan contado el mismo año de la misma manera.

method-changed = Qué cambió respecto a la primera edición
changed-dated = Los veredictos llevan fecha y se quedan. Antes cada uno se retiraba cinco años después de su recuento, y en 2027 no habría quedado ninguno.
changed-ratio = La proporción y su margen sustituyen a una segunda palabra para «con retraso». Esa palabra cambiaba cuando se omitía un solo año.
changed-pledge = El compromiso es una promesa aparte, junto a la meta propia de una comunidad.
changed-person = Las emisiones por persona usan los habitantes del mismo año. Antes, un cambio de censo dibujaba bajadas que no venían de las emisiones.
changed-criteria = Una sola regla juzga cada criterio. Una calificación de 2 °C no baja ningún estado, y los informes cuentan en los últimos cinco años.
