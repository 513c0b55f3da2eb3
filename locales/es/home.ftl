# La primera página.

home-title = { $n ->
    [one] A qué se comprometió una comunidad, y si se está cumpliendo
   *[other] A qué se comprometieron { $size } comunidades, y si se está cumpliendo
}
home-description = A qué se comprometió y qué decidió cada comunidad, cuándo contó sus emisiones, a qué ritmo bajan, qué hace y cuándo informó, con todas las fuentes.
home-heading = { $n ->
    [one] Una comunidad de { $region } se comprometió a reducir sus emisiones a la mitad para { $year }. ¿Se está cumpliendo?
   *[other] { $size } comunidades de { $region } se comprometieron a reducir sus emisiones a la mitad para { $year }. ¿Se está cumpliendo?
}
# Where the communities do not all lie in one region.
home-heading-anywhere = { $n ->
    [one] Una comunidad se comprometió a reducir sus emisiones a la mitad para { $year }. ¿Se está cumpliendo?
   *[other] { $size } comunidades se comprometieron a reducir sus emisiones a la mitad para { $year }. ¿Se está cumpliendo?
}
home-pledge = Al unirse a { $campaign }, cada comunidad se comprometió a reducir a la mitad sus emisiones de carbono para { $halve-by }. También se comprometió a llegar a cero emisiones netas, en { $net-zero-by } a más tardar. Así ayuda a que el calentamiento no pase de { $warming } °C.
home-towns = [Todas las ciudades y pueblos del estado en un mapa](/towns), se hayan unido o no
home-joined = { $n ->
    [one] Aquí se ha unido una comunidad, de las más de { $goal } que la campaña busca sumar en todo el mundo.
   *[other] Aquí se han unido { $size } comunidades, de las más de { $goal } que la campaña busca sumar en todo el mundo.
}
home-tally = Una cosa es el compromiso; otra, lo que cada una ha decidido y hecho
home-unknown-heading = Qué falta donde no se conoce el ritmo
home-unknown = Para medir un ritmo hacen falta tres recuentos hechos de la misma manera, a lo largo de al menos cuatro años. Donde no se puede saber, esto es lo que falta y lo que un residente puede pedir:
home-each = Cinco respuestas de cada comunidad
home-countries = Por país
home-too-many = { $n } comunidades son demasiadas para una página. Elija un país o [recorra la lista](/communities).
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
