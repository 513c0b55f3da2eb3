# What others measure in every city and town.

towns-title = Todas las ciudades y pueblos del estado
towns-description = Lo que el estado, las compañías de servicios y el censo miden en todas las ciudades y pueblos, lado a lado.
towns-lead = Lo que otros miden en cada ciudad y pueblo, se haya sumado o no. No hay clasificación.
towns-indicator = Qué mostrar
towns-show = Mostrar
towns-town = Ciudad o pueblo
towns-county = Condado
towns-residents = Habitantes, 2020
towns-year = Año
towns-joined = se sumó
towns-not-published = no publicado
town-title = { $name }: lo que otros miden
town-figures-lead = De datos de todo el estado, iguales para cada ciudad y pueblo. Las cifras firmes más recientes, junto a las del estado.
town-state = El estado
town-sources = De dónde vienen estas cifras
town-join = Qué pide sumarse
towns-any-county = Cualquier condado
towns-order = Ordenar
towns-by-name = por nombre
towns-by-residents = por habitantes
towns-by-highest = primero la cifra más alta
towns-by-lowest = primero la cifra más baja
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
town-too-few = sin dato: muy pocas viviendas o automóviles
town-light-plant = sin dato: su compañía eléctrica municipal registra de forma incompleta
town-doubtful = sin dato: una cifra necesaria es dudosa
town-no-base = sin dato: falta la cifra del primer año
town-needs = sin dato: no se publicó una cifra necesaria
town-rules = Reglas y programas
town-dated = { $date }: { $rule }
town-dated-later = { $date }, aún por llegar: { $rule }
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
