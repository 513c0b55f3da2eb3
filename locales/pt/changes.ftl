# O histórico de tudo o que mudou, e o que se diz a quem chega por uma edição anterior.

page-changes = Tudo o que já mudou
page-what-changed = O que mudou
changes-title = Tudo o que já mudou
changes-description = Tudo o que este site diz e que foi acrescentado, corrigido ou retirado, com o motivo.
changes-feed = Todas as mudanças
changes-lead = Aqui nada muda em silêncio. Cada número, ação, relatório e documento acrescentado, corrigido ou retirado está abaixo, com o motivo.
changes-cover = Os números estão aqui desde { $figures }. As ações, os relatórios, os documentos e tudo o mais que uma página diz, desde { $statements }.
changes-form = Mudanças
changes-of = Mudanças de
changes-everyone = Todos
changes-datasets = Conjuntos de dados das cidades e vilas
changes-files = Arquivos de dados
changes-indicators = Indicadores das cidades e vilas
changes-municipalities = Cidades e vilas do estado
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
changes-unstated = não constava
changes-added = { $n ->
    [0] Nada foi acrescentado
    [one] Um dado foi acrescentado
   *[other] { $size } dados foram acrescentados
}
changes-wrong = Viu um número errado?
changes-write = Escreva para [{ $email }](mailto:{ $email }) e diga a página, o número e o documento que diz outra coisa. Se estiver errado, o número é corrigido e a correção aparece aqui.

changed-heading = O que mudou aqui
changed-every = Todas as mudanças
changed-follow = Acompanhar (feed Atom)
changed-unpublished = O registro de { $name } ainda não foi publicado em nenhuma edição.
changed-nothing = O registro desta página foi publicado pela primeira vez em { $date }. Desde então, nada foi corrigido ou retirado.
changed-some = { $n ->
    [one] O registro desta página foi publicado pela primeira vez em { $date }. Desde então, um dado foi corrigido ou retirado.
   *[other] O registro desta página foi publicado pela primeira vez em { $date }. Desde então, { $size } dados foram corrigidos ou retirados.
}

cited-see = Ver todas as mudanças
cited-newest = Você chegou por um link para a edição de { $date }. Ela ainda é a mais recente.
cited-nothing = Você chegou por um link para a edição de { $date }. Desde então, nada neste site foi corrigido ou retirado.
cited-nothing-here = Você chegou por um link para a edição de { $date }. Desde então, nada sobre esta comunidade foi corrigido ou retirado.
cited-some = { $n ->
    [one] Você chegou por um link para a edição de { $date }. Desde então, um dado deste site foi corrigido ou retirado.
   *[other] Você chegou por um link para a edição de { $date }. Desde então, { $size } dados deste site foram corrigidos ou retirados.
}
cited-some-here = { $n ->
    [one] Você chegou por um link para a edição de { $date }. Desde então, um dado desta comunidade foi corrigido ou retirado.
   *[other] Você chegou por um link para a edição de { $date }. Desde então, { $size } dados desta comunidade foram corrigidos ou retirados.
}
cited-line = { $figure }: antes { $was }, agora { $now }
cited-reworded = { $figure }: a redação mudou

# Como se chama cada número.
log-population = Moradores em { $year }
log-area = Área
log-total = Emissões em { $year } ({ $series })
log-sector = Emissões de { $sector } em { $year } ({ $series })
log-subsector = Emissões de “{ $part }” em { $year } ({ $series })
log-target = Meta para { $year }, { $basis } ({ $status })
log-net-zero = Meta de emissões líquidas zero para { $year }, { $basis } ({ $status })
log-part = { $target }: { $part }
log-part-cut = redução
log-part-floor = parte que deve ser redução real
log-part-baseline = ano-base
log-criterion = Critério { $number }
log-verdict = Veredito sobre a meta própria ou o compromisso
log-goal = Comunidades que a campanha quer reunir
log-members = Membros no mundo, { $date }
log-halve-by = Ano para reduzir as emissões pela metade
log-net-zero-by = Ano-limite para emissões líquidas zero
log-warming = Limite do aquecimento
log-fair-share = Referência da parcela justa: redução por pessoa

# Uma linha do registro com seus campos.
log-added = { $table ->
    [actions] Ação acrescentada: “{ $row }”
    [reports] Relatório acrescentado: “{ $row }”
   *[other] { $entry }: novo no registro
}
log-removed = { $table ->
    [actions] Ação retirada: “{ $row }”
    [reports] Relatório retirado: “{ $row }”
   *[other] { $entry }: fora do registro
}
log-details = { $entry }, documento e detalhes
log-key = { $entry }, { $key }
log-cell = { $column }, { $row }
log-values = { $entry }: { $number } valores corrigidos
log-row = { $table } “{ $row }”
log-inventory = Inventário de { $year } ({ $series })
log-table = { $table ->
    [campaign] Dados gerais
    [community] Dados gerais
    [municipalities] Cidade ou vila
    [resources] Leitura
    [actions] Ação
    [aims] Objetivo da campanha
    [contact] Contato
    [criteria] Critério
    [datasets] Conjunto de dados
    [files] Arquivo de dados
    [fair_share] Referência da parcela justa
    [identifiers] Códigos em outros conjuntos de dados
    [indicators] Indicador
    [inventories] Inventário
    [members] Membros no mundo
    [networks] Rede
    [place] Posição e área
    [pledge] Compromisso
    [population] Moradores
    [publisher] Quem faz o site
    [reply] Resposta da comunidade
    [reports] Relatório
    [series] Série
    [site] Comunidades que o site mostra
    [sources] Documento
    [story] Notícia de fundação
    [targets] Meta
   *[other] Dado
}
log-key-name = { $key ->
    [counts] números ditos pela campanha
    [lists] listas de membros
    [name] nome
    [kind] tipo
    [slug] endereço neste site
    [state] estado do país
    [region] região
    [country] país
    [county] condado
    [website] site
    [climate_page] página sobre o clima
    [no_inventory] por que não há inventário
    [no_pledge] por que não se conhece um compromisso
    [no_criteria] por que não houve avaliação
    [confirmed] confirmado pela comunidade
    [language] idioma do registro
    [guides] onde há guias
    [source] documento
    [sources] documentos
    [locator] lugar no documento
    [latitude] latitude
    [longitude] longitude
    [area_km2] área
    [vintage] edição da estimativa
    [origin] linha importada
    [cdp_account] número da conta no CDP
    [race_to_zero] número no Race to Zero
    [net_zero_tracker] código no Net Zero Tracker
    [un_locode] código UN/LOCODE
    [census_geoid] código do censo
    [office] órgão
    [url] endereço na web
    [email] e-mail
    [council_url] página do conselho municipal
    [records_url] página de registros públicos
    [date] data
    [text] texto
    [joined] data de adesão
    [named_in_story] citada na notícia de fundação
    [networks] redes
    [net_zero] emissões líquidas zero, em suas palavras
    [purpose] finalidade
    [title] título
    [basis] o que conta
    [protocol] método
    [note] nota
    [precision] precisão
    [sectors_precision] precisão dos setores
    [sectors_partial] o que os setores deixam de fora
    [earlier] relatório anterior
    [notation] linhas sem número
    [adopted] data da decisão
    [wording] redação
    [evidence] evidência
    [translations] tradução
    [sector] setor
    [status] situação
    [started] início
    [due] prazo
    [inclusive] marca de inclusão
    [inclusive_because] por que é inclusiva
    [summary] resumo
    [checked] última verificação
    [open_to] quem pode participar
    [corrections] quem decide as correções
    [changes] mudança de fonte
    [digest] conteúdo (resumo)
    [copy] cópia de onde vieram os números
    [copy_url] endereço da cópia na web
    [terms] condições de uso
    [retrieved] dia em que foi lida
    [first_year] primeiro ano
    [last_year] último ano
    [caution] cuidado
    [cautions] cuidados
    [unit] unidade
    [unit_name] nome da unidade
    [decimals] casas decimais
    [better] que sentido é melhor
    [least] menor valor possível
    [most] maior valor possível
    [datasets] conjuntos de dados
    [derived] como é calculado
    [no_sentence_under] número de casas abaixo do qual não se faz frase
    [about_the_same_pct] mudança que conta como nenhuma
    [cumulative] se nunca cai
    [jump] mudança incomum
    [line] linha reta ao lado
    [no_sentence] se não se faz frase
    [part_of] de que é parte
    [residents] se conta moradores
    [counts] contagens de membros
    [lists] listas de membros
    [covers_year] ano abrangido
    [published] data de publicação
    [publisher] quem publica
    [archived] cópia arquivada
    [partner] parceira da campanha
    [by] ano do prazo
    [reference_first] primeiro ano de referência
    [reference_last] último ano de referência
    [communities] número de comunidades
    [community] comunidade
    [criterion] critério
    [population_2020] moradores em 2020
   *[other] outro detalhe
}

# O feed, de todas as mudanças ou das de um assunto.
feed-title = { $of }: { $changes }
feed-all = todas as mudanças
feed-entry = Edição de { $date }: { $note }
topic-verdict = mudanças dos vereditos
topic-inventory = mudanças dos inventários
topic-target = mudanças das metas
topic-criterion = mudanças dos critérios
topic-action = mudanças das ações
topic-report = mudanças dos relatórios
