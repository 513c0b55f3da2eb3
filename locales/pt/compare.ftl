# Comunidades lado a lado.

compare-title = Comparar comunidades
compare-description = De duas a seis comunidades lado a lado, na mesma escala, e o que não se deve concluir disso.
compare-lead = De duas a seis, lado a lado, na mesma escala. O endereço da página guarda sua escolha: envie o link, e a outra pessoa verá o mesmo.
compare-form = Comparação
compare-communities = Comunidades
compare-add = Outra cidade para escolher
compare-measure = Medida
compare-show = Comparar
compare-choose = Escolha de duas a seis comunidades para ver lado a lado.
compare-indexed = { $title }, { $year } = 100%
compare-read-first = Leia isto primeiro.
compare-no-rank = Nada aqui é um ranking.
compare-nothing = Não encontramos nada que se possa comparar.
compare-table = Os números destes gráficos, em tabela
compare-region = Números comparados, em tabela
compare-value = Valor
compare-no-split = Não encontramos nenhuma fonte que divida as emissões por setor, em toneladas.

measure-total = Emissões por ano
measure-per-person = Emissões por ano e por morador
measure-indexed = Mudança desde o primeiro ano em comum
measure-sectors = Parte de cada setor
compare-choose-more = Escolha de uma a cinco outras comunidades para pôr ao lado de { $name }.
compare-compared = Comparação de { $names }: { $what }
compare-since = mudança desde { $year }
compare-of-total = Porcentagem do total de { $year }
compare-caption = { $unit }, cada número com seu documento
compare-sector = Setor
compare-divided = Dividido entre
compare-source = Fonte
compare-residents = { $residents }, { $kind } de { $year }
compare-counted = Como foi feita cada contagem
compare-method = Método: { $protocol }.
compare-print = Qualquer pessoa pode publicar isto: cite este site e a fonte de cada número ([licença](/about#licence)). Esta comparação tem seu próprio endereço:
compare-cite = Cite assim:
compare-address = Endereço
compare-citation = Citação
compare-others = Comparar { $name } com outras comunidades

# O que uma medida pode e não pode dizer.
reading-total = Um lugar maior emite mais: um total mostra o tamanho, não o esforço.
reading-per-person = As emissões de lojas, escritórios, indústrias e visitantes também são divididas entre os moradores, na medida em que foram contadas.
reading-indexed = Cada lugar é comparado com sua própria contagem de um ano. O índice mostra quanto as emissões mudaram desde então, não o tamanho delas.
reading-sectors = Uma porcentagem não diz nada sobre a quantidade, e cada fonte separa os setores a seu modo.

# Onde os números não são iguais. $each enumera comunidades.
caution-no-method = Nenhuma fonte informa o método. Por isso, não se sabe se as contagens foram feitas da mesma maneira.
caution-one-method = Todas as contagens mostradas indicam o mesmo método: { $method }. Ainda assim, o que cada contagem inclui pode variar: veja abaixo como cada uma foi feita.
caution-methods = As contagens não seguem um só método. { $each }.
caution-years = As contagens mais recentes mostradas não são do mesmo ano: { $each }.
caution-apart = Os pontos que não estão ligados não formam uma tendência: { $each }.
caution-ways = { $n ->
    [one] { $name } foi contada de uma maneira
    [2] { $name } foi contada de duas maneiras diferentes
   *[other] { $name } foi contada de { $size } maneiras diferentes
}
caution-not-indexed = Ficam de fora as contagens feitas de maneira diferente da de { $year }, porque não podem ser comparadas com ela: { $each }.
caution-residents = As emissões de um ano são divididas pelos moradores da contagem mais próxima, com até dois anos de diferença: { $each }.
caution-residents-of = { $name }, emissões de { $emitted } por moradores de { $counted }
caution-sectors = As fontes não separam os mesmos setores. Um setor não separado não é zero: pode fazer parte de outro ou não ter sido contado.
caution-older-split = As contagens mais novas não estão divididas por setor: { $each }.
caution-older-split-of = { $name } { $newest }, por isso mostramos { $split }
caution-precision = Nem todos os números são exatos: { $each }.
caution-precision-of = { $name } { $counts } ({ $precision })
caution-counts = { $size } contagens de { $first } a { $last }
caution-news = Ficam de fora, por serem conhecidos só pela imprensa: { $each }.
caution-partial = { $name }: { $why }

# What others measure.
caution-measured-years = Os números mais recentes não são de um mesmo ano: { $each }.
compare-without-inventory = { $n ->
    [one] { $names } não tem inventário neste registro. O que outros medem pode ser comparado para todas as cidades: escolha como medida.
   *[other] { $names } não têm inventário neste registro. O que outros medem pode ser comparado para todas as cidades: escolha como medida.
}
compare-measured = O que outros medem
reading-measured = Medido da mesma forma em todas as cidades. Uma diferença não diz nada sobre a causa.
compare-inventories = Contado pelas comunidades
