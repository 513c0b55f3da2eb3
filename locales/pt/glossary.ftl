# As palavras do assunto, explicadas de forma simples. `.forms` são as formas em que uma palavra aparece num
# texto, em minúsculas e separadas por vírgulas: a primeira vez numa página leva um link. Nenhuma: um traço.

term-afolu = AFOLU
    .forms = afolu
    .meaning = Agricultura, florestas e outros usos da terra: o único setor que pode absorver mais do que emite.

term-baseline = Ano-base
    .forms = ano-base, anos-base
    .meaning = O ano a partir do qual se mede uma meta. “50% abaixo do nível de 2005” quer dizer metade do que foi emitido em 2005. O compromisso não define nenhum.

term-basis = Abrangência
    .forms = operações do governo local, toda a comunidade
    .meaning = De quem são as emissões contadas: de toda a comunidade, ou só das operações do governo local, que são uma pequena porcentagem do total.

term-carbon-neutral = Neutralidade de carbono
    .forms = neutralidade de carbono, neutra em carbono, carbono neutro
    .meaning = Muitas vezes quer dizer emissões líquidas zero. Mostramos a palavra usada por cada comunidade e avaliamos as duas da mesma forma.

term-race-to-zero = Cities Race to Zero
    .forms = –
    .meaning = Em português, “corrida das cidades para o zero”. A campanha para que as comunidades reduzam as emissões pela metade até { $pledged } e cheguem a emissões líquidas zero no máximo até meados do século.

term-fair-share = Parcela justa
    .forms = parcela justa
    .meaning = A parte que cabe a uma comunidade na redução mundial das emissões pela metade até { $pledged }. É maior onde se emite mais e se pode fazer mais.

term-gpc = GPC
    .forms = gpc
    .meaning = A norma que a maioria das cidades usa para contar o que é emitido dentro de seus limites e por causa delas.

term-gross = Emissões brutas
    .forms = emissões brutas, brutas
    .meaning = O que é emitido, sem descontar o que as florestas absorvem nem o que é compensado em outro lugar.

term-inclusive-action = Ação inclusiva
    .forms = ação climática inclusiva, ação inclusiva, inclusiva, inclusivas
    .meaning = Uma ação climática que, segundo seu documento, inclui a justiça social: quem decide, quem se beneficia, quem paga.

term-interim = Meta intermediária
    .forms = meta intermediária, metas intermediárias, intermediária
    .meaning = Uma meta no caminho para emissões líquidas zero, geralmente para { $pledged }.

term-inventory = Inventário
    .forms = inventários, inventário
    .meaning = A contagem de todos os gases de efeito estufa emitidos em um lugar em um ano.

term-ippu = IPPU
    .forms = ippu
    .meaning = Processos industriais e uso de produtos: gases que vêm de fabricar ou usar coisas, não da queima de combustível.

term-net-zero = Emissões líquidas zero (zero líquido)
    .forms = emissões líquidas zero, zero líquido
    .meaning = Não emitir mais do que é absorvido. Avaliamos pelas emissões brutas e mostramos ao lado as absorções e as compensações.

term-pace = Ritmo
    .forms = ritmo
    .meaning = Quanto as emissões caíram por ano: o valor do meio de todas as mudanças entre contagens de uma série, ao longo de dez anos. São necessárias pelo menos três contagens.

term-scope = Escopo
    .forms = escopos, escopo
    .meaning = 1: o que é emitido dentro da comunidade. 2: o que é emitido em outro lugar para gerar a eletricidade que ela usa. 3: o que é emitido em outro lugar por causa do que ela faz, como o lixo levado para fora.

term-sector = Setor
    .forms = setores, setor
    .meaning = De onde vêm as emissões: prédios e outros usos fixos de energia, transporte, resíduos, indústria, uso da terra.

term-series = Série
    .forms = séries, série
    .meaning = Inventários feitos da mesma maneira. Só dentro de uma série traçamos uma linha ou damos uma porcentagem.

term-tco2e = t CO₂e
    .forms = t co₂e, toneladas de dióxido de carbono (co₂) equivalente, toneladas de co₂e, toneladas
    .meaning = Toneladas de dióxido de carbono (CO₂) equivalente: todos os gases de efeito estufa, cada um com o peso de quanto aquece o planeta. Uma tonelada são 1.000 quilos, ou 2.205 libras.

term-pledge = Compromisso
    .forms = compromisso, se comprometeu
    .meaning = O que cada comunidade prometeu ao aderir à campanha: metade das emissões até { $pledged }. A campanha não define um ano-base. É à parte de uma meta própria da comunidade.

term-reference = Contagem de referência
    .forms = primeira contagem da série
    .meaning = A contagem a partir da qual se mede o compromisso: a primeira da série que o avalia. Nós a escolhemos, porque a campanha não define um ano-base.

term-needed = Redução necessária
    .forms = –
    .meaning = A redução por ano, em porcentagem, a partir da contagem mais recente, que chegaria à meta a tempo.

term-ratio = Proporção
    .forms = proporção
    .meaning = O ritmo dividido pela redução necessária. 100% basta, sem sobra; 50% é metade do ritmo necessário.

term-spread = Margem
    .forms = margem
    .meaning = O ritmo mais baixo e o mais alto quando se deixa de fora uma das contagens, menos a mais nova. Mostra quanto depende de um só ano.

term-close = Por pouco
    .forms = –
    .meaning = De um veredito: sem uma das contagens, seria outro.

term-old = Contagem antiga
    .forms = –
    .meaning = Uma contagem de mais de cinco anos atrás. O veredito fica e traz o seu ano; a etiqueta tem um contorno tracejado.

term-path = Caminho prometido
    .forms = caminho prometido
    .meaning = Linhas retas do ano-base, por cada meta própria da comunidade, até emissões líquidas zero.

term-straight-line = Linha reta até emissões líquidas zero
    .forms = linha reta até emissões líquidas zero
    .meaning = O caminho prometido de uma comunidade que tem um ano para emissões líquidas zero e nenhuma meta própria antes. Ninguém prometeu os anos do meio.

term-vintage = Edição das estimativas
    .forms = –
    .meaning = A edição de uma série de estimativas anuais de moradores. Cada edição refaz as contagens antigas; por isso só combinam as de uma mesma edição.
