# Por qué no se conoce un dato: en una frase, y en pocas palabras para una celda.

reason-no-interim-target = No se encontró ninguna meta adoptada de toda la comunidad para { $pledged }, ni para otro año aún por venir, anterior al de cero emisiones netas.
reason-no-net-zero-target = No se encontró ninguna meta de cero emisiones netas para toda la comunidad.
reason-no-inventory = No se encontró ningún inventario con un total en toneladas métricas.
reason-no-baseline-year = Ningún documento encontrado dice desde qué año se mide la meta.
reason-no-baseline-inventory = No se encontró ningún inventario del año de referencia, { $baseline }.
reason-only-baseline = El año de referencia, { $baseline }, es el único contado de esta manera.
reason-method-changed = El recuento de { $newer } no puede compararse con el de { $compared }: no se contaron de la misma manera.
reason-too-few = { $n ->
    [0] En los diez años anteriores al último recuento no se encontró ningún inventario comparable. Para medir un ritmo hacen falta al menos tres, a lo largo de cuatro años o más.
    [one] En los diez años anteriores al último recuento solo se encontró un inventario comparable. Para medir un ritmo hacen falta al menos tres, a lo largo de cuatro años o más.
   *[other] En los diez años anteriores al último recuento solo se encontraron { $size } inventarios comparables. Para medir un ritmo hacen falta al menos tres, a lo largo de cuatro años o más.
}
reason-too-close = En los diez años anteriores al último recuento solo se encontraron { $size } inventarios comparables, separados por { $years }. Para medir un ritmo hacen falta al menos tres, a lo largo de cuatro años o más.
reason-target-year-reached = Ya se llegó al año de la meta, { $target }.
reason-already-at-target = En { $latest } las emisiones ya habían llegado al nivel de la meta.
reason-trend-cannot-reach-zero = Una tendencia a la baja se acerca cada vez más a cero, pero nunca llega.
reason-pledge-has-no-path = El compromiso fija la mitad de las emisiones y un año, pero ningún camino hasta allí.
reason-too-few-for-spread = { $n ->
   *[other] En los diez años anteriores al último recuento solo se encontraron { $size } inventarios comparables. Para un margen hacen falta al menos cuatro.
}
reason-no-common-year = No hay ningún año que todas hayan contado en una serie que continúe después. Por eso no se puede comparar su cambio.
reason-no-reference-inventory = No se encontró ningún inventario de un año entre { $first } y { $last }.
reason-outside-of-yardstick = La referencia es la mediana de gobiernos de Estados Unidos, y esta comunidad está en otro país.
reason-no-population-near = El registro no tiene ningún censo ni estimación a dos años o menos de { $year }.

reason-code-no-interim-target = sin meta intermedia
reason-code-no-net-zero-target = sin meta de cero neto
reason-code-no-inventory = sin inventario
reason-code-no-baseline-year = sin año de referencia
reason-code-baseline-not-counted = año de referencia sin contar
reason-code-one-count = un solo recuento
reason-code-method-changed = cambió el método
reason-code-too-few-counts = muy pocos recuentos
reason-code-too-few-for-spread = muy pocos recuentos para un margen
reason-code-target-year-reached = llegó el año de la meta
reason-code-already-at-target = ya está en la meta
reason-code-trend-cannot-reach-zero = una tendencia no llega a cero
reason-code-no-path = sin camino prometido
reason-code-no-common-year = sin año en común
reason-code-no-reference-inventory = sin inventario de referencia
reason-code-no-population = sin dato de población
reason-code-outside-of-yardstick = otro país
