# Yon fraz pou chak nan senk repons yo. $pledged se ane pwomès mwatye a.
answer-half = Li te pwomèt pou l diminye { $cut } konpare ak { $baseline } pou { $year }: mwatye oswa plis.
answer-zero-in-time = Li te pwomèt emisyon nèt zewo alè: plis pase mwatye.
answer-less-than-pledged = Li te pwomèt pou l diminye { $cut } konpare ak { $baseline } pou { $year }: mwens pase mwatye pou { $pledged } li te pran angajman an.
answer-less-than-half = Li te pwomèt pou l diminye { $cut } konpare ak { $baseline } pou { $year }: mwens pase mwatye.
answer-no-base-year = Li te pwomèt pou l diminye { $cut } pou { $year }, men okenn dokiman nou jwenn pa di apati ki ane.
answer-pledge-only = Lè li te antre, li te pran angajman pou l koupe emisyon yo an mwatye pou { $pledged }; nou pa jwenn yon objektif pa l konsa.
answer-no-target = Nou pa jwenn okenn objektif pa l anvan nèt zewo.
answer-later = Se apre { $pledged }, ane angajman li an.
answer-net-zero = Nèt zewo dwe rive pou { $year }.
answer-no-net-zero = Nou pa jwenn yon ane pou nèt zewo.
answer-no-count = Nou pa jwenn okenn kont pou tout kominote a.
answer-count = Dènye kont li a se pou { $year }, { $age }.
answer-count-this-year = ane sa a
answer-count-age = { $years } de sa
answer-comparable = { $n ->
    [one] Nou pa ka konpare l ak okenn lòt kont.
   *[other] Li se youn nan { $size } kont nou ka konpare.
}
answer-no-action = Nou pa jwenn okenn aksyon.
answer-actions = { $n ->
    [one] Gen yon aksyon nan dosye a; an vigè oswa fini: { $in-place }.
   *[other] Sou { $size } aksyon nan dosye a, an vigè oswa fini: { $in-place }.
}
answer-inclusive = { $n ->
    [0] Okenn nan yo pa make kòm enklizif.
    [one] Youn nan yo enklizif.
   *[other] Nan yo, { $size } enklizif.
}
answer-rules = Selon lis ki pibliye, men sa ki an vigè: { $rules }.
answer-rule-since = { $rule } depi { $year }
answer-rule-fossil-fuel-free = bilding nèf san gaz, lwil ak chabon
answer-rule-specialized = kòd konstriksyon espesyalize a
answer-rule-stretch = kòd konstriksyon “stretch” la (pi sevè)
answer-rule-climate-leader = tit Climate Leader Community
answer-rule-green-community = tit Green Community
answer-rule-aggregation = yon acha elektrisite pou tout moun
answer-no-report = Nou pa jwenn okenn rapò pou ane { $first } rive { $last }.
answer-every-report = Nou jwenn yon rapò pou chak ane, { $first } rive { $last }.
answer-reports = { $n ->
    [one] Nan ane { $first } rive { $last }, youn gen rapò: { $years }.
   *[other] Nan ane { $first } rive { $last }, { $size } gen rapò: { $years }.
}

# Non senk repons yo, ak chak repons an de twa mo. $year se ane repons lan.
answer-name-promise = Pwomès
answer-name-count = Kont
answer-name-pace = Ritm
answer-name-doing = Aksyon
answer-name-reporting = Rapò
answers-heading = Senk repons
answers-table = Senk repons chak kominote. Nou pa janm adisyone yo, nou pa janm klase yo.
answers-region = Senk repons yo, yon tablo
brief-none = Nou pa jwenn anyen
brief-to = jiska { $year }
brief-net-zero = nèt zewo pou { $year }
brief-half = Mwatye, jan li pran angajman an
brief-no-own-target = nou pa jwenn yon objektif pa l anvan sa
brief-half-or-more = mwatye oswa plis
brief-zero-in-time = plis pase mwatye
brief-less-than-pledged = mwens pase mwatye li te pran angajman pou li a
brief-less-than-half = mwens pase mwatye
brief-no-base-year = san ane referans
brief-later = apre { $year }, ane angajman an
brief-last-in = Dènye a, { $year }
brief-comparable = nou ka konpare { $number } ladan yo
brief-not-comparable = nou pa ka konpare okenn ak dènye a
brief-count-of = kont { $year }
brief-counts-of-three = { $n ->
    [0] 0 sou 3 kont
    [1] 1 sou 3 kont
   *[other] 2 sou 3 kont
}
brief-cant-tell = nou poko ka di: { $why }
brief-ratio = { $ratio } nan ritm { $goal } mande a
brief-goal = devan { $goal }
brief-close = rezilta a sere
brief-old = { $years } san kont
brief-in-place = { $in-place } sou { $actions } an plas
brief-inclusive = { $n ->
    [1] youn enklizif
   *[other] { $size } enklizif
}
brief-rules = { $n ->
    [1] yon règ an vigè
   *[other] { $size } règ an vigè
}
brief-no-own-action = nou pa jwenn okenn aksyon pa l
brief-years = { $years } sou { $of } ane
count-counts = { $n ->
    [0] okenn kont
    [1] yon kont
   *[other] { $size } kont
}
count-reports = { $n ->
    [0] nou pa jwenn okenn rapò
    [1] nou jwenn yon rapò
   *[other] nou jwenn { $size } rapò
}

# Ti desen repons yo, pou moun ki pa wè yo.
picture-promise = Yon ba { $cut }, ak yon mak nan mwatye a.
picture-promise-empty = Yon ba vid, ak yon mak nan mwatye a.
picture-count = Ane ki gen kont jiska { $today }: { $years }.
picture-count-empty = Okenn ane pa gen kont jiska { $year }.
picture-pace = Yon kadran: ritm lan se { $ratio } sa ki nesesè.
picture-pace-spread = Yon kadran: ritm lan se { $ratio } sa ki nesesè, { $low } rive { $high } selon ane nou retire a.
picture-pace-met = Yon kadran plen.
picture-pace-empty = Yon kadran vid, ak yon mak nan sa ki ase.
picture-doing = { $in-place } mak plen sou { $actions }.
picture-reporting = Ane ki gen rapò: { $years }. Ane ki pa genyen: { $missing }.
picture-reporting-all = Ane ki gen rapò: { $years }.
picture-reporting-none = Ane ki pa gen rapò: { $missing }.

# Premye fraz yon paj. $facts se yon lis sa ki anba a, $goal se yon non, $speed se yon ritm.
lead-slow = Selon kont { $year } li a, { $name } ap koupe emisyon li yo { $speed } { $goal } mande a.
lead-behind = Selon kont { $year } li a, { $name } an reta sou { $goal }.
lead-on-pace = Selon kont { $year } li a, { $name } nan bon ritm pou { $goal }.
lead-going-up = Selon kont { $year } li a, emisyon { $name } ap monte.
lead-missed = Selon kont { $year } li a, { $name } pa atenn { $goal }.
lead-met = Selon kont { $year } li a, { $name } atenn { $goal }.
lead-speed-almost = prèske nan vitès
lead-speed-three-quarters = nan apeprè twaka vitès
lead-speed-two-thirds = nan apeprè de tyè vitès
lead-speed-half = nan apeprè mwatye vitès
lead-speed-third = nan apeprè yon tyè vitès
lead-speed-quarter = nan apeprè yon ka vitès
lead-speed-fifth = nan mwens pase yon ka vitès
lead-speed-hardly = nan mwens pase yon dizyèm vitès
goal-noun-pledge = angajman li
goal-noun-own = pwòp objektif li
goal-noun-law = lwa eta a
lead-counted = Dènye fwa { $name } konte emisyon li yo se te pou { $year }.
lead-pledged-both = { $name } pran angajman pou l koupe emisyon li yo an mwatye pou { $year }, epi li pwomèt nèt zewo pou { $zero }.
lead-pledged = { $name } pran angajman pou l koupe emisyon li yo an mwatye pou { $year }.
lead-promised-zero = { $name } pwomèt nèt zewo pou { $year }.
lead-nothing = Nou pa jwenn okenn objektif { $name }.
lead-has = Li gen { $facts }.
lead-comparable = { $n ->
    [1] yon kont
   *[other] { $size } kont nou ka konpare
}
lead-some-comparable = { $n ->
   *[other] { $size } kont (nou ka konpare { $comparable })
}
lead-counts = { $n ->
   *[other] { $size } kont (nou pa ka konpare yo)
}
lead-actions = { $in-place } sou { $actions } aksyon an plas
lead-reports = { $n ->
    [1] yon rapò (nan { $years } sou { $of } dènye ane yo)
   *[other] { $size } rapò (nan { $years } sou { $of } dènye ane yo)
}
lead-own = Pwòp objektif li se { $cut } pi ba pase { $baseline } pou { $year }.
lead-less-than-pledged = Pwòp objektif li, { $cut } pi ba pase { $baseline } pou { $year }, se mwens pase mwatye li te pran angajman pou li a.
lead-no-base = Pwòp objektif li se { $cut } pi ba pou { $year }, men okenn dokiman nou jwenn pa di apati ki ane.
lead-law = Dapre lalwa, emisyon yo dwe { $cut } pi ba pase { $baseline } pou { $year }.
lead-it-pledged = Li pran angajman pou l koupe emisyon li yo an mwatye pou { $year }.
lead-missing = Nou pa jwenn: { $things }.
lead-no-count = yon kont pou tout kominote a
lead-few-counts = ase kont nou ka konpare pou mezire yon ritm
lead-no-target = yon objektif pa l anvan nèt zewo
lead-no-action = okenn aksyon
lead-no-report = okenn rapò

# What the counts show, as the heading of their chart. $goal is a noun, $speed a speed.
heading-slow = { $name } ap koupe { $speed } { $goal } mande a, selon kont { $year } li a
heading-behind = { $name } an reta sou { $goal }, selon kont { $year } li a
heading-on-pace = { $name } nan bon ritm pou { $goal }, selon kont { $year } li a
heading-going-up = Emisyon { $name } ap monte, selon kont { $year } li a
heading-missed = { $name } pa atenn { $goal }, selon kont { $year } li a
heading-met = { $name } atenn { $goal }, selon kont { $year } li a
heading-lower = Emisyon { $name } te { $size } pi ba an { $year } pase an { $first }
heading-higher = Emisyon { $name } te { $size } pi wo an { $year } pase an { $first }
heading-same = Emisyon { $name } te prèske menm an { $year } ak an { $first }
heading-once = { $name } gen yon sèl kont emisyon li yo, pou { $year }
heading-apart = { $n ->
   *[other] { $name } gen { $size } kont emisyon li yo; dènye a pa ka konpare ak okenn lòt
}

# Konbyen nan tout kominote yo ki gen ki repons.
tally-of = { $part } sou { $all }
tally-promise = ki gen yon objektif pa yo, mwatye oswa plis.
tally-promise-note = Mwens pase mwatye: { $less }. San ane referans: { $unstated }. Nou pa jwenn objektif pa yo: { $none }.
tally-count = ki gen yon kont pou { $recent } oswa apre.
tally-count-note = Nou pa jwenn kont: { $uncounted }.
tally-pace = ki gen ase kont menm jan pou montre yon ritm.
tally-doing = ki gen yon aksyon an vigè oswa fini.
tally-reporting = ki gen yon rapò pou { $last }.
tally-reporting-note = Rapò nan chak nan senk ane yo: { $each }.
