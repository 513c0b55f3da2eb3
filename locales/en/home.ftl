# The first page.

home-title = { $n ->
    [one] What one community pledged, and whether it is happening
   *[other] What { $size } communities pledged, and whether it is happening
}
home-description = What each community pledged and decided, when it last counted its emissions, how fast they fall and what it does, with every source.
home-heading = { $n ->
    [one] One community in { $region } pledged to halve emissions by { $year }. Is it happening?
   *[other] { $size } communities in { $region } pledged to halve emissions by { $year }. Is it happening?
}
# Where the communities do not all lie in one region.
home-heading-anywhere = { $n ->
    [one] One community pledged to halve emissions by { $year }. Is it happening?
   *[other] { $size } communities pledged to halve emissions by { $year }. Is it happening?
}
home-pledge = By joining { $campaign }, each community pledged to halve its carbon emissions by { $halve-by }. It also pledged to reach net zero { $net-zero }, by { $net-zero-by } at the latest. Both help keep warming to { $warming } °C.
home-towns = [Every city and town of the state on one map](/towns), joined or not
home-joined = { $n ->
    [one] One community has joined here, of the more than { $goal } that the campaign works to recruit worldwide.
   *[other] { $size } communities have joined here, of the more than { $goal } that the campaign works to recruit worldwide.
}
home-tally = The pledge is one thing, what each has decided and done another
home-unknown-heading = What is missing where the pace is not known
home-unknown = A pace needs three counts that were made in the same way, over at least four years. Where nobody can tell it, this is missing, and a resident can ask for it:
home-each = Five answers for each community
home-countries = By country
home-too-many = { $n } communities are too many for one page. Choose a country, or [look through the list](/communities).
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
