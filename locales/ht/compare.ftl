# Kominote kòt a kòt.

compare-title = Konpare kominote
compare-description = De a sis kominote kòt a kòt, sou yon sèl echèl, ak sa ou pa dwe konprann ladan l.
compare-lead = De a sis kominote kòt a kòt, sou yon sèl echèl. Adrès paj la kenbe chwa ou yo: voye l bay yon moun, epi l ap wè menm bagay la.
compare-form = Konparezon
compare-communities = Kominote
compare-add = Yon lòt vil pou chwazi
compare-measure = Mezi
compare-show = Konpare
compare-choose = Chwazi de a sis kominote pou mete kòt a kòt.
compare-indexed = { $title }, { $year } = 100%
compare-read-first = Li sa an premye.
compare-no-rank = Pa gen okenn klasman isit la.
compare-nothing = Nou pa jwenn anyen nou ka konpare.
compare-table = Chif ki nan grafik sa yo, nan yon tablo
compare-region = Chif nou konpare, yon tablo
compare-value = Valè
compare-no-split = Nou pa jwenn okenn sous ki divize emisyon li yo pa sektè an tòn metrik.

measure-total = Emisyon pa ane
measure-per-person = Emisyon pa ane pou chak rezidan
measure-indexed = Chanjman depi premye ane an komen an
measure-sectors = Pati chak sektè
compare-choose-more = Chwazi youn a senk lòt kominote pou mete bò kote { $name }.
compare-compared = { $names }, konparezon: { $what }
compare-since = chanjman depi { $year }
compare-of-total = Pousantaj nan total { $year }
compare-caption = { $unit }, chak chif ak dokiman li
compare-sector = Sektè
compare-divided = Divize pa
compare-source = Sous
compare-residents = { $residents }, { $kind } { $year }
compare-counted = Kijan yo konte chak
compare-method = Metòd: { $protocol }.
compare-print = Nenpòt moun ka pibliye sa. Site sit sa a ak sous chak chif ([lisans](/about#licence)). Konparezon sa a gen pwòp adrès li:
compare-cite = Site l konsa:
compare-address = Adrès
compare-citation = Sitasyon
compare-others = Konpare { $name } ak lòt kominote

# Sa yon mezi ka di ak sa li pa ka di.
reading-total = Yon kote ki pi gwo bay plis emisyon: yon total montre gwosè, li pa montre efò.
reading-per-person = Emisyon magazen, biwo, endistri ak vizitè divize pa kantite rezidan tou, nan limit sa yo te konte.
reading-indexed = Nou mete chak kote bò kote pwòp kont li pou yon ane. Endis la di konbyen emisyon yo chanje depi lè sa a; li pa di konbyen emisyon ki genyen.
reading-sectors = Yon pati pa di anyen sou kantite a, epi chak sous trase limit ant sektè yo jan pa l.

# Kote chif yo pa menm jan. $each se yon lis kominote.
caution-no-method = Okenn sous pa di ki metòd li sèvi. Kidonk anyen pa montre yo te konte menm jan.
caution-one-method = Tout kont ou wè yo site menm metòd la: { $method }. Sa yon kont mete ladan l ka diferan kanmenm: gade anba a kijan yo konte chak.
caution-methods = Yo pa t sèvi ak yon sèl metòd pou konte. { $each }.
caution-years = Dènye kont ou wè yo pa pou menm ane: { $each }.
caution-apart = Pwen nou pa konekte pa fè yon tandans: { $each }.
caution-ways = { $n ->
    [1] { $name } te konte yon sèl jan
   *[other] { $name } te konte { $size } jan diferan
}
caution-not-indexed = Nou pa ka konpare kont ki fèt yon lòt jan pase kont ane { $year }. Kidonk nou pa montre yo: { $each }.
caution-residents = Nou divize emisyon yon ane pa kantite rezidan nan kont ki pi pre a, jiska dezan diferans: { $each }.
caution-residents-of = { $name }, emisyon { $emitted } divize pa rezidan { $counted }
caution-sectors = Sous yo pa separe menm sektè yo. Yon sektè ki pa separe pa vle di zewo: li ka anndan yon lòt, oswa yo pa konte l.
caution-older-split = Kont ki pi nouvo yo pa divize pa sektè: { $each }.
caution-older-split-of = { $name } { $newest }, kidonk nou montre { $split }
caution-precision = Se pa tout chif ki egzak: { $each }.
caution-precision-of = { $name } { $counts } ({ $precision })
caution-counts = { $size } kont soti { $first } rive { $last }
caution-news = Se laprès sèlman ki bay chif sa yo, kidonk nou pa montre yo: { $each }.
caution-partial = { $name }: { $why }

# What others measure.
caution-measured-years = Chif ki pi nouvo yo pa pou menm ane a: { $each }.
compare-without-inventory = { $n ->
    [one] { $names } pa gen envantè nan rejis sa a. Ou ka konpare sa lòt moun mezire pou tout vil: chwazi l kòm mezi.
   *[other] { $names } pa gen envantè nan rejis sa a. Ou ka konpare sa lòt moun mezire pou tout vil: chwazi l kòm mezi.
}
compare-measured = Sa lòt moun mezire
reading-measured = Yo mezire l menm jan nan tout vil. Yon diferans pa di anyen sou kòz la.
compare-inventories = Sa kominote yo konte
