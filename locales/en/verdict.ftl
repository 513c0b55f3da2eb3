# The verdict as a word, and as sentences. The word is in a badge; keep it short.

verdict-cant-tell = Can't tell
verdict-met = Met
verdict-missed = Missed
verdict-going-up = Going up
verdict-on-pace = On pace
verdict-behind = Behind

# The verdict with the year of its count. The first is in a badge of a list; keep it short.
verdict-year = { $verdict }, { $year }
verdict-by-count = { $verdict }, by its count of { $year }

# The target. A community promises; the state is bound by its own law.
promise-halve = { $name } promised to halve its emissions by { $year }.
promise-halve-from = { $name } promised to halve its emissions from their { $baseline } level by { $year }.
promise-cut = { $name } promised to cut its emissions by { $cut } by { $year }.
promise-cut-from = { $name } promised to cut its emissions by { $cut } from their { $baseline } level by { $year }.
promise-pledge = By joining, { $name } pledged to halve its emissions by { $year }.
promise-pledge-from = By joining, { $name } pledged to halve its emissions by { $year }. The campaign names no base year, so we take { $baseline }, the first count of the series.
promise-less-than-half = That is less than the half by { $year } that it pledged by joining.
law-halve = { $name } must by law halve its emissions by { $year }.
law-halve-from = { $name } must by law halve its emissions from their { $baseline } level by { $year }.
law-cut = { $name } must by law cut its emissions by { $cut } by { $year }.
law-cut-from = { $name } must by law cut its emissions by { $cut } from their { $baseline } level by { $year }.

# The emissions so far. This sentence follows the target.
so-far-lower = By { $year } they were { $size } lower.
so-far-higher = By { $year } they were { $size } higher.
so-far-unchanged = By { $year } they were unchanged.

# The meaning of the verdict. $pace and $needed are percentages.
says-cant-tell = We can’t tell whether it is on pace.
says-met = By its count of { $year }, it met the target.
says-met-early = By its count of { $year }, it was already at the target level.
says-missed = By its count of { $year }, it missed the target.
says-going-up = By its count of { $year }, its emissions are going up, by { $pace } a year. From then on, it needs to cut { $needed } a year.
says-on-pace = By its count of { $year }, it is on pace. It has cut { $pace } a year, and from then on it needs to cut { $needed } a year.
says-behind = By its count of { $year }, it is behind. It has cut { $pace } a year, but from then on it needs to cut { $needed } a year.
says-behind-rising = By its count of { $year }, it is behind. Its emissions rise by { $pace } a year, but from then on it needs to cut { $needed } a year.

# How fast it cuts, as a part of the needed rate. $ratio is a percentage, with its spread if known.
speed-enough = That is as fast as it needs to ({ $ratio }).
speed-almost = That is almost as fast as it needs to ({ $ratio }).
speed-three-quarters = That is about three quarters as fast as it needs to ({ $ratio }).
speed-two-thirds = That is about two thirds as fast as it needs to ({ $ratio }).
speed-half = That is about half as fast as it needs to ({ $ratio }).
speed-third = That is about a third as fast as it needs to ({ $ratio }).
speed-quarter = That is about a quarter as fast as it needs to ({ $ratio }).
speed-fifth = That is less than a quarter as fast as it needs to ({ $ratio }).
speed-hardly = That is hardly any of what it needs ({ $ratio }).
ratio-spread = { $ratio }; { $low } to { $high } depending on the year left out
pace-spread = { $low } to { $high }

# How sure the verdict is, and why the picture seems to disagree.
verdict-close = It is close: with one year left out, the verdict would be another.
contrast-ahead-slow = It was ahead of its promised path in { $year }, but is falling too slowly to stay there.
contrast-ahead-rising = It was ahead of its promised path in { $year }, but its emissions are rising.
contrast-above-fast = It was above its promised path in { $year }, but is falling fast enough to reach the target.
verdict-old = No newer count was found: { $years } have gone uncounted.
verdict-old-newer = Its newer count, of { $newer }, was made in another way and is not used.
verdict-year-passed = The target year { $year } went by without a count.

# For a community without a target.
no-target-net-zero = { $name } promised net zero by { $year }, but no { $pledged } target for the whole community was found. So we can’t tell whether it is on pace.
no-target-found = No { $pledged } target of { $name } for the whole community was found. So we can’t tell whether it is on pace.
