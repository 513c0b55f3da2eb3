# Pou jounalis: nouvèl ki pi enpòtan, nan fraz ou ka pibliye jan yo ye.

press-title = Pou jounalis
press-description = Nouvèl ki pi enpòtan kounye a, chak fraz ak sous li; kijan pou site; koreksyon.
press-lead = Nouvèl ki pi enpòtan kounye a, nan fraz ou ka pibliye, chak ak chif li ak dokiman li.
press-findings = Nouvèl ki pi enpòtan
press-nothing = Dosye a pa gen okenn kominote ki antre nan kanpay la, kidonk poko gen nouvèl pou bay.
press-others = Menm kalite nouvèl la vre tou pou
press-numbers = Chif ki dèyè fraz la, ak dokiman yo
press-region = Chif pou nouvèl { $number }, yon tablo
press-caption = { $heading }: sa fraz la chita sou li
press-what = Kisa
press-figure = Chif
press-documents = Dokiman
press-no-document = nou pa jwenn okenn
press-all-known = Tout sa nou konnen sou { $name }
press-compare = Konpare { $name } ak lòt kominote
press-chosen = Kijan nou chwazi yo.
press-rule = Nou chèche senk kalite nouvèl, nan lòd sa a. Yon kominote ki pa atenn sa li te pwomèt, oswa ki gen emisyon k ap monte. Youn ki an reta. Youn ki nan bon ritm oswa ki atenn sa li te pwomèt. Sa li te pwomèt se pwòp pwochen objektif li, oswa mwatye li te pran angajman pou li a. Konbyen nou pa ka jije, ak poukisa. Konbyen ki pa gen yon kont resan. Nou bay twa premye nouvèl dosye a montre. Lè gen plizyè kominote nan yon menm kalite, nou pale de sa ki gen kont ki pi resan an, epi nou site lòt yo. Nou pa janm klase kominote yo selon emisyon yo, paske yo konte bagay diferan.
press-verdicts = [Sa chak vèdik vle di](/method)

press-counts = Kont yo
press-joined = kominote ki antre nan kanpay la
press-with-inventory = gen yon envantè pou tout kominote a
press-with-target = gen yon objektif adopte anvan nèt zewo
press-with-net-zero = gen yon ane pou nèt zewo
press-verdict = sou pwòp objektif yo oswa angajman yo: “{ $verdict }”
press-inventories = envantè tout yon kominote nan dosye a
press-newest = envantè ki pi resan nan tout kominote yo
press-oldest = dènye envantè ki pi ansyen nan tout kominote yo
press-no-sum = Chak chif mennen nan lis nou konte a. Nou pa bay yon total pou emisyon yo: [kominote yo konte bagay diferan](/method).

press-cite = Kijan pou site
press-cite-how = Pou yon chif, site dokiman li an premye, apre sa sit sa a. Nan fen paj chak kominote, gen chif prensipal li yo kòm tèks pou kopye, chak ak dokiman li. Men kijan pou site paj sa a:
press-cite-edition = Adrès la di ki edisyon. Moun ki swiv li pita ap wè sa ki chanje depi lè sa a.

press-correction = Kijan pou mande korije yon chif
press-correction-write = Ekri [{ $email }]({ $mail }). Bay adrès paj la, chif la, ak yon lyen pou dokiman ki bay yon lòt chif.
press-correction-check = Nou verifye chif la ak dokiman sa a.
press-correction-change = Si dokiman an montre ou gen rezon, nou chanje dosye a, ak rezon an ak dokiman an.
press-correction-log = Chanjman an parèt nan [istwa chak chif ki janm chanje](/changes), ak ansyen chif la bò kote nouvo a.
press-correction-silence = Okenn chif pa chanje an kachèt: sit la pa ka pibliye yon chif ki chanje san l pa nan istwa a. [Swiv istwa a kòm fil Atom](/changes.atom).

press-pictures = Imaj ak done
press-pictures-region = Imaj ak done, yon tablo
press-pictures-caption = Pou chak kominote: grafik li, ak chif li yo ak sous yo
press-chart = Grafik
press-figures = Chif
press-chart-of = Emisyon ak pwomès:
press-as-png = Grafik { $name } an PNG
press-as-svg = Grafik { $name } an SVG
press-no-chart = pa gen envantè pou desinen
press-record = [Tout dosye a pou pran](/data) · [Konpare kominote](/compare) · [Limit eta a menm](/state)

press-print = Sa ou ka pibliye
press-print-all = Tout. Chif yo se fè ki soti nan dokiman piblik. Mo, grafik ak chwa nou yo gen lisans [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/): site sit sa a ak sous chif la ([lisans](/about#licence)).
press-questions = Kesyon: [{ $email }](mailto:{ $email }), [{ $website }]({ $website }).

# Kalite nouvèl yo.
finding-off-course = Pa sou bon wout
finding-too-slow = Twò dousman pou sa li te pwomèt
finding-on-course = Li kenbe sa li te pwomèt
finding-cant-tell = Pwomès nou pa ka verifye
finding-old-counts = Chif ki ansyen

# Yon kominote devan pwòp pwomès li. $pace ak $needed se pousantaj.
finding-fell = Emisyon { $name } yo desann { $pace } pa ane (medyàn, { $first }–{ $last }); { $goal } mande { $needed } pa ane apati { $last }.
finding-rose = Emisyon { $name } yo monte { $pace } pa ane (medyàn, { $first }–{ $last }); { $goal } mande yo desann { $needed } pa ane apati { $last }.
finding-flat = Emisyon { $name } yo prèske pa chanje soti { $first } rive { $last }. Pou l kenbe { $goal }, yo dwe desann { $needed } pa ane apati { $last }.
finding-fell-enough = Emisyon { $name } yo desann { $pace } pa ane (medyàn, { $first }–{ $last }), ase pou { $goal }, ki mande { $needed } pa ane apati { $last }.
finding-flat-enough = Emisyon { $name } yo prèske pa chanje soti { $first } rive { $last }. Sa ase pou l kenbe { $goal }, ki mande { $needed } pa ane apati { $last }.
finding-missed = { $name } pa atenn { $goal }: an { $year }, emisyon li yo te { $were }.
finding-met-early = An { $year }, emisyon { $name } yo te deja nan nivo { $goal } mande a: { $were }.
finding-met = { $name } atenn { $goal }: an { $year }, emisyon li yo te { $were }.
finding-own-target = pwòp objektif li pou { $target }
finding-pledge = angajman li pou { $target }
# Nan twa ki anwo yo.
were-lower = { $size } pi ba pase an { $since }; li te pwomèt yon rediksyon { $promised }
were-higher = { $size } pi wo pase an { $since }; li te pwomèt yon rediksyon { $promised }
were-no-lower = menm jan ak { $since }; li te pwomèt yon rediksyon { $promised }

caveat-newest = Chif pou { $year } se dènye chif ki konte menm jan.
caveat-newest-inexact = Chif pou { $year } se dènye chif ki konte menm jan. Presizyon li: { $precision }.
caveat-median-fall = Ritm lan se medyàn tout pè kont yo. Soti nan premye kont lan rive nan dènye a sèlman, emisyon yo desann { $rate } pa ane. Se pa yon previzyon.
caveat-median-rise = Ritm lan se medyàn tout pè kont yo. Soti nan premye kont lan rive nan dènye a sèlman, emisyon yo monte { $rate } pa ane. Se pa yon previzyon.
caveat-spread = Si yo retire youn nan ane yo, ritm lan se { $spread } pa ane.
caveat-path-above = An { $year }, emisyon yo te { $tons } pi wo pase liy dwat ki pase nan objektif li yo.
caveat-path-below = An { $year }, emisyon yo te { $tons } pi ba pase liy dwat ki pase nan objektif li yo.
caveat-path-below-short = An { $year }, emisyon yo te { $tons } pi ba pase liy dwat ki pase nan objektif li yo: se ritm lan ki pa ase.
caveat-newer = Gen yon chif pou { $year }, men yo konte l yon lòt jan, kidonk nou pa sèvi ak li.

# Pou konbyen kominote yon bagay vre.
joined-communities = { $n ->
    [1] yon kominote ki antre nan kanpay la
   *[other] { $size } kominote ki antre nan kanpay la
}
whom-one = sèl kominote ki antre nan kanpay la
whom-both = toulède kominote ki antre nan kanpay la
whom-all = tout { $joined }
whom-some = { $n ->
    [1] youn nan { $joined }
   *[other] { $size } nan { $joined }
}
finding-unjudged-one = Pou { $whom }, dokiman nou jwenn yo pa ka montre si li nan bon ritm pou sa li te pwomèt: { $because }.
finding-unjudged-all = Pou { $whom }, dokiman nou jwenn yo pa ka montre si yo nan bon ritm pou sa yo te pwomèt. Pou yo tout, { $because }.
finding-unjudged-some = { $n ->
    [1] Pou { $whom }, dokiman nou jwenn yo pa ka montre si yo nan bon ritm pou sa yo te pwomèt. Pou youn ladan yo, { $because }.
   *[other] Pou { $whom }, dokiman nou jwenn yo pa ka montre si yo nan bon ritm pou sa yo te pwomèt. Pou { $size } ladan yo, { $because }.
}
because-no-interim-target = nou pa jwenn okenn objektif adopte pou tout kominote a anvan nèt zewo
because-no-inventory = nou pa jwenn okenn envantè ki gen yon total an tòn metrik
because-no-baseline-year = okenn dokiman nou jwenn pa di apati ki ane yo mezire objektif la
because-no-baseline-inventory = nou pa jwenn okenn envantè pou ane referans lan
because-method-changed = kont ki pi nouvo a pa fèt menm jan ak ansyen an
because-too-few = nou jwenn mwens pase twa envantè nou ka konpare sou kat ane
because-zero = objektif la se zewo, epi yon tandans k ap desann pa janm rive nan zewo
caveat-not-found = “Nou pa jwenn li” pa vle di “li pa egziste”: paj chak kominote di sa ki manke. Lè yon moun voye yon dokiman ban nou, nou verifye l, epi li ka chanje vèdik la.

finding-old-one = Pou { $whom }, nou pa jwenn okenn envantè emisyon li pou { $year } oswa apre, ni nan dokiman ofisyèl ni nan done piblik.
finding-old = Pou { $whom }, nou pa jwenn okenn envantè emisyon yo pou { $year } oswa apre, ni nan dokiman ofisyèl ni nan done piblik.
caveat-old-basis = Se envantè pou tout kominote a, ak yon total an tòn metrik.
caveat-old-newest = Envantè ki pi resan nou jwenn, nan tout kominote yo, se pou { $year }.
caveat-old-none = { $n ->
    [1] Pou yon kominote, nou pa jwenn okenn.
   *[other] Pou { $size } kominote, nou pa jwenn okenn.
}
caveat-old-news = Se laprès sèlman ki bay chif ki pi nouvo yo, kidonk nou pa sèvi ak yo: { $each }.
caveat-old-repeat = Yon kominote ki antre nan kanpay la pwomèt pou l fè rapò sou pwogrè li chak ane. Yon rapò ka repete yon ansyen kont.

# Chif ki dèyè yon nouvèl.
fact-latest = Emisyon nan dènye kont nou ka konpare a
fact-change = Chanjman ant de yo
fact-level = Nivo yo te pwomèt la
fact-pace = Ritm medyàn, kont sou dis ane
fact-needed = Sa ki nesesè pou kenbe pwomès la
fact-gap = Distans ak chemen yo te pwomèt la, nan ane sa a
fact-computed = kalkile ak chif ki isit la
fact-rise = li monte { $rate } pa ane
fact-fall = li desann { $rate } pa ane
fact-above = { $tons } pi wo
fact-below = { $tons } pi ba
fact-newest = dènye envantè, { $year }: { $tons }
press-measured = Sa lòt moun mezire
press-measured-lead = Pi gwo chanjman depi ane anvan an pami kominote ki antre yo, pou chak chif ki genyen youn.
measured-change = { $name }: { $to } nan { $year }, { $from } nan { $before }. Nan eta a: { $state-to }, { $state-from } ane anvan an. Nan { $compared } kominote ki antre epi ki gen toulede chif yo, okenn pa chanje plis.
measured-change-caveat = Lòt moun mezire sa menm jan tout kote. Se pa kominote a ki konte l, epi yon sèl ane pa yon tandans.
