# Kijan kòd ki nan dosye a rele sou yon paj.

kind-city = Vil
kind-town = Ti vil
kind-local-government = Gouvènman lokal
kind-state = Eta

basis-community = tout kominote a
basis-municipal = sèlman travay gouvènman lokal la

sector-stationary = Bilding ak lòt enèji (san transpò)
sector-transport = Transpò
sector-waste = Fatra ak dlo ize
sector-ippu = Pwosesis endistriyèl ak itilizasyon pwodui
sector-afolu = Agrikilti, forè ak itilizasyon tè
sector-other = Lòt, sous la pa di ki sektè

# Nan yon grafik: osi kout ke posib.
sector-short-stationary = Bilding
sector-short-transport = Transpò
sector-short-waste = Fatra
sector-short-ippu = Endistri
sector-short-afolu = Itilizasyon tè
sector-short-other = Lòt

precision-exact = jan yo te pibliye l
precision-rounded = sous la awondi l
precision-derived = nou kalkile l ak chif ki pibliye
precision-read-off-chart = nou li l sou yon grafik

protocol-gpc = GPC
protocol-uscp = Pwotokòl Kominotè Etazini (U.S. Community Protocol)
protocol-lgop = Pwotokòl pou Operasyon Gouvènman Lokal (LGOP)
protocol-mapc-tool = zouti MAPC a, ki swiv GPC
protocol-other = yon lòt metòd
protocol-not-stated = yo pa di ki metòd

target-interim = Objektif entèmedyè
target-net-zero = Nèt zewo
target-adopted = adopte
target-draft = bouyon

criterion-met = Ranpli
criterion-in-progress = Ap fèt
criterion-not-found = Nou pa jwenn li

action-sector-buildings = Bilding
action-sector-energy = Enèji
action-sector-transport = Transpò
action-sector-waste = Fatra
action-sector-nature = Lanati
action-sector-cross-cutting = Plizyè sektè

action-planned = Prevwa
action-in-progress = Ap fèt
action-in-force = An vigè
action-done = Fini

report-inventory = Envantè
report-cdp-disclosure = Deklarasyon bay CDP
report-action-plan = Plan aksyon
report-progress-report = Rapò sou pwogrè

resource-case-studies = Etid ka
resource-guides = Gid pratik
resource-technical-reports = Rapò teknik

source-official = dokiman kominote a menm
source-dataset = done piblik
source-news = laprès oswa lòt

population-census = resansman
population-estimate = estimasyon

# Règ pou senk kritè yo.
rule-1 = Li ranpli lè kominote a antre nan kanpay la, paske antre deja vle di li sipòte prensip yo. Yon deklarasyon sipò apa ranpli l tou. Prèv la di kilès.
rule-2 = Li ranpli lè gen yon dokiman ki bay yon ane pou nèt zewo oswa netralite kabòn, an { $net-zero-by } oswa pi bonè, pou tout kominote a. Yon ane ki vin apre oswa yon premye vèsyon: ap fèt.
rule-3 = Li ranpli lè gen yon dokiman ki bay yon objektif { $halve-by } pou tout kominote a. Objektif la dwe omwen 50% pi ba pase yon ane referans ki klè, oswa metòd li dwe rele l an akò ak 1.5 °C. Nèt zewo anvan dat sa a konte tou. Yon objektif ki pi fèb oswa ki san ane referans, oswa yon plan pou fikse youn: ap fèt.
rule-4 = Li ranpli lè yon aksyon k ap fèt, ki an vigè oswa ki fini gen yon sous ki mete jistis ladan l. Yon aksyon yo planifye: ap fèt.
rule-5 = Li ranpli lè objektif ak aksyon yo piblik, epi nou jwenn rapò pou omwen twa nan senk dènye ane yo. Yon ane oswa de: ap fèt. Okenn: nou pa jwenn.

origin-self-reported = Kominote a menm ki di sa; pèsonn pa verifye l.
origin-stated-total = Total la jan yo di l la.
origin-gpc-basic = Total BASIC GPC a.
origin-without-grid-generation = Emisyon dirèk, endirèk ak deyò, san enèji yo fè pou rezo a.
origin-scopes-sum = Sòm nivo (scope) yo bay yo.
origin-stated-cut = Rediksyon an jan yo di l la.
origin-level-of-zero = Yon nivo zewo, nou pran l kòm yon rediksyon 100%.
origin-named-end = Yon objektif ki gen non, tankou nèt zewo, nou pran l kòm yon rediksyon 100%.
origin-stated-residents = Kantite a jan yo di l la.
origin-town-data = Soti nan kantite moun yo konte chak ane pou tout vil yo.
origin-earlier = An { $year } yo te di { $total } t.
origin-earlier-undated = Anvan sa yo te di { $total } t.
