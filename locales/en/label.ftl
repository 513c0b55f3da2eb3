# Labels for the codes of the record.

kind-city = City
kind-town = Town
kind-local-government = Local government
kind-state = State

basis-community = whole community
basis-municipal = government operations only

sector-stationary = Buildings and other stationary energy
sector-transport = Transportation
sector-waste = Waste and wastewater
sector-ippu = Industrial processes and product use
sector-afolu = Agriculture, forestry and land use
sector-other = Other, not placed by the source

# Inside a chart: as short as possible.
sector-short-stationary = Buildings
sector-short-transport = Transportation
sector-short-waste = Waste
sector-short-ippu = Industry
sector-short-afolu = Land use
sector-short-other = Other

precision-exact = as published
precision-rounded = rounded by the source
precision-derived = worked out from published figures
precision-read-off-chart = read off a chart

protocol-gpc = GPC
protocol-uscp = U.S. Community Protocol
protocol-lgop = Local Government Operations Protocol
protocol-mapc-tool = MAPC's tool, which follows the GPC
protocol-other = another method
protocol-not-stated = method not stated

target-interim = Interim
target-net-zero = Net zero
target-adopted = adopted
target-draft = draft

criterion-met = Met
criterion-in-progress = In progress
criterion-not-found = Not found

action-sector-buildings = Buildings
action-sector-energy = Energy
action-sector-transport = Transportation
action-sector-waste = Waste
action-sector-nature = Nature
action-sector-cross-cutting = Across sectors

action-planned = Planned
action-in-progress = In progress
action-in-force = In force
action-done = Done

report-inventory = Inventory
report-cdp-disclosure = CDP disclosure
report-action-plan = Action plan
report-progress-report = Progress report

resource-case-studies = Case studies
resource-guides = Implementation guides
resource-technical-reports = Technical reports

source-official = the community's own
source-dataset = public data set
source-news = news or others

population-census = census
population-estimate = estimate

# The rules of the five criteria.
rule-1 = Met by joining, for joining is the endorsement, or by an endorsement of its own; the evidence says which.
rule-2 = Met when a community-wide net-zero or carbon-neutral year of { $net-zero-by } or earlier is documented. A later year or a draft: in progress.
rule-3 = Met when a community-wide { $halve-by } target of at least 50% below a stated baseline, or one its method calls 1.5 °C-aligned, is documented. Net zero by then counts too. A weaker target, one without a baseline year, or a plan to set one: in progress.
rule-4 = Met when an action in progress, in force or done has a source that makes equity part of it. A planned one: in progress.
rule-5 = Met when targets and actions are public and reports were found for at least three of the last five years. One or two years: in progress. None: not found.

origin-self-reported = Self-reported, not verified.
origin-stated-total = The total as stated.
origin-gpc-basic = The BASIC total of the GPC.
origin-without-grid-generation = Direct, indirect and outside emissions, without energy made for the grid.
origin-scopes-sum = The sum of the scopes given.
origin-stated-cut = The cut as stated.
origin-level-of-zero = A stated level of zero, taken as a cut of 100%.
origin-named-end = A named end such as net zero, taken as a cut of 100%.
origin-stated-residents = The number as stated.
origin-town-data = From the yearly counts of all cities and towns.
origin-earlier = Reported in { $year } as { $total } t.
origin-earlier-undated = Reported before as { $total } t.
