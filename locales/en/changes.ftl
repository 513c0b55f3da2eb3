# The log of every figure that changed, and the notice on a page with `?edition=`.

page-changes = Every figure that ever changed
page-what-changed = What changed
changes-title = Every figure that ever changed
changes-description = Every figure of this site that was added, revised or removed, with the reason.
changes-feed = Every figure that changed
changes-lead = Nothing here changes in silence. Each figure that was added, revised or removed stands below, with the reason and the document.
changes-form = Changes
changes-of = Changes of
changes-everyone = Everyone
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
changes-added = { $n ->
    [0] No figures were added
    [one] One figure was added
   *[other] { $size } figures were added
}
changes-wrong = Is a figure wrong?
changes-write = Write to [{ $email }](mailto:{ $email }) with the page, the figure and the document that says otherwise. If it is wrong, it is mended and listed here.

changed-heading = What changed here
changed-every = Every change
changed-follow = Follow (Atom feed)
changed-unpublished = No edition has published the figures of { $name } yet.
changed-nothing = Its figures were first published here on { $date }. None was revised or removed since.
changed-some = { $n ->
    [one] Its figures were first published here on { $date }. Since then, one figure has been revised or removed.
   *[other] Its figures were first published here on { $date }. Since then, { $size } figures have been revised or removed.
}

cited-see = See every change
cited-newest = You came by a link to the edition of { $date }. It is still the newest.
cited-nothing = You came by a link to the edition of { $date }. No figure of this site was revised or removed since.
cited-nothing-here = You came by a link to the edition of { $date }. No figure of this community was revised or removed since.
cited-some = { $n ->
    [one] You came by a link to the edition of { $date }. Since then, one figure of this site was revised or removed.
   *[other] You came by a link to the edition of { $date }. Since then, { $size } figures of this site were revised or removed.
}
cited-some-here = { $n ->
    [one] You came by a link to the edition of { $date }. Since then, one figure of this community was revised or removed.
   *[other] You came by a link to the edition of { $date }. Since then, { $size } figures of this community were revised or removed.
}
cited-line = { $figure }: { $was } then, { $now } since

# The names of figures.
log-population = Residents in { $year }
log-area = Area
log-total = Emissions in { $year } ({ $series })
log-sector = Emissions of { $sector } in { $year } ({ $series })
log-subsector = Emissions of “{ $part }” in { $year } ({ $series })
log-target = { $year } target, { $basis } ({ $status }): { $part }
log-net-zero = Net-zero target of { $year }, { $basis } ({ $status }): { $part }
log-part-cut = cut
log-part-floor = part that must be real cuts
log-part-baseline = baseline year
log-criterion = Criterion { $number }
log-verdict = Verdict on the next target
log-goal = Communities that the campaign works to recruit
log-halve-by = Year to halve emissions by
log-net-zero-by = Latest year for net zero
log-warming = Limit to warming
log-fair-share = Fair-share yardstick: cut per person
