# Vèdik la an yon mo, epi an fraz. Mo a nan yon ti etikèt: kenbe l kout.

verdict-cant-tell = Nou pa ka konnen
verdict-met = Objektif la atenn
verdict-missed = Objektif la pa atenn
verdict-going-up = Ap monte
verdict-on-pace = Nan bon ritm
verdict-behind = An reta

# Vèdik la ak ane kont lan. Premye a nan yon ti etikèt: kenbe l kout.
verdict-year = { $verdict }, { $year }
verdict-by-count = { $verdict }, selon kont { $year } li a

# Sa yo te pwomèt. Yon kominote pwomèt; se pwòp lwa eta a ki oblije l.
promise-halve = { $name } te pwomèt pou l koupe emisyon li yo an mwatye pou { $year }.
promise-halve-from = { $name } te pwomèt pou l koupe emisyon li yo an mwatye pou { $year }, konpare ak nivo ane { $baseline }.
promise-cut = { $name } te pwomèt pou l diminye emisyon li yo { $cut } pou { $year }.
promise-cut-from = { $name } te pwomèt pou l diminye emisyon li yo { $cut } pou { $year }, konpare ak nivo ane { $baseline }.
promise-pledge = Lè li te antre nan kanpay la, { $name } te pran angajman pou l koupe emisyon li yo an mwatye pou { $year }.
promise-pledge-from = Lè li te antre nan kanpay la, { $name } te pran angajman pou l koupe emisyon li yo an mwatye pou { $year }. Kanpay la pa bay yon ane referans, kidonk nou pran { $baseline }, premye kont nan seri a.
promise-less-than-half = Sa pi piti pase mwatye pou { $year } li te pwomèt lè li te antre a.
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
says-met = Selon kont { $year } li a, li atenn objektif la.
says-met-early = Selon kont { $year } li a, li te deja nan nivo objektif la.
says-missed = Selon kont { $year } li a, li pa atenn objektif la.
says-going-up = Selon kont { $year } li a, emisyon li yo ap monte { $pace } pa ane; depi lè sa a, li bezwen diminye yo { $needed } pa ane.
says-on-pace = Selon kont { $year } li a, li nan bon ritm: li diminye yo { $pace } pa ane, epi depi lè sa a li bezwen diminye yo { $needed } pa ane.
says-behind = Selon kont { $year } li a, li an reta: li diminye yo { $pace } pa ane, men depi lè sa a li bezwen diminye yo { $needed } pa ane.
says-behind-rising = Selon kont { $year } li a, li an reta: emisyon li yo monte { $pace } pa ane, men depi lè sa a li bezwen diminye yo { $needed } pa ane.

# Ki vitès li diminye, kòm yon pati nan sa ki nesesè. $ratio se yon pousantaj, ak limit li si nou konnen yo.
speed-enough = Se vitès ki nesesè a ({ $ratio }).
speed-almost = Se prèske vitès ki nesesè a ({ $ratio }).
speed-three-quarters = Se apeprè twaka vitès ki nesesè a ({ $ratio }).
speed-two-thirds = Se apeprè de tyè vitès ki nesesè a ({ $ratio }).
speed-half = Se apeprè mwatye vitès ki nesesè a ({ $ratio }).
speed-third = Se apeprè yon tyè vitès ki nesesè a ({ $ratio }).
speed-quarter = Se apeprè yon ka vitès ki nesesè a ({ $ratio }).
speed-fifth = Se mwens pase yon ka vitès ki nesesè a ({ $ratio }).
speed-hardly = Se prèske anyen nan vitès ki nesesè a ({ $ratio }).
ratio-spread = { $ratio }; { $low } rive { $high } selon ane nou retire a
pace-spread = { $low } rive { $high }

# Konbyen vèdik la asire, epi poukisa imaj la sanble di yon lòt bagay.
verdict-close = Li sere: si nou retire yon sèl ane, vèdik la t ap yon lòt.
contrast-ahead-slow = An { $year }, li te devan chemen li te pwomèt la, men li desann twò dousman pou l rete la.
contrast-ahead-rising = An { $year }, li te devan chemen li te pwomèt la, men emisyon li yo ap monte.
contrast-above-fast = An { $year }, li te anlè chemen li te pwomèt la, men li desann ase vit pou l rive nan objektif la.
verdict-old = Nou pa jwenn yon kont ki pi nouvo: { $years } pase san kont.
verdict-old-newer = Kont ki pi nouvo a, { $newer }, fèt yon lòt jan, kidonk nou pa sèvi ak li.
verdict-year-passed = Ane objektif la, { $year }, pase san kont.

# Kote ki pa gen objektif pou konpare.
no-target-net-zero = { $name } te pwomèt emisyon nèt zewo pou { $year }, men nou pa jwenn okenn objektif pou { $pledged } pou tout kominote a. Se sa k fè nou pa ka konnen si li nan bon ritm.
no-target-found = Nou pa jwenn okenn objektif pou { $pledged } pou tout kominote { $name }. Se sa k fè nou pa ka konnen si li nan bon ritm.
