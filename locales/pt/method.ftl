# Como se chega a um veredito, em palavras simples.

method-title = Como avaliamos
method-description = Todas as definições em palavras simples, o que pode ser comparado e o que não pode.
method-lead = Comparamos o que uma comunidade prometeu com o que ela contou, e dizemos se o ritmo até agora basta. Aqui estão todas as regras. O que um documento não diz, nós não completamos.

method-compare = O que pode ser comparado
method-compare-series = Um inventário é a contagem das emissões de um ano. As contagens feitas da mesma maneira formam uma série. Só dentro de uma série traçamos uma linha, falamos em tendência ou damos uma porcentagem. As contagens de toda a comunidade e as das operações do governo local nunca se misturam. Uma contagem mais nova de outra série é mostrada e identificada, mas não usada.
method-compare-news = Um número que só se apoia na imprensa vem marcado e nunca é o destaque de uma página. O número mais recente de uma comunidade é o da contagem mais nova que vem de um documento dela ou de dados públicos.

method-quantities = Os números por trás de um veredito
quantity-level = Nível da meta
    .means = As emissões do ano-base, menos a porcentagem prometida.
quantity-change = Mudança desde o ano-base
    .means = A contagem mais recente comparada com a do ano-base, em porcentagem. Não se sabe quando a do ano-base é a única contagem.
quantity-path = Caminho prometido
    .means = A linha reta que sai do ano-base, passa por cada meta e vai até emissões líquidas zero.
quantity-needed = Ritmo necessário
    .means = A redução por ano, em porcentagem, que levaria a contagem mais recente ao nível da meta a tempo.
quantity-pace = Ritmo observado
    .means = A redução por ano até agora. É o valor do meio das mudanças entre todos os pares de contagens nos dez anos até a mais recente (a inclinação de Theil–Sen). Um ano fora do comum, como 2020, não decide. São necessárias pelo menos três contagens, ao longo de quatro anos.
quantity-projected = Se o ritmo continuasse
    .means = A contagem mais recente, levada no ritmo observado até o ano da meta. É uma continuação, não uma previsão.
quantity-per-person = Por pessoa
    .means = As emissões divididas pelo número de moradores, segundo o censo ou a estimativa do ano mais próximo. A diferença é de no máximo cinco anos, e o ano usado é indicado.

method-verdicts = Os vereditos
method-first = Vale o primeiro que for verdadeiro para a próxima meta da comunidade antes da meta de emissões líquidas zero.
means-cant-tell = Não há meta nem compromisso, nem inventário, nem ritmo, ou o ano-base não foi contado em uma série comparável. O motivo é sempre informado.
means-met = A contagem mais recente está no nível da meta ou abaixo dele.
means-missed = O ano da meta já foi contado, e as emissões estão acima do nível da meta.
means-going-up = As emissões subiram mais de 0,1% por ano.
means-on-pace = Se o ritmo continuasse, a meta seria cumprida.
means-behind = Se o ritmo continuasse, a meta não seria cumprida. A proporção diz por quanto.

method-example = Um exemplo: { $name }, passo a passo
method-example-how = Foi assim que se chegou a essa conclusão. Cada número é calculado a partir dos dados quando a página é montada; os documentos estão na [página de { $name }](/communities/{ $slug }#working).
method-example-region = Exemplo resolvido
method-example-caption = Da promessa de { $name } ao veredito
method-example-counts = Os inventários da série, em t CO₂e

method-table = Os números de cada comunidade
method-table-caption = Dados e resultados; emissões em t CO₂e, ritmos em porcentagem por ano; um traço quando o número não é conhecido
method-column-baseline = Ano-base
method-column-latest = Último usado
method-column-gap = Distância até o caminho
method-column-pace = Redução até agora
method-column-needed = Redução necessária
method-column-why = Por que não dá para saber
method-target = { $cut } até { $year }

method-differences = Por que dois inventários podem ser diferentes sem que nada tenha mudado
differ-protocol = Protocolo
    .means = A maioria conta pelo [GPC](/glossary#gpc); outras usam o U.S. Community Protocol, uma ferramenta regional ou um método próprio. Cada um traça os limites de uma comunidade em lugares diferentes.
differ-scope = Escopo
    .means = Uma contagem só do que é emitido dentro dos limites deixa de fora as usinas que geram a eletricidade em outro lugar. O número de New Bedford de 2018 é assim; o de Cambridge de 2012 inclui também a eletricidade gerada na cidade.
differ-weights = Peso dos gases
    .means = O metano e outros gases são convertidos em dióxido de carbono com pesos que o IPCC revisa. Uma nova edição dos pesos muda um total sem que nada mude no ar.
differ-data = Dados
    .means = Uma nova fonte sobre vazamentos de gás ou sobre o trânsito pode dobrar um setor. Os bons inventários então refazem as contagens antigas; quando não refazem, começamos uma nova série.
differ-consumption = Consumo
    .means = O que os moradores compram é produzido em outro lugar. As contagens por consumo dão muito mais que as contagens por território, e não são usadas aqui.

method-fair = Uma parcela justa
method-fair-asked = A campanha pede uma meta para { $halve-by } compatível com uma parcela justa de uma redução mundial de 50%.
method-fair-median = Essa mediana é { $cut }.
method-fair-yardstick = Ela aparece ao lado da meta de cada comunidade, como referência. O cálculo: as emissões por pessoa no inventário mais próximo de 2018 (só de { $first } a { $last }), menos { $cut }, vezes os moradores da contagem mais recente. Essa referência nunca decide um veredito nem um critério.

method-rules = As regras dos cinco critérios

method-not = O que não fazemos
method-not-rank = Não fazemos ranking: as comunidades contam coisas diferentes.
method-not-join = Não juntamos números de séries diferentes e não preenchemos lacunas.
method-not-subtract = Não descontamos compensações nem absorções. As emissões líquidas zero são avaliadas pelas emissões brutas.
method-not-zero = Não dizemos se uma tendência vai chegar a zero: ela se aproxima cada vez mais, mas nunca chega lá. Uma meta de emissões líquidas zero é avaliada pelas metas que vêm antes dela.
method-not-add = Não somamos comunidades, a não ser que todas tenham contado o mesmo ano da mesma maneira.
