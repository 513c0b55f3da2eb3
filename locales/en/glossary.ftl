# The words of the field, explained in plain words. `.forms` are the forms of a word in a text, in lower
# case, with commas between them. Its first use on a page becomes a link. For no link, leave a dash.

term-afolu = AFOLU
    .forms = afolu
    .meaning = Agriculture, forestry and other land use: the only sector that may take up more than it gives off.

term-baseline = Baseline year
    .forms = baseline year, baseline
    .meaning = The year a target is measured from. “50% below 2005” means half of what was emitted in 2005. The pledge names none.

term-basis = Basis
    .forms = government operations, whole community
    .meaning = Whose emissions a figure counts: the whole community, or government operations only, which are a few percent of it.

term-carbon-neutral = Carbon neutral
    .forms = carbon neutrality, carbon-neutral, carbon neutral
    .meaning = Often used for net zero. We show the community’s own word and judge both the same way.

term-race-to-zero = Cities Race to Zero
    .forms = –
    .meaning = The campaign for communities to halve emissions by { $pledged } and reach net zero by mid-century at the latest.

term-fair-share = Fair share
    .forms = fair share, fair-share
    .meaning = The part of the global halving by { $pledged } that falls to a community. It is larger where more is emitted and more can be done.

term-gpc = GPC
    .forms = gpc
    .meaning = The accounting standard most cities use for what is emitted within their borders and for them.

term-gross = Gross emissions
    .forms = gross
    .meaning = What is emitted, before anything taken up by forests or paid for elsewhere is subtracted.

term-inclusive-action = Inclusive action
    .forms = inclusive climate action, inclusive
    .meaning = A climate action whose document makes fairness part of it: who decides, who benefits, who pays.

term-interim = Interim target
    .forms = interim target, interim
    .meaning = A target on the way to net zero, usually for { $pledged }.

term-inventory = Inventory
    .forms = inventories, inventory
    .meaning = A count of all greenhouse gases emitted in a place in one year.

term-ippu = IPPU
    .forms = ippu
    .meaning = Industrial processes and product use: gases that come from making or using things, not from burning fuel.

term-net-zero = Net zero
    .forms = net zero, net-zero
    .meaning = Emitting no more than is taken up. We judge it by gross emissions and name removals and offsets beside them.

term-pace = Pace
    .forms = pace
    .meaning = How much emissions fell a year, as the middle of all the changes between counts of one series over ten years. It takes at least three counts.

term-scope = Scope
    .forms = scopes, scope
    .meaning = 1: emitted in the community. 2: emitted elsewhere for electricity used in it. 3: emitted elsewhere for what it does, such as waste taken away.

term-sector = Sector
    .forms = sectors, sector
    .meaning = What the emissions come from: buildings and other stationary energy, transportation, waste, industry, land use.

term-series = Series
    .forms = series
    .meaning = Inventories counted in the same way. Only within one series do we draw a line or give a percentage.

term-tco2e = t CO₂e
    .forms = t co₂e, metric tons of carbon dioxide equivalent, metric tons
    .meaning = Metric tons of carbon dioxide equivalent: all greenhouse gases, weighed by how much each warms the planet. A metric ton is 2,205 pounds.

term-pledge = Pledge
    .forms = pledge, pledged
    .meaning = What each community promised by joining the campaign: half of its emissions by { $pledged }. The campaign names no base year. It stands beside a target of the community’s own.

term-reference = Reference
    .forms = first count of the series
    .meaning = The count that the pledge is measured from: the first one of the series that judges it. We choose it, because the campaign names no base year.

term-needed = Needed cut
    .forms = –
    .meaning = The cut a year, in percent, from the latest count on, that would reach the target in time.

term-ratio = Ratio
    .forms = ratio
    .meaning = The pace divided by the needed cut. 100% is just enough; 50% is half as fast as it needs to be.

term-spread = Spread
    .forms = spread
    .meaning = The lowest and the highest pace if any one count but the newest is left out. It shows how much hangs on a single year.

term-close = Close
    .forms = –
    .meaning = Of a verdict: with one count left out it would be another.

term-old = Old count
    .forms = –
    .meaning = A count more than five years old. Its verdict stays and carries its year; the badge has a broken outline.

term-path = Promised path
    .forms = promised path
    .meaning = Straight lines from the baseline through each of a community’s own targets to net zero.

term-straight-line = Straight line to net zero
    .forms = straight line to net zero
    .meaning = The promised path of a community that has a net-zero year and no target of its own before it. Nobody promised the years between.

term-vintage = Vintage
    .forms = vintage
    .meaning = The edition of a row of yearly estimates of residents. Each new edition counts the past anew, so only estimates of one edition belong together.
