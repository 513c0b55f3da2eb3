# The calendar, and what is due.

page-calendar = What is due when
calendar-title = Calendar: what is due when
calendar-description = What each city or town of the campaign has to reach or report, by date, and the rules that come into force.
calendar-heading = What is due, and when
calendar-lead = Reports, targets, the goals of actions and new rules, by the date that their documents name. A year means by its end.
calendar-subscribe = Subscribe in your calendar program: [all of it](/calendar.ics). Each community’s page has a calendar of its own. What is past its date and still open is under [actions by due date](/actions?sort=due).
calendar-of = What is due: { $name }
due-report = Yearly report { $year }
due-pledge = Half of the emissions, as pledged
due-cut = Target: emissions { $cut } below { $baseline }
due-cut-unstated = Target: emissions { $cut } lower
due-cut-government = Target: emissions of government operations { $cut } below { $baseline }
due-cut-government-unstated = Target: emissions of government operations { $cut } lower
due-net-zero = Target: net zero
due-net-zero-government = Target: net zero in government operations
due-action = { $title }
due-start = Begins: { $title }
due-rule = Comes into force: { $rule }
due-kind-report = report
due-kind-pledge = pledge
due-kind-target = target
due-kind-action = action
due-kind-start = action
due-kind-rule = rule
do-calendar = [What is due here, for your calendar]({ $url }), and [in all communities](/calendar)
