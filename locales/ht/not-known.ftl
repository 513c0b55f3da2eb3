# Poukisa nou pa konnen yon chif: nan yon fraz, epi an de twa mo pou yon kaz.

reason-no-interim-target = Nou pa jwenn okenn objektif adopte pou tout kominote a pou { $pledged }, ni pou yon lòt ane ki poko rive anvan ane nèt zewo a.
reason-no-net-zero-target = Nou pa jwenn okenn objektif nèt zewo pou tout kominote a.
reason-no-inventory = Nou pa jwenn okenn envantè ki gen yon total an tòn metrik.
reason-no-baseline-year = Okenn dokiman nou jwenn pa di apati ki ane yo mezire objektif la.
reason-no-baseline-inventory = Nou pa jwenn okenn envantè pou ane referans lan, { $baseline }.
reason-only-baseline = Ane referans lan, { $baseline }, se sèl ane yo konte konsa.
reason-method-changed = Nou pa ka konpare kont ane { $newer } ak kont ane { $compared }: yo pa t konte menm jan.
reason-too-few = { $n ->
    [0] Nan dis ane ki mennen nan dènye kont lan, nou pa jwenn okenn envantè nou ka konpare. Pou mezire yon ritm, fòk gen omwen twa, sou kat ane oswa plis.
    [1] Nan dis ane ki mennen nan dènye kont lan, nou jwenn yon sèl envantè nou ka konpare. Pou mezire yon ritm, fòk gen omwen twa, sou kat ane oswa plis.
   *[other] Nan dis ane ki mennen nan dènye kont lan, nou jwenn sèlman { $size } envantè nou ka konpare. Pou mezire yon ritm, fòk gen omwen twa, sou kat ane oswa plis.
}
reason-too-close = Nan dis ane ki mennen nan dènye kont lan, nou jwenn sèlman { $size } envantè nou ka konpare, ak { $years } ant yo. Pou mezire yon ritm, fòk gen omwen twa, sou kat ane oswa plis.
reason-target-year-reached = Nou deja nan ane objektif la, { $target }.
reason-already-at-target = An { $latest }, emisyon yo te deja nan nivo objektif la.
reason-trend-cannot-reach-zero = Yon tandans k ap desann toujou pwoche pi pre zewo, men li pa janm rive.
reason-pledge-has-no-path = Angajman an bay mwatye emisyon yo ak yon ane, men li pa bay okenn chemen pou rive la.
reason-too-few-for-spread = { $n ->
   *[other] Nan dis ane ki mennen nan dènye kont lan, nou jwenn sèlman { $size } envantè nou ka konpare. Pou bay limit yo, fòk gen omwen kat.
}
reason-no-common-year = Pa gen okenn ane yo tout te konte nan yon seri ki kontinye apre l. Kidonk nou pa ka mete chanjman yo kòt a kòt.
reason-no-reference-inventory = Nou pa jwenn okenn envantè pou yon ane ant { $first } ak { $last }.
reason-outside-of-yardstick = Referans lan se medyàn gouvènman Etazini, men kominote sa a nan yon lòt peyi.
reason-no-population-near = Dosye a pa gen okenn resansman ni estimasyon nan dezan ozalantou { $year }.

reason-code-no-interim-target = pa gen objektif entèmedyè
reason-code-no-net-zero-target = pa gen objektif nèt zewo
reason-code-no-inventory = pa gen envantè
reason-code-no-baseline-year = pa gen ane referans
reason-code-baseline-not-counted = pa gen kont pou ane referans
reason-code-one-count = yon sèl kont
reason-code-method-changed = metòd la chanje
reason-code-too-few-counts = pa gen ase kont
reason-code-too-few-for-spread = pa gen ase kont pou bay limit
reason-code-target-year-reached = nou deja nan ane objektif la
reason-code-already-at-target = deja nan objektif la
reason-code-trend-cannot-reach-zero = yon tandans pa ka rive nan zewo
reason-code-no-path = pa gen chemen pwomèt
reason-code-no-common-year = pa gen ane an komen
reason-code-no-reference-inventory = pa gen envantè referans
reason-code-no-population = pa gen chif popilasyon
reason-code-outside-of-yardstick = yon lòt peyi
