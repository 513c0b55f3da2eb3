# Kijan yon vèdik fèt, ak mo senp.

method-title = Kijan nou jije
method-description = Chak definisyon ak mo senp, sa ou ka konpare ak sa ou pa ka konpare.
method-lead = Nou mete sa yon kominote te pwomèt bò kote sa li konte, epi nou di si ritm jiskaprezan an ase. Men tout règ yo. Sa yon dokiman pa di, nou pa envante l.

method-compare = Sa ou ka konpare
method-compare-series = Yon envantè se kont emisyon yon ane. Kont ki fèt menm jan fè yon seri. Se sèlman anndan yon seri nou trase yon liy, pale de yon tandans oswa bay yon pousantaj. Nou pa janm melanje tout kominote a ak travay gouvènman lokal la. Yon kont ki pi nouvo nan yon lòt seri, nou montre l epi nou di non l, men nou pa sèvi ak li.
method-compare-news = Lè se laprès sèlman ki bay yon chif, nou make sa, epi chif la pa janm an tèt yon paj. Dènye chif yon kominote se dènye kont ki soti nan yon dokiman pa l oswa nan done piblik.

method-quantities = Chif ki dèyè yon vèdik
quantity-level = Nivo objektif la
    .means = Emisyon nan ane referans lan, mwens pousantaj yo te pwomèt la.
quantity-change = Chanjman depi ane referans
    .means = Dènye kont lan konpare ak ane referans lan, an pousantaj. Nou pa konnen li lè ane referans lan se sèl kont ki genyen.
quantity-path = Chemen yo pwomèt
    .means = Liy dwat ki soti nan ane referans lan, pase nan chak objektif, epi rive nan nèt zewo.
quantity-needed = Ritm ki nesesè
    .means = Rediksyon pa ane, an pousantaj, ki t ap mennen dènye kont lan nan nivo objektif la alè.
quantity-pace = Ritm nou wè
    .means = Rediksyon pa ane jiskaprezan: chif ki nan mitan tout chanjman ant chak de kont nan dènye dis ane yo (pant Theil–Sen). Yon sèl ane ki pa nòmal, tankou 2020, pa deside. Fòk gen omwen twa kont sou kat ane.
quantity-projected = Si ritm lan kontinye
    .means = Dènye kont lan si ritm nou wè a kontinye jiska ane objektif la. Se yon kontinyasyon, se pa yon previzyon.
quantity-per-person = Pa moun
    .means = Emisyon divize pa kantite rezidan, selon resansman oswa estimasyon ane ki pi pre a. Ane sa a pa plis pase senk an diferans, epi nou di kilès.

method-verdicts = Vèdik yo
method-first = Nou gade pwochen objektif kominote a anvan nèt zewo, epi nou bay premye vèdik ki vre.
means-cant-tell = Pa gen objektif ni angajman, pa gen envantè, pa gen ritm, oswa ane referans lan pa konte nan yon seri nou ka konpare. Nou toujou bay rezon an.
means-met = Dènye kont lan nan nivo objektif la oswa pi ba.
means-missed = Yo konte ane objektif la, epi emisyon yo pi wo pase nivo objektif la.
means-going-up = Emisyon yo monte plis pase 0.1% pa ane.
means-on-pace = Si ritm lan kontinye, objektif la ap atenn.
means-behind = Si ritm lan kontinye, objektif la pa t ap atenn. Rapò a di pa konbyen.

method-example = Yon egzanp: { $name }, etap pa etap
method-example-how = Men kijan nou rive nan fraz sa a. Chak chif kalkile apati dosye a lè paj la ap fèt; dokiman yo sou [paj { $name }](/communities/{ $slug }#working).
method-example-region = Egzanp kalkile
method-example-caption = Soti nan pwomès { $name } rive nan vèdik la
method-example-counts = Envantè seri a, an t CO₂e

method-table = Chif chak kominote
method-table-caption = Chif nou pran ak rezilta; emisyon an t CO₂e, ritm an pousantaj pa ane; yon tirè kote nou pa konnen chif la
method-column-baseline = Referans
method-column-latest = Dènye kont nou sèvi
method-column-gap = Distans ak chemen an
method-column-pace = Rediksyon jiskaprezan
method-column-needed = Rediksyon ki nesesè
method-column-why = Poukisa nou pa ka konnen
method-target = { $cut } pou { $year }

method-differences = Poukisa de envantè ka diferan menm lè anyen pa chanje
differ-protocol = Pwotokòl
    .means = Pifò konte ak [GPC](/glossary#gpc). Gen lòt ki konte ak Pwotokòl Kominotè Etazini, ak yon zouti rejyonal oswa ak pwòp metòd yo. Chak metòd trase limit yon kominote yon lòt kote.
differ-scope = Pòte (scope)
    .means = Yon kont ki pran sèlman sa ki soti anndan limit la pa konte santral elektrik lòt kote ki fè kouran li. Se konsa chif New Bedford pou 2018 ye. Chif Cambridge pou 2012 konte kouran yo fè nan vil la tou.
differ-weights = Pwa gaz yo
    .means = Pou konvèti metàn ak lòt gaz an gaz kabonik, yo sèvi ak pwa IPCC revize detanzantan. Yon nouvo edisyon pwa yo ka chanje yon total san anyen pa chanje nan lè a.
differ-data = Done
    .means = Yon nouvo sous sou gaz k ap koule oswa sou trafik ka double yon sektè. Bon envantè konte ane ki pase yo ankò. Kote yo pa fè l, nou kòmanse yon nouvo seri.
differ-consumption = Konsomasyon
    .means = Bagay rezidan yo achte fèt lòt kote. Kont pa konsomasyon soti pi wo anpil pase kont pa teritwa, epi nou pa sèvi ak yo isit la.

method-fair = Yon pati ki jis
method-fair-asked = Kanpay la mande yon objektif pou { $halve-by } ki an akò ak yon pati ki jis nan yon rediksyon 50% nan lemonn antye.
method-fair-median = Medyàn sa a se { $cut }.
method-fair-yardstick = Nou mete l bò kote pwòp objektif chak kominote kòm yon règ pou mezire. Nou pran emisyon pa moun nan envantè ki pi pre 2018 la (soti { $first } rive { $last } sèlman), mwens { $cut }. Nou miltipliye l pa kantite rezidan nan dènye chif la. Li pa janm deside yon vèdik ni yon kritè.

method-rules = Règ pou senk kritè yo

method-not = Sa nou pa fè
method-not-rank = Nou pa klase kominote yo youn kont lòt: yo konte bagay diferan.
method-not-join = Nou pa konekte chif ki nan seri diferan, epi nou pa bouche okenn twou.
method-not-subtract = Nou pa retire konpansasyon ni sa ki absòbe. Nou jije nèt zewo selon emisyon brit yo.
method-not-zero = Nou pa di si yon tandans ap rive nan zewo: li toujou pwoche pi pre epi li pa janm rive. Nou jije yon objektif nèt zewo selon objektif ki vin anvan l yo.
method-not-add = Nou pa adisyone kominote yo, sof si yo tout konte menm ane a menm jan.
