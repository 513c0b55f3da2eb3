# Istwa tout sa ki chanje, ak sa nou di yon moun ki vini ak yon ansyen edisyon.

page-changes = Tout sa ki janm chanje
page-what-changed = Sa ki chanje
changes-title = Tout sa ki janm chanje
changes-description = Tout sa sit sa a di e nou ajoute, korije oswa retire, ak rezon an.
changes-feed = Tout chanjman yo
changes-lead = Anyen pa chanje an kachèt isit la. Chak chif, aksyon, rapò ak dokiman nou ajoute, korije oswa retire parèt anba a, ak rezon an.
changes-cover = Chif yo nan lis la depi { $figures }. Aksyon yo, rapò yo, dokiman yo ak tout lòt bagay yon paj di, depi { $statements }.
changes-form = Chanjman
changes-of = Chanjman pou
changes-everyone = Yo tout
changes-datasets = Baz done vil yo
changes-files = Fichye done yo
changes-indicators = Endikatè vil yo
changes-municipalities = Vil eta a
changes-found = { $n ->
    [0] Okenn edisyon.
    [1] Yon edisyon.
   *[other] { $size } edisyon.
}
changes-follow = Swiv chanjman yo (fil Atom)
changes-none = Poko gen okenn edisyon ki pibliye.
changes-edition = Edisyon { $name }
changes-revised = Korije oswa retire
changes-removed = retire
changes-unstated = pa t endike
changes-added = { $n ->
    [0] Anyen pa ajoute
    [1] Yon enfòmasyon ajoute
   *[other] { $size } enfòmasyon ajoute
}
changes-wrong = Èske gen yon chif ki pa bon?
changes-write = Ekri [{ $email }](mailto:{ $email }). Di nou ki paj, ki chif, ak ki dokiman ki di lòt bagay. Si chif la pa bon, n ap korije l epi n ap mete koreksyon an nan lis sa a.

changed-heading = Sa ki chanje isit la
changed-every = Tout chanjman yo
changed-follow = Swiv (fil Atom)
changed-unpublished = Poko gen okenn edisyon ki pibliye dosye { $name }.
changed-nothing = Dosye li te pibliye isit la pou premye fwa nan dat { $date }. Depi lè sa a, anyen pa korije ni retire.
changed-some = { $n ->
    [1] Dosye li te pibliye isit la pou premye fwa nan dat { $date }. Depi lè sa a, yon enfòmasyon korije oswa retire.
   *[other] Dosye li te pibliye isit la pou premye fwa nan dat { $date }. Depi lè sa a, { $size } enfòmasyon korije oswa retire.
}

cited-see = Gade tout chanjman yo
cited-newest = Ou vini ak yon lyen pou edisyon { $date }. Se toujou dènye edisyon an.
cited-nothing = Ou vini ak yon lyen pou edisyon { $date }. Depi lè sa a, anyen sou sit sa a pa korije ni retire.
cited-nothing-here = Ou vini ak yon lyen pou edisyon { $date }. Depi lè sa a, anyen sou kominote sa a pa korije ni retire.
cited-some = { $n ->
    [1] Ou vini ak yon lyen pou edisyon { $date }. Depi lè sa a, yon enfòmasyon sou sit sa a korije oswa retire.
   *[other] Ou vini ak yon lyen pou edisyon { $date }. Depi lè sa a, { $size } enfòmasyon sou sit sa a korije oswa retire.
}
cited-some-here = { $n ->
    [1] Ou vini ak yon lyen pou edisyon { $date }. Depi lè sa a, yon enfòmasyon sou kominote sa a korije oswa retire.
   *[other] Ou vini ak yon lyen pou edisyon { $date }. Depi lè sa a, { $size } enfòmasyon sou kominote sa a korije oswa retire.
}
cited-line = { $figure }: anvan { $was }, kounye a { $now }
cited-reworded = { $figure }: fason li ekri a chanje

# Kijan yon chif rele.
log-population = Rezidan an { $year }
log-area = Sipèfisi
log-total = Emisyon an { $year } ({ $series })
log-sector = Emisyon { $sector } an { $year } ({ $series })
log-subsector = Emisyon “{ $part }” an { $year } ({ $series })
log-target = Objektif { $year }, { $basis } ({ $status })
log-net-zero = Objektif nèt zewo { $year }, { $basis } ({ $status })
log-part = { $target }: { $part }
log-part-cut = rediksyon
log-part-floor = pati ki dwe vrè rediksyon
log-part-baseline = ane referans
log-criterion = Kritè { $number }
log-verdict = Vèdik sou pwòp objektif li oswa angajman li
log-goal = Kantite kominote kanpay la ap chèche
log-members = Manm nan lemonn antye, { $date }
log-halve-by = Ane pou koupe emisyon yo an mwatye
log-net-zero-by = Dènye ane pou nèt zewo
log-warming = Limit rechofman an
log-fair-share = Règ pou mezire pati ki jis la: rediksyon pa moun

# Yon liy nan dosye a ak detay li yo.
log-added = { $table ->
    [actions] Aksyon ajoute: “{ $row }”
    [reports] Rapò ajoute: “{ $row }”
   *[other] { $entry }: ajoute
}
log-removed = { $table ->
    [actions] Aksyon retire: “{ $row }”
    [reports] Rapò retire: “{ $row }”
   *[other] { $entry }: retire
}
log-details = { $entry }, dokiman ak detay
log-key = { $entry }, { $key }
log-cell = { $column } pou { $row }
log-values = { $entry }: { $number } valè korije
log-row = { $table } “{ $row }”
log-inventory = Envantè { $year } ({ $series })
log-table = { $table ->
    [campaign] Enfòmasyon jeneral
    [community] Enfòmasyon jeneral
    [municipalities] Vil
    [resources] Lekti
    [actions] Aksyon
    [aims] Objektif kanpay la
    [contact] Kontak
    [criteria] Kritè
    [datasets] Baz done
    [files] Fichye done
    [fair_share] Règ pou mezire pati ki jis la
    [identifiers] Kòd nan lòt baz done
    [indicators] Endikatè
    [inventories] Envantè
    [members] Manm nan lemonn antye
    [networks] Rezo
    [place] Pozisyon ak sipèfisi
    [pledge] Angajman
    [population] Rezidan
    [publisher] Kiyès ki fè sit la
    [reply] Repons kominote a
    [reports] Rapò
    [series] Seri
    [site] Kominote sit la montre
    [sources] Dokiman
    [story] Atik fondasyon an
    [targets] Objektif
   *[other] Enfòmasyon
}
log-key-name = { $key ->
    [counts] chif kanpay la di
    [lists] lis manm yo
    [name] non
    [kind] kalite
    [slug] adrès sou sit sa a
    [state] eta
    [region] rejyon
    [country] peyi
    [county] konte
    [website] sit entènèt
    [climate_page] paj sou klima a
    [no_inventory] poukisa pa gen envantè
    [no_pledge] poukisa nou pa konnen okenn angajman
    [no_criteria] poukisa nou pa evalye l
    [confirmed] kominote a konfime li
    [language] lang dosye a
    [guides] kote gid yo ye
    [source] dokiman
    [sources] dokiman yo
    [locator] kote nan dokiman an
    [latitude] latitid
    [longitude] lonjitid
    [area_km2] sipèfisi
    [vintage] edisyon estimasyon an
    [origin] liy ki soti nan yon fichye
    [cdp_account] nimewo kont CDP
    [race_to_zero] nimewo nan Race to Zero
    [net_zero_tracker] kòd nan Net Zero Tracker
    [un_locode] kòd UN/LOCODE
    [census_geoid] kòd resansman
    [office] biwo
    [url] adrès entènèt
    [email] imèl
    [council_url] paj konsèy la
    [records_url] paj dosye piblik yo
    [date] dat
    [text] tèks
    [joined] dat li antre
    [named_in_story] site nan atik fondasyon an
    [networks] rezo yo
    [net_zero] nèt zewo, nan pwòp mo li
    [purpose] bi
    [title] tit
    [basis] sa li konte
    [protocol] metòd
    [note] nòt
    [precision] presizyon
    [sectors_precision] presizyon sektè yo
    [sectors_partial] sa sektè yo pa konte
    [earlier] ansyen rapò
    [notation] liy ki pa gen chif
    [adopted] dat desizyon an
    [wording] jan li ekri
    [evidence] prèv
    [translations] tradiksyon
    [sector] sektè
    [status] estati
    [started] kòmansman
    [due] dat limit
    [inclusive] make kòm enklizif
    [inclusive_because] poukisa li enklizif
    [summary] rezime
    [checked] dènye verifikasyon
    [open_to] kiyès ki ka patisipe
    [corrections] kiyès ki deside sou koreksyon yo
    [changes] chanjman sous
    [digest] kontni (anprent)
    [copy] kopi kote chif yo soti
    [copy_url] adrès entènèt kopi a
    [terms] kondisyon pou itilize l
    [retrieved] jou nou li l
    [first_year] premye ane
    [last_year] dènye ane
    [caution] avètisman
    [cautions] avètisman yo
    [unit] inite
    [unit_name] non inite a
    [decimals] desimal
    [better] ki sans ki pi bon
    [least] pi piti valè posib
    [most] pi gwo valè posib
    [datasets] baz done yo
    [derived] kijan yo kalkile l
    [no_sentence_under] kantite kay ki fè nou pa fè fraz anba l
    [about_the_same_pct] chanjman ki konte kòm okenn
    [cumulative] si li pa janm bese
    [jump] chanjman ki pa nòmal
    [line] liy dwat sou kote l
    [no_sentence] si nou pa fè fraz
    [part_of] sa li fè pati
    [residents] si li konte rezidan
    [counts] kantite manm
    [lists] lis manm yo
    [covers_year] ane li kouvri
    [published] dat piblikasyon
    [publisher] kiyès ki pibliye l
    [archived] kopi achive
    [partner] patnè kanpay la
    [by] ane dat limit la
    [reference_first] premye ane referans
    [reference_last] dènye ane referans
    [communities] kantite kominote
    [community] kominote
    [criterion] kritè
    [population_2020] rezidan an 2020
   *[other] yon lòt detay
}

# Fil la, pou tout chanjman oswa pou yon sijè.
feed-title = { $of }: { $changes }
feed-all = tout chanjman yo
feed-entry = Edisyon { $date }: { $note }
topic-verdict = chanjman nan vèdik yo
topic-inventory = chanjman nan envantè yo
topic-target = chanjman nan objektif yo
topic-criterion = chanjman nan kritè yo
topic-action = chanjman nan aksyon yo
topic-report = chanjman nan rapò yo
