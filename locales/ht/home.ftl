# Premye paj la.

home-title = { $n ->
    [1] Ki angajman yon kominote te pran, ak si sa ap fèt
   *[other] Ki angajman { $size } kominote te pran, ak si sa ap fèt
}
home-description = Ki angajman chak kominote te pran, sa li deside, kilè li te konte emisyon li, nan ki ritm yo desann, sa l ap fè ak kilè li bay rapò, ak tout sous yo.
home-heading = { $n ->
    [1] Yon kominote nan { $region } te pran angajman pou l koupe emisyon li yo an mwatye pou { $year }. Èske sa ap fèt?
   *[other] { $size } kominote nan { $region } te pran angajman pou yo koupe emisyon yo an mwatye pou { $year }. Èske sa ap fèt?
}
# Where the communities do not all lie in one region.
home-heading-anywhere = { $n ->
    [1] Yon kominote te pran angajman pou l koupe emisyon li yo an mwatye pou { $year }. Èske sa ap fèt?
   *[other] { $size } kominote te pran angajman pou yo koupe emisyon yo an mwatye pou { $year }. Èske sa ap fèt?
}
home-pledge = Lè yon kominote antre nan { $campaign }, li pran angajman pou l koupe emisyon kabòn li yo an mwatye pou { $halve-by }. Li pran angajman tou pou l rive nan emisyon nèt zewo, pa pita pase { $net-zero-by }. Bi a se ede anpeche rechofman planèt la depase { $warming } °C.
home-towns = [Tout vil nan eta a sou yon sèl kat](/towns), kit yo antre kit yo pa antre
home-joined = { $n ->
    [1] Isit la, yon kominote antre nan kanpay la. Kanpay la ap chèche plis pase { $goal } nan lemonn antye.
   *[other] Isit la, { $size } kominote antre nan kanpay la. Kanpay la ap chèche plis pase { $goal } nan lemonn antye.
}
home-tally = Angajman an se yon bagay, sa chak kominote deside ak sa li fè se yon lòt
home-unknown-heading = Sa ki manke kote nou pa konnen ritm lan
home-unknown = Pou mezire yon ritm, fòk gen twa kont ki fèt menm jan, sou omwen kat ane. Kote nou pa ka konnen, men sa ki manke ak sa yon rezidan ka mande:
home-each = Senk repons pou chak kominote
home-countries = Pa peyi
home-too-many = { $n } kominote twòp pou yon sèl paj. Chwazi yon peyi, oswa [gade lis la](/communities).
home-together = Tout ansanm
home-residents = { $total } moun ap viv nan kominote sa yo (resansman Etazini { $year }).
home-sum = Ansanm, yo te bay { $total } an { $year }, dènye ane yo tout te konte ak GPC.
home-apart = Nou pa bay yon total pou emisyon yo. Dènye kont yo se pou ane diferan, soti { $first } rive { $last }, epi yo fèt ak metòd diferan. Yon total konsa t ap yon chif pèsonn pa janm konte.
home-apart-without = { $n ->
    [1] Nou pa bay yon total pou emisyon yo. Dènye kont yo se pou ane diferan, soti { $first } rive { $last }, epi yo fèt ak metòd diferan; yon kominote pa gen okenn an tòn metrik. Yon total konsa t ap yon chif pèsonn pa janm konte.
   *[other] Nou pa bay yon total pou emisyon yo. Dènye kont yo se pou ane diferan, soti { $first } rive { $last }, epi yo fèt ak metòd diferan; { $size } kominote pa gen okenn an tòn metrik. Yon total konsa t ap yon chif pèsonn pa janm konte.
}
home-nothing = Okenn kominote poko gen yon envantè an tòn metrik.
home-story = [Atik ki te anonse kanpay la nan { $region }]({ $url }) te site { $count } nan yo.
home-more = [Plis enfòmasyon sou kanpay la ak senk kritè li yo](/about).
home-join = [Kijan yon lòt kominote antre, etap pa etap](/join)
home-state = [Limit lwa eta a fikse ozalantou yo](/state)
