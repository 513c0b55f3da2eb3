# Yon fraz pou chak nan senk repons yo. $pledged se ane pwomès mwatye a.
answer-half = Li te pwomèt pou l diminye { $cut } konpare ak { $baseline } pou { $year }: mwatye oswa plis.
answer-zero-in-time = Li te pwomèt emisyon nèt zewo alè: plis pase mwatye.
answer-less-than-pledged = Li te pwomèt pou l diminye { $cut } konpare ak { $baseline } pou { $year }: mwens pase mwatye pou { $pledged } li te pran angajman an.
answer-less-than-half = Li te pwomèt pou l diminye { $cut } konpare ak { $baseline } pou { $year }: mwens pase mwatye.
answer-no-base-year = Li te pwomèt pou l diminye { $cut } pou { $year }, men okenn dokiman nou jwenn pa di apati ki ane.
answer-pledge-only = Lè li te antre, li te pran angajman pou l koupe emisyon yo an mwatye pou { $pledged }; nou pa jwenn yon objektif pa l konsa.
answer-no-target = Nou pa jwenn okenn objektif pa l anvan nèt zewo.
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
answer-no-report = Nou pa jwenn okenn rapò pou ane { $first } rive { $last }.
answer-every-report = Nou jwenn yon rapò pou chak ane, { $first } rive { $last }.
answer-reports = { $n ->
    [one] Nan ane { $first } rive { $last }, youn gen rapò: { $years }.
   *[other] Nan ane { $first } rive { $last }, { $size } gen rapò: { $years }.
}

# Premye fraz yon paj. $facts ak $things se lis sa ki anba a.
lead-behind = { $name } an reta sou { $promise }, selon kont { $year } li a.
lead-on-pace = { $name } nan bon ritm pou { $promise }, selon kont { $year } li a.
lead-going-up = Emisyon { $name } ap monte, selon kont { $year } li a, devan { $promise }.
lead-missed = { $name } pa atenn { $promise }, selon kont { $year } li a.
lead-met = { $name } atenn { $promise }, selon kont { $year } li a.
goal-pledge = angajman li pou l koupe emisyon yo an mwatye pou { $year }
goal-own-from = objektif li: { $cut } pi ba pase { $baseline } pou { $year }
goal-own = objektif li: { $cut } pi ba pou { $year }
goal-law = limit lalwa li pou { $year }
lead-has = { $name } gen { $facts }.
lead-it-has = Li gen { $facts }.
lead-counts = { $n ->
    [one] yon kont emisyon li yo, pou { $year }
   *[other] { $size } kont emisyon nou ka konpare, dènye a pou { $year }
}
lead-actions = { $n ->
    [one] yon aksyon nan dosye a, an vigè oswa fini: { $in-place }
   *[other] { $size } aksyon nan dosye a, an vigè oswa fini: { $in-place }
}
lead-reports = { $n ->
    [one] yon rapò nan youn nan ane { $first } rive { $last }
   *[other] rapò nan { $size } nan ane { $first } rive { $last }
}
lead-net-zero = yon ane pou nèt zewo, { $year }
lead-missing = Nou pa jwenn: { $things }.
lead-missing-of = Nou pa jwenn, pou { $name }: { $things }.
lead-no-count = yon kont pou tout kominote a
lead-few-counts = ase kont nou ka konpare pou mezire yon ritm
lead-no-target = yon objektif pa l anvan nèt zewo
lead-no-base-year = ane objektif la konpare avè l la
lead-no-action = okenn aksyon
lead-no-reports = yon rapò pou { $years }
