# The charts of what others measure in a city or town. Labels have little room: keep them as short as these.

indicator-state = eta a
indicator-state-label = eta a { $figure }
indicator-newest = { $name }: { $figure } an { $year }.
indicator-newest-since = { $name }: { $figure } an { $year }; { $before } an { $from }.
indicator-of-state = Eta a: { $figure } an { $year }.
indicator-state-then = Eta a: { $figure }.
indicator-line-half = liy dwat pou rive nan mwatye an { $year }
indicator-line = liy dwat pou rive nan { $value } an { $year }
indicator-line-stands = { $line } a nan { $figure } an { $year }.
indicator-line-label = liy dwat { $figure }
indicator-left-out = san { $years }
indicator-left-out-why = { $years } pa ladan: { $why }.
indicator-filling = l ap monte toujou
indicator-bar = { $name }, { $year }
indicator-published = Jan { $publishers } pibliye l, nan yon kopi piblik.
indicator-computed = Kalkile ak chif { $publishers }.
indicator-heading = Ane pa ane
indicator-lead = Liy epè a se { $name }, liy fen an se eta a. Chak grafik kòmanse nan zewo.
indicator-region = { $title }, pa ane
indicator-counts = Grafik konte yo baze sou yo:
indicator-cards = Chif ki pi nouvo yo
