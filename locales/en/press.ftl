# For journalists: findings in sentences that are ready to print.

press-title = For journalists
press-description = What is most worth reporting now, each sentence with its sources; how to cite; corrections.
press-lead = What is most worth reporting now, in sentences you may print, each with its numbers and its documents.
press-findings = Most worth reporting
press-nothing = The record holds no community that joined, so there is nothing to report yet.
press-others = The same kind of news is true of
press-numbers = The numbers behind it, with their documents
press-region = Numbers behind finding { $number }, a table
press-caption = { $heading }: what the sentence rests on
press-what = What
press-figure = Figure
press-documents = Documents
press-no-document = none found
press-all-known = All that is known of { $name }
press-compare = Compare { $name } with others
press-chosen = How these were chosen.
press-rule = We look for five kinds of news, in this order. First, a community that missed what it promised or whose emissions are going up. Next, one that is behind on it. Next, one that is on pace or has met it. What it promised is its own next target, or the half that it pledged. Then, how many cannot be judged, and why. Last, how many have no recent count. The first three that the record supports are told. Of several communities in one kind, the one with the newest count is told and the others are named. Communities are never ranked by what they emit, for they count different things.
press-verdicts = [What each verdict means](/method)

press-counts = The counts
press-joined = communities joined
press-with-inventory = have an inventory of the whole community
press-with-target = have an adopted target before net zero
press-with-net-zero = have a year for net zero
press-verdict = on their own target or their pledge: “{ $verdict }”
press-inventories = inventories of whole communities in the record
press-newest = newest inventory of any community
press-oldest = oldest of the communities’ newest inventories
press-no-sum = Each number leads to the list it was counted from. We give no sum of emissions: [communities count different things](/method).

press-cite = How to cite
press-cite-how = For a figure, name its document first, then this site. Each community’s page ends with its key figures as text to copy, each with its document. This page is cited so:
press-cite-edition = The address names the edition. Who follows it later is told what has changed since.

press-correction = How to have a figure corrected
press-correction-write = Write to [{ $email }]({ $mail }) with the address of the page, the figure, and a link to the document that gives another.
press-correction-check = The figure is checked against that document.
press-correction-change = If the document bears it out, the record is changed, with the reason and the document.
press-correction-log = The change is shown on [the log of every figure that ever changed](/changes), with the old figure beside the new.
press-correction-silence = No figure changes in silence: the site cannot publish one that the log does not name. [Follow the log as an Atom feed](/changes.atom).

press-pictures = Pictures and data
press-pictures-region = Pictures and data, a table
press-pictures-caption = For each community: its chart, and its figures with their sources
press-chart = Chart
press-figures = Figures
press-chart-of = Emissions and promise:
press-as-png = Chart of { $name } as PNG
press-as-svg = Chart of { $name } as SVG
press-no-chart = no inventory to draw
press-record = [The whole record to take away](/data) · [Compare communities](/compare) · [The state’s own limits](/state)

press-print = What you may print
press-print-all = All of it. The figures are facts from public documents. Our words, charts and selection are under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/): name this site and the source of the figure ([licence](/about#licence)).
press-questions = Questions: [{ $email }](mailto:{ $email }), [{ $website }]({ $website }).

# The kinds of findings.
finding-off-course = Off course
finding-too-slow = Too slow for what it promised
finding-on-course = Keeping what it promised
finding-cant-tell = Promises that cannot be checked
finding-old-counts = Old figures

# One community against its own target or its pledge: $goal is one of the two nouns at the end. $pace and $needed are percentages.
finding-fell = { $name }’s emissions fell { $pace } a year (median, { $first }–{ $last }); { $goal } takes { $needed } a year from { $last } on.
finding-rose = { $name }’s emissions rose { $pace } a year (median, { $first }–{ $last }); { $goal } takes a cut of { $needed } a year from { $last } on.
finding-flat = { $name }’s emissions hardly changed from { $first } to { $last }; to keep { $goal }, they must fall { $needed } a year from { $last } on.
finding-fell-enough = { $name }’s emissions fell { $pace } a year (median, { $first }–{ $last }), enough for { $goal }, which takes { $needed } a year from { $last } on.
finding-flat-enough = { $name }’s emissions hardly changed from { $first } to { $last }, enough to keep { $goal }, which takes { $needed } a year from { $last } on.
finding-missed = { $name } missed { $goal }: in { $year } its emissions were { $were }.
finding-met-early = In { $year }, { $name }’s emissions were already at the level of { $goal }: { $were }.
finding-met = { $name } met { $goal }: in { $year } its emissions were { $were }.
finding-own-target = its own target for { $target }
finding-pledge = its pledge for { $target }
# Parts of the three messages above.
were-lower = { $size } lower than in { $since }, against a promised cut of { $promised }
were-higher = { $size } higher than in { $since }, against a promised cut of { $promised }
were-no-lower = no lower than in { $since }, against a promised cut of { $promised }

caveat-newest = The figure for { $year } is the newest that was counted in the same way.
caveat-newest-inexact = The figure for { $year } is the newest that was counted in the same way and is { $precision }.
caveat-median-fall = The pace is the median over all pairs of counts. From the first to the last count alone, the fall is { $rate } a year. It is no forecast.
caveat-median-rise = The pace is the median over all pairs of counts. From the first to the last count alone, the rise is { $rate } a year. It is no forecast.
caveat-spread = With one year left out, the pace is { $spread } a year.
caveat-path-above = In { $year } emissions were { $tons } above the straight path through its targets.
caveat-path-below = In { $year } emissions were { $tons } below the straight path through its targets.
caveat-path-below-short = In { $year } emissions were { $tons } below the straight path through its targets: it is the pace that falls short.
caveat-newer = A figure for { $year } was counted in another way and is not used.

# The communities of a statement.
joined-communities = { $n ->
    [one] one community that joined
   *[other] { $size } communities that joined
}
whom-one = the one community that joined
whom-both = both communities that joined
whom-all = all { $joined }
whom-some = { $n ->
    [one] one of the { $joined }
   *[other] { $size } of the { $joined }
}
finding-unjudged-one = For { $whom }, the documents found cannot show whether it is on pace for what was promised; { $because }.
finding-unjudged-all = For { $whom }, the documents found cannot show whether they are on pace for what was promised; for all of them, { $because }.
finding-unjudged-some = { $n ->
    [one] For { $whom }, the documents found cannot show whether they are on pace for what was promised; for one of them, { $because }.
   *[other] For { $whom }, the documents found cannot show whether they are on pace for what was promised; for { $size } of them, { $because }.
}
because-no-interim-target = no adopted target for the whole community before net zero was found
because-no-inventory = no inventory with a total in metric tons was found
because-no-baseline-year = no document found says which year the target is measured from
because-no-baseline-inventory = no inventory for the year the target is measured from was found
because-method-changed = the newer count was not made in the same way as the older
because-too-few = fewer than three comparable inventories over four years were found
because-zero = the target is zero, which a falling trend never reaches
caveat-not-found = “Not found” is not “not there”: each community’s page says what is missing. A document sent to us is checked, and can change the verdict.

finding-old-one = For { $whom }, no inventory of its emissions for { $year } or any later year was found in official documents and public data sets.
finding-old = For { $whom }, no inventory of their emissions for { $year } or any later year was found in official documents and public data sets.
caveat-old-basis = Inventories of the whole community, with a total in metric tons.
caveat-old-newest = The newest found for any community is for { $year }.
caveat-old-none = { $n ->
    [one] For one community none was found at all.
   *[other] For { $size } communities none was found at all.
}
caveat-old-news = Newer figures are known from news alone and are not used: { $each }.
caveat-old-repeat = A community that joins promises to report its progress every year; a report may repeat an older count.

# The numbers behind a finding.
fact-latest = Emissions in the newest comparable count
fact-change = Change between the two
fact-level = Level promised
fact-pace = Median pace, counts of ten years
fact-needed = Needed to keep the promise
fact-gap = Distance from the promised path in that year
fact-computed = computed from the figures here
fact-rise = a rise of { $rate } a year
fact-fall = a fall of { $rate } a year
fact-above = { $tons } above it
fact-below = { $tons } below it
fact-newest = newest inventory { $year }: { $tons }
press-measured = What others measure
press-measured-lead = The largest change since the year before among the communities that joined, of each figure that has one.
measured-change = { $name }: { $to } in { $year }, { $from } in { $before }. In the state: { $state-to }, { $state-from } the year before. Of the { $compared } communities that joined and have both figures, none changed more.
measured-change-caveat = Others measure this in the same way everywhere. It is no count of the community, and one year is no trend.
