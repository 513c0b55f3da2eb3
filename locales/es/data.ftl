# Los datos para llevarse.

data-title = Llevarse los datos
data-description = Cada tabla de esta edición en CSV y JSON, el archivo SQLite, y qué significa cada columna.
data-lead = Todo lo que muestra este sitio, para comprobarlo, publicarlo o construir sobre ello. Tiene licencia [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/): nombre este sitio y la fuente de la cifra.
data-file = [Toda la edición en un archivo SQLite](/data/edition.sqlite) ({ $size } KB): el mismo archivo con el que trabaja el sitio. Se puede leer por partes. Cada tabla y cada columna se describen dentro, en inglés, en su `CREATE TABLE`.
data-package = [Las tablas como paquete Frictionless Data](/data/datapackage.json), que describe cada archivo CSV de abajo.
data-cite = Cítese así: { $citation }.
data-cite-title = Todos los datos de esta edición
data-units = Las unidades están en los nombres de las columnas: `tco2e` son toneladas métricas de dióxido de carbono equivalente, `pct` es porcentaje, `km2` son kilómetros cuadrados. Cuando no se sabe un valor, su columna está vacía. La razón, si hay alguna que dar, está en una columna propia.
data-rows = { $n ->
    [one] { $size } fila:
   *[other] { $size } filas:
}
data-columns = Columnas de { $table }
data-region = Columnas de { $table }, una tabla
data-column = Columna
data-type = Tipo
data-required = Siempre presente
data-reference = Nombra una fila de
data-yes = sí
data-no = no
data-api = [Todas las direcciones para programas](/data/api), y lo que se promete que no cambiará.
data-edition = Edición
data-digest = Su huella
data-sha = SHA-256 del archivo SQLite
data-sha-compare = Compárelo con el de su descarga.
data-cite-heading = Citar los datos
data-tables = Las tablas
data-table = Tabla { $table }
data-meaning = Qué significa
data-unit = Unidad
data-one-of = Una de estas:
data-cite-table = Citar { $table }
data-bibtex = BibTeX de { $table }

api-title = Para programas
api-description = Todas las direcciones para programas, qué responden y lo que se promete que no cambiará.
api-english = Lo que sigue está escrito para programadores, en inglés.
