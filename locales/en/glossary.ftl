# The words of the field, explained in plain words. `.forms` are the forms of a word in a text, in lower
# case, with commas between them. Its first use on a page becomes a link. For no link, leave a dash.

term-afolu = AFOLU
    .forms = afolu
    .meaning = Agriculture, forestry and other land use: the only sector that may take up more than it gives off.

term-baseline = Baseline year
    .forms = baseline year, baseline
    .meaning = The year a target is measured from. “50% below 2005” means half of what was emitted in 2005.

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
    .meaning = How much emissions fell a year, as the middle of all the changes between inventories of one series over ten years.

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
