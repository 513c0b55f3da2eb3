# Chèche pa w; kijan yon kominote antre; kat la.

find-label = Chèche vil ou
find-yours = Vil ou, kòd postal (ZIP) ou oswa katye ou
find-button = Chèche
find-heading = Gade si vil ou antre
find-description = Ekri non vil ou, kòd postal (ZIP) ou oswa katye ou pou wè si li antre nan kanpay la.
find-joined = { $name } antre nan { $campaign }
find-not-joined = { $name } pa antre nan { $campaign }
find-not-known = Nou pa konnen si { $name } antre nan { $campaign }
find-nothing-like = Nou pa konnen okenn vil, katye ni kòd postal nan { $region } ki rele “{ $asked }”
find-part = { $n ->
    [one] “{ $asked }” nan non yon sèl kote
   *[other] “{ $asked }” nan non { $size } kote
}
find-did-you-mean = Èske ou te vle di…?
find-part-of = { $place } se yon pati nan { $name }.
find-a-part-of = yon pati nan { $name }
find-zip-in = Kòd postal (ZIP) { $zip } nan { $name }.
find-zip-several = { $n ->
   *[other] Kòd postal (ZIP) { $asked } nan { $size } vil
}
find-zip = kòd postal (ZIP) { $zip }
find-zip-share = kòd postal (ZIP) { $zip }: { $share } machin li yo rete isit la
find-taken-as = Ou ekri “{ $asked }”. Nou konprann { $name }.
find-about = { $kind ->
    [city] { $name } se yon vil nan konte { $county }. Selon resansman Etazini 2020 an, { $residents } moun t ap viv la.
    [town] { $name } se yon ti vil nan konte { $county }. Selon resansman Etazini 2020 an, { $residents } moun t ap viv la.
   *[other] { $name } se yon ti vil ki gen gouvènman tankou yon vil, nan konte { $county }. Selon resansman Etazini 2020 an, { $residents } moun t ap viv la.
}
find-all-about = Tout sou { $name }: objektif, emisyon, aksyon ak sous
find-town-page = Sa lòt moun mezire nan { $name }
find-fewer-letters = Eseye mwens lèt, oswa sèlman kòmansman non an.
find-write-it = Ekri yon vil, yon katye oswa yon kòd postal (ZIP). Yon ti erè nan lèt pa fè anyen.
find-names-like-it = Non ki sanble ak li
find-has-joined = antre
find-is-not-known = nou pa konnen si li antre
find-has-not-joined = pa antre
find-asks = Pou antre, yo mande { $name } senk bagay
find-step-by-step = [Kijan pou antre, etap pa etap](/join)
find-write = Ekri kanpay la, oswa gouvènman vil ou
find-write-how = Pou antre oswa pou poze kesyon, ekri kanpay la: [{ $email }](mailto:{ $email }), [{ $website }]({ $website }). Yon abitan ka mande majistra a, konsèy vil la oswa konsèy ti vil la (select board) nan { $name } pou l antre.
find-another = Chèche yon lòt kote
find-more = [Tout kominote ki antre](/communities) · [Tout vil yo](/towns) · [Kijan yon kominote antre](/join)
find-among-all = Chèche “{ $asked }” nan tout vil ak ti vil yo

join-title = Kijan yon kominote antre
join-description = Senk etap pou anplwaye yon kominote, chak ak yon kominote ki fè l deja.
join-heading = Yon kominote antre an senk etap
join-lead = Chak etap ranpli yon kritè { $campaign }. Pou chak, gen yon kominote sou sit sa a ki fè l deja.
join-write = Pou antre oswa pou poze kesyon, ekri kanpay la: [{ $email }](mailto:{ $email }), [{ $website }]({ $website }). Anyen sou sit sa a pa enskri yon kominote.
join-what-to-do = Sa pou fè
join-has-done-it = { $name } fè l deja
join-on-all-five = { $name } sou toulesenk
join-everyone = Tout kominote sou sa a
join-nobody = Poko gen kominote isit la ki fè l.
join-guide = Yon gid
join-rule = Kijan sit sa a jije l: { $rule }
join-after = Sa sit sa a fè lè ou fin antre
join-after-how = Voye bay kanpay la adrès dokiman ki di sa. Apre sa kominote w la ap gen yon paj isit la, ak objektif li, emisyon li ak rapò li. Nou montre sèlman sa dokiman piblik yo di.
join-more = [Gade si yon vil oswa yon ti vil antre](/find) · [Tout gid ak resous](/resources) · [Kijan nou jije](/method)
join-step-by-step = [Kijan yon kominote antre, etap pa etap](/join)
step-1 = Bay prensip yo sipò
step-1-read = Li prensip Global Green New Deal yo.
step-1-ask = Mande majistra a, konsèy vil la oswa konsèy ti vil la (select board) pou bay yo sipò.
step-1-write = Ekri kanpay la pou di kominote w la antre. Antre se bay sipò.
step-2 = Fikse yon ane pou nèt zewo
step-2-choose = Chwazi ane tout kominote a ap rive nan nèt zewo: { $net-zero-by } pou pi ta.
step-2-adopt = Adopte l ak yon vòt, yon rezolisyon oswa yon plan.
step-2-publish = Pibliye dokiman an, pou nenpòt moun ka li ane a ladan l.
step-3 = Konte emisyon w yo, apre sa fikse yon objektif pou { $halve-by }
step-3-count = Konte emisyon tout kominote a pou yon ane. Ane sa a se ane referans ou.
step-3-set = Fikse yon rediksyon pou { $halve-by }, mezire apati ane sa a. Mwatye oswa plis konte kòm ranpli.
step-3-say = Di ki metòd ou sèvi, epi sèvi ak li ankò: se sèlman kont ki fèt menm jan ki ka montre pwogrè.
step-4 = Kòmanse yon aksyon ki jis pou tout moun
step-4-choose = Chwazi yon aksyon ki ka kòmanse talè: nan bilding, transpò, enèji, fatra oswa lanati.
step-4-plan = Planifye l ak abitan ki gen mwens, oswa ki sipòte plis.
step-4-write = Ekri nan règ oswa plan li kisa yo genyen ladan l.
step-5 = Pibliye l, epi fè rapò chak ane
step-5-publish = Pibliye objektif ou, aksyon ou ak kont emisyon ou sou yon paj pa w.
step-5-report = Fè rapò sou yo chak ane, menm nan yon ane san nouvo kont.
step-5-keep = Kenbe ansyen rapò yo sou entènèt: yon chif pèsonn pa ka jwenn ankò konte kòm sa k manke.

map-title = Kat: ki kote kominote yo ye, ak kijan yo ye
map-caption = Ki kote yo ye, ak vèdik la oswa dènye kont chak
map-enlarged = Gran Boston
map-note = Nou desinen Gran Boston yon dezyèm fwa, pi gwo. Tablo a di menm bagay la. Kontou: Biwo Resansman Etazini.
map-no-count = pa gen kont
