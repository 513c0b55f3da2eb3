# A sentence for each of the five answers. $pledged is the year by which half is pledged.
answer-half = It promised to cut { $cut } from { $baseline } by { $year }, half or more.
answer-zero-in-time = It promised net zero in time, which is more than half.
answer-less-than-pledged = It promised to cut { $cut } from { $baseline } by { $year }, less than the half by { $pledged } that it pledged.
answer-less-than-half = It promised to cut { $cut } from { $baseline } by { $year }, less than half.
answer-no-base-year = It promised to cut { $cut } by { $year }, but no document found says from which year.
answer-pledge-only = By joining, it pledged to halve emissions by { $pledged }; no such target of its own was found.
answer-no-target = No target of its own before net zero was found.
answer-later = That is later than { $pledged }, by when it pledged the half.
answer-net-zero = Net zero is due by { $year }.
answer-no-net-zero = No net-zero year was found.
answer-no-count = No count of the whole community was found.
answer-count = Its newest count is of { $year }, { $age }.
answer-count-this-year = of this year
answer-count-age = { $years } ago
answer-comparable = { $n ->
    [one] It can be compared with no other count.
   *[other] It is one of { $size } counts that can be compared.
}
answer-no-action = No action was found.
answer-actions = { $n ->
    [one] One action is recorded; in force or done: { $in-place }.
   *[other] Of { $size } recorded actions, in force or done: { $in-place }.
}
answer-inclusive = { $n ->
    [0] None of those is marked inclusive.
    [one] One of those is inclusive.
   *[other] Of those, { $size } are inclusive.
}
answer-rules = Published lists name as in force: { $rules }.
answer-rule-since = { $rule } since { $year }
answer-rule-fossil-fuel-free = new buildings without fossil fuels
answer-rule-specialized = the specialized building code
answer-rule-stretch = the stretch building code
answer-rule-climate-leader = Climate Leader Community status
answer-rule-green-community = Green Community status
answer-rule-aggregation = a purchase of electricity for all
answer-no-report = No report was found for the years { $first } to { $last }.
answer-every-report = A report was found for each year from { $first } to { $last }.
answer-reports = { $n ->
    [one] Of the years { $first } to { $last }, one has a report: { $years }.
   *[other] Of the years { $first } to { $last }, { $size } have a report: { $years }.
}

# The names of the five answers, and each answer in a few words. $year is the year of the answer.
answer-name-promise = Promise
answer-name-count = Count
answer-name-pace = Pace
answer-name-doing = Doing
answer-name-reporting = Reporting
answers-heading = Five answers
answers-table = The five answers of each community. They are never added up and never ranked.
answers-region = The five answers, a table
brief-none = None found
brief-to = up to { $year }
brief-net-zero = net zero by { $year }
brief-half = Half, as pledged
brief-no-own-target = no earlier target of its own was found
brief-half-or-more = half or more
brief-zero-in-time = more than half
brief-less-than-pledged = less than the half it pledged
brief-less-than-half = less than half
brief-no-base-year = base year not stated
brief-later = later than the pledged { $year }
brief-last-in = Last in { $year }
brief-comparable = { $number } of them comparable
brief-not-comparable = none comparable with the newest
brief-count-of = count of { $year }
brief-counts-of-three = { $n ->
    [0] 0 of 3 counts
    [one] 1 of 3 counts
   *[other] 2 of 3 counts
}
brief-cant-tell = can’t tell yet: { $why }
brief-ratio = { $ratio } of the pace { $goal } needs
brief-goal = against { $goal }
brief-close = close
brief-old = { $years } uncounted
brief-in-place = { $in-place } of { $actions } in place
brief-inclusive = { $n ->
    [one] one is inclusive
   *[other] { $size } are inclusive
}
brief-rules = { $n ->
    [one] one rule in force
   *[other] { $size } rules in force
}
brief-no-own-action = no action of its own found
brief-years = { $years } of { $of } years
count-counts = { $n ->
    [0] no counts
    [one] one count
   *[other] { $size } counts
}
count-reports = { $n ->
    [0] no reports found
    [one] one report found
   *[other] { $size } reports found
}

# The small pictures of the answers, for those who do not see them.
picture-promise = A bar of { $cut }, with a mark at the half.
picture-promise-empty = An empty bar, with a mark at the half.
picture-count = Years counted up to { $today }: { $years }.
picture-count-empty = No year counted up to { $year }.
picture-pace = A gauge: the pace is { $ratio } of what is needed.
picture-pace-spread = A gauge: the pace is { $ratio } of what is needed, { $low } to { $high } depending on the year left out.
picture-pace-met = A full gauge.
picture-pace-empty = An empty gauge, with a mark at enough.
picture-doing = { $in-place } of { $actions } marks filled.
picture-reporting = With a report: { $years }. Without: { $missing }.
picture-reporting-all = With a report: { $years }.
picture-reporting-none = Without a report: { $missing }.

# The first sentences of a page. $facts is a list of the phrases below, $goal a noun, $speed a speed.
lead-slow = By its count of { $year }, { $name } cuts its emissions { $speed } as { $goal } needs.
lead-behind = By its count of { $year }, { $name } is behind on { $goal }.
lead-on-pace = By its count of { $year }, { $name } is on pace for { $goal }.
lead-going-up = By its count of { $year }, the emissions of { $name } are going up.
lead-missed = By its count of { $year }, { $name } missed { $goal }.
lead-met = By its count of { $year }, { $name } met { $goal }.
lead-speed-almost = almost as fast
lead-speed-three-quarters = about three quarters as fast
lead-speed-two-thirds = about two thirds as fast
lead-speed-half = about half as fast
lead-speed-third = about a third as fast
lead-speed-quarter = about a quarter as fast
lead-speed-fifth = less than a quarter as fast
lead-speed-hardly = hardly a tenth as fast
goal-noun-pledge = its pledge
goal-noun-own = its own target
goal-noun-law = state law
lead-counted = { $name } last counted its emissions in { $year }.
lead-pledged-both = { $name } pledged to halve its emissions by { $year } and promised net zero by { $zero }.
lead-pledged = { $name } pledged to halve its emissions by { $year }.
lead-promised-zero = { $name } promised net zero by { $year }.
lead-nothing = No target of { $name } was found.
lead-has = It has { $facts }.
lead-comparable = { $n ->
    [one] one count
   *[other] { $size } comparable counts
}
lead-some-comparable = { $n ->
   *[other] { $size } counts ({ $comparable } comparable)
}
lead-counts = { $n ->
   *[other] { $size } counts (not comparable)
}
lead-actions = { $n ->
    [one] { $in-place } of one action in place
   *[other] { $in-place } of { $actions } actions in place
}
lead-reports = { $n ->
    [one] one report (in { $years } of the last { $of } years)
   *[other] { $size } reports (in { $years } of the last { $of } years)
}
lead-own = Its own target is { $cut } below { $baseline } by { $year }.
lead-less-than-pledged = Its own target, { $cut } below { $baseline } by { $year }, is less than the half it pledged.
lead-no-base = Its own target is { $cut } by { $year }, but no document found says from which year.
lead-law = By law, emissions must be { $cut } below { $baseline } by { $year }.
lead-it-pledged = It pledged to halve its emissions by { $year }.
lead-missing = Not found: { $things }.
lead-no-count = a count of the whole community
lead-few-counts = enough comparable counts for a pace
lead-no-target = a target of its own before net zero
lead-no-action = any action
lead-no-report = any report

# What the counts show, as the heading of their chart. $goal is a noun, $speed a speed.
heading-slow = { $name } cuts { $speed } as { $goal } needs, by its count of { $year }
heading-behind = { $name } is behind on { $goal }, by its count of { $year }
heading-on-pace = { $name } is on pace for { $goal }, by its count of { $year }
heading-going-up = The emissions of { $name } are going up, by its count of { $year }
heading-missed = { $name } missed { $goal }, by its count of { $year }
heading-met = { $name } met { $goal }, by its count of { $year }
heading-lower = The emissions of { $name } were { $size } lower in { $year } than in { $first }
heading-higher = The emissions of { $name } were { $size } higher in { $year } than in { $first }
heading-same = The emissions of { $name } were about the same in { $year } as in { $first }
heading-once = { $name } has one count of its emissions, of { $year }
heading-apart = { $n ->
   *[other] { $name } has { $size } counts of its emissions; the newest compares with no other
}

# How many of all communities have which answer.
tally-of = { $part } of { $all }
tally-promise = with a target of their own of half or more.
tally-promise-note = Less than half: { $less }. Without a base year: { $unstated }. No target of their own found: { $none }.
tally-count = with a count of { $recent } or later.
tally-count-note = No count found: { $uncounted }.
tally-pace = with enough counts of one kind to show a pace.
tally-doing = with an action in force or done.
tally-reporting = with a report of { $last }.
tally-reporting-note = A report in each of the five years: { $each }.
