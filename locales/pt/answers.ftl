# Uma frase para cada uma das cinco respostas. $pledged é o ano do compromisso da metade.
answer-half = Prometeu reduzir { $cut } em relação a { $baseline } até { $year }: a metade ou mais.
answer-zero-in-time = Prometeu emissões líquidas zero a tempo: mais que a metade.
answer-less-than-pledged = Prometeu reduzir { $cut } em relação a { $baseline } até { $year }: menos que a metade até { $pledged } com que se comprometeu.
answer-less-than-half = Prometeu reduzir { $cut } em relação a { $baseline } até { $year }: menos que a metade.
answer-no-base-year = Prometeu reduzir { $cut } até { $year }, mas nenhum documento encontrado diz a partir de que ano.
answer-pledge-only = Ao aderir, comprometeu-se a reduzir as emissões pela metade até { $pledged }; não encontramos uma meta própria assim.
answer-no-target = Não encontramos nenhuma meta própria antes da de emissões líquidas zero.
answer-later = É mais tarde que { $pledged }, o ano de seu compromisso.
answer-net-zero = As emissões líquidas devem chegar a zero até { $year }.
answer-no-net-zero = Não encontramos um ano para emissões líquidas zero.
answer-no-count = Não encontramos nenhuma contagem de toda a comunidade.
answer-count = A contagem mais nova é de { $year }, { $age }.
answer-count-this-year = deste ano
answer-count-age = há { $years }
answer-comparable = { $n ->
    [one] Não dá para compará-la com nenhuma outra.
   *[other] É uma de { $size } contagens que dá para comparar.
}
answer-no-action = Não encontramos nenhuma ação.
answer-actions = { $n ->
    [one] Há uma ação registrada; em vigor ou concluídas: { $in-place }.
   *[other] De { $size } ações registradas, em vigor ou concluídas: { $in-place }.
}
answer-inclusive = { $n ->
    [0] Nenhuma delas está marcada como inclusiva.
    [one] Uma delas é inclusiva.
    [2] Delas, duas são inclusivas.
   *[other] Delas, { $size } são inclusivas.
}
answer-rules = Segundo listas publicadas, estão em vigor: { $rules }.
answer-rule-since = { $rule } desde { $year }
answer-rule-fossil-fuel-free = prédios novos sem combustíveis fósseis
answer-rule-specialized = o código de construção especializado
answer-rule-stretch = o código de construção “stretch” (mais rigoroso)
answer-rule-climate-leader = a condição de Climate Leader Community
answer-rule-green-community = a condição de Green Community
answer-rule-aggregation = uma compra de eletricidade para todos
answer-no-report = Não encontramos nenhum relatório dos anos { $first } a { $last }.
answer-every-report = Encontramos um relatório de cada ano de { $first } a { $last }.
answer-reports = { $n ->
    [one] Dos anos { $first } a { $last }, um tem relatório: { $years }.
   *[other] Dos anos { $first } a { $last }, { $size } têm relatório: { $years }.
}

# Os nomes das cinco respostas, e cada resposta em poucas palavras. $year é o ano da resposta.
answer-name-promise = Promessa
answer-name-count = Contagem
answer-name-pace = Ritmo
answer-name-doing = Ações
answer-name-reporting = Relatórios
answers-heading = Cinco respostas
answers-table = As cinco respostas de cada comunidade. Nunca são somadas nem postas em ordem de mérito.
answers-region = As cinco respostas, uma tabela
brief-none = Nada encontrado
brief-to = até { $year }
brief-net-zero = emissões líquidas zero até { $year }
brief-half = Metade, o compromisso
brief-no-own-target = não encontramos meta própria anterior
brief-half-or-more = metade ou mais
brief-zero-in-time = mais que a metade
brief-less-than-pledged = menos que a metade com que se comprometeu
brief-less-than-half = menos da metade
brief-no-base-year = sem ano-base
brief-later = mais tarde que { $year }, o ano do compromisso
brief-last-in = A última, de { $year }
brief-comparable = { $number } comparáveis
brief-not-comparable = nenhuma comparável com a última
brief-count-of = contagem de { $year }
brief-counts-of-three = { $n ->
    [0] 0 de 3 contagens
    [one] 1 de 3 contagens
   *[other] 2 de 3 contagens
}
brief-cant-tell = ainda não se sabe: { $why }
brief-ratio = { $ratio } do ritmo que { $goal } exige
brief-goal = diante de { $goal }
brief-close = por pouco
brief-old = { $years } sem contar
brief-in-place = { $in-place } de { $actions } implementadas
brief-inclusive = { $n ->
    [one] uma é inclusiva
    [2] duas são inclusivas
   *[other] { $size } são inclusivas
}
brief-rules = { $n ->
    [one] uma regra em vigor
    [2] duas regras em vigor
   *[other] { $size } regras em vigor
}
brief-no-own-action = não encontramos nenhuma ação própria
brief-years = { $years } de { $of } anos
count-counts = { $n ->
    [0] nenhuma contagem
    [one] uma contagem
    [2] duas contagens
   *[other] { $size } contagens
}
count-reports = { $n ->
    [0] nenhum relatório encontrado
    [one] um relatório encontrado
   *[other] { $size } relatórios encontrados
}

# Os pequenos desenhos das respostas, para quem não os vê.
picture-promise = Uma barra de { $cut }, com uma marca na metade.
picture-promise-empty = Uma barra vazia, com uma marca na metade.
picture-count = Anos contados até { $today }: { $years }.
picture-count-empty = Nenhum ano contado até { $year }.
picture-pace = Um medidor: o ritmo é { $ratio } do necessário.
picture-pace-spread = Um medidor: o ritmo é { $ratio } do necessário, de { $low } a { $high } conforme o ano deixado de fora.
picture-pace-met = Um medidor cheio.
picture-pace-empty = Um medidor vazio, com uma marca no suficiente.
picture-doing = { $in-place } de { $actions } marcas cheias.
picture-reporting = Com relatório: { $years }. Sem relatório: { $missing }.
picture-reporting-all = Com relatório: { $years }.
picture-reporting-none = Sem relatório: { $missing }.

# As primeiras frases de uma página. $facts é uma lista do que vem abaixo, $goal um substantivo, $speed um ritmo.
lead-slow = Pela contagem de { $year }, { $name } reduz as emissões { $speed } que { $goal } exige.
lead-behind = Pela contagem de { $year }, { $name } está com atraso: { $goal } exige mais.
lead-on-pace = Pela contagem de { $year }, { $name } está no ritmo certo para { $goal }.
lead-going-up = Pela contagem de { $year }, as emissões de { $name } estão aumentando.
lead-missed = Pela contagem de { $year }, { $name } não cumpriu { $goal }.
lead-met = Pela contagem de { $year }, { $name } cumpriu { $goal }.
lead-speed-almost = quase no ritmo
lead-speed-three-quarters = a cerca de três quartos do ritmo
lead-speed-two-thirds = a cerca de dois terços do ritmo
lead-speed-half = a cerca de metade do ritmo
lead-speed-third = a cerca de um terço do ritmo
lead-speed-quarter = a cerca de um quarto do ritmo
lead-speed-fifth = a menos de um quarto do ritmo
lead-speed-hardly = a menos de um décimo do ritmo
goal-noun-pledge = seu compromisso
goal-noun-own = sua meta
goal-noun-law = a lei do estado
lead-counted = { $name } contou suas emissões pela última vez em { $year }.
lead-pledged-both = { $name } se comprometeu a reduzir suas emissões pela metade até { $year } e prometeu emissões líquidas zero até { $zero }.
lead-pledged = { $name } se comprometeu a reduzir suas emissões pela metade até { $year }.
lead-promised-zero = { $name } prometeu emissões líquidas zero até { $year }.
lead-nothing = Não encontramos nenhuma meta de { $name }.
lead-has = Tem { $facts }.
lead-comparable = { $n ->
    [one] uma contagem
    [2] duas contagens comparáveis
   *[other] { $size } contagens comparáveis
}
lead-some-comparable = { $n ->
    [2] duas contagens ({ $comparable } comparáveis)
   *[other] { $size } contagens ({ $comparable } comparáveis)
}
lead-counts = { $n ->
    [2] duas contagens (não comparáveis)
   *[other] { $size } contagens (não comparáveis)
}
lead-actions = { $n ->
    [one] { $in-place } de uma ação implementada
   *[other] { $in-place } de { $actions } ações implementadas
}
lead-reports = { $n ->
    [one] um relatório ({ $years } dos últimos { $of } anos)
   *[other] { $size } relatórios ({ $years } dos últimos { $of } anos)
}
lead-own = Sua própria meta é { $cut } abaixo do nível de { $baseline } até { $year }.
lead-less-than-pledged = Sua própria meta, { $cut } abaixo do nível de { $baseline } até { $year }, é menos que a metade com que se comprometeu.
lead-no-base = Sua própria meta é { $cut } até { $year }, mas nenhum documento encontrado diz a partir de que ano.
lead-law = Por lei, as emissões devem ficar { $cut } abaixo do nível de { $baseline } até { $year }.
lead-it-pledged = Comprometeu-se a reduzir suas emissões pela metade até { $year }.
lead-missing = Não encontramos: { $things }.
lead-no-count = uma contagem de toda a comunidade
lead-few-counts = contagens comparáveis suficientes para medir um ritmo
lead-no-target = uma meta própria antes da de emissões líquidas zero
lead-no-action = nenhuma ação
lead-no-report = nenhum relatório

# What the counts show, as the heading of their chart. $goal is a noun, $speed a speed.
heading-slow = { $name } reduz { $speed } que { $goal } exige, pela contagem de { $year }
heading-behind = { $name } está com atraso: { $goal } exige mais, pela contagem de { $year }
heading-on-pace = { $name } está no ritmo certo para { $goal }, pela contagem de { $year }
heading-going-up = As emissões de { $name } estão aumentando, pela contagem de { $year }
heading-missed = { $name } não cumpriu { $goal }, pela contagem de { $year }
heading-met = { $name } cumpriu { $goal }, pela contagem de { $year }
heading-lower = As emissões de { $name } foram { $size } menores em { $year } que em { $first }
heading-higher = As emissões de { $name } foram { $size } maiores em { $year } que em { $first }
heading-same = As emissões de { $name } foram quase as mesmas em { $year } e em { $first }
heading-once = { $name } tem uma contagem das emissões, de { $year }
heading-apart = { $n ->
    [2] { $name } tem duas contagens das emissões; a mais recente não se compara com outra
   *[other] { $name } tem { $size } contagens das emissões; a mais recente não se compara com outra
}

# Quantas de todas as comunidades têm cada resposta.
tally-of = { $part } de { $all }
tally-promise = com uma meta própria de metade ou mais.
tally-promise-note = Menos da metade: { $less }. Sem ano-base: { $unstated }. Sem meta própria encontrada: { $none }.
tally-count = com uma contagem de { $recent } ou mais nova.
tally-count-note = Sem contagem encontrada: { $uncounted }.
tally-pace = com contagens suficientes de um mesmo tipo para mostrar um ritmo.
tally-doing = com uma ação em vigor ou concluída.
tally-reporting = com um relatório de { $last }.
tally-reporting-note = Com relatório em cada um dos cinco anos: { $each }.
