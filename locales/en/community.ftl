# The pages of a community and of the state.

community-title = { $name }: emissions, targets and progress
community-breadcrumb = Breadcrumb

figure-latest-year = Latest emissions, { $year }
figure-change = Change since baseline
figure-change-years = in { $year } than in { $since }
figure-target-year = { $year } target
figure-below = { $cut } below { $baseline }
figure-lower = { $cut } lower
figure-level = that is { $tons } a year
figure-by = by { $year }
figure-wording = “{ $wording }”
figure-wording-set = “{ $wording }”, set { $when }

working-heading = How we got this verdict
working-nothing = There is no adopted target before net zero for the whole of { $name }, so there is nothing to set the inventories against. A resident can ask for one.
working-open = Every number and every step, with its source
working-region = Steps to the verdict, a table
working-caption = From the promise to the verdict; E is emissions in t CO₂e a year. [What each step means](/method)
working-step = Step
working-working = Working
working-result = Result
yardstick = A yardstick, not a promise.

contents = On this page
contents-sectors = Where it comes from
contents-per-person = Per person
contents-targets = Targets
contents-criteria = Five criteria
contents-actions = Actions
contents-reports = Reports
contents-missing = What is missing
contents-counted = How it was counted
contents-cite = Cite and reuse

sectors-heading = Where the emissions come from
sectors-none = No source found splits the emissions of { $name } by sector in metric tons.
sectors-region = Emissions by sector
sectors-table = Emissions by sector, t CO₂e and share of the total

per-person-heading = Emissions for each resident
per-person-none = Not known: there is no inventory in metric tons to divide.
per-person-region = Emissions and residents, a table
per-person-table = Emissions divided by the residents of the same year, or of the nearest year counted, at most two years away
per-person-tons = t CO₂e a person
per-person-residents = Residents
per-person-by = By the
per-person-counted = { $kind } of { $year }
per-person-not-known = not known

table-year = Year
table-emissions = Emissions
table-series = Series
table-precision = How well known
table-note = How it was counted
table-parts = In the source’s own parts:
table-whole = Emissions of the whole community, in metric tons of carbon dioxide equivalent (t CO₂e)
table-promised = What was promised, and where the observed pace leads (t CO₂e a year)
table-promise = What it is
table-government = Emissions of government operations only, t CO₂e
table-state = Emissions of the state, in metric tons of carbon dioxide equivalent (t CO₂e)

targets-heading = What { $name } promised
targets-joined = Joined the campaign { $when }
targets-joined-later = Joined the campaign { $when }, after the founding story was published
targets-joined-undated = Joined the campaign; no document found says when
targets-not-joined = It is not known whether it joined the campaign.
not-joined-uncounted = It is counted nowhere on this site.
targets-none = No target of { $name } was found.
criteria-not-judged = Nobody has looked yet whether { $name } meets the five criteria.
targets-networks = It is also in { $networks }.
targets-region = Targets, a table
targets-caption = Targets, with the level each allows and the verdict on it
targets-target = Target
targets-basis = Of what
targets-cut = Cut
targets-level = Level allowed
targets-wording = In the source’s words
targets-set = Set
targets-verdict = Verdict
targets-draft = draft
targets-no-promise = not yet a promise
targets-below = { $cut } below { $baseline }
targets-unstated = { $cut }, baseline year not stated
targets-floor = { $cut }, of which at least { $floor } real cuts
targets-no-date = date not found

criteria-all = [All communities by criterion, and the rule for each](/criteria)

actions-of = What { $name } is doing, and by when
actions-nothing = No action was found.
actions-rules = Rules and programs in force, by published lists
actions-rules-lead = From lists of the state; for purchases of electricity, of others. They may not be complete.

reports-of = Reports, year by year
reports-every-year = Joining means reporting every year.
reports-by-year = Reports by the year they came out, or the year they cover where that is all that is known
reports-found = What was found
reports-none-yet = None found yet this year
reports-none-found = None found
report-came-out-covers = came out { $date }, covers { $year }
report-came-out = came out { $date }
report-covers = covers { $year }; when it came out was not found

missing-heading = What is missing
missing-lead = These are the gaps in what was found. A resident can ask { $name } to fill them.
missing-age = The newest figure is for { $year }: it is { $age } old.
missing-news = A figure for { $year } is known from news alone and was counted in another way, so it is shown and not used.
missing-split = How the { $year } emissions divide among buildings, transportation and waste was not found.
missing-reports = No report was found for { $years }.
ask-page = [Its page]({ $url }).
ask-email = Email: [{ $email }](mailto:{ $email }).
ask-council = [When the council meets]({ $url }).
ask-records = [How to request public records]({ $url }).

reply-heading = { $name } said { $when }:
reply-confirmed = { $name } said { $when } that its record here is right.

counted-heading = How it was counted
counted-lead = Only figures of one series were counted alike, and only they may be compared.
counted-covers = Covers: { $basis }. Method: { $protocol }.
counted-years = { $first }–{ $last }, { $inventories }
counted-change = From { $year } on, another source:
counted-government = Emissions of government operations only, a few percent of the whole
place = { $kind ->
    [town] { $name } is a town, { $miles } square miles ({ $km } km²) with the water inside its line
   *[city] { $name } is a city, { $miles } square miles ({ $km } km²) with the water inside its line
}
place-county = { $kind ->
    [town] { $name } is a town in { $county } County, { $miles } square miles ({ $km } km²) with the water inside its line
   *[city] { $name } is a city in { $county } County, { $miles } square miles ({ $km } km²) with the water inside its line
}
place-website = [Its website]({ $website }).
place-websites = [Its website]({ $website }) and [its climate page]({ $climate }).

fair-share = For { $name }: { $per-person } a person in { $year } (residents: { $kind } of { $counted }), { $cut } less, for the { $residents } residents of { $now }: { $level } a year by { $by }.
fair-share-higher = Its own target for { $year }, { $level }, is higher.
fair-share-lower = Its own target for { $year }, { $level }, is lower.
fair-share-no-level = Its own target has no known level that could be set against it.
fair-share-no-own = It has no target of its own before net zero that could be set against it.
fair-share-not-known = What it comes to for { $name } is not known. { $why }

cite-heading = Cite and reuse
cite-lead = Anyone may print these figures: name this site and the source of the figure ([licence](/about#licence)).
cite-figures = The key figures as text to copy
cite-figures-label = Key figures
cite-text = “{ $title }.” { $site }, public dashboard, edition of { $date } ({ $edition }). { $url }
cite-latest = Latest emissions of { $name }: { $tons } in { $year } ({ $precision }). { $source }
cite-latest-not-known = Latest emissions of { $name }: not known. { $why }
cite-target = Target: { $target }. { $source }
cite-net-zero = Net zero: by { $year } (“{ $wording }”, { $cut }). { $source }
cite-document = Source: { $title }, { $publisher }, { $url }

state-title = { $name }: the law around the campaign
state-heading = { $name }, the state around them
state-lead = The state has not joined the campaign: it stands here as context. State law sets limits for all that is emitted in { $name }, measured against 1990. What a community can reach depends on them, and they on the communities.
state-limits = What the law allows
state-region = Statutory limits
state-caption = Statutory limits, and the level each comes to on the series that holds 1990
state-limit = Limit
state-series = Two series, kept apart
state-actions = What the state does
