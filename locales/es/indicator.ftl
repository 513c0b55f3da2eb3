# The charts of what others measure in a city or town. Labels have little room: keep them as short as these.

indicator-state = el estado
indicator-state-label = el estado { $figure }
indicator-newest = { $name }: { $figure } en { $year }.
indicator-newest-since = { $name }: { $figure } en { $year }; { $before } en { $from }.
indicator-of-state = El estado: { $figure } en { $year }.
indicator-state-then = El estado: { $figure }.
indicator-line-half = línea recta a la mitad para { $year }
indicator-line = línea recta a { $value } para { $year }
indicator-line-stands = La { $line } está en { $figure } en { $year }.
indicator-line-label = línea recta { $figure }
indicator-left-out = sin { $years }
indicator-left-out-why = No incluye { $years }: { $why }.
indicator-filling = aún sube
indicator-bar = { $name }, { $year }
indicator-published = Según lo publicado por { $publishers }, de una copia pública.
indicator-computed = Calculado con cifras de { $publishers }.
indicator-heading = Año por año
indicator-lead = La línea gruesa es { $name }, la fina es el estado. Cada gráfico empieza en cero.
indicator-region = { $title }, por año
indicator-counts = Gráficos de los recuentos en que se basan:
indicator-cards = Las cifras más recientes
