# The verdict as a word, and as sentences. The word is in a badge; keep it short.

verdict-cant-tell = Can't tell
verdict-met = Met
verdict-missed = Missed
verdict-going-up = Going up
verdict-on-pace = On pace
verdict-behind = Behind
verdict-far-behind = Far behind

# The target. A community promises; the state is bound by its own law.
promise-halve = { $name } promised to halve its emissions by { $year }.
promise-halve-from = { $name } promised to halve its emissions from their { $baseline } level by { $year }.
promise-cut = { $name } promised to cut its emissions by { $cut } by { $year }.
promise-cut-from = { $name } promised to cut its emissions by { $cut } from their { $baseline } level by { $year }.
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
says-met = It met the target.
says-met-early = It was already at the target level in { $year }.
says-missed = That misses the target.
says-going-up = Its emissions are going up, by { $pace } a year; from { $year } on, it needs to cut { $needed } a year.
says-on-pace = It is on pace: it has cut { $pace } a year, and from { $year } on it needs to cut { $needed } a year.
says-behind = It is behind: it has cut { $pace } a year, but from { $year } on it needs to cut { $needed } a year.
says-far-behind = It is far behind: it has cut { $pace } a year, but from { $year } on it needs to cut { $needed } a year.
says-far-behind-rising = It is far behind: its emissions rise by { $pace } a year, but from { $year } on it needs to cut { $needed } a year.

# For a community without a target.
no-target-net-zero = { $name } promised net zero by { $year }, but no 2030 target for the whole community was found. So we can’t tell whether it is on pace.
no-target-joined = { $name } joined the campaign, but no 2030 target for the whole community was found. So we can’t tell whether it is on pace.
no-target-found = No 2030 target of { $name } for the whole community was found. So we can’t tell whether it is on pace.
