# Manm kanpay la nan lemonn antye, sou /about ak nan grafik li.

members-heading = Kanpay la nan lemonn antye
members-title = Manm { $campaign } nan lemonn antye
members-unit = Manm
members-goal = objektif: plis pase { $goal }
members-newest = Lis kanpay la pou { $date } gen { $members } manm, nan { $countries } peyi.
members-passed = Kanpay la pale de plis pase { $goal } pou premye fwa { $when }: { $members }.
members-described = { $counts }. Objektif la se plis pase { $goal }.
members-told = { $date }: { $members }, dapre sa { $campaign } di
members-listed = { $date }: { $members }, nou konte sou lis li
members-by-word = Se kanpay la ki di l.
members-by-list = Liy ki sou lis kanpay la, nou konte yo.
members-not-told = yo pa di l
members-caption = Manm nan lemonn antye, dapre dat
members-date = Dat
members-countries = Peyi
members-origin = Kijan nou konnen
members-joined = Liy lan jwenn sèlman sa nou konte sou lis la; nenpòt moun ka konte yo ankò. Lòt pwen yo se pawòl kanpay la menm.
members-by-country = Dapre peyi
members-here = { $n ->
    [one] Yonn ladan yo nan { $region }, sou { $of } nan peyi a:
   *[other] { $size } ladan yo nan { $region }, sou { $of } nan peyi a:
}
members-unsure = { $n ->
    [one] Lis la souvan pa bay eta a: [yon lòt kominote](/communities?joined=no) ka sou li.
   *[other] Lis la souvan pa bay eta a: [{ $size } lòt kominote](/communities?joined=no) ka sou li.
}
members-countries-caption = Peyi ki gen plis manm
members-fewer = { $n ->
    [one] Yon lòt peyi
   *[other] { $size } lòt peyi
}
members-fewer-caption = Lòt peyi yo
members-country = Peyi
members-share = Pati
members-rows = { $n ->
    [one] Nou konte liy lis la make “Cities Race to Zero”: { $cities } vil, ak yon eta oswa rejyon.
   *[other] Nou konte liy lis la make “Cities Race to Zero”: { $cities } vil, ak { $size } eta oswa rejyon.
}
members-without-country = { $n ->
    [one] Peyi a manke nan yon liy.
   *[other] Peyi a manke nan { $size } liy.
}
members-as-listed = Liy yo se jan lis la genyen yo. Yon kote ki sou lis la de fwa konte de fwa.
