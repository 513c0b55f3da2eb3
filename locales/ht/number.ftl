# Chif, dat ak kantite. $number ak $size rive deja ekri jan lang sa a ekri chif.

number-millions = { $number } milyon
number-short-millions = { $number }M
number-short-thousands = { $number } mil
tons = { $number } t CO₂e
tons-millions = { $number } milyon t CO₂e

change-lower = { $size } pi ba
change-higher = { $size } pi wo
change-none = pa chanje

# Ti kantite yo an mo; apati dis, an chif.
number-2 = de
number-3 = twa
number-4 = kat
number-5 = senk
number-6 = sis
number-7 = sèt
number-8 = uit
number-9 = nèf

count-inventories = { $n ->
    [0] okenn envantè
    [1] yon envantè
   *[other] { $size } envantè
}
count-years = { $n ->
    [0] okenn ane
    [1] yon an
   *[other] { $size } an
}
# Fen yon lis nan yon fraz: “2022, 2023 ak 2024”.
list-and = { $rest } ak { $last }

date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
# Apre yon vèb: yo pran l nan dat 25 me 2021; li antre an 2021.
when-day = nan dat { $day } { $month } { $year }
when-month = nan mwa { $month } { $year }
when-year = an { $year }
month-1 = janvye
month-2 = fevriye
month-3 = mas
month-4 = avril
month-5 = me
month-6 = jen
month-7 = jiyè
month-8 = out
month-9 = septanm
month-10 = oktòb
month-11 = novanm
month-12 = desanm
