# Why a value is not known: a sentence, and a few words for the cell of a table.

reason-no-interim-target = No adopted target for { $pledged }, or any other year still to come before net zero, was found for the whole community.
reason-no-net-zero-target = No net-zero target was found for the whole community.
reason-no-inventory = No inventory with a total in metric tons was found.
reason-no-baseline-year = No document found says which year the target is measured from.
reason-no-baseline-inventory = No inventory for the baseline year { $baseline } was found.
reason-only-baseline = The baseline year { $baseline } is the only year counted this way.
reason-method-changed = The count for { $newer } cannot be set against { $compared }: they were not counted in the same way.
reason-too-few = { $n ->
    [0] In the ten years up to the latest count, no comparable inventories were found. A pace needs at least three, over four years or more.
    [one] In the ten years up to the latest count, only one comparable inventory was found. A pace needs at least three, over four years or more.
   *[other] In the ten years up to the latest count, only { $size } comparable inventories were found. A pace needs at least three, over four years or more.
}
reason-too-close = In the ten years up to the latest count, only { $size } comparable inventories were found, { $years } apart. A pace needs at least three, over four years or more.
reason-target-year-reached = The target year { $target } has been reached.
reason-already-at-target = Emissions were already at the target level in { $latest }.
reason-trend-cannot-reach-zero = A falling trend comes ever closer to zero and never gets there.
reason-pledge-has-no-path = The pledge names half of the emissions and a year, but no path to them.
reason-too-few-for-spread = { $n ->
   *[other] In the ten years up to the latest count, only { $size } comparable inventories were found. A spread needs at least four.
}
reason-no-common-year = There is no year that all of them counted in a series that goes on after it. So their change cannot be set side by side.
reason-no-reference-inventory = No inventory for a year from { $first } to { $last } was found.
reason-outside-of-yardstick = The yardstick is the median of governments of the United States, and this community lies in another country.
reason-no-population-near = No census or estimate within two years of { $year } is in the record.

reason-code-no-interim-target = no interim target
reason-code-no-net-zero-target = no net-zero target
reason-code-no-inventory = no inventory
reason-code-no-baseline-year = no baseline year
reason-code-baseline-not-counted = baseline not counted
reason-code-one-count = one count only
reason-code-method-changed = method changed
reason-code-too-few-counts = too few counts
reason-code-too-few-for-spread = too few counts for a spread
reason-code-target-year-reached = target year reached
reason-code-already-at-target = already at target
reason-code-trend-cannot-reach-zero = a trend cannot reach zero
reason-code-no-path = no promised path
reason-code-no-common-year = no common year
reason-code-no-reference-inventory = no reference inventory
reason-code-no-population = no population figure
reason-code-outside-of-yardstick = another country
