# The lists: communities, criteria, actions, reports, guides.

communities-title = Communities
communities-description = Every community that joined, with its targets, its latest inventory and the verdict.
communities-lead = Every community that joined, with its targets, its latest inventory and whether it is on pace.
communities-lead-others = Communities that are not known to have joined, with what is found of their targets and emissions.
communities-found = { $n ->
    [0] No communities found.
    [one] One community found.
   *[other] { $size } communities found.
}
communities-all = { $n ->
    [0] No communities.
    [one] One community.
   *[other] { $size } communities.
}
communities-none = No community fits all of these. [Show all that joined](/communities).
communities-caption = Communities, sorted by the column marked. Choose a column’s name to sort by it.
communities-note = Emissions are of the whole community in the newest year counted; a figure known from news alone is not used. They must not be ranked: [communities count different things](/method). To see some of them side by side, [compare them](/compare).
communities-others = { $n ->
    [one] One more community is not known to have joined and is counted nowhere.
   *[other] { $size } more communities are not known to have joined and are counted nowhere.
}
communities-others-why = What would settle it
filter-name = Name
filter-kind = Kind
filter-county = County
filter-net-zero = Net zero by
filter-target = Next target
filter-inventory = Inventory
filter-verdict = Verdict
filter-campaign = The campaign
filter-joined = Joined
filter-not-joined = Not known to have joined
filter-country = Country
filter-region = State or region
filter-counted = { $name } ({ $size })
paging-name = Pages of the list
paging-here = Page { $number } of { $last }
paging-previous = Previous page
paging-next = Next page
filter-has-one = Has one
filter-has-none = Has none
column-community = Community
column-emissions = Emissions (t CO₂e)
column-change = Change since baseline
column-net-zero = Net zero
column-kind = Kind
column-county = County
listed-no-target = no interim target found
listed-target = { $cut } below { $baseline } by { $year }
listed-target-unstated = { $cut } by { $year }, from a year not stated
listed-since = { $change } since { $year }
listed-not-found = not found
listed-not-verified = not verified

criteria-title = The five criteria
criteria-description = What each community that joins commits to, and what documents show of it.
criteria-heading = Five criteria, and who meets them
criteria-lead = Each community that joins commits to five things. Editors judge each one by a rule, from documents; choose a mark to read what it rests on.
criteria-caption = Communities by criterion
criteria-rule = Our rule: { $rule }
criteria-met = { $met } of { $of } meet it.

actions-title = Actions
actions-description = What the communities do about their emissions, by sector and status, each with its source.
actions-heading = What the communities are doing
actions-lead = Rules, plans and projects found in documents. An action is marked inclusive where its document makes fairness part of it; the words beside the mark say how.
actions-found = { $n ->
    [0] No actions found.
    [one] One action found.
   *[other] { $size } actions found.
}
actions-all = { $n ->
    [0] No actions.
    [one] One action.
   *[other] { $size } actions.
}
actions-none = No action fits all of these. [Show all of them](/actions).
actions-sector = Sector
actions-status = Status
actions-fairness = Fairness
actions-marked = Marked inclusive
actions-not-marked = Not marked so
actions-search = Search the actions
actions-community = Community
actions-order = Order
actions-order-newest = Newest first
actions-order-due = What is due next
actions-order-community = By community
actions-undated = No date found
actions-due-passed = Date has passed
actions-due-none = No due date
action-reported = as reported in { $year }
action-goal-passed = was to reach its goal by { $date }
action-no-start = start not found
action-since = since { $date }
action-inclusive = inclusive
action-adopted = decided { $date }
action-checked = checked { $date }
action-open-to = open to
action-page = [How to take part]({ $url }).

reports-title = Reports
reports-description = What each community has published on its emissions and plans, year by year.
reports-heading = Who reported, and when
reports-lead = Joining means publishing targets and actions and reporting progress every year. This is what was found, by the year it came out, { $first } to { $last }.
reports-caption = Reports by community and year
reports-earlier = Earlier
reports-none = none found
reports-more = { $n ->
    [one] 1 more
   *[other] { $number } more
}
reports-total = { $n ->
    [0] No reports in all. Where only the year covered is known, a report stands under that year.
    [one] One report in all. Where only the year covered is known, a report stands under that year.
   *[other] { $size } reports in all. Where only the year covered is known, a report stands under that year.
}

resources-title = Guides and resources
resources-description = Guides, case studies and technical reports for communities that want to do the same.
resources-about-community = about this community

# Due dates and stages of actions.
action-overdue = was due by { $date }, which has passed
action-by = by { $date }
action-no-deadline = no deadline found
stage-done = { $n ->
    [one] Done or in force: one action
   *[other] Done or in force: { $size } actions
}
stage-under-way = { $n ->
    [one] Under way: one action
   *[other] Under way: { $size } actions
}
stage-planned = { $n ->
    [one] Planned: one action
   *[other] Planned: { $size } actions
}
actions-all-communities = [Actions of all communities, by sector](/actions)
