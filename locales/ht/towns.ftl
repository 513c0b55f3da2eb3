# What others measure in every city and town.

towns-title = Tout gwo vil ak ti vil nan eta a
towns-description = Sa eta a, konpayi sèvis yo ak resansman an mezire nan tout vil, youn bò kote lòt.
towns-lead = Sa lòt moun mezire nan chak vil, kit li antre kit li pa antre. Pa gen klasman.
towns-indicator = Sa pou montre
towns-show = Montre
towns-town = Vil
towns-county = Konte
towns-residents = Moun, 2020
towns-year = Ane
towns-joined = li antre
towns-not-published = yo pa pibliye l
town-title = { $name }: sa lòt moun mezire
town-figures-lead = Done pou tout eta a, menm yo pou chak vil. Dènye chif ki fin etabli yo, ak chif eta a bò kote yo.
town-state = Eta a
town-sources = Ki kote chif sa yo soti
town-join = Sa antre mande
towns-any-county = Nenpòt konte
towns-order = Klase
towns-by-name = pa non
towns-by-residents = pa kantite moun
towns-by-highest = pi gwo chif an premye
towns-by-lowest = pi piti chif an premye
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
town-too-few = pa gen chif: twò piti kay oswa machin
town-light-plant = pa gen chif: konpayi elektrik vil la pa anrejistre tout bagay
town-doubtful = pa gen chif: yon chif ki nesesè pa sèten
town-no-base = pa gen chif: chif premye ane a manke
town-needs = pa gen chif: yo pa pibliye yon chif ki nesesè
town-rules = Règ ak pwogram
town-dated = { $date }: { $rule }
town-dated-later = { $date }, poko rive: { $rule }
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
