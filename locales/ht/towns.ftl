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
town-figures = Sa lòt moun mezire isit la
town-figures-lead = Done pou tout eta a, menm yo pou chak vil. Dènye chif yo, ak chif eta a bò kote yo.
town-state = Eta a
town-sources = Ki kote chif sa yo soti
town-join = Sa antre mande
towns-any-county = Nenpòt konte
towns-order = Klase
towns-by-name = pa non
towns-by-residents = pa kantite moun
towns-by-highest = pi gwo chif an premye
towns-by-lowest = pi piti chif an premye
