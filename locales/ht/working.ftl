# Etap “Kijan nou rive nan vèdik sa a”. Fòmil yo kenbe siy yo.

step-promise = Pwomès la
step-baseline = Emisyon nan ane referans lan
step-level = Nivo objektif la
step-latest = Dènye envantè ki konte menm jan
step-change = Chanjman depi ane referans lan
step-path = Chemen yo te pwomèt la, nan ane sa a
step-gap = Distans ak chemen an
step-needed-tons = Rediksyon ki nesesè, an tòn pa ane
step-needed-rate = Rediksyon ki nesesè, an pousantaj pa ane
step-pace = Ritm nou wè
step-projected = Si ritm lan kontinye (se pa yon previzyon)
step-verdict = Vèdik la

working-not-known = nou pa konnen
working-promised = { $cut } pi ba pase { $baseline } pou { $year }
working-promised-unstated = { $cut } pi ba pou { $year }, san ane referans
working-inventory = envantè ane { $year }
working-line = yon liy dwat soti nan { $from } an { $from-year } rive nan { $to } an { $to-year }
working-path-ends = chemen an pa rive nan ane sa a
working-above = { $tons } pi wo pase chemen an
working-below = { $tons } pi ba pase chemen an
working-on = { $tons }, sou chemen an
working-over-years = ({ $from } − { $to }) ÷ { $years } ane
working-a-year = { $size } pa ane
working-pairs = chanjman pa ane ant chak de nan { $count } envantè yo soti { $first } rive { $last } ({ $pairs } pè), (ln E₂ − ln E₁) ÷ ane; sa ki nan mitan an, s; epi 1 − exp(s)
working-in-year = { $tons } an { $year }
working-met = dènye envantè a nan nivo objektif la oswa pi ba
working-missed = yo konte ane objektif la, epi emisyon yo pi wo pase nivo objektif la
working-going-up = emisyon yo monte plis pase 0.1% pa ane
working-on-pace = si ritm lan kontinye, emisyon yo t ap nan nivo objektif la oswa pi ba
working-behind = si ritm lan kontinye, objektif la pa t ap atenn; ritm lan rive nan mwatye ritm ki nesesè a ({ $needed }) oswa plis
working-far-behind = ritm lan pa rive nan mwatye ritm ki nesesè a ({ $needed })
