# Paj yon kominote, ak paj eta a.

community-title = { $name }: emisyon, objektif ak pwogrè
community-breadcrumb = Chemen paj la

figure-latest-year = Dènye emisyon, { $year }
figure-change = Chanjman depi ane referans
figure-change-years = an { $year }, konpare ak { $since }
figure-target-year = Objektif { $year }
figure-below = { $cut } pi ba pase { $baseline }
figure-lower = { $cut } pi ba
figure-level = sa fè { $tons } pa ane
figure-by = pou { $year }
figure-wording = “{ $wording }”
figure-wording-set = “{ $wording }”, fikse { $when }

working-heading = Kijan nou rive nan vèdik sa a
working-nothing = Pa gen okenn objektif adopte pou tout { $name } anvan nèt zewo. Kidonk nou pa gen anyen pou konpare ak envantè yo. Yon rezidan ka mande pou yo adopte youn.
working-open = Chak chif ak chak etap, ak sous li
working-region = Etap pou rive nan vèdik la, yon tablo
working-caption = Soti nan pwomès la rive nan vèdik la; E se emisyon an t CO₂e pa ane. [Sa chak etap vle di](/method)
working-step = Etap
working-working = Kalkil
working-result = Rezilta
yardstick = Se yon règ pou mezire, se pa yon pwomès.

contents = Sou paj sa a
contents-sectors = Ki kote yo soti
contents-per-person = Pa moun
contents-targets = Objektif
contents-criteria = Senk kritè
contents-actions = Aksyon
contents-reports = Rapò
contents-missing = Sa ki manke
contents-counted = Kijan yo konte
contents-cite = Site ak reitilize

sectors-heading = Ki kote emisyon yo soti
sectors-none = Nou pa jwenn okenn sous ki divize emisyon { $name } pa sektè an tòn metrik.
sectors-region = Emisyon pa sektè
sectors-table = Emisyon pa sektè, an t CO₂e ak pati nan total la

per-person-heading = Emisyon pou chak rezidan
per-person-none = Nou pa konnen: pa gen okenn envantè an tòn metrik pou divize.
per-person-region = Emisyon ak rezidan, yon tablo
per-person-table = Emisyon divize pa kantite rezidan menm ane a, oswa ane ki pi pre a, pa plis pase dezan diferans
per-person-tons = t CO₂e pa moun
per-person-residents = Rezidan
per-person-by = Selon
per-person-counted = { $kind } { $year }
per-person-not-known = nou pa konnen

table-year = Ane
table-emissions = Emisyon
table-series = Seri
table-precision = Presizyon
table-note = Kijan yo konte
table-parts = Divize jan sous la fè l:
table-whole = Emisyon tout kominote a, an tòn metrik ekivalan gaz kabonik (t CO₂e)
table-promised = Sa yo pwomèt, ak kote ritm yo obsève a mennen (t CO₂e pa ane)
table-promise = Ki sa li ye
table-government = Emisyon travay gouvènman lokal la sèlman, an t CO₂e
table-state = Emisyon eta a, an tòn metrik ekivalan gaz kabonik (t CO₂e)

targets-heading = Sa { $name } te pwomèt
targets-joined = Li antre nan kanpay la { $when }
targets-joined-later = Li antre nan kanpay la { $when }, apre atik ki te anonse kanpay la te pibliye
targets-joined-undated = Li antre nan kanpay la; nou pa jwenn dokiman ki di kilè
targets-not-joined = Nou pa konnen si li antre nan kanpay la.
not-joined-uncounted = Sit sa a pa konte l okenn kote.
targets-none = Nou pa jwenn okenn objektif pou { $name }.
criteria-not-judged = Pèsonn poko gade si { $name } ranpli senk kritè yo.
targets-networks = Li fè pati { $networks } tou.
targets-region = Objektif, yon tablo
targets-caption = Objektif yo, nivo chak pèmèt, ak vèdik la
targets-target = Objektif
targets-basis = Ki emisyon
targets-cut = Rediksyon
targets-level = Nivo li pèmèt
targets-wording = Nan mo sous la menm
targets-set = Lè yo fikse l
targets-verdict = Vèdik
targets-draft = bouyon
targets-no-promise = poko yon pwomès
targets-below = { $cut } pi ba pase { $baseline }
targets-unstated = { $cut }, san ane referans
targets-floor = { $cut }, omwen { $floor } ladan l dwe vrè rediksyon
targets-no-date = nou pa jwenn dat la

criteria-all = [Tout kominote yo pa kritè, ak règ pou chak](/criteria)

actions-of = Sa { $name } ap fè, ak pou kilè
actions-nothing = Nou pa jwenn okenn aksyon.
actions-rules = Règ ak pwogram an vigè, selon lis ki pibliye
actions-rules-lead = Yo soti nan lis eta a; pou acha elektrisite, nan lis lòt moun. Yo ka pa konplè.

reports-of = Rapò, ane pa ane
reports-every-year = Yon kominote ki antre nan kanpay la dwe fè rapò chak ane.
reports-by-year = Rapò selon ane yo pibliye, oswa ane yo kouvri si se sa sèlman nou konnen
reports-found = Sa nou jwenn
reports-none-yet = Nou poko jwenn anyen ane sa a
reports-none-found = Nou pa jwenn anyen
report-came-out-covers = pibliye { $date }, kouvri { $year }
report-came-out = pibliye { $date }
report-covers = kouvri { $year }; nou pa jwenn dat piblikasyon an

missing-heading = Sa ki manke
missing-lead = Men sa nou pa jwenn. Yon rezidan ka mande { $name } pou l pibliye yo.
missing-age = Dènye chif la se pou { $year }: li gen { $age }.
missing-news = Pou { $year }, se laprès sèlman ki bay yon chif, epi yo konte l yon lòt jan. Nou montre l, men nou pa sèvi ak li.
missing-split = Nou pa jwenn kijan emisyon { $year } yo divize ant bilding, transpò ak fatra.
missing-reports = Nou pa jwenn okenn rapò pou { $years }.
ask-page = [Paj biwo a]({ $url }).
ask-email = Imèl: [{ $email }](mailto:{ $email }).
ask-council = [Kilè konsèy la reyini]({ $url }).
ask-records = [Kijan pou mande dokiman piblik]({ $url }).

reply-heading = { $name } te di { $when }:
reply-confirmed = { $name } te di { $when } ke done li yo isit la kòrèk.

counted-heading = Kijan yo konte
counted-lead = Se sèlman chif ki nan yon menm seri ki konte menm jan. Se yo sèlman ou ka konpare.
counted-covers = Li kouvri: { $basis }. Metòd: { $protocol }.
counted-years = { $first }–{ $last }, { $inventories }
counted-change = Apati { $year }, yon lòt sous:
counted-government = Emisyon travay gouvènman lokal la sèlman, yon ti pousantaj nan total la
place = { $kind ->
    [town] { $name } se yon ti vil ki gen { $miles } mil kare ({ $km } km²), ak dlo ki anndan limit li
   *[city] { $name } se yon vil ki gen { $miles } mil kare ({ $km } km²), ak dlo ki anndan limit li
}
place-county = { $kind ->
    [town] { $name } se yon ti vil nan Konte { $county }, ki gen { $miles } mil kare ({ $km } km²), ak dlo ki anndan limit li
   *[city] { $name } se yon vil nan Konte { $county }, ki gen { $miles } mil kare ({ $km } km²), ak dlo ki anndan limit li
}
place-website = [Sit entènèt li]({ $website }).
place-websites = [Sit entènèt li]({ $website }) ak [paj li sou klima]({ $climate }).

fair-share = Pou { $name }: { $per-person } pa moun an { $year } (rezidan: { $kind } { $counted }), mwens { $cut }, pou { $residents } rezidan an { $now }. Sa fè { $level } pa ane pou { $by }.
fair-share-higher = Pwòp objektif li pou { $year }, { $level }, pi wo.
fair-share-lower = Pwòp objektif li pou { $year }, { $level }, pi ba.
fair-share-no-level = Nou pa konnen nivo pwòp objektif li a, kidonk nou pa ka konpare.
fair-share-no-own = Li pa gen yon pwòp objektif anvan nèt zewo pou nou konpare.
fair-share-not-known = Nou pa konnen konbyen sa fè pou { $name }. { $why }

cite-heading = Site ak reitilize
cite-lead = Nenpòt moun ka pibliye chif sa yo. Site sit sa a ak sous chif la ([lisans](/about#licence)).
cite-figures = Chif prensipal yo kòm tèks pou kopye
cite-figures-label = Chif prensipal yo
cite-text = “{ $title }.” { $site }, tablo piblik, edisyon { $date } ({ $edition }). { $url }
cite-latest = Dènye emisyon { $name }: { $tons } an { $year } ({ $precision }). { $source }
cite-latest-not-known = Dènye emisyon { $name }: nou pa konnen. { $why }
cite-target = Objektif: { $target }. { $source }
cite-net-zero = Nèt zewo: pou { $year } (“{ $wording }”, { $cut }). { $source }
cite-document = Sous: { $title }, { $publisher }, { $url }

state-title = { $name }: lalwa ozalantou kanpay la
state-heading = { $name }, eta ki antoure yo
state-lead = Eta a pa antre nan kanpay la: li la pou konprann kontèks la. Lwa eta a fikse limit pou tout emisyon { $name }, konpare ak nivo ane 1990. Sa yon kominote ka reyisi depann de limit sa yo, epi limit sa yo depann de kominote yo.
state-limits = Sa lalwa pèmèt
state-region = Limit lalwa fikse
state-caption = Limit lalwa fikse, ak nivo chak bay nan seri ki gen ane 1990 ladan l
state-limit = Limit
state-series = De seri nou pa melanje
state-actions = Sa eta a ap fè
