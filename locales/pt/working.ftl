# Os passos de “Como chegamos a este veredito”. As fórmulas mantêm seus sinais; as palavras em volta mudam.

step-promise = A promessa
step-baseline = Emissões no ano-base
step-level = Nível da meta
step-latest = Último inventário feito da mesma maneira
step-change = Mudança desde o ano-base
step-path = O caminho prometido nesse ano
step-gap = Distância até o caminho
step-needed-tons = Redução necessária, em toneladas por ano
step-needed-rate = Redução necessária, em porcentagem por ano
step-pace = Ritmo observado
step-projected = Se o ritmo continuasse (não é uma previsão)
step-verdict = O veredito

working-not-known = não se sabe
working-promised = { $cut } abaixo do nível de { $baseline } até { $year }
working-promised-unstated = { $cut } a menos até { $year }, ano-base não informado
working-inventory = o inventário de { $year }
working-line = uma linha reta de { $from } em { $from-year } até { $to } em { $to-year }
working-path-ends = o caminho não chega a este ano
working-above = { $tons } acima do caminho
working-below = { $tons } abaixo do caminho
working-on = { $tons }, no caminho
working-over-years = ({ $from } − { $to }) ÷ { $years } anos
working-a-year = { $size } por ano
working-pairs = a mudança por ano entre cada dois dos { $count } inventários de { $first } a { $last } ({ $pairs } pares), (ln E₂ − ln E₁) ÷ anos; o valor do meio, s; depois 1 − exp(s)
working-in-year = { $tons } em { $year }
working-met = o último inventário está no nível da meta ou abaixo dele
working-missed = o ano da meta já foi contado, e as emissões estão acima do nível da meta
working-going-up = as emissões subiram mais de 0,1% por ano
working-on-pace = se o ritmo continuasse, as emissões estariam no nível da meta ou abaixo dele
working-behind = se o ritmo continuasse, a meta não seria cumprida; o ritmo é pelo menos metade dos { $needed } necessários
working-far-behind = o ritmo é menos da metade dos { $needed } necessários
