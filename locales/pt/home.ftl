# A primeira página.

home-title = { $n ->
    [one] Com o que uma comunidade se comprometeu, e se está acontecendo
    [2] Com o que duas comunidades se comprometeram, e se está acontecendo
   *[other] Com o que { $size } comunidades se comprometeram, e se está acontecendo
}
home-description = Com o que cada comunidade se comprometeu, o que decidiu, quando contou suas emissões, em que ritmo caem, o que faz e quando relatou, com todas as fontes.
home-heading = { $n ->
    [one] Uma comunidade de { $region } se comprometeu a reduzir as emissões pela metade até { $year }. Está acontecendo?
    [2] Duas comunidades de { $region } se comprometeram a reduzir as emissões pela metade até { $year }. Está acontecendo?
   *[other] { $size } comunidades de { $region } se comprometeram a reduzir as emissões pela metade até { $year }. Está acontecendo?
}
# Where the communities do not all lie in one region.
home-heading-anywhere = { $n ->
    [one] Uma comunidade se comprometeu a reduzir as emissões pela metade até { $year }. Está acontecendo?
    [2] Duas comunidades se comprometeram a reduzir as emissões pela metade até { $year }. Está acontecendo?
   *[other] { $size } comunidades se comprometeram a reduzir as emissões pela metade até { $year }. Está acontecendo?
}
home-pledge = Ao aderir à campanha { $campaign }, cada comunidade se comprometeu a reduzir suas emissões de carbono pela metade até { $halve-by }. Também se comprometeu a chegar a emissões líquidas zero (“{ $net-zero }”), no máximo até { $net-zero-by }. Assim, ajuda a limitar o aquecimento do planeta a { $warming } °C.
home-towns = [Todas as cidades do estado em um mapa](/towns), tenham aderido ou não
home-joined = { $n ->
    [one] Uma comunidade já aderiu aqui. A campanha quer reunir mais de { $goal } no mundo todo.
    [2] Duas comunidades já aderiram aqui. A campanha quer reunir mais de { $goal } no mundo todo.
   *[other] { $size } comunidades já aderiram aqui. A campanha quer reunir mais de { $goal } no mundo todo.
}
home-tally = Uma coisa é o compromisso; outra, o que cada uma decidiu e fez
home-unknown-heading = O que falta onde não se conhece o ritmo
home-unknown = Para medir um ritmo, são necessárias três contagens feitas da mesma maneira, ao longo de pelo menos quatro anos. Quando não dá para saber, isto é o que falta, e o que um morador pode pedir:
home-each = Cinco respostas de cada comunidade
home-countries = Por país
home-too-many = { $n } comunidades são demais para uma página. Escolha um país ou [percorra a lista](/communities).
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
