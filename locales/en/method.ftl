# How a verdict comes about, in plain words.

method-title = How we judge
method-description = Every definition in plain words, what may be compared and what may not.
method-lead = We set what a community promised against what it counted, and say whether the pace so far is enough. Here is every rule. What a document does not say, we do not fill in.

method-compare = What may be compared
method-compare-series = An inventory is a count of a year’s emissions. Counts made in the same way form a series. Only inside one series do we draw a line, state a trend or give a percentage. The whole community and government operations are never mixed. A newer count of another series is shown and named, and not used.
method-compare-news = A figure that rests on news alone is marked so and never leads a page. The latest figure of a community is its newest count from a document of its own or a public data set.

method-quantities = The numbers behind a verdict
quantity-level = Target level
    .means = Emissions in the baseline year, less the promised percentage.
quantity-change = Change since baseline
    .means = The latest count against the baseline, in percent. Not known where the baseline is the only count.
quantity-path = Promised path
    .means = The straight line from the baseline through each target to net zero.
quantity-needed = Needed rate
    .means = The cut a year, in percent, that would bring the latest count to the target level in time.
quantity-pace = Observed pace
    .means = The cut a year so far. It is the middle of the changes between all pairs of counts in the ten years up to the latest (Theil–Sen slope). One odd year, such as 2020, does not decide. It takes at least three counts over four years.
quantity-projected = If the pace went on
    .means = The latest count carried on at the observed pace to the target year. A continuation, not a forecast.
quantity-per-person = Per person
    .means = Emissions divided by the census or estimate of the nearest year, at most five years away, which is named.

method-verdicts = The verdicts
method-first = The first that is true is given, on the community’s next target before net zero.
means-cant-tell = There is no target and no pledge, no inventory, no pace, or no base year counted in a comparable series. The reason is always given.
means-met = The latest count is at or below the target level.
means-missed = The target year is counted, and emissions are above the target level.
means-going-up = Emissions have risen by more than 0.1% a year.
means-on-pace = If the pace went on, the target would be met.
means-behind = If the pace went on, the target would be missed. The ratio says by how much.

method-example = An example: { $name }, step by step
method-example-how = This is how that sentence came about. Every number is worked out from the record when the page is made; the documents are on [the page of { $name }](/communities/{ $slug }#working).
method-example-region = Worked example
method-example-caption = From the promise of { $name } to the verdict
method-example-counts = The inventories of the series, in t CO₂e

method-table = Every community’s numbers
method-table-caption = Inputs and results; emissions in t CO₂e, rates in percent a year; a dash where a number is not known
method-column-baseline = Baseline
method-column-latest = Latest used
method-column-gap = Gap to path
method-column-pace = Cut so far
method-column-needed = Cut needed
method-column-why = Why we can’t tell
method-target = { $cut } by { $year }

method-differences = Why two inventories may differ though nothing changed
differ-protocol = Protocol
    .means = Most count by the [GPC](/glossary#gpc), some by the U.S. Community Protocol, by a regional tool or by their own method. They draw the line around a community in different places.
differ-scope = Scope
    .means = A count of what is emitted inside the line leaves out power plants elsewhere that make its electricity. New Bedford’s figure for 2018 is of that kind; Cambridge’s for 2012 counts power made in the city as well.
differ-weights = Weights of the gases
    .means = Methane and other gases are turned into carbon dioxide by weights that the IPCC revises. A new edition of the weights moves a total without any change in the air.
differ-data = Data
    .means = A new source for gas leaks or traffic can double a sector. Good inventories then recount the past; where they do not, we start a new series.
differ-consumption = Consumption
    .means = What residents buy is made elsewhere. Counts by consumption come out far higher than counts by territory, and are not used here.

method-fair = A fair share
method-fair-asked = The campaign asks for a { $halve-by } target consistent with a fair share of a 50% global cut.
method-fair-median = That median is { $cut }.
method-fair-yardstick = We set it beside each community’s own target as a yardstick. It is emissions a person in the inventory nearest 2018 (from { $first } to { $last } only), less { $cut }, times the residents of the newest count. It never decides a verdict or a criterion.

method-rules = The rules for the five criteria

method-not = What we do not do
method-not-rank = We do not rank communities: they count different things.
method-not-join = We do not join figures of different series, and we fill no gap.
method-not-subtract = We do not subtract offsets or removals. Net zero is judged by gross emissions.
method-not-zero = We do not say whether a trend will reach zero: it comes ever closer and never gets there. A net-zero target is judged through the targets before it.
method-not-add = We do not add communities up, unless all counted the same year in the same way.
