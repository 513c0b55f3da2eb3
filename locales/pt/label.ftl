# Como se chamam, numa página, os códigos do registro.

# Em Massachusetts, “city” e “town” são duas formas de governo local; por isso a palavra inglesa fica ao lado.
kind-city = Cidade
kind-town = Município (“town”)
kind-local-government = Governo local
kind-state = Estado

basis-community = toda a comunidade
basis-municipal = só as operações do governo local

sector-stationary = Prédios e outros usos fixos de energia
sector-transport = Transporte
sector-waste = Resíduos e esgoto
sector-ippu = Processos industriais e uso de produtos
sector-afolu = Agricultura, florestas e uso da terra
sector-other = Outros, que a fonte não classifica

# Dentro de um gráfico: o mais curto possível.
sector-short-stationary = Prédios
sector-short-transport = Transporte
sector-short-waste = Resíduos
sector-short-ippu = Indústria
sector-short-afolu = Uso da terra
sector-short-other = Outros

precision-exact = como foi publicado
precision-rounded = arredondado pela fonte
precision-derived = calculado com números publicados
precision-read-off-chart = lido em um gráfico

protocol-gpc = GPC
protocol-uscp = U.S. Community Protocol (protocolo dos EUA para comunidades)
protocol-lgop = Local Government Operations Protocol (protocolo para operações do governo local)
protocol-mapc-tool = a ferramenta do MAPC, que segue o GPC
protocol-other = outro
protocol-not-stated = não informado

target-interim = Intermediária
target-net-zero = Emissões líquidas zero
target-adopted = adotada
target-draft = rascunho

criterion-met = Cumprido
criterion-in-progress = Em andamento
criterion-not-found = Não encontrado

action-sector-buildings = Prédios
action-sector-energy = Energia
action-sector-transport = Transporte
action-sector-waste = Resíduos
action-sector-nature = Natureza
action-sector-cross-cutting = Vários setores

action-planned = Planejada
action-in-progress = Em andamento
action-in-force = Em vigor
action-done = Concluída

report-inventory = Inventário
report-cdp-disclosure = Declaração à CDP
report-action-plan = Plano de ação
report-progress-report = Relatório de progresso

resource-case-studies = Estudos de caso
resource-guides = Guias práticos
resource-technical-reports = Relatórios técnicos

source-official = fonte oficial
source-dataset = dados públicos
source-news = imprensa ou outros

population-census = censo
population-estimate = estimativa

# As regras dos cinco critérios.
rule-1 = Cumprido ao aderir, pois aderir já é apoiar os princípios, ou com uma declaração de apoio própria; a evidência diz qual dos dois.
rule-2 = Cumprido quando um documento fixa, para toda a comunidade, emissões líquidas zero ou neutralidade de carbono até { $net-zero-by } ou antes. Em andamento: um ano posterior ou uma versão preliminar.
rule-3 = Cumprido quando um documento traz, para toda a comunidade, uma meta para { $halve-by } pelo menos 50% abaixo de um ano-base declarado. Também vale uma meta que o próprio método considera compatível com 1,5 °C, ou emissões líquidas zero até lá. Em andamento: uma meta mais fraca ou sem ano-base, ou um plano de fixar uma meta.
rule-4 = Cumprido quando há uma ação em andamento, em vigor ou concluída que, segundo uma fonte, inclui a justiça social. Em andamento: uma ação planejada.
rule-5 = Cumprido quando as metas e as ações são públicas e encontramos relatórios de pelo menos três dos últimos cinco anos. Um ou dois anos: em andamento. Nenhum: não encontrado.

origin-self-reported = Declarado pela comunidade, sem verificação.
origin-stated-total = O total como declarado.
origin-gpc-basic = O total BASIC do GPC.
origin-without-grid-generation = Emissões diretas, indiretas e externas, sem a energia gerada para a rede.
origin-scopes-sum = A soma dos escopos informados.
origin-stated-cut = A redução como declarada.
origin-level-of-zero = Um nível de zero, tomado como uma redução de 100%.
origin-named-end = Uma meta com nome, como emissões líquidas zero, tomada como uma redução de 100%.
origin-stated-residents = O número como declarado.
origin-town-data = Das contagens anuais de todas as cidades.
origin-earlier = Informado em { $year } como { $total } t.
origin-earlier-undated = Informado antes como { $total } t.
