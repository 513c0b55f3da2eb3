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
town-figures = Lo que otros miden aquí
town-figures-lead = De datos de todo el estado, iguales para cada ciudad y pueblo. Las cifras más recientes, junto a las del estado.
town-state = El estado
town-sources = De dónde vienen estas cifras
town-join = Qué pide sumarse
towns-any-county = Cualquier condado
towns-order = Ordenar
towns-by-name = por nombre
towns-by-residents = por habitantes
towns-by-highest = primero la cifra más alta
towns-by-lowest = primero la cifra más baja
