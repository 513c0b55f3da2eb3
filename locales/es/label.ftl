# Cómo se llaman en una página los códigos del registro.

kind-city = Ciudad
kind-town = Pueblo
kind-local-government = Gobierno local
kind-state = Estado

basis-community = toda la comunidad
basis-municipal = solo las operaciones del gobierno local

sector-stationary = Edificios y otra energía estacionaria
sector-transport = Transporte
sector-waste = Residuos y aguas residuales
sector-ippu = Procesos industriales y uso de productos
sector-afolu = Agricultura, bosques y uso del suelo
sector-other = Otros, que la fuente no clasifica

# Dentro de un gráfico: lo más corto posible.
sector-short-stationary = Edificios
sector-short-transport = Transporte
sector-short-waste = Residuos
sector-short-ippu = Industria
sector-short-afolu = Uso del suelo
sector-short-other = Otros

precision-exact = tal como se publicó
precision-rounded = redondeado por la fuente
precision-derived = calculado con cifras publicadas
precision-read-off-chart = leído en un gráfico

protocol-gpc = GPC
protocol-uscp = Protocolo Comunitario de EE. UU. (U.S. Community Protocol)
protocol-lgop = Protocolo de Operaciones del Gobierno Local (LGOP)
protocol-mapc-tool = la herramienta de MAPC, que sigue el GPC
protocol-other = otro método
protocol-not-stated = método no indicado

target-interim = Intermedia
target-net-zero = Cero neto
target-adopted = adoptada
target-draft = borrador

criterion-met = Se cumple
criterion-in-progress = En curso
criterion-not-found = No se encontró

action-sector-buildings = Edificios
action-sector-energy = Energía
action-sector-transport = Transporte
action-sector-waste = Residuos
action-sector-nature = Naturaleza
action-sector-cross-cutting = Varios sectores

action-planned = Prevista
action-in-progress = En curso
action-in-force = En vigor
action-done = Terminada

report-inventory = Inventario
report-cdp-disclosure = Informe a CDP
report-action-plan = Plan de acción
report-progress-report = Informe de avance

resource-case-studies = Estudios de caso
resource-guides = Guías prácticas
resource-technical-reports = Informes técnicos

source-official = de la propia comunidad
source-dataset = datos públicos
source-news = prensa u otros

population-census = censo
population-estimate = estimación

# Las reglas de los cinco criterios.
rule-1 = Se cumple al unirse, porque unirse ya es dar el respaldo, o con un respaldo propio; la evidencia dice cuál de los dos.
rule-2 = Se cumple cuando un documento fija para toda la comunidad un año de cero emisiones netas o de neutralidad de carbono, en { $net-zero-by } o antes. Un año posterior o un borrador: en curso.
rule-3 = Se cumple cuando un documento fija para toda la comunidad una meta para { $halve-by } de al menos un 50% por debajo de un año de referencia declarado, o una meta que su método considera compatible con 1.5 °C. También vale llegar para entonces a cero emisiones netas. Una meta más débil, sin año de referencia o un plan para fijarla: en curso.
rule-4 = Se cumple cuando una acción en curso, en vigor o terminada tiene una fuente que hace de la equidad parte de ella. Una acción planeada: en curso.
rule-5 = Se cumple cuando las metas y las acciones son públicas y se encontraron informes de al menos tres de los últimos cinco años. Uno o dos años: en curso. Ninguno: no se encontró.

origin-self-reported = Declarado por la comunidad, sin verificar.
origin-stated-total = El total tal como se indica.
origin-gpc-basic = El total BASIC del GPC.
origin-without-grid-generation = Emisiones directas, indirectas y externas, sin la energía generada para la red.
origin-scopes-sum = La suma de los alcances indicados.
origin-stated-cut = La reducción tal como se indica.
origin-level-of-zero = Un nivel de cero, tomado como una reducción del 100 %.
origin-named-end = Una meta con nombre, como cero neto, tomada como una reducción del 100 %.
origin-stated-residents = El número tal como se indica.
origin-town-data = De los recuentos anuales de todas las ciudades y pueblos.
origin-earlier = Informado en { $year } como { $total } t.
origin-earlier-undated = Informado antes como { $total } t.
