# What others measure in every city and town.

towns-title = Every city and town in the state
towns-description = What the state, the utilities and the census measure in all cities and towns, side by side.
towns-lead = What others measure in every city and town, whether or not it has joined. No place is ranked.
towns-indicator = What to show
towns-show = Show
towns-town = City or town
towns-county = County
towns-residents = Residents, 2020
towns-year = Year
towns-joined = joined
towns-not-published = not published
town-title = { $name }: what others measure
town-figures-lead = From statewide data, the same for every city and town. The newest settled figures, with the state beside them.
town-state = The state
town-sources = Where these figures come from
town-join = What joining asks
towns-any-county = Any county
towns-order = Sort
towns-by-name = by name
towns-by-residents = by residents
towns-by-highest = highest figure first
towns-by-lowest = lowest figure first
town-measured = What is measured
town-derived = The figures to compare
town-raw = The counts behind them
town-raw-lead = As their sources published them.
town-state-none = not given in this data
town-cars = In { $year }, { $share } of the cars in { $name } were electric, battery or plug-in hybrid.
town-cars-state = In { $year }, { $share } of the cars in { $name } were electric, battery or plug-in hybrid; in the state { $state }.
town-homes = { $way ->
    [lower] Emissions of its homes were { $size } lower in { $year } than in { $base }, at a usual winter and a fixed grid.
    [higher] Emissions of its homes were { $size } higher in { $year } than in { $base }, at a usual winter and a fixed grid.
   *[same] Emissions of its homes were about the same in { $year } as in { $base }, at a usual winter and a fixed grid.
}
town-line = The straight line to half by { $end } asks for { $size } less by { $year }.
town-gas-not-published = not given: the gas of its homes was not published
town-too-few = not given: too few homes or cars
town-light-plant = not given: its municipal light plant records incompletely
town-doubtful = not given: a figure that it needs is in doubt
town-no-base = not given: no figure of the first year
town-needs = not given: a figure that it needs was not published
town-rules = Rules and programs
town-dated = { $date }: { $rule }
town-dated-later = { $date }, still to come: { $rule }
town-rule-base = base energy code for new buildings
town-rule-stretch = stretch energy code for new buildings
town-rule-specialized = specialized energy code for new buildings
town-rule-fossil-fuel-free = new buildings without fossil fuels
town-rule-climate-leader = Climate Leader Community, as the state calls it
town-rule-green-community = Green Community, as the state calls it
town-rule-aggregation-approved = the state approved a purchase of electricity for all
town-rule-aggregation-started = purchase of electricity for all
town-rule-renewable = renewables in that purchase: { $pct }
town-rule-extra-renewable = renewables in that purchase beyond what the state requires: { $pct }
town-electricity = distributes electricity
town-gas = distributes gas
town-neighbors = Its neighbors
town-similar = Of like size and density
town-other-none = not given
