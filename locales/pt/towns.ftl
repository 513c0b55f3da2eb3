# What others measure in every city and town.

towns-title = Todas as cidades do estado
towns-description = O que o estado, as concessionárias e o censo medem em todas as cidades, lado a lado.
towns-lead = O que outros medem em cada cidade, tenha ela aderido ou não. Não há classificação.
towns-indicator = O que mostrar
towns-town = Cidade
towns-county = Condado
towns-residents = Moradores, 2020
towns-year = Ano
towns-joined = aderiu
towns-not-published = não publicado
towns-color = Colorir o mapa por
towns-rules = Código ou programa
towns-not-joined = Não aderiram
towns-rules-short = Código de construção e programas
towns-rule-base = código básico
towns-rule-stretch = código “stretch”
towns-rule-specialized = código especializado
towns-rule-fossil-fuel-free = prédios novos sem combustíveis fósseis
towns-rule-green-community = Green Community
towns-rule-climate-leader = Climate Leader
towns-green-incomplete = Só aquelas cuja designação consta de um documento aqui. A lista está incompleta: uma cidade que falta também pode ser uma delas.
towns-all = Todas as { $all } cidades.
towns-found = { $number } de { $all } cidades.
towns-state = O estado: { $value } em { $year }.
towns-none = Nenhuma cidade corresponde.
towns-to-table = Pular o mapa, ir para a tabela
towns-under = menos de { $to }
towns-between = { $from } a { $to }
towns-from = { $from } ou mais
towns-outside = fora do filtro
town-title = { $name }: o que outros medem
town-figures-lead = De dados de todo o estado, iguais para cada cidade. Os números firmes mais recentes, ao lado dos do estado.
town-state = O estado
town-sources = De onde vêm estes números
town-join = O que a adesão pede
town-measured = O que se mede
town-derived = Os números para comparar
town-raw = As contagens por trás deles
town-raw-lead = Como as fontes os publicaram.
town-state-none = não consta nestes dados
town-cars = Em { $year }, { $share } dos carros de { $name } eram elétricos, a bateria ou híbridos plug-in.
town-cars-state = Em { $year }, { $share } dos carros de { $name } eram elétricos, a bateria ou híbridos plug-in; no estado, { $state }.
town-homes = { $way ->
    [lower] As emissões de suas casas foram { $size } mais baixas em { $year } do que em { $base }, com um inverno normal e uma rede elétrica fixa.
    [higher] As emissões de suas casas foram { $size } mais altas em { $year } do que em { $base }, com um inverno normal e uma rede elétrica fixa.
   *[same] As emissões de suas casas foram mais ou menos as mesmas em { $year } e em { $base }, com um inverno normal e uma rede elétrica fixa.
}
town-line = A linha reta até a metade em { $end } pede { $size } a menos em { $year }.
town-gas-not-published = sem dado: o gás das casas não foi publicado
town-too-few = sem dado: em um lugar tão pequeno, uma só casa ou um só carro a mais o mudaria
town-light-plant = sem dado: a empresa elétrica municipal registra de forma incompleta
town-doubtful = sem dado: um número necessário é duvidoso
town-no-base = sem dado: falta o número do primeiro ano
town-needs = sem dado: um número necessário não foi publicado
town-rules = Regras e programas
town-dated = { $date }: { $rule }
town-rule-base = código de energia básico para prédios novos
town-rule-stretch = código de energia “stretch” (mais rigoroso) para prédios novos
town-rule-specialized = código de energia especializado para prédios novos
town-rule-fossil-fuel-free = prédios novos sem combustíveis fósseis
town-rule-climate-leader = Climate Leader Community, segundo o estado
town-rule-green-community = Green Community, segundo o estado
town-rule-aggregation-approved = o estado aprovou uma compra de eletricidade para todos
town-rule-aggregation-started = compra de eletricidade para todos
town-rule-renewable = energias renováveis nessa compra: { $pct }
town-rule-extra-renewable = energias renováveis nessa compra além do que o estado exige: { $pct }
town-electricity = distribui a eletricidade
town-gas = distribui o gás
town-neighbors = Seus vizinhos
town-similar = De tamanho e densidade parecidos
town-other-none = sem dado
town-today = Hoje
town-to-come = ainda por vir
town-rules-incomplete = Das listas do estado, até onde as vimos. As de Green Communities e as de compras de eletricidade estão incompletas: um lugar que não aparece aqui pode estar nelas.
town-source = conforme publicado por { $publisher }, de [uma cópia pública]({ $copy }) lida em { $date }
town-source-unlinked = conforme publicado por { $publisher }, de uma cópia pública lida em { $date }
town-terms = Condições:
town-no-terms = Não vimos condições de uso.
town-sources-lead = Cada um foi tirado de uma cópia pública, não do site de quem o publica. Compare com a fonte antes de imprimir.
town-downloads = Todos os números deste lugar como dados:
town-all-data = todas as tabelas desta edição
town-no-rank = Os cinco mais próximos em moradores e em moradores por quilômetro quadrado, nessa ordem. Não é uma classificação.
town-no-office = Ainda não conhecemos o endereço de nenhum órgão de lá.
town-letter-dear = { $kind ->
    [city] Prezados membros da Câmara Municipal (City Council) de { $name },
    [town] Prezados membros do Conselho Administrativo (Select Board) de { $name },
   *[other] Prezados membros do Conselho de { $name },
}
town-letter-joined = { $n ->
    [one] Uma comunidade de { $region } aderiu a { $campaign } e prometeu reduzir suas emissões pela metade até { $halve-by }.
   *[other] { $size } comunidades de { $region } aderiram a { $campaign } e prometeram reduzir suas emissões pela metade até { $halve-by }.
}
town-letter-joined-near = { $n ->
    [one] Uma comunidade de { $region } aderiu a { $campaign } e prometeu reduzir suas emissões pela metade até { $halve-by }: { $names }.
   *[other] { $size } comunidades de { $region } aderiram a { $campaign } e prometeram reduzir suas emissões pela metade até { $halve-by }, entre elas { $names }.
}
town-letter-please = Por favor, incluam a adesão em sua pauta. Ela pede cinco coisas a { $name }, explicadas passo a passo em { $address }
town-measured-here = O que outros medem aqui
town-measured-lead = Os mesmos números para cada cidade, todos os anos. Não são um inventário e não decidem nenhum veredito.
town-all-figures = Todos os números
town-none-given = { $name } é tão pequena que porcentagens e médias diriam pouco: uma casa ou um carro a mais as mudaria. Por isso não são calculadas. As contagens publicadas estão abaixo.
town-all-beside = Todos os números lado a lado, e por que faltam alguns
town-metered = De { $base } a { $year } as emissões de suas casas mudaram { $metered } conforme os medidores. { $way ->
    [moved] Em invernos normais mudaram { $usual }
   *[same] Em invernos normais ficaram mais ou menos as mesmas ({ $usual })
}: assim não conta o que fez um inverno ameno ou frio.
town-metered-how = Como calculamos
