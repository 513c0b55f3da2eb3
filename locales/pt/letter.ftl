# What a reader can do on the page of a community, and the letters that it has ready.

contents-do = O que você pode fazer
do-heading = O que você pode fazer
do-ask = Pergunte
do-ask-lead = O que mais diria agora sobre { $name } é
do-ask-select = Aqui está uma carta que pede isso, para copiar e mudar como quiser.
do-ask-to = Para:
do-ask-nothing = Não falta nenhum documento de que um veredito sobre { $name } precise. O escritório responsável responde a outras perguntas.
do-ask-website = Não encontramos nenhum escritório municipal que responda a perguntas sobre o clima. O [site de { $name }]({ $url }) diz como escrever para lá.
do-mail = Abrir esta carta no seu programa de e-mail
do-records = O mesmo, como pedido de documentos públicos
do-records-why = Pela lei de Massachusetts, qualquer pessoa pode obter cópias de documentos públicos, e a resposta deve vir em até dez dias úteis: [M.G.L. c. 66, § 10](https://malegislature.gov/Laws/GeneralLaws/PartI/TitleX/Chapter66/Section10). Envie o pedido à pessoa responsável pelos documentos públicos (“records access officer”).
do-join = Participe
do-follow = Acompanhe
do-feed = [Cada mudança nesta página, em um feed]({ $url })

letter-subject = Uma pergunta sobre as emissões de { $name }
letter-greeting = Prezada equipe do escritório { $office },
letter-greeting-open = Bom dia,
letter-thanks = { $n ->
    [one] Agradeço o que { $name } já faz: de { $actions } ações climáticas registradas publicamente, uma está em vigor ou concluída.
   *[other] Agradeço o que { $name } já faz: de { $actions } ações climáticas registradas publicamente, { $size } estão em vigor ou concluídas.
}
letter-unjudged = O painel público da campanha Cities Race to Zero ainda não consegue dizer se { $name } corta suas emissões com rapidez suficiente. { $reason }
letter-judged = No painel público da campanha Cities Race to Zero, o ritmo de { $name } se apoia em uma contagem de { $year }. Não foi encontrada nenhuma contagem mais recente que possa ser comparada com ela.
letter-ask = Vocês poderiam, por favor, publicar ou me enviar { $thing }?
letter-also = Também ajudaria ter { $thing }.
letter-page = Se isso já é público, basta um link. Esta é a página que ficaria mais completa: { $url }
letter-close = Agradeço pelo seu trabalho.
letter-name = [seu nome e endereço]

records-subject = Pedido de documentos públicos: emissões de { $name }
records-greeting = À pessoa responsável pelos documentos públicos,
records-ask = Nos termos da lei de documentos públicos de Massachusetts (M.G.L. c. 66, § 10), peço uma cópia eletrônica do seguinte: { $records }.
records-also = Peço também { $records }.
records-none = Se não existir nenhum documento assim, peço que me informem.
records-fee = Se houver uma taxa, peço que me enviem antes uma estimativa por escrito. Se retiverem um documento ou parte dele, peço que indiquem a exceção legal.
records-days = Pelo que entendo da lei, a resposta deve vir em até dez dias úteis.
records-close = Agradeço pela ajuda.

thing-baseline-year = o ano a partir do qual se mede o corte prometido de { $cut } até { $due }
thing-total = o total, em toneladas métricas, do inventário mais recente das emissões de { $name }
thing-total-of = o total, em toneladas métricas, do inventário de { $year } das emissões de { $name }
thing-baseline-inventory = um inventário das emissões de { $name } em { $baseline }, o ano a partir do qual se mede sua meta
thing-same-method = as emissões de { $name } em { $compared } e em { $newer }, contadas da mesma maneira
thing-newer = um inventário das emissões de { $name } em um ano depois de { $latest }, feito da mesma maneira que o de { $latest }
thing-target = o corte até { $by } que { $name } fixa para si, e o ano a partir do qual ele se mede
thing-sectors = a parte dos edifícios, do transporte e dos resíduos nas emissões de { $year }

record-baseline-year = os documentos que mostrem a partir de que ano se mede o corte prometido de { $cut } até { $due }
record-total = o inventário mais recente das emissões de { $name }, com o total em toneladas métricas
record-total-of = o inventário de { $year } das emissões de { $name }, com o total em toneladas métricas
record-baseline-inventory = qualquer inventário das emissões de { $name } em { $baseline }
record-same-method = os inventários das emissões de { $name } em { $compared } e em { $newer }, com os dados e o método de cada um
record-newer = todo inventário das emissões de { $name } em um ano depois de { $latest }, pronto ou em rascunho, com o método de cada um
record-target = qualquer decisão, plano ou rascunho em que { $name } fixe para si um corte até { $by }
record-sectors = as tabelas do inventário de { $year } que dividem as emissões entre edifícios, transporte e resíduos
