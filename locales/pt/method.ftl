# Como se chega a um veredito, em palavras simples. As definições estão em `docs/METHOD.md`.

method-title = Como avaliamos
method-description = Todas as definições em palavras simples, com exemplos calculados a partir dos dados.
method-lead = Comparamos o que uma comunidade prometeu com o que ela contou, e dizemos se o ritmo bastou. Cada veredito traz o ano da contagem e diz quanto depende de um só ano. O que um documento não diz, nós não completamos.
method-for-example = Por exemplo:

method-promises = Duas promessas
method-promises-pledge = Ao aderir, uma comunidade se comprometeu a reduzir as emissões pela metade até { $halve-by }. A campanha não define um ano-base. Por isso tomamos a metade da primeira contagem da série que avalia o compromisso. Onde as emissões vêm caindo, isso é o mais favorável à comunidade.
method-promises-own = Uma comunidade também pode ter fixado uma meta própria. Ela pode pedir mais que a metade, menos ou nada.
method-promises-headline = Quem decide o veredito é a próxima meta própria antes da meta de emissões líquidas zero. Se não há nenhuma, ou se o nível dela não é conhecido, decide o compromisso. Se a meta própria pede menos que a metade, dizemos isso ao lado. O estado não tem compromisso: os limites das suas leis são as suas metas próprias.

method-compare = O que pode ser comparado
method-compare-series = Um inventário é a contagem das emissões de um ano. As contagens feitas da mesma maneira formam uma série. Só dentro de uma série traçamos uma linha, falamos em ritmo ou damos uma porcentagem. As contagens de toda a comunidade e as das operações do governo local nunca se misturam. Uma contagem mais nova de outra série é mostrada e identificada, mas não usada.
method-compare-judging = Uma meta é avaliada por uma série que tem o ano-base dela. Se há várias, vem primeiro uma com ritmo conhecido e depois a que tem a contagem mais nova.
method-compare-news = Um número que só se apoia na imprensa vem marcado. Ele não é o destaque de nenhuma página, não está em nenhum gráfico e não decide nada. O número mais recente de uma comunidade é o da contagem mais nova que vem de um documento dela ou de dados públicos.

method-quantities = Os números por trás de um veredito
method-quantities-of = Cada número é explicado e depois calculado para { $name } a partir dos dados. Os documentos estão na [página de { $name }](/communities/{ $slug }#working).
method-example-counts = As contagens por trás do ritmo, em t CO₂e

method-verdicts = Os vereditos
method-first = Vale o primeiro destes que for verdadeiro.
method-verdict-today = Hoje: { $n } de { $of }
means-cant-tell = Não há meta nem compromisso, nem inventário, nem ritmo, ou o ano-base não foi contado em uma série comparável. Ou a meta é zero, que nenhuma tendência alcança. O motivo é sempre informado.
means-met = A contagem mais recente está no nível da meta ou abaixo dele.
means-missed = O ano da meta já foi contado, e as emissões estão acima do nível da meta.
means-going-up = As emissões subiram mais de 0,1% por ano.
means-on-pace = Se o ritmo continuasse, a meta seria cumprida.
means-behind = Se o ritmo continuasse, a meta não seria cumprida. A proporção diz por quanto.

method-carries = O que cada veredito traz
method-none-today = Hoje isso não acontece com nenhuma comunidade mostrada abaixo.
carries-year = O seu ano
    .means = O ano da contagem em que ele se apoia. Nenhum veredito é retirado por ser antigo. Se o ano da meta passa sem contagem, a frase diz isso.
carries-old = Antigo
    .means = A contagem tem mais de cinco anos. A palavra fica, a etiqueta tem um contorno tracejado e a frase diz há quanto tempo ninguém conta.
carries-close = Por pouco
    .means = Sem uma das contagens, o veredito seria outro. A frase diz isso.
carries-path = Onde ela está no caminho
    .means = Uma comunidade pode estar abaixo do caminho prometido e mesmo assim cair devagar demais para continuar ali. Ou pode estar acima e cair rápido o bastante. Então uma frase diz por que o veredito e o gráfico não coincidem.

method-answers = Cinco respostas para cada comunidade
method-answers-lead = Uma palavra não diz tudo. Por isso cada página dá cinco respostas e forma com elas a sua primeira frase. Elas nunca são somadas nem viram ranking.
answer-means-promise = A próxima meta própria da comunidade, diante da metade a que ela se comprometeu, e o seu ano para emissões líquidas zero.
answer-means-count = O ano da sua contagem própria mais nova, a idade dela e quantas contagens podem ser comparadas.
answer-means-pace = O veredito, com o seu ano.
answer-means-doing = Quantas das suas ações registradas estão em vigor ou concluídas, e quantas destas são inclusivas. Ao lado delas, as regras em vigor segundo listas publicadas.
answer-means-reporting = Em quais dos últimos cinco anos ela prestou contas. Um relatório conta no ano em que saiu. Um plano de ação não é um relatório.

method-person = Emissões por pessoa
method-person-means = As emissões de um ano são divididas pelos moradores do mesmo ano: o censo em ano de censo e, nos outros, a estimativa anual. Se não há, tomamos a contagem mais próxima, com no máximo dois anos de diferença, e dizemos qual.
method-person-example = { $name }, { $year }: { $emissions } ÷ { $residents } moradores ({ $kind } de { $counted }) = { $per-person } por pessoa
method-person-line = Uma linha só une dois pontos se as suas contagens de moradores combinam. As estimativas até 2019 partem do censo de 2010 e nunca foram ajustadas ao de 2020. Por isso a linha fica aberta entre elas, e nenhuma troca de censo desenha uma queda.
method-person-open = { $name }: a linha fica aberta entre { $from } e { $to }.

method-towns = O que outros medem
method-towns-apart = O estado, as concessionárias e o censo publicam os mesmos números para cada cidade, tenha ela aderido ou não. Eles aparecem à parte. Nunca são somados às contagens da própria comunidade e não decidem nenhum veredito.
method-towns-homes = As emissões das casas somam gás, eletricidade, óleo e propano. Só o que as casas usam as move: a rede elétrica é a de um mesmo ano em todos os anos, e cada inverno é convertido em um normal. Para isso se supõe que { $share } do gás das casas é para aquecimento.
method-towns-spread = Com { $low } ou { $high } no lugar, um índice de { $year } se move pouco. Na cidade do meio entre { $places } ele se move no máximo { $middle } pontos; na última, { $most }.
method-towns-example = { $name }: { $text }

method-table = Os números de cada comunidade
method-table-caption = Dados e resultados; emissões em t CO₂e, ritmos em porcentagem por ano, com a margem entre parênteses; um traço quando o número não é conhecido
method-column-promise = Promessa avaliada
method-column-baseline = Ano-base
method-column-latest = Último usado
method-column-pace = Redução até agora
method-column-needed = Redução necessária
method-column-ratio = Até agora, do necessário
method-column-projected = Se o ritmo continuasse
method-column-why = Por que não dá para saber
method-target = { $cut } até { $year }
method-target-pledge = { $cut } até { $year }, pelo compromisso

method-differences = Por que dois inventários podem ser diferentes sem que nada tenha mudado
differ-protocol = Protocolo
    .means = A maioria conta pelo [GPC](/glossary#gpc); outras usam o U.S. Community Protocol, uma ferramenta regional ou um método próprio. Cada um traça os limites de uma comunidade em lugares diferentes.
differ-scope = Escopo
    .means = Uma contagem só do que é emitido dentro dos limites deixa de fora as usinas que geram a eletricidade em outro lugar. Outro tipo inclui também a eletricidade gerada na comunidade.
differ-weights = Peso dos gases
    .means = O metano e outros gases são convertidos em dióxido de carbono com pesos que o IPCC revisa. Uma nova edição dos pesos muda um total sem que nada mude no ar.
differ-data = Dados
    .means = Uma nova fonte sobre vazamentos de gás ou sobre o trânsito pode dobrar um setor. Os bons inventários então refazem as contagens antigas; quando não refazem, começamos uma nova série.
differ-consumption = Consumo
    .means = O que os moradores compram é produzido em outro lugar. As contagens por consumo dão muito mais que as contagens por território, e não são usadas aqui.

method-fair = Uma parcela justa
method-fair-asked = A campanha pede uma meta para { $halve-by } compatível com uma parcela justa de uma redução mundial de 50%.
method-fair-median = Essa mediana é { $cut }.
method-fair-yardstick = Ela aparece ao lado da meta de cada comunidade dos Estados Unidos, como referência. O cálculo: as emissões por pessoa no inventário mais próximo de 2018 (só de { $first } a { $last }), menos { $cut }, vezes os moradores da contagem mais recente. Essa referência nunca decide um veredito nem um critério.

method-rules = As regras dos cinco critérios
method-rules-lead = Uma só regra vale para todas. Os editores registram um status com a evidência, e o programa avisa onde a regra encontra outro. Uma comunidade pode classificar a própria meta como de “2 °C”: a evidência diz isso, e nenhum status muda.

method-not = O que não fazemos
method-not-rank = Não fazemos ranking: as comunidades contam coisas diferentes.
method-not-join = Não juntamos números de séries diferentes e não preenchemos lacunas.
method-not-subtract = Não descontamos compensações nem absorções. As emissões líquidas zero são avaliadas pelas emissões brutas.
method-not-zero = Não dizemos se uma tendência vai chegar a zero: ela se aproxima cada vez mais, mas nunca chega lá. Uma meta de emissões líquidas zero é avaliada pelas metas que vêm antes dela.
method-not-add = Não somamos comunidades, a não ser que todas tenham contado o mesmo ano da mesma maneira.

method-changed = O que mudou em relação à primeira edição
changed-dated = Os vereditos têm data e ficam. Antes, cada um era retirado cinco anos depois da contagem, e em 2027 não haveria nenhum.
changed-ratio = A proporção e a sua margem tomam o lugar de uma segunda palavra para “com atraso”. Essa palavra mudava quando um só ano ficava de fora.
changed-pledge = O compromisso é uma promessa à parte, ao lado da meta própria de uma comunidade.
changed-person = As emissões por pessoa usam os moradores do mesmo ano. Antes, uma troca de censo desenhava quedas que não vinham das emissões.
changed-criteria = Uma só regra avalia cada critério. Uma classificação de 2 °C não baixa nenhum status, e os relatórios contam nos últimos cinco anos.
