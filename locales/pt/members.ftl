# Os membros da campanha no mundo, em /about e no seu gráfico.

members-heading = A campanha no mundo
members-title = Membros da { $campaign } no mundo
members-unit = Membros
members-goal = meta: mais de { $goal }
members-newest = A lista da campanha de { $date } tem { $members } membros, em { $countries } países.
members-passed = A campanha falou de mais de { $goal } pela primeira vez { $when }: { $members }.
members-described = { $counts }. A meta é mais de { $goal }.
members-told = { $date }: { $members }, segundo a { $campaign }
members-listed = { $date }: { $members }, contados na sua lista
members-by-word = Dito pela campanha.
members-by-list = Linhas da lista da campanha, contadas.
members-not-told = não foi dito
members-caption = Membros no mundo, por data
members-date = Data
members-countries = Países
members-origin = Como sabemos
members-joined = A linha une apenas as contagens da lista, que qualquer pessoa pode refazer. Os outros pontos são palavras da campanha.
members-by-country = Por país
members-here = { $n ->
    [one] Um deles fica em { $region }, de { $of } no país:
   *[other] { $size } deles ficam em { $region }, de { $of } no país:
}
members-unsure = { $n ->
    [one] A lista muitas vezes omite o estado: [mais uma comunidade](/communities?joined=no) pode estar nela.
   *[other] A lista muitas vezes omite o estado: [mais { $size } comunidades](/communities?joined=no) podem estar nela.
}
members-countries-caption = Os países com mais membros
members-fewer = { $n ->
    [one] Mais um país
   *[other] Mais { $size } países
}
members-fewer-caption = Os outros países
members-country = País
members-share = Parte
members-rows = { $n ->
    [one] São contadas as linhas que a lista marca “Cities Race to Zero”: { $cities } cidades e um estado ou região.
   *[other] São contadas as linhas que a lista marca “Cities Race to Zero”: { $cities } cidades e { $size } estados ou regiões.
}
members-without-country = { $n ->
    [one] Em uma linha falta o país.
   *[other] Em { $size } linhas falta o país.
}
members-as-listed = As linhas estão como a lista as traz. Um lugar que aparece duas vezes na lista é contado duas vezes.
