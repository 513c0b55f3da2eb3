# Comunidades lado a lado.

compare-title = Comparar comunidades
compare-description = De dos a seis comunidades lado a lado, en una misma escala, con lo que no se debe deducir de ello.
compare-lead = De dos a seis, lado a lado, en una misma escala. La dirección guarda lo que eligió: envíela y la otra persona verá lo mismo.
compare-form = Comparación
compare-communities = Comunidades
compare-add = Otra ciudad u otro pueblo para elegir
compare-measure = Medida
compare-show = Comparar
compare-choose = Elija de dos a seis comunidades para verlas lado a lado.
compare-indexed = { $title }, { $year } = 100%
compare-read-first = Lea esto primero.
compare-no-rank = Nada de esto es una clasificación.
compare-nothing = No se encontró nada que se pueda comparar.
compare-table = Las cifras de estos gráficos, en una tabla
compare-region = Cifras comparadas, una tabla
compare-value = Valor
compare-no-split = No se encontró ninguna fuente que divida sus emisiones por sector en toneladas métricas.

measure-total = Emisiones al año
measure-per-person = Emisiones al año por habitante
measure-indexed = Cambio desde el primer año en común
measure-sectors = Partes por sector
compare-choose-more = Elija de una a cinco comunidades más para ponerlas junto a { $name }.
compare-compared = { $names }, comparación: { $what }
compare-since = cambio desde { $year }
compare-of-total = Porcentaje del total de { $year }
compare-caption = { $unit }, cada cifra con su documento
compare-sector = Sector
compare-divided = Dividido entre
compare-source = Fuente
compare-residents = { $residents }, { $kind } de { $year }
compare-counted = Cómo se contó cada una
compare-method = Método: { $protocol }.
compare-print = Cualquiera puede publicar esto: nombre este sitio y la fuente de cada cifra ([licencia](/about#licence)). Esta comparación tiene su propia dirección:
compare-cite = Cítela así:
compare-address = Dirección
compare-citation = Cita
compare-others = Comparar { $name } con otras comunidades

# Qué puede decir y qué no puede decir una medida.
reading-total = Un lugar más grande emite más: un total muestra el tamaño, no el esfuerzo.
reading-per-person = Lo que emiten tiendas, oficinas, industria y visitantes también se divide entre los habitantes, en la medida en que se contó.
reading-indexed = Cada lugar se compara con su propio recuento de un año. El índice dice cuánto han cambiado las emisiones desde entonces, no cuán grandes son.
reading-sectors = Una parte no dice nada de la cantidad, y cada fuente traza a su manera los límites entre los sectores.

# En qué no son iguales las cifras. $each enumera comunidades.
caution-no-method = Ninguna fuente indica su método, así que nada dice que se contaran de la misma manera.
caution-one-method = Todos los recuentos mostrados nombran el mismo método: { $method }. Lo que abarca un recuento puede variar: vea abajo cómo se contó cada una.
caution-methods = No se contaron con un mismo método. { $each }.
caution-years = Los recuentos más recientes que se muestran no son de un mismo año: { $each }.
caution-apart = Los puntos que no están unidos no forman una tendencia: { $each }.
caution-ways = { $n ->
    [one] { $name } se contó de una manera
   *[other] { $name } se contó de { $size } maneras distintas
}
caution-not-indexed = Los recuentos hechos de otra manera que el de { $year } no se pueden comparar con él y no se muestran: { $each }.
caution-residents = Las emisiones de un año se dividen entre los habitantes del recuento más cercano, hasta a dos años de distancia: { $each }.
caution-residents-of = { $name }, emisiones de { $emitted } entre habitantes de { $counted }
caution-sectors = Las fuentes no separan los mismos sectores. Un sector sin separar no es cero: puede ser parte de otro, o no haberse contado.
caution-older-split = Los recuentos más nuevos no están divididos por sector: { $each }.
caution-older-split-of = { $name } { $newest }, así que se muestra { $split }
caution-precision = No todas las cifras son exactas: { $each }.
caution-precision-of = { $name } { $counts } ({ $precision })
caution-counts = { $size } recuentos de { $first } a { $last }
caution-news = Solo se conocen por la prensa, y por eso no se muestran: { $each }.
caution-partial = { $name }: { $why }

# What others measure.
caution-measured-years = Las cifras más recientes no son de un mismo año: { $each }.
compare-without-inventory = { $n ->
    [one] { $names } no tiene inventario en este registro. Lo que miden otros se puede comparar para todas las ciudades y los pueblos: elíjalo como medida.
   *[other] { $names } no tienen inventario en este registro. Lo que miden otros se puede comparar para todas las ciudades y los pueblos: elíjalo como medida.
}
compare-measured = Lo que miden otros
reading-measured = Se mide de la misma manera en todas las ciudades y los pueblos. Una diferencia no dice nada de su causa.
compare-inventories = Contado por las comunidades
