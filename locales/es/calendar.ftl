# The calendar, and what is due.

page-calendar = Qué vence y cuándo
calendar-title = Calendario: qué vence y cuándo
calendar-description = Qué deben alcanzar o informar las ciudades y los pueblos de la campaña, y cuándo: informes, metas, objetivos de acciones y normas que entran en vigor.
calendar-heading = Qué vence, y cuándo
calendar-lead = Informes, metas, objetivos de acciones y normas nuevas, por la fecha que indican sus documentos. Un año significa hasta su final.
calendar-subscribe = Suscríbase en su programa de calendario: [todo](/calendar.ics). La página de cada comunidad tiene su propio calendario. Lo que pasó de fecha y sigue abierto está en [acciones por plazo](/actions?sort=due).
calendar-of = Qué vence: { $name }
due-report = Informe anual { $year }
due-pledge = La mitad de las emisiones, según el compromiso
due-cut = Meta: emisiones un { $cut } por debajo de { $baseline }
due-cut-unstated = Meta: emisiones un { $cut } más bajas
due-cut-government = Meta: emisiones del gobierno local un { $cut } por debajo de { $baseline }
due-cut-government-unstated = Meta: emisiones del gobierno local un { $cut } más bajas
due-net-zero = Meta: cero emisiones netas
due-net-zero-government = Meta: cero emisiones netas en el gobierno local
due-action = { $title }
due-start = Empieza: { $title }
due-rule = Entra en vigor: { $rule }
due-kind-report = informe
due-kind-pledge = compromiso
due-kind-target = meta
due-kind-action = acción
due-kind-start = acción
due-kind-rule = norma
do-calendar = [Qué vence aquí, para su calendario]({ $url }), y [en todas las comunidades](/calendar)
