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
town-figures = What others measure here
town-figures-lead = From statewide data, the same for every city and town. The newest figures, with the state beside them.
town-state = The state
town-sources = Where these figures come from
town-join = What joining asks
towns-any-county = Any county
towns-order = Sort
towns-by-name = by name
towns-by-residents = by residents
towns-by-highest = highest figure first
towns-by-lowest = lowest figure first
