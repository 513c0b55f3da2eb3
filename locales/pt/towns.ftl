# What others measure in every city and town.

towns-title = Todas as cidades do estado
towns-description = O que o estado, as concessionárias e o censo medem em todas as cidades, lado a lado.
towns-lead = O que outros medem em cada cidade, tenha ela aderido ou não. Não há classificação.
towns-indicator = O que mostrar
towns-show = Mostrar
towns-town = Cidade
towns-county = Condado
towns-residents = Moradores, 2020
towns-year = Ano
towns-joined = aderiu
towns-not-published = não publicado
town-title = { $name }: o que outros medem
town-figures-lead = De dados de todo o estado, iguais para cada cidade. Os números firmes mais recentes, ao lado dos do estado.
town-state = O estado
town-sources = De onde vêm estes números
town-join = O que pede aderir
towns-any-county = Qualquer condado
towns-order = Ordenar
towns-by-name = por nome
towns-by-residents = por moradores
towns-by-highest = primeiro o número mais alto
towns-by-lowest = primeiro o número mais baixo
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
town-too-few = sem dado: poucas casas ou poucos carros
town-light-plant = sem dado: a empresa elétrica municipal registra de forma incompleta
town-doubtful = sem dado: um número necessário é duvidoso
town-no-base = sem dado: falta o número do primeiro ano
town-needs = sem dado: um número necessário não foi publicado
town-rules = Regras e programas
town-dated = { $date }: { $rule }
town-dated-later = { $date }, ainda por vir: { $rule }
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
