# The log of every figure and statement that changed, and the notice on a page with `?edition=`.

page-changes = Everything that ever changed
page-what-changed = What changed
changes-title = Everything that ever changed
changes-description = All that this site says and that was added, revised or removed, with the reason.
changes-feed = Every change
changes-lead = Nothing here changes in silence. Each figure, action, report and document that was added, revised or removed stands below, with the reason.
changes-cover = Figures are listed from { $figures } on. Actions, reports, documents and all else that a page says are listed from { $statements } on.
changes-form = Changes
changes-of = Changes of
changes-everyone = Everyone
changes-datasets = Datasets of the cities and towns
changes-files = Data files
changes-indicators = Indicators of the cities and towns
changes-municipalities = Cities and towns of the state
changes-found = { $n ->
    [0] No editions.
    [one] One edition.
   *[other] { $size } editions.
}
changes-follow = Follow the changes (Atom feed)
changes-none = No edition has been published yet.
changes-edition = Edition { $name }
changes-revised = Revised or removed
changes-removed = removed
changes-unstated = not stated
changes-added = { $n ->
    [0] Nothing was added
    [one] One entry was added
   *[other] { $size } entries were added
}
changes-wrong = Is a figure wrong?
changes-write = Write to [{ $email }](mailto:{ $email }) with the page, the figure and the document that says otherwise. If it is wrong, it is mended and listed here.

changed-heading = What changed here
changed-every = Every change
changed-follow = Follow (Atom feed)
changed-unpublished = No edition has published the record of { $name } yet.
changed-nothing = Its record was first published here on { $date }. Nothing in it was revised or removed since.
changed-some = { $n ->
    [one] Its record was first published here on { $date }. Since then, one entry has been revised or removed.
   *[other] Its record was first published here on { $date }. Since then, { $size } entries have been revised or removed.
}

cited-see = See every change
cited-newest = You came by a link to the edition of { $date }. It is still the newest.
cited-nothing = You came by a link to the edition of { $date }. Nothing on this site was revised or removed since.
cited-nothing-here = You came by a link to the edition of { $date }. Nothing about this community was revised or removed since.
cited-some = { $n ->
    [one] You came by a link to the edition of { $date }. Since then, one entry of this site was revised or removed.
   *[other] You came by a link to the edition of { $date }. Since then, { $size } entries of this site were revised or removed.
}
cited-some-here = { $n ->
    [one] You came by a link to the edition of { $date }. Since then, one entry about this community was revised or removed.
   *[other] You came by a link to the edition of { $date }. Since then, { $size } entries about this community were revised or removed.
}
cited-line = { $figure }: { $was } then, { $now } since
cited-reworded = { $figure }: reworded since

# The names of figures.
log-population = Residents in { $year }
log-area = Area
log-total = Emissions in { $year } ({ $series })
log-sector = Emissions of { $sector } in { $year } ({ $series })
log-subsector = Emissions of “{ $part }” in { $year } ({ $series })
log-target = { $year } target, { $basis } ({ $status })
log-net-zero = Net-zero target of { $year }, { $basis } ({ $status })
log-part = { $target }: { $part }
log-part-cut = cut
log-part-floor = part that must be real cuts
log-part-baseline = baseline year
log-criterion = Criterion { $number }
log-verdict = Verdict on its own target or its pledge
log-goal = Communities that the campaign works to recruit
log-members = Members worldwide, { $date }
log-halve-by = Year to halve emissions by
log-net-zero-by = Latest year for net zero
log-warming = Limit to warming
log-fair-share = Fair-share yardstick: cut per person

# A statement: a row of the record with its keys.
log-added = { $table ->
    [actions] Action added: “{ $row }”
    [reports] Report added: “{ $row }”
   *[other] { $entry }: added
}
log-removed = { $table ->
    [actions] Action removed: “{ $row }”
    [reports] Report removed: “{ $row }”
   *[other] { $entry }: removed
}
log-details = { $entry }, document and details
log-key = { $entry }, { $key }
log-cell = { $column } of { $row }
log-values = { $entry }: { $number } values revised
log-row = { $table } “{ $row }”
log-inventory = Inventory of { $year } ({ $series })
log-table = { $table ->
    [campaign] General details
    [community] General details
    [municipalities] City or town
    [resources] Reading
    [actions] Action
    [aims] Aim
    [contact] Contact
    [criteria] Criterion
    [datasets] Dataset
    [files] Data file
    [fair_share] Fair-share yardstick
    [identifiers] Identifiers in other data sets
    [indicators] Indicator
    [inventories] Inventory
    [members] Members worldwide
    [networks] Network
    [place] Position and area
    [pledge] Pledge
    [population] Residents
    [publisher] Who makes the site
    [reply] Reply of the community
    [reports] Report
    [series] Series
    [site] Communities that the site shows
    [sources] Document
    [story] Founding story
    [targets] Target
   *[other] Entry
}
log-key-name = { $key ->
    [counts] counts that the campaign told
    [lists] lists of members
    [name] name
    [kind] kind
    [slug] address on this site
    [state] state
    [region] region
    [country] country
    [county] county
    [website] website
    [climate_page] climate page
    [no_inventory] why there is no inventory
    [no_pledge] why no pledge is known
    [no_criteria] why it was not judged
    [confirmed] confirmed by the community
    [language] language of the record
    [guides] where guides are
    [source] document
    [sources] documents
    [locator] place in the document
    [latitude] latitude
    [longitude] longitude
    [area_km2] area
    [vintage] edition of the estimate
    [origin] imported row
    [cdp_account] account number with CDP
    [race_to_zero] number in Race to Zero
    [net_zero_tracker] code in Net Zero Tracker
    [un_locode] UN/LOCODE code
    [census_geoid] census code
    [office] office
    [url] web address
    [email] email
    [council_url] page of the council
    [records_url] page for public records
    [date] date
    [text] text
    [joined] date of joining
    [named_in_story] named in the founding story
    [networks] networks
    [net_zero] net zero, in its own words
    [purpose] purpose
    [title] title
    [basis] what it counts
    [protocol] method
    [note] note
    [precision] precision
    [sectors_precision] precision of the sectors
    [sectors_partial] what the sectors leave out
    [earlier] earlier report
    [notation] lines without a figure
    [adopted] date of the decision
    [wording] wording
    [evidence] evidence
    [translations] translation
    [sector] sector
    [status] status
    [started] start
    [due] due date
    [inclusive] marked as inclusive
    [inclusive_because] why it is inclusive
    [summary] summary
    [checked] last check
    [open_to] who can take part
    [corrections] who decides on corrections
    [changes] change of source
    [digest] content (digest)
    [copy] copy that the figures were taken from
    [copy_url] web address of the copy
    [terms] terms of use
    [retrieved] day it was read
    [first_year] first year
    [last_year] last year
    [caution] caution
    [cautions] cautions
    [unit] unit
    [unit_name] name of the unit
    [decimals] decimals
    [better] which way is better
    [least] lowest possible value
    [most] highest possible value
    [datasets] datasets
    [derived] how it is computed
    [no_sentence_under] number of homes below which no sentence is made
    [about_the_same_pct] change that counts as none
    [cumulative] whether it never falls
    [jump] change that is unusual
    [line] straight line beside it
    [no_sentence] whether no sentence is made
    [part_of] what it is a part of
    [residents] whether it counts residents
    [counts] counts of members
    [lists] lists of members
    [covers_year] year covered
    [published] date of publication
    [publisher] publisher
    [archived] archived copy
    [partner] partner of the campaign
    [by] year it is due
    [reference_first] first year of reference
    [reference_last] last year of reference
    [communities] number of communities
    [community] community
    [criterion] criterion
    [population_2020] residents in 2020
   *[other] another detail
}

# The feed, for all changes or those about one topic.
feed-title = { $of }: { $changes }
feed-all = every change
feed-entry = Edition of { $date }: { $note }
topic-verdict = changes of verdicts
topic-inventory = changes of inventories
topic-target = changes of targets
topic-criterion = changes of criteria
topic-action = changes of actions
topic-report = changes of reports
