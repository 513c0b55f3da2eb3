# La primera página.

home-title = { $n ->
    [one] { $campaign } en { $region }: lo que prometió una comunidad, y si se está cumpliendo
   *[other] { $campaign } en { $region }: lo que prometieron { $size } comunidades, y si se está cumpliendo
}
home-description = Qué prometió cada comunidad, cuánto emite y si avanza lo bastante rápido, con todas las fuentes.
home-heading = { $n ->
    [one] Una comunidad de { $region } prometió reducir sus emisiones a la mitad para { $year }. ¿Se está cumpliendo?
   *[other] { $size } comunidades de { $region } prometieron reducir sus emisiones a la mitad para { $year }. ¿Se está cumpliendo?
}
home-pledge = Al unirse a { $campaign }, cada comunidad se comprometió a reducir a la mitad sus emisiones de carbono para { $halve-by }. También se comprometió a llegar a cero emisiones netas, en { $net-zero-by } a más tardar. Así ayuda a que el calentamiento no pase de { $warming } °C.
home-joined = { $n ->
    [one] Aquí se ha unido una comunidad, de las más de { $goal } que la campaña busca sumar en todo el mundo.
   *[other] Aquí se han unido { $size } comunidades, de las más de { $goal } que la campaña busca sumar en todo el mundo.
}
home-tally = Así va cada una hacia su próxima meta
home-unknown = Para dar un veredicto hace falta una promesa y al menos tres inventarios contados de la misma manera, a lo largo de cuatro años o más. Donde no podemos saber, esto es lo que falta y lo que un residente puede pedir:
home-each = Cada comunidad y su promesa
home-no-spark = Sin inventario en toneladas métricas
home-target = Meta
home-net-zero = Cero neto
home-latest = Último recuento
home-change = Cambio
home-no-net-zero = sin año de cero neto
home-not-known = no se sabe: { $why }
home-in-year = { $amount } en { $year }
home-than = { $change } que en { $year }
home-countries = Por país
home-too-many = { $n } comunidades son demasiadas para una página. Elija un país o [recorra la lista](/communities).
home-points = Los puntos son inventarios, unidos solo donde se contaron de la misma manera; la línea discontinua es la promesa. t CO₂e: toneladas métricas de dióxido de carbono equivalente al año.
home-together = En conjunto
home-residents = En estas comunidades viven { $total } personas (censo de EE. UU. de { $year }).
home-sum = Juntas emitieron { $total } en { $year }, el año más reciente que todas contaron según el GPC.
home-apart = No damos un total de sus emisiones. Los recuentos más recientes son de años distintos, de { $first } a { $last }, y se hicieron con métodos distintos. Una suma sería un número que nadie contó.
home-apart-without = { $n ->
    [one] No damos un total de sus emisiones. Los recuentos más recientes son de años distintos, de { $first } a { $last }, y se hicieron con métodos distintos; una comunidad no tiene ninguno en toneladas métricas. Una suma sería un número que nadie contó.
   *[other] No damos un total de sus emisiones. Los recuentos más recientes son de años distintos, de { $first } a { $last }, y se hicieron con métodos distintos; { $size } comunidades no tienen ninguno en toneladas métricas. Una suma sería un número que nadie contó.
}
home-nothing = Ninguna comunidad tiene todavía un inventario en toneladas métricas.
home-story = { $count } de ellas se nombraron cuando [se dio a conocer la campaña en { $region }]({ $url }).
home-more = [Más sobre la campaña y sus cinco criterios](/about).
home-join = [Cómo se une otra comunidad, paso a paso](/join)
home-state = [Los límites que la ley estatal fija a su alrededor](/state)
