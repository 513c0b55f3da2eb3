# Lis yo: kominote, kritè, aksyon, rapò, gid.

communities-title = Kominote yo
communities-description = Chak kominote ki antre nan kanpay la, ak objektif li yo, dènye envantè li ak vèdik la.
communities-lead = Chak kominote ki antre nan kanpay la: objektif li yo, dènye envantè li, ak si li nan bon ritm.
communities-lead-others = Kominote nou pa konnen si yo antre nan kanpay la, ak sa nou jwenn sou objektif ak emisyon yo.
communities-found = { $n ->
    [0] Nou pa jwenn okenn kominote.
    [1] Nou jwenn yon kominote.
   *[other] Nou jwenn { $size } kominote.
}
communities-all = { $n ->
    [0] Okenn kominote.
    [1] Yon kominote.
   *[other] { $size } kominote.
}
communities-none = Okenn kominote pa koresponn ak tout sa yo. [Montre tout sa ki antre yo](/communities).
communities-caption = Kominote yo, nan lòd kolòn ki make a. Chwazi non yon kolòn pou mete yo nan lòd sa a.
communities-note = Emisyon yo se pou tout kominote a, nan dènye ane yo konte. Nou pa sèvi ak yon chif se laprès sèlman ki bay li. Pa klase yo youn kont lòt: [kominote yo konte bagay diferan](/method). Pou wè kèk nan yo kòt a kòt, [konpare yo](/compare).
communities-others = { $n ->
    [1] Gen yon lòt kominote nou pa konnen si li antre; nou pa konte l okenn kote.
   *[other] Gen { $size } lòt kominote nou pa konnen si yo antre; nou pa konte yo okenn kote.
}
communities-others-why = Sa ki t ap rezoud sa
filter-name = Non
filter-kind = Kalite
filter-county = Konte
filter-net-zero = Nèt zewo pou
filter-target = Pwochen objektif
filter-inventory = Envantè
filter-verdict = Vèdik
filter-campaign = Kanpay la
filter-joined = Li antre
filter-not-joined = Nou pa konnen si li antre
filter-country = Peyi
filter-region = Eta oswa rejyon
filter-counted = { $name } ({ $size })
paging-name = Paj lis la
paging-here = Paj { $number } sou { $last }
paging-previous = Paj anvan an
paging-next = Paj apre a
filter-has-one = Gen youn
filter-has-none = Pa genyen
column-community = Kominote
column-emissions = Emisyon (t CO₂e)
column-change = Chanjman depi ane referans
column-net-zero = Nèt zewo
column-kind = Kalite
column-county = Konte
listed-no-target = nou pa jwenn objektif entèmedyè
listed-target = { $cut } pi ba pase { $baseline } pou { $year }
listed-target-unstated = { $cut } pou { $year }, san ane referans
listed-since = { $change } depi { $year }
listed-not-found = nou pa jwenn li
listed-not-verified = pa verifye

criteria-title = Senk kritè yo
criteria-description = Angajman chak kominote ki antre nan kanpay la pran, ak sa dokiman yo montre.
criteria-heading = Senk kritè, ak ki kominote ki ranpli yo
criteria-lead = Chak kominote ki antre nan kanpay la pran angajman pou senk bagay. Editè yo jije chak bagay ak yon règ, selon dokiman. Chwazi yon mak pou w li prèv ki dèyè l.
criteria-caption = Kominote pa kritè
criteria-rule = Règ nou: { $rule }
criteria-met = { $met } sou { $of } ranpli l.

actions-title = Aksyon
actions-description = Sa kominote yo ap fè pou emisyon yo, pa sektè ak kote yo rive, chak aksyon ak sous li.
actions-heading = Sa kominote yo ap fè
actions-lead = Règ, plan ak pwojè nou jwenn nan dokiman. Nou make yon aksyon enklizif lè dokiman li mete jistis ladan l; mo ki bò kote mak la di kijan.
actions-found = { $n ->
    [0] Nou pa jwenn okenn aksyon.
    [1] Nou jwenn yon aksyon.
   *[other] Nou jwenn { $size } aksyon.
}
actions-all = { $n ->
    [0] Okenn aksyon.
    [1] Yon aksyon.
   *[other] { $size } aksyon.
}
actions-none = Okenn aksyon pa koresponn ak tout sa yo. [Montre yo tout](/actions).
actions-sector = Sektè
actions-status = Kote l rive
actions-fairness = Jistis
actions-marked = Make enklizif
actions-not-marked = San mak sa a
actions-search = Chèche nan aksyon yo
actions-community = Kominote
actions-order = Lòd
actions-order-newest = Sa ki pi resan an premye
actions-order-due = Sa ki dwe fini pwochènman
actions-order-community = Pa kominote
actions-undated = Nou pa jwenn dat
actions-due-passed = Dat la pase
actions-due-none = Pa gen dat limit
action-reported = dapre rapò { $year }
action-goal-passed = te dwe rive nan objektif li pou { $date }
action-no-start = nou pa jwenn kilè l kòmanse
action-since = depi { $date }
action-inclusive = enklizif
action-adopted = deside: { $date }
action-checked = verifye: { $date }
action-open-to = ouvè pou
action-page = [Kijan pou patisipe]({ $url }).

reports-title = Rapò
reports-description = Sa chak kominote pibliye sou emisyon ak plan li yo, ane pa ane.
reports-heading = Ki kominote ki fè rapò, ak kilè
reports-lead = Yon kominote ki antre nan kanpay la dwe pibliye objektif ak aksyon li yo, epi fè rapò sou pwogrè chak ane. Men sa nou jwenn, selon ane piblikasyon an, soti { $first } rive { $last }.
reports-caption = Rapò pa kominote ak pa ane
reports-earlier = Anvan
reports-none = nou pa jwenn
reports-more = { $number } anplis
reports-total = { $n ->
    [0] Okenn rapò antou. Kote nou konnen sèlman ane yon rapò kouvri, nou mete l anba ane sa a.
    [1] Yon rapò antou. Kote nou konnen sèlman ane yon rapò kouvri, nou mete l anba ane sa a.
   *[other] { $size } rapò antou. Kote nou konnen sèlman ane yon rapò kouvri, nou mete l anba ane sa a.
}

resources-title = Gid ak resous
resources-description = Gid, etid ka ak rapò teknik pou kominote ki vle fè menm bagay la.
resources-about-community = sou kominote sa a

# Due dates and stages of actions.
action-overdue = te dwe fini pou { $date }, dat la pase
action-by = pou { $date }
action-no-deadline = nou pa jwenn dat limit
stage-done = { $n ->
    [1] Fini oswa an vigè: yon aksyon
   *[other] Fini oswa an vigè: { $size } aksyon
}
stage-under-way = { $n ->
    [1] Ap fèt: yon aksyon
   *[other] Ap fèt: { $size } aksyon
}
stage-planned = { $n ->
    [1] Prevwa: yon aksyon
   *[other] Prevwa: { $size } aksyon
}
actions-all-communities = [Aksyon tout kominote yo, pa sektè](/actions)
