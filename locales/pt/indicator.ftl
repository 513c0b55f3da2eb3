# The charts of what others measure in a city or town. Labels have little room: keep them as short as these.

indicator-state = o estado
indicator-state-label = o estado { $figure }
indicator-newest = { $name }: { $figure } em { $year }.
indicator-newest-since = { $name }: { $figure } em { $year }; { $before } em { $from }.
indicator-of-state = O estado: { $figure } em { $year }.
indicator-state-then = O estado: { $figure }.
indicator-line-half = linha reta até a metade em { $year }
indicator-line = linha reta até { $value } em { $year }
indicator-line-stands = A { $line } está em { $figure } em { $year }.
indicator-line-label = linha reta { $figure }
indicator-left-out = sem { $years }
indicator-left-out-why = Não inclui { $years }: { $why }.
indicator-filling = ainda sobe
indicator-bar = { $name }, { $year }
indicator-published = Conforme publicado por { $publishers }, a partir de uma cópia pública.
indicator-computed = Calculado com números de { $publishers }.
indicator-heading = Ano a ano
indicator-lead = A linha grossa é { $name }, a fina é o estado. Cada gráfico começa em zero.
indicator-region = { $title }, por ano
indicator-counts = Gráficos das contagens em que se baseiam:
indicator-cards = Os números mais recentes
