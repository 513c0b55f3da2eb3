# The words in and around the charts. Labels have little room: keep them as short as these.

unit-year = Metric tons of CO₂e a year
unit-person = Metric tons of CO₂e a person
unit-index = Percent of the first common year
unit-share = Percent of the total

trajectory-title = Emissions of { $name } and what it promised
trajectory-title-law = Emissions of { $name } and the limits its law sets
trajectory-described = Counted: { $counted }. Promised: { $promised }.{ $seams } { $sentence }
trajectory-counted = { $count } inventories from { $first } t CO₂e in { $first-year } to { $last } in { $last-year }
trajectory-counted-once = { $last } t CO₂e in { $last-year }
trajectory-seam = From { $year } on, the counts come from another source.
trajectory-baseline = Baseline of the targets

mark-net-zero = net zero { $year }
mark-net-zero-at-most = net zero { $year }, at most { $level } gross
mark-net-zero-gross = net zero { $year } (gross, at most)
mark-target = { $year } target: { $level } (−{ $cut })
mark-target-half = { $year } target: { $level } (−{ $cut }), the half it pledged
mark-target-words = target for { $year } (−{ $cut } from { $baseline })
mark-target-words-half = target for { $year } (−{ $cut } from { $baseline }), the half it pledged
mark-half = half of { $reference } by { $year }, as pledged: { $level }
mark-half-words = half of { $reference } by { $year }, as pledged
label-baseline = { $year } baseline: { $amount }
label-pace-up-to = if the pace up to { $year } went on; no forecast
label-pace-spread = if the pace up to { $year } went on ({ $low } to { $high }); no forecast
label-path = promised path
label-path-law = path that its law sets
label-straight = straight line to net zero { $year }
label-then = then { $promises }
label-today = today, { $year }
label-seam = another source from { $year } on
label-apart = Counted in different ways: not comparable.

sectors-title = Where the emissions of { $name } come from
heading-sectors = { $sector }: { $share } of the emissions of { $name } in { $year }
sectors-described = In { $year }, the newest year split by sector: { $parts }.
sectors-not-split = Not split

per-person-title = Emissions for each resident of { $name }
heading-per-person = { $amount } for each resident of { $name } in { $year }
per-person-described = { $amount } a person in { $year }.
per-person-open = The line is open where two counts of residents do not hang together.
per-person-gap = residents counted anew

panel-newest = { $amount } in { $year }, the newest count
shares-title = { $name }: percent of the total of { $year } by sector
shares-absent = not split out
shares-none = none
panel-nothing = nothing counted

chart-use = Use this chart
chart-png = PNG, 1200 × 675
chart-in-picture = title, sources and date are in the picture.
chart-embed = To show it on a page of yours:
chart-embed-label = Code to embed this chart: { $title }
chart-bibtex = BibTeX of this chart: { $title }
embed-every-figure = Every figure and its document
chart-none = No chart can be drawn here.
chart-as-table = The figures in this chart, as a table

picture-origin = { $site }, edition of { $date }. CC BY 4.0. { $address }
picture-sources = { $n ->
    [one] Source: { $publishers }.
   *[other] Sources: { $publishers }.
}
