# What a reader can do on the page of a community, and the letters that it has ready.

contents-do = Sa ou ka fè
do-heading = Sa ou ka fè
do-ask = Poze kesyon
do-ask-lead = Sa ki ta di plis kounye a sou { $name } se
do-ask-select = Men yon lèt ki mande sa, pou kopye epi chanje jan ou vle.
do-ask-to = Pou:
do-ask-nothing = Pa gen okenn dokiman ki manke pou yon vèdik sou { $name }. Biwo li a reponn lòt kesyon.
do-ask-website = Nou pa jwenn okenn biwo ki reponn kesyon sou klima. [Sitwèb { $name }]({ $url }) di kijan pou ekri li.
do-mail = Louvri lèt sa a nan pwogram imèl ou
do-records = Menm bagay la, kòm demann dokiman piblik
do-records-why = Dapre lwa Massachusetts, nenpòt moun ka jwenn kopi dokiman piblik, epi repons lan dwe vini nan dis jou travay: [M.G.L. c. 66, § 10](https://malegislature.gov/Laws/GeneralLaws/PartI/TitleX/Chapter66/Section10). Voye l bay moun ki responsab dokiman piblik yo (“records access officer”).
do-join = Patisipe
do-follow = Swiv
do-feed = [Chak chanjman nan paj sa a, nan yon fil]({ $url })

letter-subject = Yon kesyon sou emisyon { $name }
letter-greeting = Bonjou ekip { $office },
letter-greeting-open = Bonjou,
letter-thanks = { $n ->
    [one] Mèsi pou sa { $name } deja ap fè: nan { $actions } aksyon pou klima ki nan dosye piblik la, youn an vigè oswa fini.
   *[other] Mèsi pou sa { $name } deja ap fè: nan { $actions } aksyon pou klima ki nan dosye piblik la, { $size } an vigè oswa fini.
}
letter-unjudged = Tablo piblik kanpay Cities Race to Zero a poko ka di si { $name } ap koupe emisyon li ase vit. { $reason }
letter-judged = Nan tablo piblik kanpay Cities Race to Zero a, ritm { $name } chita sou yon kont pou ane { $year }. Nou pa jwenn okenn kont pi resan ki ka konpare avè l.
letter-ask = Tanpri, èske nou ka pibliye oswa voye ban mwen { $thing }?
letter-also = Li t ap itil tou pou genyen { $thing }.
letter-page = Si sa deja piblik, yon lyen sifi. Men paj ki t ap vin pi konplè: { $url }
letter-close = Mèsi anpil pou travay nou.
letter-name = [non ou ak adrès ou]

records-subject = Demann dokiman piblik: emisyon { $name }
records-greeting = Pou moun ki responsab dokiman piblik yo,
records-ask = Dapre lwa Massachusetts sou dokiman piblik (M.G.L. c. 66, § 10), mwen mande yon kopi elektwonik { $records }.
records-also = Mwen mande tou { $records }.
records-none = Si pa gen okenn dosye konsa, tanpri fè m konnen.
records-fee = Si gen yon frè pou peye, tanpri voye yon estimasyon alekri ban mwen anvan. Si nou kenbe yon dosye oswa yon pati ladan l, tanpri di ki eksepsyon lalwa nou sèvi.
records-days = Jan mwen konprann lwa a, repons lan dwe vini nan dis jou travay.
records-close = Mèsi pou èd nou.

thing-baseline-year = ane ki sèvi pou mezire diminisyon { $cut } yo te pwomèt pou { $due } a
thing-total = total la, an tòn metrik, pou envantè ki pi resan sou emisyon { $name }
thing-total-of = total la, an tòn metrik, pou envantè { $year } sou emisyon { $name }
thing-baseline-inventory = yon envantè emisyon { $name } pou { $baseline }, ane ki sèvi pou mezire objektif li
thing-same-method = emisyon { $name } pou { $compared } ak pou { $newer }, konte menm jan
thing-newer = yon envantè emisyon { $name } pou yon ane apre { $latest }, ki fèt menm jan ak envantè { $latest } la
thing-target = diminisyon pou { $by } ke { $name } fikse pou tèt li, ak ane ki sèvi pou mezire l
thing-sectors = pati bilding, transpò ak fatra nan emisyon { $year } yo

record-baseline-year = dokiman ki montre apati ki ane yo mezire diminisyon { $cut } yo te pwomèt pou { $due } a
record-total = envantè ki pi resan sou emisyon { $name }, ak total li an tòn metrik
record-total-of = envantè { $year } sou emisyon { $name }, ak total li an tòn metrik
record-baseline-inventory = nenpòt envantè emisyon { $name } pou { $baseline }
record-same-method = envantè emisyon { $name } pou { $compared } ak pou { $newer }, ak done epi metòd chak
record-newer = tout envantè emisyon { $name } pou yon ane apre { $latest }, fini oswa bouyon, ak metòd chak
record-target = nenpòt desizyon, plan oswa bouyon kote { $name } fikse yon diminisyon pou tèt li pou { $by }
record-sectors = tablo nan envantè { $year } la ki separe emisyon yo ant bilding, transpò ak fatra
