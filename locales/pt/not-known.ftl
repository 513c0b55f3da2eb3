# Por que um dado não é conhecido: em uma frase, e em poucas palavras para uma célula de tabela.

reason-no-interim-target = Não encontramos, para toda a comunidade, nenhuma meta adotada para { $pledged } nem para outro ano ainda por vir antes da meta de emissões líquidas zero.
reason-no-net-zero-target = Não encontramos nenhuma meta de emissões líquidas zero para toda a comunidade.
reason-no-inventory = Não encontramos nenhum inventário com um total em toneladas.
reason-no-baseline-year = Nenhum documento que encontramos diz a partir de que ano a meta é medida.
reason-no-baseline-inventory = Não encontramos nenhum inventário do ano-base, { $baseline }.
reason-only-baseline = O ano-base, { $baseline }, é o único contado desta maneira.
reason-method-changed = A contagem de { $newer } não pode ser comparada com a de { $compared }: elas não foram feitas da mesma maneira.
reason-too-few = { $n ->
    [0] Nos dez anos até a contagem mais recente, não encontramos nenhum inventário comparável. Para medir um ritmo, são necessários pelo menos três, ao longo de quatro anos ou mais.
    [one] Nos dez anos até a contagem mais recente, só encontramos um inventário comparável. Para medir um ritmo, são necessários pelo menos três, ao longo de quatro anos ou mais.
   *[other] Nos dez anos até a contagem mais recente, só encontramos { $size } inventários comparáveis. Para medir um ritmo, são necessários pelo menos três, ao longo de quatro anos ou mais.
}
reason-too-close = Nos dez anos até a contagem mais recente, só encontramos { $size } inventários comparáveis, do primeiro ao último com { $years } de diferença. Para medir um ritmo, são necessários pelo menos três, ao longo de quatro anos ou mais.
reason-target-year-reached = O ano da meta, { $target }, já chegou.
reason-already-at-target = Em { $latest }, as emissões já estavam no nível da meta.
reason-trend-cannot-reach-zero = Uma tendência de queda se aproxima cada vez mais de zero, mas nunca chega lá.
reason-pledge-has-no-path = O compromisso fixa a metade das emissões e um ano, mas nenhum caminho até lá.
reason-too-few-for-spread = { $n ->
   *[other] Nos dez anos até a contagem mais recente, só encontramos { $size } inventários comparáveis. Para uma margem, são necessários pelo menos quatro.
}
reason-no-common-year = Não há nenhum ano que todas tenham contado em uma série que continue depois dele. Por isso, não dá para comparar a mudança lado a lado.
reason-no-reference-inventory = Não encontramos nenhum inventário de um ano entre { $first } e { $last }.
reason-outside-of-yardstick = A referência é a mediana de governos dos Estados Unidos, e esta comunidade fica em outro país.
reason-no-population-near = Não temos censo nem estimativa de um ano próximo de { $year } (no máximo dois anos de diferença).

reason-code-no-interim-target = sem meta intermediária
reason-code-no-net-zero-target = sem meta de zero líquido
reason-code-no-inventory = sem inventário
reason-code-no-baseline-year = sem ano-base
reason-code-baseline-not-counted = ano-base não contado
reason-code-one-count = só uma contagem
reason-code-method-changed = o método mudou
reason-code-too-few-counts = poucas contagens
reason-code-too-few-for-spread = poucas contagens para uma margem
reason-code-target-year-reached = o ano da meta já chegou
reason-code-already-at-target = já no nível da meta
reason-code-trend-cannot-reach-zero = uma tendência não chega a zero
reason-code-no-path = sem caminho prometido
reason-code-no-common-year = sem ano em comum
reason-code-no-reference-inventory = sem inventário de referência
reason-code-no-population = sem dado de população
reason-code-outside-of-yardstick = outro país
