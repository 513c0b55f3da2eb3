# The steps of "How we got this verdict". Keep the signs of formulas; translate the words around them.

step-promise = The promise
step-baseline = Emissions in the baseline year
step-level = Target level
step-latest = Latest inventory counted in the same way
step-change = Change since the baseline
step-path = The promised path in that year
step-gap = Gap to the path
step-needed-tons = Cut needed, in tons a year
step-needed-rate = Cut needed, in percent a year
step-pace = Observed pace
step-projected = If the pace went on (not a forecast)
step-verdict = The verdict

working-not-known = not known
working-promised = { $cut } below { $baseline } by { $year }
working-promised-unstated = { $cut } below a year not stated by { $year }
working-inventory = the inventory for { $year }
working-line = a straight line from { $from } in { $from-year } to { $to } in { $to-year }
working-path-ends = the path does not reach this year
working-above = { $tons } above the path
working-below = { $tons } below the path
working-on = { $tons } on the path
working-over-years = ({ $from } − { $to }) ÷ { $years } years
working-a-year = { $size } a year
working-pairs = the yearly change between each two of the { $count } inventories from { $first } to { $last } ({ $pairs } pairs), (ln E₂ − ln E₁) ÷ years. The middle one is s; then 1 − exp(s)
working-in-year = { $tons } in { $year }
working-met = the latest inventory is at or below the target level
working-missed = the target year is counted, and emissions are above the target level
working-going-up = emissions have risen by more than 0.1% a year
working-on-pace = if the pace went on, emissions would be at or below the target level
working-behind = if the pace went on, the target would be missed; the pace is half the needed { $needed } or more
working-far-behind = the pace is less than half the needed { $needed }
