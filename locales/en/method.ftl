# How a verdict comes about, in plain words. `docs/METHOD.md` has the definitions.

method-title = How we judge
method-description = Every definition in plain words, with examples worked out from the record.
method-lead = We set what a community promised against what it counted, and say whether the pace was enough. Each verdict carries the year of its count and how much hangs on single years. What a document does not say, we do not fill in.
method-for-example = For example:

method-promises = Two promises
method-promises-pledge = By joining, a community pledged to halve its emissions by { $halve-by }. The campaign names no base year. So we take half of the first count in the series that judges the pledge. Where emissions have been falling, that favors the community most.
method-promises-own = A community may also have set a target of its own. It may ask for more than half, for less, or for nothing.
method-promises-headline = Its own next target before net zero decides the verdict. If there is none, or if its level is not known, the pledge decides. If its own target asks for less than half, we say so beside it. The state has no pledge: the limits of its laws are its own targets.

method-compare = What may be compared
method-compare-series = An inventory is a count of a year’s emissions. Counts made in the same way form a series. Only inside one series do we draw a line, state a pace or give a percentage. The whole community and government operations are never mixed. A newer count of another series is shown and named, and not used.
method-compare-judging = A target is judged by a series that has its baseline year. Of several, one with a known pace comes first, then the one with the newest count.
method-compare-news = A figure that rests on news alone is marked so. It leads no page, is in no chart and decides nothing. The latest figure of a community is its newest count from a document of its own or a public data set.

method-quantities = The numbers behind a verdict
method-quantities-of = Each number is explained, then worked out for { $name } from the record. The documents are on [the page of { $name }](/communities/{ $slug }#working).
method-example-counts = The counts behind the pace, in t CO₂e

method-verdicts = The verdicts
method-first = The first of these that is true is given.
method-verdict-today = Today: { $n } of { $of }
means-cant-tell = There is no target and no pledge, no inventory, no pace, or no count of the base year in a comparable series. Or the target is zero, which no trend reaches. The reason is always given.
means-met = The latest count is at or below the target level.
means-missed = The target year is counted, and emissions are above the target level.
means-going-up = Emissions have risen by more than 0.1% a year.
means-on-pace = If the pace went on, the target would be met.
means-behind = If the pace went on, the target would be missed. The ratio says by how much.

method-carries = What each verdict carries
method-none-today = Today this is true of no community shown below.
carries-year = Its year
    .means = The year of the count that it rests on. No verdict is withdrawn for age. If the target year goes by without a count, the sentence says so.
carries-old = Old
    .means = The count is more than five years old. The word stays, the badge has a broken outline, and the sentence says how long nobody has counted.
carries-close = Close
    .means = With one of the counts left out, the verdict would be another. The sentence says so.
carries-path = Where it is on its path
    .means = A community can be below its promised path and yet fall too slowly to stay there. It can be above it and fall fast enough. Then a sentence says why verdict and picture differ.

method-answers = Five answers for each community
method-answers-lead = One word cannot say everything. So each page gives five answers, and makes its first sentence from them. They are never added up and never ranked.
answer-means-promise = The community’s own next target, against the half that it pledged, and its year for net zero.
answer-means-count = The year of its newest own count, its age, and how many counts can be compared.
answer-means-pace = The verdict, with its year.
answer-means-doing = How many of its recorded actions are in force or done, and how many of these are inclusive. Beside them, the rules in force by published lists.
answer-means-reporting = In which of the last five years it reported. A report counts in the year in which it came out. An action plan is no report.

method-person = Emissions per person
method-person-means = Emissions of a year are divided by the residents of the same year: the census in a census year, else the yearly estimate. Without one, we take the nearest count at most two years away, and name it.
method-person-example = { $name }, { $year }: { $emissions } ÷ { $residents } residents ({ $kind } of { $counted }) = { $per-person } a person
method-person-line = A line joins two points only if their counts of residents belong together. The estimates up to 2019 start from the census of 2010 and were never fitted to that of 2020. So the line is open between them, and no change of census draws a fall.
method-person-open = { $name }: the line is open between { $from } and { $to }.

method-towns = What others measure
method-towns-apart = The state, the utilities and the census publish the same figures for every city and town, joined or not. They are shown apart. They are never joined to a community’s own counts, and they decide no verdict.
method-towns-homes = The emissions of homes add up gas, electricity, oil and propane. Only what homes use moves them. The grid is that of one year in all years, and each winter is turned into a usual one. For this, { $share } of the gas of homes is taken to be for heating. That is an assumption.
method-towns-spread = With { $low } or { $high } in its place, an index of { $year } moves a little. In the middle one of { $places } cities and towns it moves by { $middle } points at most, in the last one by { $most }.
method-towns-example = { $name }: { $text }

method-table = Every community’s numbers
method-table-caption = Emissions in t CO₂e; rates in percent a year, with the spread in brackets; a dash where a number is not known
method-column-promise = Promise judged
method-column-baseline = Baseline
method-column-latest = Latest used
method-column-pace = Cut so far
method-column-needed = Cut needed
method-column-ratio = So far, of what is needed
method-column-projected = If the pace went on
method-column-why = Why we can’t tell
method-target = { $cut } by { $year }
method-target-pledge = { $cut } by { $year }, as pledged

method-differences = Why two inventories may differ though nothing changed
differ-protocol = Protocol
    .means = Most count by the [GPC](/glossary#gpc), some by the U.S. Community Protocol, by a regional tool or by their own method. They draw the line around a community in different places.
differ-scope = Scope
    .means = A count of what is emitted inside the line leaves out power plants elsewhere that make its electricity. Another kind counts power made in the community as well.
differ-weights = Weights of the gases
    .means = Methane and other gases are turned into carbon dioxide by weights that the IPCC revises. A new edition of the weights moves a total without any change in the air.
differ-data = Data
    .means = A new source for gas leaks or traffic can double a sector. Good inventories then recount the past; where they do not, we start a new series.
differ-consumption = Consumption
    .means = What residents buy is made elsewhere. Counts by consumption come out far higher than counts by territory, and are not used here.

method-fair = A fair share
method-fair-asked = The campaign asks for a { $halve-by } target consistent with a fair share of a 50% global cut.
method-fair-median = That median is { $cut }.
method-fair-yardstick = We set it beside each U.S. community’s own target as a yardstick. It is emissions a person in the inventory nearest 2018 (from { $first } to { $last } only), less { $cut }, times the residents of the newest count. It never decides a verdict or a criterion.

method-rules = The rules for the five criteria
method-rules-lead = One rule holds for all. Editors enter a status with its evidence, and the program warns where the rule finds another. A community may rate its own target “2 °C”: the evidence says so, and no status changes.

method-not = What we do not do
method-not-rank = We do not rank communities: they count different things.
method-not-join = We do not join figures of different series, and we fill no gap.
method-not-subtract = We do not subtract offsets or removals. Net zero is judged by gross emissions.
method-not-zero = We do not say whether a trend will reach zero: it comes ever closer and never gets there. A net-zero target is judged through the targets before it.
method-not-add = We do not add communities up, unless all counted the same year in the same way.

method-changed = What changed against the first edition
changed-dated = Verdicts are dated and stay. Before, each was withdrawn five years after its count, so in 2027 there would have been none.
changed-ratio = The ratio and its spread took the place of a second word for “behind”. That word turned when a single year was left out.
changed-pledge = The pledge is a promise of its own, beside a community’s own target.
changed-person = Emissions per person use residents of the same year. Before, a change of census drew falls that came from no emissions.
changed-criteria = One rule judges each criterion. A rating of 2 °C lowers no status, and reports count in the last five years.
