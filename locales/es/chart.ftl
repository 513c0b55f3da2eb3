# Las palabras de los gráficos. Las etiquetas tienen poco espacio: que sean cortas.

unit-year = Toneladas métricas de CO₂e al año
unit-person = Toneladas métricas de CO₂e por persona
unit-index = Porcentaje del primer año en común
unit-share = Porcentaje del total

trajectory-title = Las emisiones de { $name } y lo que prometió
trajectory-title-law = Las emisiones de { $name } y los límites que fija su ley
trajectory-described = Contado: { $counted }. Prometido: { $promised }.{ $seams } { $sentence }
trajectory-counted = { $count } inventarios, de { $first } t CO₂e en { $first-year } a { $last } en { $last-year }
trajectory-counted-once = { $last } t CO₂e en { $last-year }
trajectory-seam = Desde { $year }, los recuentos vienen de otra fuente.
trajectory-baseline = Año de referencia de las metas

mark-net-zero = cero neto { $year }
mark-net-zero-at-most = cero neto { $year }, a lo sumo { $level } brutas
mark-net-zero-gross = cero neto { $year } (brutas, a lo sumo)
mark-target = meta { $year }: { $level } (−{ $cut })
mark-target-half = meta { $year }: { $level } (−{ $cut }), la mitad que prometió al unirse
mark-target-words = meta para { $year } (−{ $cut } desde { $baseline })
mark-target-words-half = meta para { $year } (−{ $cut } desde { $baseline }), la mitad que prometió al unirse
mark-half = la mitad de { $reference } para { $year }, prometida al unirse: { $level }
mark-half-words = la mitad de { $reference } para { $year }, prometida al unirse
label-baseline = { $year }, referencia: { $amount }
label-pace-up-to = si siguiera el ritmo hasta { $year }; no es un pronóstico
label-pace-spread = si siguiera el ritmo hasta { $year } (de { $low } a { $high }); no es un pronóstico
label-path = camino prometido
label-path-law = camino que fija su ley
label-straight = línea recta hasta cero neto { $year }
label-then = luego { $promises }
label-today = hoy, { $year }
label-seam = otra fuente desde { $year }
label-apart = Contado de distintas maneras: no se puede comparar.

sectors-title = De dónde vienen las emisiones de { $name }
heading-sectors = { $sector }: { $share } de las emisiones de { $name } en { $year }
sectors-described = En { $year }, el año más reciente dividido por sector: { $parts }.
sectors-not-split = Sin dividir

per-person-title = Emisiones por habitante de { $name }
heading-per-person = { $amount } por cada habitante de { $name } en { $year }
per-person-described = { $amount } por persona en { $year }.
per-person-open = La línea se interrumpe donde dos recuentos de habitantes no concuerdan entre sí.
per-person-gap = nuevo recuento de habitantes

panel-newest = { $amount } en { $year }, el recuento más reciente
shares-title = { $name }: porcentaje del total de { $year } por sector
shares-absent = sin separar
shares-none = ninguna
panel-nothing = nada contado

chart-use = Usar este gráfico
chart-png = PNG de 1200 × 675
chart-in-picture = el título, las fuentes y la fecha están en la imagen.
chart-embed = Para mostrarlo en una página suya:
chart-embed-label = Código para insertar este gráfico: { $title }
chart-bibtex = BibTeX de este gráfico: { $title }
embed-every-figure = Todas las cifras y sus documentos
chart-none = Aquí no se puede dibujar ningún gráfico.
chart-as-table = Las cifras de este gráfico, en una tabla

picture-origin = { $site }, edición del { $date }. CC BY 4.0. { $address }
picture-sources = { $n ->
    [one] Fuente: { $publishers }.
   *[other] Fuentes: { $publishers }.
}
