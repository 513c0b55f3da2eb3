# Premye paj la.

home-title = { $n ->
    [1] { $campaign } nan { $region }: sa yon kominote te pwomèt, ak si sa ap fèt
   *[other] { $campaign } nan { $region }: sa { $size } kominote te pwomèt, ak si sa ap fèt
}
home-description = Sa chak kominote te pwomèt, konbyen emisyon li bay ak si sa ap mache ase vit, ak tout sous yo.
home-heading = { $n ->
    [1] Yon kominote nan { $region } te pwomèt pou l koupe emisyon li yo an mwatye pou { $year }. Èske sa ap fèt?
   *[other] { $size } kominote nan { $region } te pwomèt pou yo koupe emisyon yo an mwatye pou { $year }. Èske sa ap fèt?
}
home-pledge = Lè yon kominote antre nan { $campaign }, li pran angajman pou l koupe emisyon kabòn li yo an mwatye pou { $halve-by }. Li pran angajman tou pou l rive nan emisyon nèt zewo, pa pita pase { $net-zero-by }. Bi a se ede anpeche rechofman planèt la depase { $warming } °C.
home-joined = { $n ->
    [1] Isit la, yon kominote antre nan kanpay la. Kanpay la ap chèche plis pase { $goal } nan lemonn antye.
   *[other] Isit la, { $size } kominote antre nan kanpay la. Kanpay la ap chèche plis pase { $goal } nan lemonn antye.
}
home-tally = Men kote yo ye sou wout pwochen objektif yo
home-unknown = Pou bay yon vèdik, fòk gen yon pwomès. Fòk gen omwen twa envantè ki konte menm jan tou, sou kat ane oswa plis. Kote nou pa ka konnen, men sa ki manke ak sa yon rezidan ka mande:
home-each = Chak kominote ak pwomès li
home-no-spark = Pa gen envantè an tòn metrik
home-target = Objektif
home-net-zero = Nèt zewo
home-latest = Dènye kont
home-change = Chanjman
home-no-net-zero = pa gen ane nèt zewo
home-not-known = nou pa konnen: { $why }
home-in-year = { $amount } an { $year }
home-than = { $change } konpare ak { $year }
home-countries = Pa peyi
home-too-many = { $n } kominote twòp pou yon sèl paj. Chwazi yon peyi, oswa [gade lis la](/communities).
home-points = Pwen yo se envantè; nou konekte yo sèlman lè yo konte menm jan. Liy an tirè a se pwomès la. t CO₂e: tòn metrik ekivalan gaz kabonik pa ane.
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
