# What others measure in every city and town.

towns-title = Every city and town in the state
towns-description = What the state, the utilities and the census measure in all cities and towns, side by side.
towns-lead = What others measure in every city and town, whether or not it has joined. No place is ranked.
towns-indicator = What to show
towns-town = City or town
towns-county = County
towns-residents = Residents, 2020
towns-year = Year
towns-joined = joined
towns-not-published = not published
towns-color = Color the map by
towns-rules = Code or program
towns-not-joined = Not joined
towns-rules-short = Building code and programs
towns-rule-base = base code
towns-rule-stretch = stretch code
towns-rule-specialized = specialized code
towns-rule-fossil-fuel-free = fossil-free new buildings
towns-rule-green-community = Green Community
towns-rule-climate-leader = Climate Leader
towns-green-incomplete = Only those whose designation a document here shows. The list is incomplete: a town that is missing may well be one.
towns-all = All { $all } cities and towns.
towns-found = { $number } of { $all } cities and towns.
towns-state = The state: { $value } in { $year }.
towns-none = No city or town matches.
towns-to-table = Skip the map, to the table
towns-under = under { $to }
towns-between = { $from } to { $to }
towns-from = { $from } and more
towns-outside = outside the filter
town-title = { $name }: what others measure
town-figures-lead = From statewide data, the same for every city and town. The newest settled figures, with the state beside them.
town-state = The state
town-sources = Where these figures come from
town-join = What joining asks
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
town-too-few = not given: in so small a place, a single home or car more would change it
town-light-plant = not given: its municipal light plant records incompletely
town-doubtful = not given: a figure that it needs is in doubt
town-no-base = not given: no figure of the first year
town-needs = not given: a figure that it needs was not published
town-rules = Rules and programs
town-dated = { $date }: { $rule }
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
town-today = Today
town-to-come = still to come
town-rules-incomplete = From the state’s lists, as far as we have seen them. Those of Green Communities and of purchases of electricity are incomplete: a place without an entry may still be on them.
town-source = as published by { $publisher }, from [a public copy]({ $copy }) read on { $date }
town-source-unlinked = as published by { $publisher }, from a public copy read on { $date }
town-terms = Terms:
town-no-terms = Terms of use not seen.
town-sources-lead = Each was taken from a public copy, not from the publisher’s own site. Compare it with the publisher before you print it.
town-downloads = All figures of this place as data:
town-all-data = all tables of this edition
town-no-rank = The five nearest in residents and in residents per square kilometer, in that order. It is no rank.
town-no-office = We know no address of an office there yet.
town-letter-dear = { $kind ->
    [city] Dear members of the City Council of { $name },
    [town] Dear members of the Select Board of { $name },
   *[other] Dear members of the Council of { $name },
}
town-letter-joined = { $n ->
    [one] One community in { $region } has joined { $campaign } and pledged to halve its emissions by { $halve-by }.
   *[other] { $size } communities in { $region } have joined { $campaign } and pledged to halve their emissions by { $halve-by }.
}
town-letter-joined-near = { $n ->
    [one] One community in { $region } has joined { $campaign } and pledged to halve its emissions by { $halve-by }: { $names }.
   *[other] { $size } communities in { $region } have joined { $campaign } and pledged to halve their emissions by { $halve-by }, among them { $names }.
}
town-letter-please = Please put joining on your agenda. It asks five things of { $name }, explained step by step at { $address }
town-measured-here = What others measure here
town-measured-lead = The same figures for every city and town, every year. They are no inventory and decide no verdict.
town-all-figures = All figures
town-none-given = { $name } is so small that shares and averages would say little: one home or one car more would change them. So none is computed. The counts that were published stand below.
town-all-beside = All figures side by side, and why some are not given
town-metered = From { $base } to { $year } the emissions of its homes changed by { $metered } as metered. { $way ->
    [moved] In usual winters they changed by { $usual }
   *[same] In usual winters they were about the same ({ $usual })
}: that leaves out what a mild or a cold winter did.
town-metered-how = How we work this out
