# A página de uma comunidade e a do estado.

community-title = { $name }: emissões, metas e progresso
community-breadcrumb = Você está aqui

figure-latest-year = Emissões mais recentes, { $year }
figure-change = Mudança desde o ano-base
figure-change-years = em { $year }, em relação a { $since }
figure-target-year = Meta para { $year }
figure-below = { $cut } abaixo do nível de { $baseline }
figure-lower = { $cut } a menos
figure-level = isto é, { $tons } por ano
figure-by = até { $year }
figure-wording = “{ $wording }”
figure-wording-set = “{ $wording }”, meta adotada { $when }

working-heading = Como chegamos a este veredito
working-nothing = Antes da meta de emissões líquidas zero, não há meta adotada para toda a comunidade de { $name }. Por isso, não há com o que comparar os inventários. Qualquer morador pode pedir uma meta.
working-open = Cada número e cada passo, com a fonte
working-region = Passos até o veredito, em tabela
working-caption = Da promessa ao veredito; E são as emissões em t CO₂e por ano. [O que cada passo significa](/method)
working-step = Passo
working-working = Cálculo
working-result = Resultado
yardstick = Uma referência, não uma promessa.

contents = Nesta página
contents-sectors = De onde vêm as emissões
contents-per-person = Por pessoa
contents-targets = Metas
contents-criteria = Cinco critérios
contents-actions = Ações
contents-reports = Relatórios
contents-missing = O que falta
contents-counted = Como foi feita a contagem
contents-cite = Citar e reutilizar

sectors-heading = De onde vêm as emissões
sectors-none = Não encontramos nenhuma fonte que divida por setor, em toneladas, as emissões de { $name }.
sectors-region = Emissões por setor
sectors-table = Emissões por setor, em t CO₂e e em porcentagem do total

per-person-heading = Emissões por morador
per-person-none = Não se sabe: não há nenhum inventário em toneladas para dividir.
per-person-region = Emissões e moradores, em tabela
per-person-table = Emissões divididas pelo número de moradores do mesmo ano ou do ano contado mais próximo, com no máximo dois anos de diferença
per-person-tons = t CO₂e por pessoa
per-person-residents = Moradores
per-person-by = Segundo
per-person-counted = { $kind } de { $year }
per-person-not-known = não se sabe

table-year = Ano
table-emissions = Emissões
table-series = Série
table-precision = Precisão
table-note = Como foi feita a contagem
table-parts = Na divisão da própria fonte:
table-whole = Emissões de toda a comunidade, em toneladas de dióxido de carbono (CO₂) equivalente (t CO₂e)
table-promised = O que foi prometido e aonde leva o ritmo observado (t CO₂e por ano)
table-promise = O que é
table-government = Emissões só das operações do governo local, em t CO₂e
table-state = Emissões do estado, em toneladas de dióxido de carbono (CO₂) equivalente (t CO₂e)

targets-heading = O que { $name } prometeu
targets-joined = Aderiu à campanha { $when }
targets-joined-later = Aderiu à campanha { $when }, depois da publicação da primeira notícia
targets-joined-undated = Aderiu à campanha; nenhum documento encontrado diz quando
targets-not-joined = Não se sabe se aderiu à campanha.
not-joined-uncounted = Ela não é contada em nenhum lugar deste site.
targets-none = Não encontramos nenhuma meta de { $name }.
criteria-not-judged = Ninguém verificou ainda se { $name } cumpre os cinco critérios.
targets-networks = Também participa de: { $networks }.
targets-region = Metas, em tabela
targets-caption = Metas, com o nível que cada uma permite e o veredito
targets-target = Meta
targets-basis = Abrangência
targets-cut = Redução
targets-level = Nível permitido
targets-wording = Nas palavras da fonte
targets-set = Adotada em
targets-verdict = Veredito
targets-draft = rascunho
targets-no-promise = ainda não é uma promessa
targets-below = { $cut } abaixo do nível de { $baseline }
targets-unstated = { $cut } a menos, ano-base não informado
targets-floor = { $cut }, com pelo menos { $floor } de redução real
targets-no-date = data não encontrada

criteria-all = [Todas as comunidades por critério, e a regra de cada um](/criteria)

actions-of = O que { $name } está fazendo, e até quando
actions-nothing = Não encontramos nenhuma ação.
actions-rules = Regras e programas em vigor, segundo listas publicadas
actions-rules-lead = De listas do estado; para as compras de eletricidade, de outros. Podem estar incompletas.

reports-of = Relatórios, ano a ano
reports-every-year = Aderir significa prestar contas todos os anos.
reports-by-year = Relatórios pelo ano em que saíram ou, se só isso se sabe, pelo ano a que se referem
reports-found = O que encontramos
reports-none-yet = Nenhum até agora neste ano
reports-none-found = Nenhum encontrado
report-came-out-covers = saiu em { $date }, sobre { $year }
report-came-out = saiu em { $date }
report-covers = sobre { $year }; não encontramos a data de publicação

missing-heading = O que falta
missing-lead = Estas são as lacunas no que encontramos. Qualquer morador pode pedir que { $name } as preencha.
missing-age = O número mais recente é de { $year }: tem { $age }.
missing-news = Um número de { $year } só é conhecido pela imprensa e foi contado de outra maneira. Por isso é mostrado, mas não usado.
missing-split = Não encontramos como as emissões de { $year } se dividem entre prédios, transporte e resíduos.
missing-reports = Não encontramos nenhum relatório de { $years }.
ask-page = [A sua página]({ $url }).
ask-email = E-mail: [{ $email }](mailto:{ $email }).
ask-council = [Quando o conselho se reúne]({ $url }).
ask-records = [Como pedir documentos públicos]({ $url }).

reply-heading = { $name } disse { $when }:
reply-confirmed = { $name } disse { $when } que os seus dados aqui estão corretos.

counted-heading = Como foi feita a contagem
counted-lead = Só os números de uma mesma série foram contados da mesma maneira, e só eles podem ser comparados entre si.
counted-covers = Abrange: { $basis }. Método: { $protocol }.
counted-years = { $first }–{ $last }, { $inventories }
counted-change = A partir de { $year }, outra fonte:
counted-government = Emissões só das operações do governo local, uma pequena porcentagem do total
# Em Massachusetts, “city” e “town” são duas formas de governo local; por isso a palavra inglesa fica ao lado.
place = { $kind ->
    [town] { $name } é um município (“town”) de { $miles } milhas quadradas ({ $km } km²), incluindo a água dentro de seus limites
   *[city] { $name } é uma cidade de { $miles } milhas quadradas ({ $km } km²), incluindo a água dentro de seus limites
}
place-county = { $kind ->
    [town] { $name } é um município (“town”) do condado de { $county }, com { $miles } milhas quadradas ({ $km } km²), incluindo a água dentro de seus limites
   *[city] { $name } é uma cidade do condado de { $county }, com { $miles } milhas quadradas ({ $km } km²), incluindo a água dentro de seus limites
}
place-website = [Site oficial]({ $website }).
place-websites = [Site oficial]({ $website }) e [página sobre o clima]({ $climate }).

fair-share = Para { $name }: { $per-person } por pessoa em { $year } (moradores: { $kind } de { $counted }), { $cut } a menos, vezes os { $residents } moradores de { $now }: { $level } por ano até { $by }.
fair-share-higher = A meta da própria comunidade para { $year } permite mais: { $level }.
fair-share-lower = A meta da própria comunidade para { $year } permite menos: { $level }.
fair-share-no-level = O nível da sua própria meta não é conhecido, por isso não dá para comparar.
fair-share-no-own = Não tem meta própria anterior às emissões líquidas zero com que comparar.
fair-share-not-known = Não se sabe quanto isso daria para { $name }. { $why }

cite-heading = Citar e reutilizar
cite-lead = Qualquer pessoa pode publicar estes números: cite este site e a fonte do número ([licença](/about#licence)).
cite-figures = Os números principais, em texto para copiar
cite-figures-label = Números principais
cite-text = “{ $title }”. { $site }, painel público, edição de { $date } ({ $edition }). { $url }
cite-latest = Emissões mais recentes de { $name }: { $tons } em { $year } ({ $precision }). { $source }
cite-latest-not-known = Emissões mais recentes de { $name }: não se sabe. { $why }
cite-target = Meta: { $target }. { $source }
cite-net-zero = Emissões líquidas zero: até { $year } (“{ $wording }”, { $cut }). { $source }
cite-document = Fonte: { $title }, { $publisher }, { $url }

state-title = { $name }: a lei estadual e a campanha
state-heading = { $name }, o contexto estadual
state-lead = O estado não aderiu à campanha: aparece aqui como contexto. A lei estadual fixa limites para tudo o que é emitido em { $name }, em relação a 1990. O que uma comunidade consegue alcançar depende desses limites, e eles dependem das comunidades.
state-limits = O que a lei permite
state-region = Limites da lei
state-caption = Limites da lei, e o nível de cada um na série que inclui 1990
state-limit = Limite
state-series = Duas séries, mantidas separadas
state-actions = O que o estado faz
