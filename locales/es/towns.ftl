# What others measure in every city and town.

towns-title = Todas las ciudades y pueblos del estado
towns-description = Lo que el estado, las compañías de servicios y el censo miden en todas las ciudades y pueblos, lado a lado.
towns-lead = Lo que otros miden en cada ciudad y pueblo, se haya unido o no. No hay clasificación.
towns-indicator = Qué mostrar
towns-town = Ciudad o pueblo
towns-county = Condado
towns-residents = Habitantes, 2020
towns-year = Año
towns-joined = se unió
towns-not-published = no publicado
towns-color = Colorear el mapa por
towns-rules = Código o programa
towns-not-joined = No se sumaron
towns-rules-short = Código de construcción y programas
towns-rule-base = código básico
towns-rule-stretch = código «stretch»
towns-rule-specialized = código especializado
towns-rule-fossil-fuel-free = edificios nuevos sin combustibles fósiles
towns-rule-green-community = Green Community
towns-rule-climate-leader = Climate Leader
towns-green-incomplete = Solo aquellas cuya designación muestra un documento. La lista está incompleta: un municipio que falta también puede serlo.
towns-all = Las { $all } ciudades y pueblos.
towns-found = { $number } de { $all } ciudades y pueblos.
towns-state = El estado: { $value } en { $year }.
towns-none = Ninguna ciudad ni pueblo coincide.
towns-to-table = Saltar el mapa e ir a la tabla
towns-under = menos de { $to }
towns-between = { $from } a { $to }
towns-from = { $from } y más
towns-outside = fuera del filtro
town-title = { $name }: lo que otros miden
town-figures-lead = De datos de todo el estado, iguales para cada ciudad y pueblo. Las cifras firmes más recientes, junto a las del estado.
town-state = El estado
town-sources = De dónde vienen estas cifras
town-join = Lo que se pide para unirse
town-measured = Qué se mide
town-derived = Las cifras para comparar
town-raw = Los recuentos en que se basan
town-raw-lead = Tal como los publicaron sus fuentes.
town-state-none = no figura en estos datos
town-cars = En { $year }, el { $share } de los automóviles de { $name } eran eléctricos, de batería o híbridos enchufables.
town-cars-state = En { $year }, el { $share } de los automóviles de { $name } eran eléctricos, de batería o híbridos enchufables; en el estado, el { $state }.
town-homes = { $way ->
    [lower] Las emisiones de sus viviendas fueron un { $size } más bajas en { $year } que en { $base }, con un invierno normal y una red eléctrica fija.
    [higher] Las emisiones de sus viviendas fueron un { $size } más altas en { $year } que en { $base }, con un invierno normal y una red eléctrica fija.
   *[same] Las emisiones de sus viviendas fueron más o menos las mismas en { $year } que en { $base }, con un invierno normal y una red eléctrica fija.
}
town-line = La línea recta hacia la mitad en { $end } pide un { $size } menos en { $year }.
town-gas-not-published = sin dato: no se publicó el gas de sus viviendas
town-too-few = sin dato: en un lugar tan pequeño, una sola vivienda o un solo automóvil más lo cambiaría
town-light-plant = sin dato: su compañía eléctrica municipal registra de forma incompleta
town-doubtful = sin dato: una cifra necesaria es dudosa
town-no-base = sin dato: falta la cifra del primer año
town-needs = sin dato: no se publicó una cifra necesaria
town-rules = Reglas y programas
town-dated = { $date }: { $rule }
town-rule-base = código de energía básico para edificios nuevos
town-rule-stretch = código de energía «stretch» (más estricto) para edificios nuevos
town-rule-specialized = código de energía especializado para edificios nuevos
town-rule-fossil-fuel-free = edificios nuevos sin combustibles fósiles
town-rule-climate-leader = Climate Leader Community, según el estado
town-rule-green-community = Green Community, según el estado
town-rule-aggregation-approved = el estado aprobó una compra de electricidad para todos
town-rule-aggregation-started = compra de electricidad para todos
town-rule-renewable = energías renovables en esa compra: { $pct }
town-rule-extra-renewable = energías renovables en esa compra por encima de lo que exige el estado: { $pct }
town-electricity = distribuye la electricidad
town-gas = distribuye el gas
town-neighbors = Sus vecinos
town-similar = De tamaño y densidad parecidos
town-other-none = sin dato
town-today = Hoy
town-to-come = aún por llegar
town-rules-incomplete = De las listas del estado, hasta donde las hemos visto. Las de Green Communities y las de compras de electricidad están incompletas: un lugar que no figura aquí puede estar en ellas.
town-source = según lo publicó { $publisher }, de [una copia pública]({ $copy }) leída el { $date }
town-source-unlinked = según lo publicó { $publisher }, de una copia pública leída el { $date }
town-terms = Condiciones:
town-no-terms = No vimos condiciones de uso.
town-sources-lead = Cada uno se tomó de una copia pública, no del sitio de quien lo publica. Compárelo con la fuente antes de imprimirlo.
town-downloads = Todas las cifras de este lugar como datos:
town-all-data = todas las tablas de esta edición
town-no-rank = Los cinco más cercanos en habitantes y en habitantes por kilómetro cuadrado, en ese orden. No es una clasificación.
town-no-office = Aún no conocemos la dirección de ninguna oficina de allí.
town-letter-dear = { $kind ->
    [city] Estimados miembros del Concejo Municipal (City Council) de { $name }:
    [town] Estimados miembros de la Junta de Gobierno (Select Board) de { $name }:
   *[other] Estimados miembros del Concejo de { $name }:
}
town-letter-joined = { $n ->
    [one] Una comunidad de { $region } se ha unido a { $campaign } y prometió reducir a la mitad sus emisiones para { $halve-by }.
   *[other] { $size } comunidades de { $region } se han unido a { $campaign } y prometieron reducir a la mitad sus emisiones para { $halve-by }.
}
town-letter-joined-near = { $n ->
    [one] Una comunidad de { $region } se ha unido a { $campaign } y prometió reducir a la mitad sus emisiones para { $halve-by }: { $names }.
   *[other] { $size } comunidades de { $region } se han unido a { $campaign } y prometieron reducir a la mitad sus emisiones para { $halve-by }, entre ellas { $names }.
}
town-letter-please = Por favor, incluyan la adhesión en su orden del día. Pide cinco cosas a { $name }, explicadas paso a paso en { $address }
town-measured-here = Lo que otros miden aquí
town-measured-lead = Las mismas cifras para cada ciudad y pueblo, cada año. No son un inventario y no deciden ningún veredicto.
town-all-figures = Todas las cifras
town-none-given = { $name } es tan pequeño que los porcentajes y promedios dirían poco: una vivienda o un automóvil más los cambiaría. Por eso no se calculan. Los recuentos publicados están abajo.
town-all-beside = Todas las cifras lado a lado, y por qué faltan algunas
town-metered = De { $base } a { $year } las emisiones de sus viviendas cambiaron un { $metered } según los contadores. { $way ->
    [moved] Con inviernos normales cambiaron un { $usual }
   *[same] Con inviernos normales fueron más o menos las mismas ({ $usual })
}: así no cuenta lo que hizo un invierno suave o frío.
town-metered-how = Cómo lo calculamos
