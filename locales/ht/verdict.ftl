# Vèdik la an yon mo, epi an fraz. Mo a nan yon ti etikèt: kenbe l kout.

verdict-cant-tell = Nou pa ka konnen
verdict-met = Objektif la atenn
verdict-missed = Objektif la pa atenn
verdict-going-up = Ap monte
verdict-on-pace = Nan bon ritm
verdict-behind = An reta
verdict-far-behind = Anpil reta

# Sa yo te pwomèt. Yon kominote pwomèt; se pwòp lwa eta a ki oblije l.
promise-halve = { $name } te pwomèt pou l koupe emisyon li yo an mwatye pou { $year }.
promise-halve-from = { $name } te pwomèt pou l koupe emisyon li yo an mwatye pou { $year }, konpare ak nivo ane { $baseline }.
promise-cut = { $name } te pwomèt pou l diminye emisyon li yo { $cut } pou { $year }.
promise-cut-from = { $name } te pwomèt pou l diminye emisyon li yo { $cut } pou { $year }, konpare ak nivo ane { $baseline }.
law-halve = Lalwa oblije { $name } koupe emisyon li yo an mwatye pou { $year }.
law-halve-from = Lalwa oblije { $name } koupe emisyon li yo an mwatye pou { $year }, konpare ak nivo ane { $baseline }.
law-cut = Lalwa oblije { $name } diminye emisyon li yo { $cut } pou { $year }.
law-cut-from = Lalwa oblije { $name } diminye emisyon li yo { $cut } pou { $year }, konpare ak nivo ane { $baseline }.

# Ki kote emisyon li yo ye. Li vin apre sa yo te pwomèt la.
so-far-lower = An { $year }, yo te { $size } pi ba.
so-far-higher = An { $year }, yo te { $size } pi wo.
so-far-unchanged = An { $year }, yo pa t chanje.

# Sa sa vle di. $pace ak $needed se pousantaj.
says-cant-tell = Nou pa ka konnen si li nan bon ritm.
says-met = Li atenn objektif la.
says-met-early = An { $year }, li te deja nan nivo objektif la.
says-missed = Li pa atenn objektif la.
says-going-up = Emisyon li yo ap monte { $pace } pa ane; apati { $year }, li bezwen diminye yo { $needed } pa ane.
says-on-pace = Li nan bon ritm: li diminye yo { $pace } pa ane, epi apati { $year } li bezwen diminye yo { $needed } pa ane.
says-behind = Li an reta: li diminye yo { $pace } pa ane, men apati { $year } li bezwen diminye yo { $needed } pa ane.
says-far-behind = Li gen anpil reta: li diminye yo { $pace } pa ane, men apati { $year } li bezwen diminye yo { $needed } pa ane.
says-far-behind-rising = Li gen anpil reta: emisyon li yo monte { $pace } pa ane, men apati { $year } li bezwen diminye yo { $needed } pa ane.

# Kote ki pa gen objektif pou konpare.
no-target-net-zero = { $name } te pwomèt emisyon nèt zewo pou { $year }, men nou pa jwenn okenn objektif pou 2030 pou tout kominote a. Se sa k fè nou pa ka konnen si li nan bon ritm.
no-target-joined = { $name } antre nan kanpay la, men nou pa jwenn okenn objektif pou 2030 pou tout kominote a. Se sa k fè nou pa ka konnen si li nan bon ritm.
no-target-found = Nou pa jwenn okenn objektif pou 2030 pou tout kominote { $name }. Se sa k fè nou pa ka konnen si li nan bon ritm.
