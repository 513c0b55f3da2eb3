# Istwa chak chif ki chanje, ak sa nou di yon moun ki vini ak yon ansyen edisyon.

page-changes = Chak chif ki janm chanje
page-what-changed = Sa ki chanje
changes-title = Chak chif ki janm chanje
changes-description = Chak chif nou ajoute, korije oswa retire sou sit sa a, ak rezon an.
changes-feed = Chak chif ki chanje
changes-lead = Anyen pa chanje an kachèt isit la. Chak chif nou ajoute, korije oswa retire parèt anba a, ak rezon an ak dokiman an.
changes-form = Chanjman
changes-of = Chanjman pou
changes-everyone = Yo tout
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
changes-added = { $n ->
    [0] Okenn chif pa ajoute
    [1] Yon chif ajoute
   *[other] { $size } chif ajoute
}
changes-wrong = Èske gen yon chif ki pa bon?
changes-write = Ekri [{ $email }](mailto:{ $email }). Di nou ki paj, ki chif, ak ki dokiman ki di lòt bagay. Si chif la pa bon, n ap korije l epi n ap mete koreksyon an nan lis sa a.

changed-heading = Sa ki chanje isit la
changed-every = Tout chanjman yo
changed-follow = Swiv (fil Atom)
changed-unpublished = Poko gen okenn edisyon ki pibliye chif { $name } yo.
changed-nothing = Chif li yo te pibliye isit la pou premye fwa nan dat { $date }. Depi lè sa a, okenn pa korije ni retire.
changed-some = { $n ->
    [1] Chif li yo te pibliye isit la pou premye fwa nan dat { $date }. Depi lè sa a, yon chif korije oswa retire.
   *[other] Chif li yo te pibliye isit la pou premye fwa nan dat { $date }. Depi lè sa a, { $size } chif korije oswa retire.
}

cited-see = Gade tout chanjman yo
cited-newest = Ou vini ak yon lyen pou edisyon { $date }. Se toujou dènye edisyon an.
cited-nothing = Ou vini ak yon lyen pou edisyon { $date }. Depi lè sa a, okenn chif sit sa a pa korije ni retire.
cited-nothing-here = Ou vini ak yon lyen pou edisyon { $date }. Depi lè sa a, okenn chif kominote sa a pa korije ni retire.
cited-some = { $n ->
    [1] Ou vini ak yon lyen pou edisyon { $date }. Depi lè sa a, yon chif sit sa a korije oswa retire.
   *[other] Ou vini ak yon lyen pou edisyon { $date }. Depi lè sa a, { $size } chif sit sa a korije oswa retire.
}
cited-some-here = { $n ->
    [1] Ou vini ak yon lyen pou edisyon { $date }. Depi lè sa a, yon chif kominote sa a korije oswa retire.
   *[other] Ou vini ak yon lyen pou edisyon { $date }. Depi lè sa a, { $size } chif kominote sa a korije oswa retire.
}
cited-line = { $figure }: anvan { $was }, kounye a { $now }

# Kijan yon chif rele.
log-population = Rezidan an { $year }
log-area = Sipèfisi
log-total = Emisyon an { $year } ({ $series })
log-sector = Emisyon { $sector } an { $year } ({ $series })
log-subsector = Emisyon “{ $part }” an { $year } ({ $series })
log-target = Objektif { $year }, { $basis } ({ $status }): { $part }
log-net-zero = Objektif nèt zewo { $year }, { $basis } ({ $status }): { $part }
log-part-cut = rediksyon
log-part-floor = pati ki dwe vrè rediksyon
log-part-baseline = ane referans
log-criterion = Kritè { $number }
log-verdict = Vèdik sou pwochen objektif la
log-goal = Kantite kominote kanpay la ap chèche
log-halve-by = Ane pou koupe emisyon yo an mwatye
log-net-zero-by = Dènye ane pou nèt zewo
log-warming = Limit rechofman an
log-fair-share = Règ pou mezire pati ki jis la: rediksyon pa moun
