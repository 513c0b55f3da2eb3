# The charts of what others measure in a city or town. Labels have little room: keep them as short as these.

indicator-state = the state
indicator-state-label = the state { $figure }
indicator-newest = { $name }: { $figure } in { $year }.
indicator-newest-since = { $name }: { $figure } in { $year }, { $before } in { $from }.
indicator-of-state = The state: { $figure } in { $year }.
indicator-state-then = The state: { $figure }.
indicator-line-half = straight line to half by { $year }
indicator-line = straight line to { $value } by { $year }
indicator-line-stands = The { $line } stands at { $figure } in { $year }.
indicator-line-label = straight line { $figure }
indicator-left-out = { $years } left out
indicator-left-out-why = { $years } left out: { $why }.
indicator-filling = still filling
indicator-bar = { $name }, { $year }
indicator-published = As published by { $publishers }, from a public copy.
indicator-computed = Computed from figures of { $publishers }.
indicator-heading = Year by year
indicator-lead = The thick line is { $name }, the thin one the state. Each chart begins at zero.
indicator-region = { $title }, by year
indicator-counts = Charts of the counts behind them:
indicator-cards = The newest figures
