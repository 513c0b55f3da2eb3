# Kijan yon vèdik fèt, ak mo senp. Definisyon yo nan `docs/METHOD.md`.

method-title = Kijan nou jije
method-description = Chak definisyon ak mo senp, ak egzanp ki kalkile apati dosye a.
method-lead = Nou mete sa yon kominote te pwomèt bò kote sa li konte, epi nou di si ritm lan te ase. Chak vèdik pote ane kont li, epi li di konbyen li depann de yon sèl ane. Sa yon dokiman pa di, nou pa envante l.
method-for-example = Pa egzanp:

method-promises = De pwomès
method-promises-pledge = Lè yon kominote antre nan kanpay la, li pran angajman pou l koupe emisyon li an mwatye pou { $halve-by }. Kanpay la pa bay yon ane referans. Se poutèt sa nou pran mwatye premye kont ki nan seri ki jije angajman an. Kote emisyon yo te desann, se sa ki pi bon pou kominote a.
method-promises-own = Yon kominote ka fikse pwòp objektif li tou. Li ka mande plis pase mwatye, mwens, oswa anyen.
method-promises-headline = Se pwochen objektif kominote a menm, anvan nèt zewo, ki deside vèdik la. Si pa genyen, oswa si nou pa konnen nivo li, se angajman an ki deside. Si pwòp objektif li mande mwens pase mwatye, nou di sa bò kote l. Eta a pa gen angajman: limit lwa li yo se pwòp objektif li.

method-compare = Sa ou ka konpare
method-compare-series = Yon envantè se kont emisyon yon ane. Kont ki fèt menm jan fè yon seri. Se sèlman anndan yon seri nou trase yon liy, pale de yon ritm oswa bay yon pousantaj. Nou pa janm melanje tout kominote a ak travay gouvènman lokal la. Yon kont ki pi nouvo nan yon lòt seri, nou montre l epi nou di non l, men nou pa sèvi ak li.
method-compare-judging = Nou jije yon objektif ak yon seri ki gen ane referans li. Si gen plizyè, yon seri ki gen yon ritm vini an premye, apre sa seri ki gen kont ki pi nouvo a.
method-compare-news = Lè se laprès sèlman ki bay yon chif, nou make sa. Li pa an tèt okenn paj, li pa nan okenn grafik, epi li pa deside anyen. Dènye chif yon kominote se dènye kont ki soti nan yon dokiman pa l oswa nan done piblik.

method-quantities = Chif ki dèyè yon vèdik
method-quantities-of = Nou eksplike chak chif, apre sa nou kalkile l pou { $name } apati dosye a. Dokiman yo sou [paj { $name }](/communities/{ $slug }#working).
method-example-counts = Kont ki dèyè ritm lan, an t CO₂e

method-verdicts = Vèdik yo
method-first = Nou bay premye nan sa yo ki vre.
method-verdict-today = Jodi a: { $n } sou { $of }
means-cant-tell = Pa gen objektif ni angajman, pa gen envantè, pa gen ritm, oswa ane referans lan pa konte nan yon seri nou ka konpare. Oswa objektif la se zewo, kote okenn tandans pa rive. Nou toujou bay rezon an.
means-met = Dènye kont lan nan nivo objektif la oswa pi ba.
means-missed = Yo konte ane objektif la, epi emisyon yo pi wo pase nivo objektif la.
means-going-up = Emisyon yo monte plis pase 0.1% pa ane.
means-on-pace = Si ritm lan kontinye, objektif la ap atenn.
means-behind = Si ritm lan kontinye, objektif la pa t ap atenn. Rapò a di pa konbyen.

method-carries = Sa chak vèdik pote
method-none-today = Jodi a, sa pa vre pou okenn kominote nou montre anba a.
carries-year = Ane li
    .means = Ane kont li chita sou li a. Nou pa retire okenn vèdik paske li vye. Si ane objektif la pase san kont, fraz la di sa.
carries-old = Vye
    .means = Kont lan gen plis pase senk an. Mo a rete, etikèt la gen yon bòdi an tirè, epi fraz la di depi konbyen tan pèsonn pa konte.
carries-close = Sere
    .means = Si nou retire youn nan kont yo, vèdik la t ap chanje. Fraz la di sa.
carries-path = Ki kote li ye sou chemen li
    .means = Yon kominote ka pi ba pase chemen li te pwomèt la, men li desann twò dousman pou l rete la. Oswa li ka pi wo epi li desann vit ase. Lè sa a yon fraz di poukisa vèdik la ak grafik la pa dakò.

method-answers = Senk repons pou chak kominote
method-answers-lead = Yon sèl mo pa ka di tout bagay. Se poutèt sa chak paj bay senk repons, epi premye fraz la fèt ak yo. Nou pa janm adisyone yo ni klase yo.
answer-means-promise = Pwochen objektif kominote a menm, bò kote mwatye li te pran angajman pou li a, ak ane li pou nèt zewo.
answer-means-count = Ane dènye kont pa l la, laj li, ak konbyen kont ou ka konpare.
answer-means-pace = Vèdik la, ak ane li.
answer-means-doing = Konbyen nan aksyon ki nan dosye a ki an vigè oswa ki fini, ak konbyen ladan yo ki enklizif. Bò kote yo, règ ki an vigè selon lis ki pibliye.
answer-means-reporting = Nan kilès nan senk dènye ane yo li te bay rapò. Yon rapò konte nan ane li te soti. Yon plan aksyon se pa yon rapò.

method-person = Emisyon pa moun
method-person-means = Nou divize emisyon yon ane pa rezidan menm ane a: resansman an nan yon ane resansman, oswa estimasyon chak ane. Si pa genyen, nou pran kont ki pi pre a, pa plis pase dezan diferans, epi nou di kilès.
method-person-example = { $name }, { $year }: { $emissions } ÷ { $residents } rezidan ({ $kind } { $counted }) = { $per-person } pa moun
method-person-line = Yon liy konekte de pwen sèlman si kont rezidan yo ale ansanm. Estimasyon jiska 2019 soti nan resansman 2010, epi yo pa t janm ajiste ak resansman 2020. Se poutèt sa liy lan rete louvri ant yo, epi okenn chanjman resansman pa desine yon desant.
method-person-open = { $name }: liy lan louvri ant { $from } ak { $to }.

method-towns = Sa lòt moun mezire
method-towns-apart = Eta a, konpayi sèvis yo ak resansman an pibliye menm chif yo pou chak vil, kit li antre kit li pa antre. Yo montre apa. Yo pa janm mete ansanm ak pwòp kont yon kominote, e yo pa deside okenn vèdik.
method-towns-homes = Emisyon kay yo se gaz, elektrisite, lwil ak pwopàn ansanm. Se sèlman sa kay yo sèvi ki fè yo chanje: rezo elektrik la se pa yon sèl ane pou tout ane yo, e chak ivè tounen yon ivè nòmal. Pou sa, nou sipoze { $share } nan gaz kay yo se pou chofaj.
method-towns-spread = Ak { $low } oswa { $high } nan plas li, yon endis { $year } chanje yon ti kras. Nan vil ki nan mitan { $places } vil yo li chanje { $middle } pwen omaksimòm; nan dènye a, { $most }.
method-towns-example = { $name }: { $text }

method-table = Chif chak kominote
method-table-caption = Chif nou pran ak rezilta; emisyon an t CO₂e, ritm an pousantaj pa ane, ak ekart la nan parantèz; yon tirè kote nou pa konnen chif la
method-column-promise = Pwomès nou jije
method-column-baseline = Referans
method-column-latest = Dènye kont nou sèvi
method-column-pace = Rediksyon jiskaprezan
method-column-needed = Rediksyon ki nesesè
method-column-ratio = Jiskaprezan, sou sa ki nesesè
method-column-projected = Si ritm lan kontinye
method-column-why = Poukisa nou pa ka konnen
method-target = { $cut } pou { $year }
method-target-pledge = { $cut } pou { $year }, selon angajman an

method-differences = Poukisa de envantè ka diferan menm lè anyen pa chanje
differ-protocol = Pwotokòl
    .means = Pifò konte ak [GPC](/glossary#gpc). Gen lòt ki konte ak Pwotokòl Kominotè Etazini, ak yon zouti rejyonal oswa ak pwòp metòd yo. Chak metòd trase limit yon kominote yon lòt kote.
differ-scope = Pòte (scope)
    .means = Yon kont ki pran sèlman sa ki soti anndan limit la pa konte santral elektrik lòt kote ki fè kouran li. Gen lòt kont ki konte kouran yo fè nan kominote a tou.
differ-weights = Pwa gaz yo
    .means = Pou konvèti metàn ak lòt gaz an gaz kabonik, yo sèvi ak pwa IPCC revize detanzantan. Yon nouvo edisyon pwa yo ka chanje yon total san anyen pa chanje nan lè a.
differ-data = Done
    .means = Yon nouvo sous sou gaz k ap koule oswa sou trafik ka double yon sektè. Bon envantè konte ane ki pase yo ankò. Kote yo pa fè l, nou kòmanse yon nouvo seri.
differ-consumption = Konsomasyon
    .means = Bagay rezidan yo achte fèt lòt kote. Kont pa konsomasyon soti pi wo anpil pase kont pa teritwa, epi nou pa sèvi ak yo isit la.

method-fair = Yon pati ki jis
method-fair-asked = Kanpay la mande yon objektif pou { $halve-by } ki an akò ak yon pati ki jis nan yon rediksyon 50% nan lemonn antye.
method-fair-median = Medyàn sa a se { $cut }.
method-fair-yardstick = Nou mete l bò kote pwòp objektif chak kominote Etazini kòm yon règ pou mezire. Nou pran emisyon pa moun nan envantè ki pi pre 2018 la (soti { $first } rive { $last } sèlman), mwens { $cut }. Nou miltipliye l pa kantite rezidan nan dènye chif la. Li pa janm deside yon vèdik ni yon kritè.

method-rules = Règ pou senk kritè yo
method-rules-lead = Yon sèl règ valab pou tout. Editè yo ekri yon estati ak prèv li, epi pwogram nan avèti kote règ la jwenn yon lòt. Yon kominote ka klase pwòp objektif li “2 °C”: prèv la di sa, epi okenn estati pa chanje.

method-not = Sa nou pa fè
method-not-rank = Nou pa klase kominote yo youn kont lòt: yo konte bagay diferan.
method-not-join = Nou pa konekte chif ki nan seri diferan, epi nou pa bouche okenn twou.
method-not-subtract = Nou pa retire konpansasyon ni sa ki absòbe. Nou jije nèt zewo selon emisyon brit yo.
method-not-zero = Nou pa di si yon tandans ap rive nan zewo: li toujou pwoche pi pre epi li pa janm rive. Nou jije yon objektif nèt zewo selon objektif ki vin anvan l yo.
method-not-add = Nou pa adisyone kominote yo, sof si yo tout konte menm ane a menm jan.

method-changed = Sa ki chanje parapò ak premye edisyon an
changed-dated = Vèdik yo gen dat epi yo rete. Anvan, nou te retire chak vèdik senk an apre kont li, kidonk an 2027 pa t ap gen youn.
changed-ratio = Rapò a ak ekart li pran plas yon dezyèm mo pou “an reta”. Mo sa a te chanje lè nou retire yon sèl ane.
changed-pledge = Angajman an se yon pwomès apa, bò kote pwòp objektif yon kominote.
changed-person = Emisyon pa moun sèvi ak rezidan menm ane a. Anvan, yon chanjman resansman te desine desant ki pa t soti nan emisyon yo.
changed-criteria = Yon sèl règ jije chak kritè. Yon klasman 2 °C pa bese okenn estati, epi rapò yo konte nan senk dènye ane yo.
