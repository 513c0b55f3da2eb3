# The search for a place, the steps to join, and the map.

find-label = Find your city or town
find-yours = Your town, ZIP code or neighborhood
find-button = Find
find-heading = See whether your city or town has joined
find-description = Write the name of your city or town, its ZIP code or your neighborhood, to see whether it has joined.
find-joined = { $name } has joined { $campaign }
find-not-joined = { $name } has not joined { $campaign }
find-not-known = It is not known whether { $name } has joined { $campaign }
find-nothing-like = We know no city, town, village or ZIP code in { $region } called “{ $asked }”
find-part = { $n ->
    [one] “{ $asked }” is in the name of one place
   *[other] “{ $asked }” is in the names of { $size } places
}
find-did-you-mean = Did you mean …?
find-part-of = { $place } is a part of { $name }.
find-a-part-of = a part of { $name }
find-zip-in = ZIP code { $zip } is in { $name }.
find-zip-several = { $n ->
   *[other] ZIP code { $asked } is in { $size } cities and towns
}
find-zip = ZIP code { $zip }
find-zip-share = ZIP code { $zip }: { $share } of its cars are kept here
find-taken-as = You wrote “{ $asked }”. We took it to mean { $name }.
find-about = { $kind ->
    [city] { $name } is a city in { $county } County. { $residents } people lived there at the U.S. census of 2020.
    [town] { $name } is a town in { $county } County. { $residents } people lived there at the U.S. census of 2020.
   *[other] { $name } is a town with a city’s form of government in { $county } County. { $residents } people lived there at the U.S. census of 2020.
}
find-all-about = All about { $name }: targets, emissions, actions and sources
find-town-page = What others measure in { $name }
find-fewer-letters = Try fewer letters, or only the start of the name.
find-write-it = Write a city, a town, a village, a neighborhood or a ZIP code. A slip of the pen does no harm.
find-names-like-it = Names like it
find-has-joined = has joined
find-is-not-known = nobody knows whether it has joined
find-has-not-joined = has not joined
find-asks = Joining asks five things of { $name }
find-step-by-step = [How to join, step by step](/join)
find-write = Write to the campaign, or to your own council
find-write-how = To join or to ask, write to the campaign: [{ $email }](mailto:{ $email }), [{ $website }]({ $website }). A resident can ask the mayor, the city council or the select board of { $name } to join.
find-another = Look for another place
find-more = [All communities that joined](/communities) · [Every city and town](/towns) · [How a community joins](/join)
find-among-all = Look for “{ $asked }” among all cities and towns

join-title = How a community joins
join-description = Five steps for a community’s staff, each with a community that has done it.
join-heading = A community joins in five steps
join-lead = Each step meets one criterion of { $campaign }. For each, a community on this site has done it.
join-write = To join or to ask, write to the campaign: [{ $email }](mailto:{ $email }), [{ $website }]({ $website }). Nothing on this site registers a community.
join-what-to-do = What to do
join-has-done-it = { $name } has done it
join-on-all-five = { $name } on all five
join-everyone = Every community on this one
join-nobody = No community here has done it yet.
join-guide = A guide
join-rule = How this site judges it: { $rule }
join-after = What this site does once you have joined
join-after-how = Send the campaign the address of the document that says so. Your community then gets a page here, with its targets, its emissions and its reports. Only what public documents say is shown.
join-more = [See whether a city or town has joined](/find) · [All guides and resources](/resources) · [How we judge](/method)
join-step-by-step = [How a community joins, step by step](/join)
step-1 = Endorse the principles
step-1-read = Read the principles of the Global Green New Deal.
step-1-ask = Ask the mayor, the city council or the select board to endorse them.
step-1-write = Write to the campaign that your community joins. Joining is the endorsement.
step-2 = Set a year for net zero
step-2-choose = Choose the year by which the whole community reaches net zero: { $net-zero-by } at the latest.
step-2-adopt = Adopt it by a vote, a resolution or a plan.
step-2-publish = Publish the document, so that anyone can read the year in it.
step-3 = Count your emissions, then set a target for { $halve-by }
step-3-count = Count the emissions of the whole community for one year. That year is your baseline.
step-3-set = Set a cut for { $halve-by }, measured below that year. Half or more counts as met.
step-3-say = Say which method you used, and use it again: only counts made alike can show progress.
step-4 = Start one action that is fair to all
step-4-choose = Choose an action that can start soon: in buildings, transportation, energy, waste or nature.
step-4-plan = Plan it with the residents who have the least, or who bear the most.
step-4-write = Write into its rule or plan how they gain from it.
step-5 = Publish it, and report every year
step-5-publish = Publish your target, your actions and your count of emissions on a page of your own.
step-5-report = Report on them every year, also in a year without a new count.
step-5-keep = Keep the old reports online: a figure that nobody can find any more counts as missing.

map-title = Map: where the communities are, and where they stand
map-caption = Where they are, and the verdict or the newest count of each
map-enlarged = Greater Boston
map-note = Greater Boston is drawn a second time, larger. The table says the same. Outline: U.S. Census Bureau.
map-no-count = no count found
