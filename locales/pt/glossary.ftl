# As palavras do assunto, explicadas de forma simples. `.forms` são as formas em que uma palavra aparece num
# texto, em minúsculas e separadas por vírgulas: a primeira vez numa página leva um link. Nenhuma: um traço.

term-afolu = AFOLU
    .forms = afolu
    .meaning = Agricultura, florestas e outros usos da terra: o único setor que pode absorver mais do que emite.

term-baseline = Ano-base
    .forms = ano-base, anos-base
    .meaning = O ano a partir do qual se mede uma meta. “50% abaixo do nível de 2005” quer dizer metade do que foi emitido em 2005.

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
    .meaning = Quanto as emissões caíram por ano: o valor do meio de todas as mudanças entre inventários de uma série, ao longo de dez anos.

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
