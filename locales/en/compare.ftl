# Communities side by side.

compare-title = Compare communities
compare-description = Two to six communities side by side, on one scale, with what must not be read into it.
compare-lead = Two to six side by side, on one scale. The address holds your choice: send it, and the other sees the same.
compare-form = Comparison
compare-communities = Communities
compare-add = Another city or town to choose from
compare-measure = Measure
compare-show = Compare
compare-choose = Choose two to six communities to set side by side.
compare-indexed = { $title }, { $year } = 100%
compare-read-first = Read this first.
compare-no-rank = Nothing here is a rank.
compare-nothing = Nothing that could be compared was found.
compare-table = The figures in these charts, as a table
compare-region = Figures compared, a table
compare-value = Value
compare-no-split = No source found splits its emissions by sector in metric tons.

measure-total = Emissions a year
measure-per-person = Emissions a year for each resident
measure-indexed = Change since the first common year
measure-sectors = Share by sector
compare-choose-more = Choose one to five more communities to set beside { $name }.
compare-compared = { $names } compared: { $what }
compare-since = change since { $year }
compare-of-total = Percent of the total of { $year }
compare-caption = { $unit }, each figure with its document
compare-sector = Sector
compare-divided = Divided among
compare-source = Source
compare-residents = { $residents }, { $kind } of { $year }
compare-counted = How each was counted
compare-method = Method: { $protocol }.
compare-print = Anyone may print this: name this site and the source of each figure ([licence](/about#licence)). This comparison has an address of its own:
compare-cite = Cite it as:
compare-address = Address
compare-citation = Citation
compare-others = Compare { $name } with other communities

# What a measure shows and what it does not show.
reading-total = A larger place emits more: a total shows size, not effort.
reading-per-person = What shops, offices, industry and visitors emit is divided among the residents too, as far as it was counted.
reading-indexed = Each place is set against its own count of one year. The index says how far emissions have moved since, not how large they are.
reading-sectors = A share says nothing about the amount, and each source draws the lines between sectors in its own way.

# Warnings about figures that differ. $each lists communities.
caution-no-method = No source states its method, so nothing says that they were counted alike.
caution-one-method = The counts shown all name the same method: { $method }. What a count takes in can still differ: see how each was counted, below.
caution-methods = They were not counted by one method. { $each }.
caution-years = The newest counts shown are not for one year: { $each }.
caution-apart = Points that are not joined make no trend: { $each }.
caution-ways = { $n ->
    [one] { $name } was counted in one way
   *[other] { $name } was counted in { $size } different ways
}
caution-not-indexed = Counts made in another way than that of { $year } cannot be set against it and are left out: { $each }.
caution-residents = Emissions of one year are divided by the nearest count of residents, up to two years away: { $each }.
caution-residents-of = { $name } { $emitted } by residents of { $counted }
caution-sectors = The sources do not split out the same sectors. A sector that is not split out is not zero: it may be part of another, or not counted.
caution-older-split = Newer counts are not split by sector: { $each }.
caution-older-split-of = { $name } { $newest }, so { $split } is shown
caution-precision = Not every figure is exact: { $each }.
caution-precision-of = { $name } { $counts } ({ $precision })
caution-counts = { $size } counts from { $first } to { $last }
caution-news = Known from news alone, and so left out: { $each }.
caution-partial = { $name }: { $why }

# What others measure.
caution-measured-years = The newest figures are not of one year: { $each }.
compare-without-inventory = { $n ->
    [one] { $names } has no inventory in this record. What others measure can be compared for every city and town: choose it as the measure.
   *[other] { $names } have no inventory in this record. What others measure can be compared for every city and town: choose it as the measure.
}
compare-measured = What others measure
reading-measured = Measured in the same way in every city and town. A difference says nothing of its cause.
compare-inventories = Counted by the communities
