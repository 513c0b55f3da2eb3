# The downloads.

data-title = Take the data
data-description = Every table of this edition as CSV and JSON, the SQLite file, and what each column means.
data-lead = All that this site shows, to check, to print or to build on. It is licensed [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/): name this site and the source of the figure.
data-file = [The whole edition as one SQLite file](/data/edition.sqlite) ({ $size } KB): the very file that is served. It can be read in parts. Each table and column is described inside, in its `CREATE TABLE`.
data-package = [The tables as a Frictionless Data Package](/data/datapackage.json), which describes every CSV file below.
data-cite = Cite as: { $citation }.
data-cite-title = All data of this edition
data-units = Units stand in the columns’ names: `tco2e` is metric tons of carbon dioxide equivalent, `pct` is percent, `km2` is square kilometers. Where a value is not known, its column is empty. The reason, if there is one to give, stands in a column of its own.
data-rows = { $n ->
    [one] { $size } row:
   *[other] { $size } rows:
}
data-columns = Columns of { $table }
data-region = Columns of { $table }, a table
data-column = Column
data-type = Type
data-required = Always there
data-reference = Names a row of
data-yes = yes
data-no = no
data-api = [Every address for programs](/data/api), and what is promised to stay.
data-edition = Edition
data-digest = Its digest
data-sha = SHA-256 of the SQLite file
data-sha-compare = Compare it with that of your download.
data-cite-heading = Cite the data
data-tables = The tables
data-table = Table { $table }
data-meaning = What it means
data-unit = Unit
data-one-of = One of:
data-cite-table = Cite { $table }
data-bibtex = BibTeX of { $table }

api-title = For programs
api-description = Every address for programs, what it answers, and what is promised to stay.
api-english = What follows is written for programmers, in English.
