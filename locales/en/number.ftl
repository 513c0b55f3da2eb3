# Numbers, dates and counts. $number and $size are already written as this language writes numbers.

number-millions = { $n ->
   *[other] { $number } million
}
number-short-millions = { $number }M
number-short-thousands = { $number }k
tons = { $number } t CO₂e
tons-millions = { $n ->
   *[other] { $number } million t CO₂e
}

change-lower = { $size } lower
change-higher = { $size } higher
change-none = unchanged

# Counts below ten in words.
number-2 = two
number-3 = three
number-4 = four
number-5 = five
number-6 = six
number-7 = seven
number-8 = eight
number-9 = nine

count-inventories = { $n ->
    [0] no inventories
    [one] one inventory
   *[other] { $size } inventories
}
count-years = { $n ->
    [0] no years
    [one] one year
   *[other] { $size } years
}
# The end of a list in a sentence: "2022, 2023 and 2024".
list-and = { $rest } and { $last }

date-day = { $month } { $day }, { $year }
date-month = { $month } { $year }
# With a preposition: set on May 25, 2021; joined in 2021.
when-day = on { $month } { $day }, { $year }
when-month = in { $month } { $year }
when-year = in { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
