# The calendar, and what is due.

page-calendar = O que vence e quando
calendar-title = Calendário: o que vence e quando
calendar-description = O que as cidades da campanha devem alcançar ou relatar, e quando: relatórios, metas, objetivos de ações e normas que entram em vigor.
calendar-heading = O que vence, e quando
calendar-lead = Relatórios, metas, objetivos de ações e normas novas, pela data que seus documentos indicam. Um ano significa até o seu fim.
calendar-subscribe = Assine no seu programa de calendário: [tudo](/calendar.ics). A página de cada comunidade tem seu próprio calendário. O que passou da data e continua em aberto está em [ações por prazo](/actions?sort=due).
calendar-of = O que vence: { $name }
due-report = Relatório anual { $year }
due-pledge = Metade das emissões, conforme o compromisso
due-cut = Meta: emissões { $cut } abaixo de { $baseline }
due-cut-unstated = Meta: emissões { $cut } menores
due-cut-government = Meta: emissões do governo local { $cut } abaixo de { $baseline }
due-cut-government-unstated = Meta: emissões do governo local { $cut } menores
due-net-zero = Meta: emissões líquidas zero
due-net-zero-government = Meta: emissões líquidas zero no governo local
due-action = { $title }
due-start = Começa: { $title }
due-rule = Entra em vigor: { $rule }
due-kind-report = relatório
due-kind-pledge = compromisso
due-kind-target = meta
due-kind-action = ação
due-kind-start = ação
due-kind-rule = norma
do-calendar = [O que vence aqui, para o seu calendário]({ $url }), e [em todas as comunidades](/calendar)
