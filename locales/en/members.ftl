# The members of the campaign worldwide, on /about and in its chart.

members-heading = The campaign worldwide
members-title = Members of { $campaign } worldwide
members-unit = Members
members-goal = goal: more than { $goal }
members-newest = The campaign’s list of { $date } has { $members } members, in { $countries } countries.
members-passed = The campaign told of more than { $goal } for the first time { $when }: { $members }.
members-described = { $counts }. The goal is more than { $goal }.
members-told = { $date }: { $members }, as { $campaign } told
members-listed = { $date }: { $members }, counted on its list
members-by-word = Told by the campaign.
members-by-list = Rows of the campaign’s list, counted.
members-not-told = not told
members-caption = Members worldwide, by date
members-date = Date
members-countries = Countries
members-origin = How we know
members-joined = The line joins counts of the list alone, which anyone can count again. The other points are the campaign’s own words.
members-by-country = By country
members-here = { $n ->
    [one] One of them is in { $region }, of { $of } in the country:
   *[other] { $size } of them are in { $region }, of { $of } in the country:
}
members-unsure = { $n ->
    [one] The list often leaves the state out: [one more community](/communities?joined=no) may be on it.
   *[other] The list often leaves the state out: [{ $size } more communities](/communities?joined=no) may be on it.
}
members-countries-caption = The countries with the most members
members-fewer = { $n ->
    [one] One more country
   *[other] { $size } more countries
}
members-fewer-caption = The other countries
members-country = Country
members-share = Share
members-rows = { $n ->
    [one] Counted are the rows that the list marks “Cities Race to Zero”: { $cities } cities, and one state or region.
   *[other] Counted are the rows that the list marks “Cities Race to Zero”: { $cities } cities, and { $size } states or regions.
}
members-without-country = { $n ->
    [one] One row names no country.
   *[other] In { $size } rows the country is missing.
}
members-as-listed = The rows are as the list has them. A place that the list has twice is counted twice.
