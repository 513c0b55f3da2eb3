# A primeira página.

home-title = { $n ->
    [one] { $campaign } em { $region }: o que uma comunidade prometeu, e se está acontecendo
    [2] { $campaign } em { $region }: o que duas comunidades prometeram, e se está acontecendo
   *[other] { $campaign } em { $region }: o que { $size } comunidades prometeram, e se está acontecendo
}
home-description = O que cada comunidade prometeu, quanto emite e se isso é rápido o bastante, com todas as fontes.
home-heading = { $n ->
    [one] Uma comunidade de { $region } prometeu reduzir as emissões pela metade até { $year }. Está acontecendo?
    [2] Duas comunidades de { $region } prometeram reduzir as emissões pela metade até { $year }. Está acontecendo?
   *[other] { $size } comunidades de { $region } prometeram reduzir as emissões pela metade até { $year }. Está acontecendo?
}
home-pledge = Ao aderir à campanha { $campaign }, cada comunidade se comprometeu a reduzir suas emissões de carbono pela metade até { $halve-by }. Também se comprometeu a chegar a emissões líquidas zero (“{ $net-zero }”), no máximo até { $net-zero-by }. Assim, ajuda a limitar o aquecimento do planeta a { $warming } °C.
home-joined = { $n ->
    [one] Uma comunidade já aderiu aqui. A campanha quer reunir mais de { $goal } no mundo todo.
    [2] Duas comunidades já aderiram aqui. A campanha quer reunir mais de { $goal } no mundo todo.
   *[other] { $size } comunidades já aderiram aqui. A campanha quer reunir mais de { $goal } no mundo todo.
}
home-tally = Como elas estão em relação à próxima meta
home-unknown = Para dar um veredito, precisamos de uma promessa e de pelo menos três inventários feitos da mesma maneira, ao longo de quatro anos ou mais. Quando não dá para saber, isto é o que falta, e o que um morador pode pedir:
home-each = Cada comunidade e sua promessa
home-no-spark = Sem inventário em toneladas
home-target = Meta
home-net-zero = Zero líquido
home-latest = Última contagem
home-change = Mudança
home-no-net-zero = sem ano definido
home-not-known = não se sabe: { $why }
home-in-year = { $amount } em { $year }
home-than = { $change } em relação a { $year }
home-countries = Por país
home-too-many = { $n } comunidades são demais para uma página. Escolha um país ou [percorra a lista](/communities).
home-points = Os pontos são inventários, ligados só quando foram feitos da mesma maneira; a linha tracejada é a promessa. t CO₂e: toneladas de dióxido de carbono (CO₂) equivalente por ano.
home-together = Todas juntas
home-residents = Nestas comunidades vivem { $total } pessoas (censo dos EUA de { $year }).
home-sum = Juntas, elas emitiram { $total } em { $year }, o ano mais recente que todas contaram pelo GPC.
home-apart = Não damos um total das emissões delas. As contagens mais recentes são de anos diferentes, de { $first } a { $last }, e foram feitas com métodos diferentes. A soma seria um número que ninguém contou.
home-apart-without = { $n ->
    [one] Não damos um total das emissões delas. As contagens mais recentes são de anos diferentes, de { $first } a { $last }, e foram feitas com métodos diferentes. Além disso, uma comunidade não tem nenhuma contagem em toneladas. A soma seria um número que ninguém contou.
    [2] Não damos um total das emissões delas. As contagens mais recentes são de anos diferentes, de { $first } a { $last }, e foram feitas com métodos diferentes. Além disso, duas comunidades não têm nenhuma contagem em toneladas. A soma seria um número que ninguém contou.
   *[other] Não damos um total das emissões delas. As contagens mais recentes são de anos diferentes, de { $first } a { $last }, e foram feitas com métodos diferentes. Além disso, { $size } comunidades não têm nenhuma contagem em toneladas. A soma seria um número que ninguém contou.
}
home-nothing = Nenhuma comunidade tem ainda um inventário em toneladas.
home-story = { $count } delas foram citadas quando a campanha foi [noticiada em { $region }]({ $url }).
home-more = [Mais sobre a campanha e seus cinco critérios](/about).
home-join = [Como outra comunidade adere, passo a passo](/join)
home-state = [O contexto: os limites da lei estadual](/state)
