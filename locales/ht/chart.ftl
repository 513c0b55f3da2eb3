# Mo ki nan grafik yo ak ozalantou yo. Etikèt yo pa gen anpil plas: kenbe yo kout.

unit-year = Tòn metrik CO₂e pa ane
unit-person = Tòn metrik CO₂e pa moun
unit-index = Pousantaj premye ane an komen an
unit-share = Pousantaj total la

trajectory-title = Emisyon { $name } ak sa li te pwomèt
trajectory-title-law = Emisyon { $name } ak limit lwa li fikse
trajectory-described = Sa yo konte: { $counted }. Sa yo pwomèt: { $promised }.{ $seams } { $sentence }
trajectory-counted = { $count } envantè, soti nan { $first } t CO₂e an { $first-year } rive nan { $last } an { $last-year }
trajectory-counted-once = { $last } t CO₂e an { $last-year }
trajectory-seam = Depi { $year }, kont yo soti nan yon lòt sous.
trajectory-baseline = Ane referans objektif yo

mark-net-zero = nèt zewo { $year }
mark-net-zero-at-most = nèt zewo { $year }, maksimòm { $level } brit
mark-net-zero-gross = nèt zewo { $year } (brit, maksimòm)
mark-target = objektif { $year }: { $level } (−{ $cut })
mark-target-half = objektif { $year }: { $level } (−{ $cut }), mwatye li te pran angajman pou li
mark-target-words = objektif pou { $year } (−{ $cut } depi { $baseline })
mark-target-words-half = objektif pou { $year } (−{ $cut } depi { $baseline }), mwatye li te pran angajman pou li
mark-half = mwatye { $reference } pou { $year }, jan angajman an di: { $level }
mark-half-words = mwatye { $reference } pou { $year }, jan angajman an di
label-baseline = referans { $year }: { $amount }
label-pace-up-to = si ritm jiska { $year } kontinye; se pa yon previzyon
label-pace-spread = si ritm jiska { $year } kontinye (de { $low } a { $high }); se pa yon previzyon
label-path = chemen yo pwomèt
label-path-law = chemen lwa li fikse
label-straight = liy dwat rive nan nèt zewo { $year }
label-then = apre sa { $promises }
label-today = jodi a, { $year }
label-seam = yon lòt sous depi { $year }
label-apart = Yo konte yo yon lòt jan: ou pa ka konpare yo.

sectors-title = Ki kote emisyon { $name } yo soti
heading-sectors = { $sector }: { $share } nan emisyon { $name } an { $year }
sectors-described = An { $year }, dènye ane yo divize pa sektè: { $parts }.
sectors-not-split = Pa divize

per-person-title = Emisyon pou chak rezidan { $name }
heading-per-person = { $amount } pou chak rezidan { $name } an { $year }
per-person-described = { $amount } pa moun an { $year }.
per-person-open = Liy lan kase kote de kont moun ki rete la pa mache ansanm.
per-person-gap = nouvo kont moun yo

panel-newest = { $amount } an { $year }, dènye kont lan
shares-title = { $name }: pousantaj chak sektè nan total { $year }
shares-absent = pa separe
shares-none = okenn
panel-nothing = pa gen okenn kont

chart-use = Sèvi ak grafik sa a
chart-png = Imaj PNG, 1200 × 675
chart-in-picture = tit la, sous yo ak dat la nan imaj la.
chart-embed = Pou montre l sou yon paj pa ou:
chart-embed-label = Kòd pou mete grafik sa a sou yon paj: { $title }
chart-bibtex = BibTeX grafik sa a: { $title }
embed-every-figure = Tout chif yo ak dokiman yo
chart-none = Nou pa ka desinen okenn grafik isit la.
chart-as-table = Chif ki nan grafik sa a, nan yon tablo

picture-origin = { $site }, edisyon { $date }. CC BY 4.0. { $address }
picture-sources = Sous: { $publishers }.
