# A sentence for each of the five answers. $pledged is the year by which half is pledged.
answer-half = It promised to cut { $cut } from { $baseline } by { $year }, half or more.
answer-zero-in-time = It promised net zero in time, which is more than half.
answer-less-than-pledged = It promised to cut { $cut } from { $baseline } by { $year }, less than the half by { $pledged } that it pledged.
answer-less-than-half = It promised to cut { $cut } from { $baseline } by { $year }, less than half.
answer-no-base-year = It promised to cut { $cut } by { $year }, but no document found says from which year.
answer-pledge-only = By joining, it pledged to halve emissions by { $pledged }; no such target of its own was found.
answer-no-target = No target of its own before net zero was found.
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
answer-no-report = No report was found for the years { $first } to { $last }.
answer-every-report = A report was found for each year from { $first } to { $last }.
answer-reports = { $n ->
    [one] Of the years { $first } to { $last }, one has a report: { $years }.
   *[other] Of the years { $first } to { $last }, { $size } have a report: { $years }.
}

# The first sentences of a page. $facts and $things are lists of the phrases below.
lead-behind = { $name } is behind on { $promise }, by its count of { $year }.
lead-on-pace = { $name } is on pace for { $promise }, by its count of { $year }.
lead-going-up = The emissions of { $name } are going up, by its count of { $year }, against { $promise }.
lead-missed = { $name } missed { $promise }, by its count of { $year }.
lead-met = { $name } met { $promise }, by its count of { $year }.
goal-pledge = its pledge to halve emissions by { $year }
goal-own-from = its target of { $cut } below { $baseline } by { $year }
goal-own = its target of { $cut } by { $year }
goal-law = the limit of its law for { $year }
lead-has = { $name } has { $facts }.
lead-it-has = It has { $facts }.
lead-counts = { $n ->
    [one] one count of its emissions, of { $year }
   *[other] { $size } comparable counts of its emissions, the newest of { $year }
}
lead-actions = { $n ->
    [one] one recorded action, in force or done: { $in-place }
   *[other] { $size } recorded actions, in force or done: { $in-place }
}
lead-reports = { $n ->
    [one] a report in one of the years { $first } to { $last }
   *[other] reports in { $size } of the years { $first } to { $last }
}
lead-net-zero = a net-zero year, { $year }
lead-missing = Not found: { $things }.
lead-missing-of = Not found for { $name }: { $things }.
lead-no-count = a count of the whole community
lead-few-counts = enough comparable counts to tell a pace
lead-no-target = a target of its own before net zero
lead-no-base-year = the year its target is measured from
lead-no-action = any action
lead-no-reports = a report of { $years }
