# The calendar, and what is due.

page-calendar = Sa ki dwe fèt ak kilè
calendar-title = Kalandriye: sa ki dwe fèt ak kilè
calendar-description = Sa vil kanpay la dwe rive fè oswa rapòte, ak kilè: rapò, objektif, bi aksyon yo, ak règ k ap antre an vigè.
calendar-heading = Sa ki dwe fèt, ak kilè
calendar-lead = Rapò, objektif, bi aksyon yo ak nouvo règ, dapre dat dokiman yo bay. Yon ane vle di anvan li fini.
calendar-subscribe = Abòne nan pwogram kalandriye ou: [tout](/calendar.ics). Paj chak kominote gen pwòp kalandriye pa l. Sa ki pase dat li epi ki toujou louvri nan [aksyon dapre dat limit](/actions?sort=due).
calendar-of = Sa ki dwe fèt: { $name }
due-report = Rapò ane { $year }
due-pledge = Mwatye emisyon yo, jan angajman an di
due-cut = Objektif: emisyon { $cut } anba { $baseline }
due-cut-unstated = Objektif: emisyon { $cut } pi ba
due-cut-government = Objektif: emisyon gouvènman lokal la { $cut } anba { $baseline }
due-cut-government-unstated = Objektif: emisyon gouvènman lokal la { $cut } pi ba
due-net-zero = Objektif: nèt zewo
due-net-zero-government = Objektif: nèt zewo nan gouvènman lokal la
due-action = { $title }
due-start = Kòmanse: { $title }
due-rule = Antre an vigè: { $rule }
due-kind-report = rapò
due-kind-pledge = angajman
due-kind-target = objektif
due-kind-action = aksyon
due-kind-start = aksyon
due-kind-rule = règ
do-calendar = [Sa ki dwe fèt isit la, pou kalandriye ou]({ $url }), ak [nan tout kominote yo](/calendar)
