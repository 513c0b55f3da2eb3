# What others measure in every city and town.

towns-title = Tout gwo vil ak ti vil nan eta a
towns-description = Sa eta a, konpayi sèvis yo ak resansman an mezire nan tout vil, youn bò kote lòt.
towns-lead = Sa lòt moun mezire nan chak vil, kit li antre kit li pa antre. Pa gen klasman.
towns-indicator = Sa pou montre
towns-town = Vil
towns-county = Konte
towns-residents = Moun, 2020
towns-year = Ane
towns-joined = li antre
towns-not-published = yo pa pibliye l
towns-color = Koulè kat la montre
towns-rules = Kòd oswa pwogram
towns-not-joined = Yo pa antre
towns-rules-short = Kòd bilding ak pwogram
towns-rule-base = kòd debaz
towns-rule-stretch = kòd “stretch”
towns-rule-specialized = kòd espesyalize
towns-rule-fossil-fuel-free = bilding nèf san gaz, lwil ak chabon
towns-rule-green-community = Green Community
towns-rule-climate-leader = Climate Leader
towns-green-incomplete = Se sèlman vil ki gen yon dokiman isit la ki montre yo nonmen yo. Lis la pa konplè: yon vil ki manke ka youn ladan yo tou.
towns-all = Tout { $all } vil yo.
towns-found = { $number } nan { $all } vil yo.
towns-state = Eta a: { $value } an { $year }.
towns-none = Pa gen vil ki koresponn.
towns-to-table = Sote kat la, ale nan tablo a
towns-under = mwens pase { $to }
towns-between = { $from } a { $to }
towns-from = { $from } oswa plis
towns-outside = pa nan filt la
town-title = { $name }: sa lòt moun mezire
town-figures-lead = Done pou tout eta a, menm yo pou chak vil. Dènye chif ki fin etabli yo, ak chif eta a bò kote yo.
town-state = Eta a
town-sources = Ki kote chif sa yo soti
town-join = Sa antre mande
town-measured = Sa yo mezire
town-derived = Chif pou konpare
town-raw = Kantite ki dèyè chif yo
town-raw-lead = Jan sous yo te pibliye yo.
town-state-none = pa gen chif nan done sa yo
town-cars = Nan ane { $year }, { $share } machin nan { $name } te elektrik, ak batri oswa ibrid ki ploge.
town-cars-state = Nan ane { $year }, { $share } machin nan { $name } te elektrik, ak batri oswa ibrid ki ploge; nan eta a { $state }.
town-homes = { $way ->
    [lower] Emisyon kay li yo te { $size } pi ba an { $year } pase an { $base }, ak yon ivè nòmal ak yon rezo elektrik ki pa chanje.
    [higher] Emisyon kay li yo te { $size } pi wo an { $year } pase an { $base }, ak yon ivè nòmal ak yon rezo elektrik ki pa chanje.
   *[same] Emisyon kay li yo te prèske menm an { $year } ak an { $base }, ak yon ivè nòmal ak yon rezo elektrik ki pa chanje.
}
town-line = Liy dwat pou rive nan mwatye an { $end } mande { $size } mwens an { $year }.
town-gas-not-published = pa gen chif: yo pa pibliye gaz kay li yo
town-too-few = pa gen chif: nan yon kote ki piti konsa, yon sèl kay oswa yon sèl machin anplis t ap chanje l
town-light-plant = pa gen chif: konpayi elektrik vil la pa anrejistre tout bagay
town-doubtful = pa gen chif: yon chif ki nesesè pa sèten
town-no-base = pa gen chif: chif premye ane a manke
town-needs = pa gen chif: yo pa pibliye yon chif ki nesesè
town-rules = Règ ak pwogram
town-dated = { $date }: { $rule }
town-rule-base = kòd enèji debaz pou bilding nèf
town-rule-stretch = kòd enèji “stretch” (pi sevè) pou bilding nèf
town-rule-specialized = kòd enèji espesyalize pou bilding nèf
town-rule-fossil-fuel-free = bilding nèf san gaz, lwil ak chabon
town-rule-climate-leader = Climate Leader Community, jan eta a rele l
town-rule-green-community = Green Community, jan eta a rele l
town-rule-aggregation-approved = eta a apwouve yon acha elektrisite pou tout moun
town-rule-aggregation-started = acha elektrisite pou tout moun
town-rule-renewable = enèji renouvlab nan acha sa a: { $pct }
town-rule-extra-renewable = enèji renouvlab nan acha sa a anplis sa eta a mande: { $pct }
town-electricity = distribye elektrisite
town-gas = distribye gaz
town-neighbors = Vwazen li yo
town-similar = Ki gen menm gwosè ak menm dansite
town-other-none = pa gen chif
town-today = Jodi a
town-to-come = poko rive
town-rules-incomplete = Ki soti nan lis eta a, nan limit sa nou wè. Lis Green Communities yo ak lis acha elektrisite yo pa konplè: yon kote ki pa parèt isit la ka ladan yo kanmenm.
town-source = jan { $publisher } te pibliye l, nan [yon kopi piblik]({ $copy }) nou li { $date }
town-source-unlinked = jan { $publisher } te pibliye l, nan yon kopi piblik nou li { $date }
town-terms = Kondisyon:
town-no-terms = Nou pa wè kondisyon pou sèvi ak yo.
town-sources-lead = Nou pran chak nan yon kopi piblik, pa sou sit moun ki pibliye l la. Konpare l ak sous la anvan ou enprime l.
town-downloads = Tout chif kote sa a kòm done:
town-all-data = tout tablo edisyon sa a
town-no-rank = Senk ki pi pre nan kantite moun ak nan kantite moun pa kilomèt kare, nan lòd sa a. Se pa yon klasman.
town-no-office = Nou poko konnen adrès okenn biwo laba a.
town-letter-dear = { $kind ->
    [city] Chè manm Konsèy Vil (City Council) { $name },
    [town] Chè manm Konsèy Ti Vil (Select Board) { $name },
   *[other] Chè manm Konsèy { $name },
}
town-letter-joined = { $n ->
    [one] Yon kominote nan { $region } antre nan { $campaign } epi li pwomèt pou l koupe emisyon li yo an de anvan { $halve-by }.
   *[other] { $size } kominote nan { $region } antre nan { $campaign } epi yo pwomèt pou yo koupe emisyon yo an de anvan { $halve-by }.
}
town-letter-joined-near = { $n ->
    [one] Yon kominote nan { $region } antre nan { $campaign } epi li pwomèt pou l koupe emisyon li yo an de anvan { $halve-by }: { $names }.
   *[other] { $size } kominote nan { $region } antre nan { $campaign } epi yo pwomèt pou yo koupe emisyon yo an de anvan { $halve-by }, pami yo { $names }.
}
town-letter-please = Tanpri, mete sa sou ajanda nou. Yo mande { $name } senk bagay, ki eksplike etap pa etap nan { $address }
town-measured-here = Sa lòt moun mezire isit la
town-measured-lead = Menm chif yo pou chak vil, chak ane. Yo pa yon envantè epi yo pa deside okenn jijman.
town-all-figures = Tout chif yo
town-none-given = { $name } sitèlman piti pousantaj ak mwayèn pa t ap di anpil bagay: yon kay oswa yon machin anplis t ap chanje yo. Se poutèt sa nou pa kalkile yo. Kantite yo te pibliye yo anba a.
town-all-beside = Tout chif yo youn bò kote lòt, ak poukisa gen ki manke
town-metered = De { $base } rive { $year }, emisyon kay li yo chanje { $metered } dapre kontè yo. { $way ->
    [moved] Ak ivè nòmal, yo chanje { $usual }
   *[same] Ak ivè nòmal, yo te prèske menm ({ $usual })
}: konsa sa yon ivè dous oswa yon ivè frèt fè pa konte.
town-metered-how = Kijan nou kalkile sa
