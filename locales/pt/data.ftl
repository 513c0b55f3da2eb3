# Os dados para baixar.

data-title = Baixar os dados
data-description = Todas as tabelas desta edição em CSV e JSON, o arquivo SQLite e o que significa cada coluna.
data-lead = Tudo o que este site mostra, para conferir, publicar ou usar como base. A licença é [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/): cite este site e a fonte do número.
data-file = [A edição inteira em um arquivo SQLite](/data/edition.sqlite) ({ $size } KB): o próprio arquivo com que o site trabalha. Pode ser lido em partes. Cada tabela e cada coluna estão descritas nele, em inglês, em seu `CREATE TABLE`.
data-package = [As tabelas como pacote Frictionless Data](/data/datapackage.json), que descreve cada arquivo CSV abaixo.
data-cite = Cite assim: { $citation }.
data-cite-title = Todos os dados desta edição
data-units = As unidades estão nos nomes das colunas: `tco2e` são toneladas de dióxido de carbono (CO₂) equivalente, `pct` é porcentagem, `km2` são quilômetros quadrados. Quando um valor não é conhecido, a coluna fica vazia. O motivo, se houver um a dar, está em uma coluna própria.
data-rows = { $n ->
    [one] { $size } linha:
   *[other] { $size } linhas:
}
data-columns = Colunas de { $table }
data-region = Colunas de { $table }, em tabela
data-column = Coluna
data-type = Tipo
data-required = Sempre presente
data-reference = Remete a uma linha de
data-yes = sim
data-no = não
data-api = [Todos os endereços para programas](/data/api), e o que se promete que não vai mudar.
data-edition = Edição
data-digest = Seu código
data-sha = SHA-256 do arquivo SQLite
data-sha-compare = Compare-o com o do seu download.
data-cite-heading = Citar os dados
data-tables = As tabelas
data-table = Tabela { $table }
data-meaning = O que significa
data-unit = Unidade
data-one-of = Um destes:
data-cite-table = Citar { $table }
data-bibtex = BibTeX de { $table }

api-title = Para programas
api-description = Todos os endereços para programas, o que respondem e o que se promete que não vai mudar.
api-english = O que se segue está escrito para programadores, em inglês.
