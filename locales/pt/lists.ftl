# As listas: comunidades, critérios, ações, relatórios, guias.

communities-title = Comunidades
communities-description = Todas as comunidades que aderiram, com as metas, o inventário mais recente e o veredito.
communities-lead = Todas as comunidades que aderiram, com as metas, o inventário mais recente e se estão no ritmo certo.
communities-lead-others = Comunidades das quais não se sabe se aderiram, com o que se encontrou de suas metas e emissões.
communities-found = { $n ->
    [0] Nenhuma comunidade encontrada.
    [one] Uma comunidade encontrada.
    [2] Duas comunidades encontradas.
   *[other] { $size } comunidades encontradas.
}
communities-all = { $n ->
    [0] Nenhuma comunidade.
    [one] Uma comunidade.
    [2] Duas comunidades.
   *[other] { $size } comunidades.
}
communities-none = Nenhuma comunidade atende a tudo isso. [Mostrar todas as que aderiram](/communities).
communities-caption = Comunidades, na ordem da coluna marcada. Escolha o nome de uma coluna para ordenar por ela.
communities-note = As emissões são de toda a comunidade, no ano mais recente contado; um número conhecido só pela imprensa não é usado. Não se deve fazer um ranking: [as comunidades contam coisas diferentes](/method). Para ver algumas lado a lado, [compare-as](/compare).
communities-others = { $n ->
    [one] De outra comunidade não se sabe se aderiu, e ela não é contada em nenhum lugar.
    [2] De outras duas comunidades não se sabe se aderiram, e elas não são contadas em nenhum lugar.
   *[other] De outras { $size } comunidades não se sabe se aderiram, e elas não são contadas em nenhum lugar.
}
communities-others-why = O que esclareceria isso
filter-name = Nome
filter-kind = Tipo
filter-county = Condado
filter-net-zero = Zero líquido até
filter-target = Próxima meta
filter-inventory = Inventário
filter-verdict = Veredito
filter-campaign = A campanha
filter-joined = Aderiu
filter-not-joined = Não se sabe se aderiu
filter-country = País
filter-region = Estado ou região
filter-counted = { $name } ({ $size })
paging-name = Páginas da lista
paging-here = Página { $number } de { $last }
paging-previous = Página anterior
paging-next = Próxima página
filter-has-one = Tem
filter-has-none = Não tem
column-community = Comunidade
column-emissions = Emissões (t CO₂e)
column-change = Mudança desde o ano-base
column-net-zero = Zero líquido
column-kind = Tipo
column-county = Condado
listed-no-target = meta intermediária não encontrada
listed-target = { $cut } abaixo do nível de { $baseline } até { $year }
listed-target-unstated = { $cut } a menos até { $year }, ano-base não informado
listed-since = { $change } desde { $year }
listed-not-found = não encontrado
listed-not-verified = sem verificação

criteria-title = Os cinco critérios
criteria-description = Com o que se compromete cada comunidade que adere, e o que os documentos mostram.
criteria-heading = Cinco critérios, e quem os cumpre
criteria-lead = Cada comunidade que adere se compromete com cinco coisas. Os editores avaliam cada uma por uma regra, com base em documentos. Escolha uma marca para ler em que ela se apoia.
criteria-caption = Comunidades por critério
criteria-rule = Nossa regra: { $rule }
criteria-met = Cumprido por { $met } de { $of }.

actions-title = Ações
actions-description = O que as comunidades fazem sobre suas emissões, por setor e situação, cada ação com sua fonte.
actions-heading = O que as comunidades estão fazendo
actions-lead = Normas, planos e projetos encontrados em documentos. Uma ação é marcada como inclusiva quando seu documento faz da justiça parte dela; as palavras ao lado da marca dizem como.
actions-found = { $n ->
    [0] Nenhuma ação encontrada.
    [one] Uma ação encontrada.
    [2] Duas ações encontradas.
   *[other] { $size } ações encontradas.
}
actions-all = { $n ->
    [0] Nenhuma ação.
    [one] Uma ação.
    [2] Duas ações.
   *[other] { $size } ações.
}
actions-none = Nenhuma ação atende a tudo isso. [Mostrar todas](/actions).
actions-sector = Setor
actions-status = Situação
actions-fairness = Justiça social
actions-marked = Marcadas como inclusivas
actions-not-marked = Sem essa marca
actions-search = Buscar nas ações
actions-community = Comunidade
actions-order = Ordem
actions-order-newest = Mais recentes primeiro
actions-order-due = O que vence a seguir
actions-order-community = Por comunidade
actions-undated = Sem data encontrada
actions-due-passed = A data já passou
actions-due-none = Sem prazo
action-reported = conforme relatado em { $year }
action-goal-passed = devia alcançar seu objetivo até { $date }
action-no-start = início não encontrado
action-since = desde { $date }
action-inclusive = inclusiva
action-adopted = decidida: { $date }
action-checked = verificada: { $date }
action-open-to = aberta a
action-page = [Como participar]({ $url }).

reports-title = Relatórios
reports-description = O que cada comunidade publicou sobre suas emissões e seus planos, ano a ano.
reports-heading = Quem prestou contas, e quando
reports-lead = Aderir significa publicar metas e ações e prestar contas do progresso todos os anos. Isto é o que encontramos, pelo ano em que saiu, de { $first } a { $last }.
reports-caption = Relatórios por comunidade e ano
reports-earlier = Antes
reports-none = nenhum encontrado
reports-more = { $n ->
    [one] mais 1
   *[other] mais { $number }
}
reports-total = { $n ->
    [0] Nenhum relatório ao todo. Se só se sabe o ano a que se refere, um relatório aparece nesse ano.
    [one] Um relatório ao todo. Se só se sabe o ano a que se refere, um relatório aparece nesse ano.
   *[other] { $size } relatórios ao todo. Se só se sabe o ano a que se refere, um relatório aparece nesse ano.
}

resources-title = Guias e recursos
resources-description = Guias, estudos de caso e relatórios técnicos para comunidades que querem fazer o mesmo.
resources-about-community = sobre esta comunidade

# Due dates and stages of actions.
action-overdue = o prazo era { $date } e já passou
action-by = até { $date }
action-no-deadline = prazo não encontrado
stage-done = { $n ->
    [one] Concluído ou em vigor: uma ação
    [2] Concluído ou em vigor: duas ações
   *[other] Concluído ou em vigor: { $size } ações
}
stage-under-way = { $n ->
    [one] Em andamento: uma ação
    [2] Em andamento: duas ações
   *[other] Em andamento: { $size } ações
}
stage-planned = { $n ->
    [one] Previsto: uma ação
    [2] Previsto: duas ações
   *[other] Previsto: { $size } ações
}
actions-all-communities = [Ações de todas as comunidades, por setor](/actions)
