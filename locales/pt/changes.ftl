# O histórico de cada número que mudou, e o que se diz a quem chega por uma edição anterior.

page-changes = Todos os números que já mudaram
page-what-changed = O que mudou
changes-title = Todos os números que já mudaram
changes-description = Todos os números deste site que foram acrescentados, corrigidos ou retirados, com o motivo.
changes-feed = Todos os números que mudaram
changes-lead = Aqui nada muda em silêncio. Cada número acrescentado, corrigido ou retirado está abaixo, com o motivo e o documento.
changes-form = Mudanças
changes-of = Mudanças de
changes-everyone = Todos
changes-found = { $n ->
    [0] Nenhuma edição.
    [one] Uma edição.
    [2] Duas edições.
   *[other] { $size } edições.
}
changes-follow = Acompanhar as mudanças (feed Atom)
changes-none = Nenhuma edição foi publicada ainda.
changes-edition = Edição { $name }
changes-revised = Corrigido ou retirado
changes-removed = retirado
changes-added = { $n ->
    [0] Nenhum número foi acrescentado
    [one] Um número foi acrescentado
   *[other] { $size } números foram acrescentados
}
changes-wrong = Viu um número errado?
changes-write = Escreva para [{ $email }](mailto:{ $email }) e diga a página, o número e o documento que diz outra coisa. Se estiver errado, o número é corrigido e a correção aparece aqui.

changed-heading = O que mudou aqui
changed-every = Todas as mudanças
changed-follow = Acompanhar (feed Atom)
changed-unpublished = Os números de { $name } ainda não foram publicados em nenhuma edição.
changed-nothing = Os números desta página foram publicados pela primeira vez em { $date }. Desde então, nenhum foi corrigido ou retirado.
changed-some = { $n ->
    [one] Os números desta página foram publicados pela primeira vez em { $date }. Desde então, um número foi corrigido ou retirado.
   *[other] Os números desta página foram publicados pela primeira vez em { $date }. Desde então, { $size } números foram corrigidos ou retirados.
}

cited-see = Ver todas as mudanças
cited-newest = Você chegou por um link para a edição de { $date }. Ela ainda é a mais recente.
cited-nothing = Você chegou por um link para a edição de { $date }. Desde então, nenhum número deste site foi corrigido ou retirado.
cited-nothing-here = Você chegou por um link para a edição de { $date }. Desde então, nenhum número desta comunidade foi corrigido ou retirado.
cited-some = { $n ->
    [one] Você chegou por um link para a edição de { $date }. Desde então, um número deste site foi corrigido ou retirado.
   *[other] Você chegou por um link para a edição de { $date }. Desde então, { $size } números deste site foram corrigidos ou retirados.
}
cited-some-here = { $n ->
    [one] Você chegou por um link para a edição de { $date }. Desde então, um número desta comunidade foi corrigido ou retirado.
   *[other] Você chegou por um link para a edição de { $date }. Desde então, { $size } números desta comunidade foram corrigidos ou retirados.
}
cited-line = { $figure }: antes { $was }, agora { $now }

# Como se chama cada número.
log-population = Moradores em { $year }
log-area = Área
log-total = Emissões em { $year } ({ $series })
log-sector = Emissões de { $sector } em { $year } ({ $series })
log-subsector = Emissões de “{ $part }” em { $year } ({ $series })
log-target = Meta para { $year }, { $basis } ({ $status }): { $part }
log-net-zero = Meta de emissões líquidas zero para { $year }, { $basis } ({ $status }): { $part }
log-part-cut = redução
log-part-floor = parte que deve ser redução real
log-part-baseline = ano-base
log-criterion = Critério { $number }
log-verdict = Veredito sobre a próxima meta
log-goal = Comunidades que a campanha quer reunir
log-halve-by = Ano para reduzir as emissões pela metade
log-net-zero-by = Ano-limite para emissões líquidas zero
log-warming = Limite do aquecimento
log-fair-share = Referência da parcela justa: redução por pessoa
