# Sa ki antoure chak paj, ak paj pou erè. [Tèks](/adrès) se yon lyen: tradui tèks la epi mete l kote ki bon,
# adrès la pa chanje. `Aksan` sa yo make yon kòd.

layout-skip = Ale nan kontni an
layout-main = Prensipal
layout-languages = Lang
layout-twins = Done paj sa a, pou pwogram:
layout-checked = Dènye fwa nou te verifye dosye a: { $date } (edisyon `{ $edition }`). Chak chif bay sous li; “nou pa konnen” se yon repons tou. Gen yon chif ki pa bon? Ekri [{ $email }](mailto:{ $email }).

# Nan navigasyon an: kout.
nav-communities = Kominote
nav-towns = Tout vil yo
nav-criteria = Senk kritè
nav-actions = Aksyon
nav-reports = Rapò
nav-method = Kijan nou jije
nav-about = Kanpay la

# Non paj yo, anba paj la ak kote yon moun te ka ap chèche youn.
page-home = Kanpay la an yon kout je
page-communities = Tout kominote yo
page-criteria = Senk kritè yo
page-actions = Aksyon
page-reports = Rapò
page-state = Eta ki antoure yo
page-towns = Tout vil yo
page-method = Kijan nou jije
page-about = Sou kanpay la
page-site = Ki moun ki fè sit sa a
page-accessibility = Aksesibilite
page-privacy = Vi prive
page-compare = Konpare kominote
page-data = Pran done yo
page-api = Done yo pou pwogram
page-resources = Gid ak resous
page-glossary = Glosè
page-licence = Lisans

glossary-lead = Mo nou sèvi sou sit sa a, esplike ak mo senp.

cite-source = Sous { $number }: { $title }
cite-news-only = laprès sèlman

sources = Sous
source-archived = [kopi nan achiv]({ $url })
cdp = Se kominote yo menm ki bay CDP chif sa yo; pèsonn pa verifye yo. CDP ak ICLEI – Local Governments for Sustainability te rasanble yo ansanm.

# Chwa nan fòmilè yo.
translated-awaiting = { $count ->
    [one] Nou tradui yon tèks nan paj sa a soti nan angle; yon moun ki pale kreyòl depi l piti poko revize l.
   *[other] Nou tradui { $count } tèks nan paj sa a soti nan angle; yon moun ki pale kreyòl depi l piti poko revize yo.
} Kote yo diferan, se tèks angle a ki konte.

choose-any = Nenpòt
choose-show = Montre
choose-clear = Efase

error-not-found = Nou pa jwenn paj la
error-bad-query = Adrès sa a mande yon bagay nou pa genyen
error-method = Paj sa a se pou li sèlman
error-internal = Gen yon bagay ki pa mache bò kote pa nou
error-part = Pa gen pati sa a nan fichye a
error-part-length = Fichye a gen { $length } oktè.
error-no-page = Pa gen okenn paj nan { $path }.
error-not-here = Pa gen okenn paj nan adrès sa a.
copy-without-forms = Kopi sit sa a pa ka chèche, triye ni konpare. [Tout kominote yo](/communities)
error-no-community = Pa gen kominote ki rele “{ $asked }” nan sa ki antre nan kanpay la isit la.
error-no-state = Dosye a pa gen eta ki antoure kominote yo.
error-no-chart = Pa gen grafik konsa pou { $name }. { $why }
error-not-a-value = “{ $value }” se pa yon valè pou “{ $parameter }”. Men sa ou ka mete: { $allowed }.
error-read-only = Isit la nou reponn sèlman GET ak HEAD.
error-try-later = Nou pa t kapab fè paj la. Tanpri eseye ankò pita.
error-only-english = Sa ki fèt pou pwogram gen yon sèl adrès, san lang ladan l.
error-did-you-mean = Èske w te vle di { $name }?
error-all-communities = Tout kominote ki antre nan kanpay la
allowed-year = yon ane soti 1850 rive 2100
allowed-text = 100 karaktè maksimòm
allowed-community = non yon kominote jan li ye nan adrès li
allowed-compared = de a sis kominote
