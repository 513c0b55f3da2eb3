# The first page.

home-title = { $n ->
    [one] { $campaign } in { $region }: what one community promised, and whether it is happening
   *[other] { $campaign } in { $region }: what { $size } communities promised, and whether it is happening
}
home-description = What each community promised, what it emits and whether that is fast enough, with every source.
home-heading = { $n ->
    [one] One community in { $region } promised to halve emissions by { $year }. Is it happening?
   *[other] { $size } communities in { $region } promised to halve emissions by { $year }. Is it happening?
}
home-pledge = By joining { $campaign }, each community pledged to halve its carbon emissions by { $halve-by }. It also pledged to reach net zero { $net-zero }, by { $net-zero-by } at the latest. Both help keep warming to { $warming } °C.
home-joined = { $n ->
    [one] One community has joined here, of the more than { $goal } that the campaign works to recruit worldwide.
   *[other] { $size } communities have joined here, of the more than { $goal } that the campaign works to recruit worldwide.
}
home-tally = On their next target, this is where they stand
home-unknown = A verdict needs a promise, and at least three inventories counted in the same way, over four years or more. Where we can’t tell, this is what is missing, and what a resident can ask for:
home-each = Each community and its promise
home-no-spark = No inventory in metric tons
home-target = Target
home-net-zero = Net zero
home-latest = Latest count
home-change = Change
home-no-net-zero = no net-zero year
home-not-known = not known: { $why }
home-in-year = { $amount } in { $year }
home-than = { $change } than in { $year }
home-countries = By country
home-too-many = { $n } communities are too many for one page. Choose a country, or [look through the list](/communities).
home-points = Points are inventories, joined only where they were counted in the same way; the dashed line is the promise. t CO₂e: metric tons of carbon dioxide equivalent a year.
home-together = Taken together
home-residents = { $total } people live in these communities (U.S. census of { $year }).
home-sum = Together they emitted { $total } in { $year }, the newest year that all of them counted under the GPC.
home-apart = We give no total for their emissions. The newest counts are for different years, from { $first } to { $last }, and were made by different methods. A sum would be a number nobody counted.
home-apart-without = { $n ->
    [one] We give no total for their emissions. The newest counts are for different years, from { $first } to { $last }, and were made by different methods. One community has none in metric tons. A sum would be a number nobody counted.
   *[other] We give no total for their emissions. The newest counts are for different years, from { $first } to { $last }, and were made by different methods. For { $size } communities there is none in metric tons. A sum would be a number nobody counted.
}
home-nothing = No community has an inventory in metric tons yet.
home-story = { $count } of them were named when the campaign was [reported in { $region }]({ $url }).
home-more = [More about the campaign and its five criteria](/about).
home-join = [How another community joins, step by step](/join)
home-state = [The limits that state law sets around them](/state)
