# Los miembros de la campaña en el mundo, en /about y en su gráfico.

members-heading = La campaña en el mundo
members-title = Miembros de { $campaign } en el mundo
members-unit = Miembros
members-goal = meta: más de { $goal }
members-newest = La lista de la campaña de { $date } tiene { $members } miembros, en { $countries } países.
members-passed = La campaña habló de más de { $goal } por primera vez { $when }: { $members }.
members-described = { $counts }. La meta es más de { $goal }.
members-told = { $date }: { $members }, según dijo { $campaign }
members-listed = { $date }: { $members }, contados en su lista
members-by-word = Lo dijo la campaña.
members-by-list = Filas de la lista de la campaña, contadas.
members-not-told = no se dijo
members-caption = Miembros en el mundo, por fecha
members-date = Fecha
members-countries = Países
members-origin = Cómo lo sabemos
members-joined = La línea une solo los conteos de la lista, que cualquiera puede volver a contar. Los otros puntos son palabras de la campaña.
members-by-country = Por país
members-here = { $n ->
    [one] Uno de ellos está en { $region }, de { $of } en el país:
   *[other] { $size } de ellos están en { $region }, de { $of } en el país:
}
members-unsure = { $n ->
    [one] La lista omite a menudo el estado: [una comunidad más](/communities?joined=no) puede estar en ella.
   *[other] La lista omite a menudo el estado: [{ $size } comunidades más](/communities?joined=no) pueden estar en ella.
}
members-countries-caption = Los países con más miembros
members-fewer = { $n ->
    [one] Un país más
   *[other] { $size } países más
}
members-fewer-caption = Los demás países
members-country = País
members-share = Parte
members-rows = { $n ->
    [one] Se cuentan las filas que la lista marca «Cities Race to Zero»: { $cities } ciudades y un estado o región.
   *[other] Se cuentan las filas que la lista marca «Cities Race to Zero»: { $cities } ciudades y { $size } estados o regiones.
}
members-without-country = { $n ->
    [one] En una fila falta el país.
   *[other] En { $size } filas falta el país.
}
members-as-listed = Las filas están como las tiene la lista. Un lugar que la lista tiene dos veces se cuenta dos veces.
