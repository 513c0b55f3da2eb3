# Mo sijè a, ak mo senp. `.forms` se fòm yon mo pran nan yon tèks, an ti lèt, ak vigil ant yo: premye fwa li
# parèt sou yon paj, li gen yon lyen. Okenn: kite yon tirè.

term-afolu = AFOLU
    .forms = afolu
    .meaning = Agrikilti, forè ak lòt itilizasyon tè: sèl sektè ki ka absòbe plis gaz pase sa li bay.

term-baseline = Ane referans
    .forms = ane referans
    .meaning = Ane yo pran kòm pwen depa pou mezire yon objektif. “50% pi ba pase 2005” vle di mwatye emisyon ane 2005. Angajman an pa bay youn.

term-basis = Baz
    .forms = travay gouvènman lokal, tout kominote a
    .meaning = Ki emisyon yon chif konte: pa tout kominote a, oswa pa travay gouvènman lokal la sèlman, ki se yon ti pousantaj ladan l.

term-carbon-neutral = Netralite kabòn
    .forms = netralite kabòn
    .meaning = Yo sèvi ak mo sa a souvan pou di nèt zewo. Nou montre mo kominote a menm, epi nou jije toulède menm jan.

term-race-to-zero = Cities Race to Zero
    .forms = –
    .meaning = An kreyòl, “Kous vil yo pou rive nan zewo”. Kanpay pou kominote yo koupe emisyon yo an mwatye pou { $pledged }. Yo dwe rive nan nèt zewo pa pita pase mitan syèk la.

term-fair-share = Pati ki jis
    .forms = pati ki jis
    .meaning = Lemonn antye dwe koupe emisyon yo an mwatye pou { $pledged }. Se pati yon kominote dwe fè ladan l: li pi gwo kote ki bay plis epi ki ka fè plis.

term-gpc = GPC
    .forms = gpc
    .meaning = Règ pifò vil swiv pou konte gaz ki soti anndan limit yo, ak gaz ki soti lòt kote pou yo.

term-gross = Emisyon brit
    .forms = emisyon brit, brit
    .meaning = Tout gaz ki soti, anvan yo retire sa forè yo absòbe oswa sa yo peye pou diminye yon lòt kote.

term-inclusive-action = Aksyon enklizif
    .forms = aksyon enklizif, enklizif
    .meaning = Yon aksyon pou klima ki gen jistis nan dokiman li: ki moun ki deside, ki moun ki jwenn avantaj, ki moun ki peye.

term-interim = Objektif entèmedyè
    .forms = objektif entèmedyè, entèmedyè
    .meaning = Yon objektif sou wout pou nèt zewo, anjeneral pou { $pledged }.

term-inventory = Envantè
    .forms = envantè
    .meaning = Kont tout gaz efè sè, gaz ki chofe planèt la, yon kote bay nan yon ane.

term-ippu = IPPU
    .forms = ippu
    .meaning = Pwosesis endistriyèl ak itilizasyon pwodui: gaz ki soti lè moun fabrike oswa sèvi ak bagay, pa lè yo boule gaz oswa lwil.

term-net-zero = Nèt zewo
    .forms = emisyon nèt zewo, nèt zewo
    .meaning = Lè yon kote pa bay plis gaz pase sa ki absòbe. Nou jije l selon emisyon brit yo. Nou di apa sa ki absòbe ak sa ki konpanse.

term-pace = Ritm
    .forms = ritm
    .meaning = Konbyen emisyon yo desann pa ane: chif ki nan mitan tout chanjman ant kont yon seri sou dis ane. Fòk gen omwen twa kont.

term-scope = Pòte (scope)
    .forms = pòte
    .meaning = 1: gaz ki soti anndan kominote a. 2: gaz ki soti lòt kote pou elektrisite li itilize. 3: gaz ki soti lòt kote pou sa li fè, tankou fatra yo pote ale.

term-sector = Sektè
    .forms = sektè
    .meaning = Ki kote emisyon yo soti: bilding ak lòt enèji (san transpò), transpò, fatra, endistri, itilizasyon tè.

term-series = Seri
    .forms = seri
    .meaning = Envantè ki konte menm jan. Se sèlman anndan yon seri nou trase yon liy oswa bay yon pousantaj.

term-tco2e = t CO₂e
    .forms = t co₂e, tòn metrik ekivalan gaz kabonik, tòn metrik
    .meaning = Tòn metrik ekivalan gaz kabonik: tout gaz efè sè, chak ak pwa li selon konbyen li chofe planèt la. Yon tòn metrik se 2,205 liv.

term-pledge = Angajman
    .forms = angajman
    .meaning = Sa chak kominote te pwomèt lè l antre nan kanpay la: mwatye emisyon li pou { $pledged }. Kanpay la pa bay yon ane referans. Li apa de yon objektif kominote a menm.

term-reference = Kont referans
    .forms = premye kont seri a
    .meaning = Kont yo pran pou mezire angajman an: premye kont nan seri ki jije l la. Se nou ki chwazi l, paske kanpay la pa bay yon ane referans.

term-needed = Rediksyon ki nesesè
    .forms = –
    .meaning = Rediksyon pa ane, an pousantaj, apati dènye kont lan, ki t ap rive nan objektif la alè.

term-ratio = Rapò
    .forms = –
    .meaning = Ritm lan divize pa rediksyon ki nesesè a. 100% se jis ase; 50% se mwatye ritm ki nesesè a.

term-spread = Ekart
    .forms = ekart
    .meaning = Ritm ki pi ba a ak ritm ki pi wo a lè nou retire youn nan kont yo, men pa dènye a. Li montre konbyen sa depann de yon sèl ane.

term-close = Sere
    .forms = –
    .meaning = Pou yon vèdik: si nou retire youn nan kont yo, li t ap yon lòt.

term-old = Vye kont
    .forms = –
    .meaning = Yon kont ki gen plis pase senk an. Vèdik li rete epi li pote ane li; etikèt la gen yon bòdi an tirè.

term-path = Chemen yo pwomèt
    .forms = chemen yo pwomèt, chemen li te pwomèt
    .meaning = Liy dwat ki soti nan ane referans lan, pase nan chak objektif kominote a menm, rive nan nèt zewo.

term-straight-line = Liy dwat pou nèt zewo
    .forms = liy dwat pou nèt zewo
    .meaning = Chemen yo pwomèt pou yon kominote ki gen yon ane pou nèt zewo men ki pa gen pwòp objektif anvan. Pèsonn pa t pwomèt ane ki nan mitan yo.

term-vintage = Edisyon estimasyon yo
    .forms = –
    .meaning = Edisyon yon ranje estimasyon rezidan pou chak ane. Chak nouvo edisyon konte ane ki pase yo ankò, kidonk se sèlman estimasyon yon menm edisyon ki ale ansanm.
