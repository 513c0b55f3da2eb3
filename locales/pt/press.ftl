# Para jornalistas: o que mais vale noticiar, em frases que podem ser publicadas como estão.

press-title = Para jornalistas
press-description = O que mais vale noticiar agora, cada frase com suas fontes; como citar; correções.
press-lead = O que mais vale noticiar agora, em frases que você pode publicar, cada uma com seus números e seus documentos.
press-findings = O que mais vale noticiar
press-nothing = Ainda não temos dados de nenhuma comunidade que tenha aderido; por isso, não há nada a noticiar.
press-others = O mesmo vale para
press-numbers = Os números por trás da frase, com seus documentos
press-region = Números da notícia { $number }, em tabela
press-caption = { $heading }: em que a frase se apoia
press-what = O que é
press-figure = Número
press-documents = Documentos
press-no-document = nenhum encontrado
press-all-known = Tudo o que se sabe de { $name }
press-compare = Comparar { $name } com outras comunidades
press-chosen = Como foram escolhidas.
press-rule = Procuramos cinco tipos de notícia, nesta ordem. Primeiro, uma comunidade que não cumpriu o prometido ou cujas emissões estão aumentando. Depois, uma que está com atraso. Depois, uma que está no ritmo certo ou já o cumpriu. O prometido é a próxima meta própria, ou a metade com que se comprometeu. Por fim, quantas não podem ser avaliadas, e por quê, e quantas não têm uma contagem recente. Contamos as três primeiras notícias que os dados sustentam. Se há várias comunidades no mesmo caso, contamos a da contagem mais recente e citamos as outras. Nunca fazemos ranking das comunidades pelo que emitem, porque elas contam coisas diferentes.
press-verdicts = [O que cada veredito significa](/method)

press-counts = As contas
press-joined = comunidades que aderiram
press-with-inventory = têm um inventário de toda a comunidade
press-with-target = têm uma meta adotada antes da meta de emissões líquidas zero
press-with-net-zero = têm um ano para emissões líquidas zero
press-verdict = rumo à própria meta ou ao compromisso: “{ $verdict }”
press-inventories = inventários de toda a comunidade, ao todo
press-newest = o inventário mais recente de todos
press-oldest = o mais antigo dos inventários mais recentes
press-no-sum = Cada número leva à lista de onde foi contado. Não somamos as emissões: [as comunidades contam coisas diferentes](/method).

press-cite = Como citar
press-cite-how = Para um número, cite primeiro o documento e depois este site. A página de cada comunidade termina com os números principais, em texto para copiar, cada um com seu documento. Para citar esta página:
press-cite-edition = O endereço traz o nome da edição. Quem abrir o link mais tarde fica sabendo o que mudou desde então.

press-correction = Como pedir a correção de um número
press-correction-write = Escreva para [{ $email }]({ $mail }) com o endereço da página, o número e um link para o documento que traz outro.
press-correction-check = O número é conferido com esse documento.
press-correction-change = Se o documento confirmar, o número é corrigido, com o motivo e o documento.
press-correction-log = A mudança aparece no [histórico de todos os números que já mudaram](/changes), com o número antigo ao lado do novo.
press-correction-silence = Nenhum número muda em silêncio: o site não pode publicar um número que não esteja no histórico. [Acompanhe o histórico por um feed Atom](/changes.atom).

press-pictures = Imagens e dados
press-pictures-region = Imagens e dados, em tabela
press-pictures-caption = De cada comunidade: o gráfico, e os números com suas fontes
press-chart = Gráfico
press-figures = Números
press-chart-of = Emissões e promessa:
press-as-png = Gráfico de { $name } em PNG
press-as-svg = Gráfico de { $name } em SVG
press-no-chart = sem inventário para desenhar
press-record = [Baixar todos os dados](/data) · [Comparar comunidades](/compare) · [Os limites da lei estadual](/state)

press-print = O que pode ser publicado
press-print-all = Tudo. Os números são fatos de documentos públicos. Nossos textos, gráficos e seleção têm a licença [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/): cite este site e a fonte do número ([licença](/about#licence)).
press-questions = Perguntas: [{ $email }](mailto:{ $email }), [{ $website }]({ $website }).

# Os tipos de notícia.
finding-off-course = Fora do caminho
finding-too-slow = Devagar demais para o prometido
finding-on-course = Cumprindo o prometido
finding-cant-tell = Promessas que não podem ser conferidas
finding-old-counts = Números antigos

# Uma comunidade diante da própria meta ou do compromisso: $goal é um dos dois nomes do fim. $pace e $needed são porcentagens.
finding-fell = As emissões de { $name } caíram { $pace } por ano (mediana, { $first }–{ $last }); { $goal } exige { $needed } por ano a partir de { $last }.
finding-rose = As emissões de { $name } subiram { $pace } por ano (mediana, { $first }–{ $last }); { $goal } exige reduzi-las { $needed } por ano a partir de { $last }.
finding-flat = As emissões de { $name } quase não mudaram de { $first } a { $last }. Para cumprir { $goal }, precisam cair { $needed } por ano a partir de { $last }.
finding-fell-enough = As emissões de { $name } caíram { $pace } por ano (mediana, { $first }–{ $last }), o que basta para { $goal }, que exige { $needed } por ano a partir de { $last }.
finding-flat-enough = As emissões de { $name } quase não mudaram de { $first } a { $last }. Isso basta para cumprir { $goal }, que exige { $needed } por ano a partir de { $last }.
finding-missed = { $name } não cumpriu { $goal }: em { $year }, as emissões estavam { $were }.
finding-met-early = Em { $year }, as emissões de { $name } já estavam no nível exigido ({ $goal }): { $were }.
finding-met = { $name } cumpriu { $goal }: em { $year }, as emissões estavam { $were }.
finding-own-target = a própria meta para { $target }
finding-pledge = seu compromisso para { $target }
# Nas três acima.
were-lower = { $size } abaixo do nível de { $since }; a redução prometida é de { $promised }
were-higher = { $size } acima do nível de { $since }; a redução prometida é de { $promised }
were-no-lower = no mesmo nível de { $since }; a redução prometida é de { $promised }

caveat-newest = O número de { $year } é o mais recente contado da mesma maneira.
caveat-newest-inexact = O número de { $year } é o mais recente contado da mesma maneira ({ $precision }).
caveat-median-fall = O ritmo é a mediana de todos os pares de contagens. Só da primeira à última contagem, a queda é de { $rate } por ano. Não é uma previsão.
caveat-median-rise = O ritmo é a mediana de todos os pares de contagens. Só da primeira à última contagem, a alta é de { $rate } por ano. Não é uma previsão.
caveat-spread = Sem um dos anos, o ritmo é de { $spread } por ano.
caveat-path-above = Em { $year }, as emissões estavam { $tons } acima do caminho reto que passa pelas metas.
caveat-path-below = Em { $year }, as emissões estavam { $tons } abaixo do caminho reto que passa pelas metas.
caveat-path-below-short = Em { $year }, as emissões estavam { $tons } abaixo do caminho reto que passa pelas metas: o que não basta é o ritmo.
caveat-newer = Um número de { $year } foi contado de outra maneira e por isso não é usado.

# De quantas comunidades algo é verdade.
joined-communities = { $n ->
    [one] uma comunidade que aderiu
    [2] duas comunidades que aderiram
   *[other] { $size } comunidades que aderiram
}
whom-one = a única comunidade que aderiu
whom-both = as duas comunidades que aderiram
whom-all = todas as { $joined }
whom-some = { $n ->
    [one] uma das { $joined }
    [2] duas das { $joined }
   *[other] { $size } das { $joined }
}
finding-unjudged-one = Para { $whom }, os documentos que encontramos não mostram se está no ritmo certo para o prometido. O motivo: { $because }.
finding-unjudged-all = Para { $whom }, os documentos que encontramos não mostram se estão no ritmo certo para o prometido. Em todas elas, { $because }.
finding-unjudged-some = { $n ->
    [one] Para { $whom }, os documentos que encontramos não mostram se estão no ritmo certo para o prometido. Em uma delas, { $because }.
    [2] Para { $whom }, os documentos que encontramos não mostram se estão no ritmo certo para o prometido. Em duas delas, { $because }.
   *[other] Para { $whom }, os documentos que encontramos não mostram se estão no ritmo certo para o prometido. Em { $size } delas, { $because }.
}
because-no-interim-target = não encontramos nenhuma meta adotada para toda a comunidade antes da meta de emissões líquidas zero
because-no-inventory = não encontramos nenhum inventário com um total em toneladas
because-no-baseline-year = nenhum documento que encontramos diz a partir de que ano a meta é medida
because-no-baseline-inventory = não encontramos nenhum inventário do ano a partir do qual a meta é medida
because-method-changed = a contagem mais nova não foi feita da mesma maneira que a mais antiga
because-too-few = encontramos menos de três inventários comparáveis ao longo de quatro anos
because-zero = a meta é zero, e uma tendência de queda nunca chega a zero
caveat-not-found = “Não encontrado” não quer dizer “não existe”: a página de cada comunidade diz o que falta. Um documento enviado a nós é conferido e pode mudar o veredito.

finding-old-one = Para { $whom }, não encontramos nenhum inventário de emissões de { $year } ou mais novo em documentos oficiais nem em dados públicos.
finding-old = Para { $whom }, não encontramos nenhum inventário de emissões de { $year } ou mais novo em documentos oficiais nem em dados públicos.
caveat-old-basis = Trata-se de inventários de toda a comunidade, com um total em toneladas.
caveat-old-newest = O mais recente que encontramos, entre todas as comunidades, é de { $year }.
caveat-old-none = { $n ->
    [one] De uma comunidade, não encontramos nenhum.
    [2] De duas comunidades, não encontramos nenhum.
   *[other] De { $size } comunidades, não encontramos nenhum.
}
caveat-old-news = Há números mais novos, conhecidos só pela imprensa, que não são usados: { $each }.
caveat-old-repeat = Uma comunidade que adere promete prestar contas do progresso todos os anos. Um relatório pode repetir uma contagem anterior.

# Os números por trás de uma notícia.
fact-latest = Emissões na contagem comparável mais recente
fact-change = Mudança entre as duas
fact-level = Nível prometido
fact-pace = Ritmo (mediana), contagens de dez anos
fact-needed = Ritmo necessário para cumprir a promessa
fact-gap = Distância até o caminho prometido nesse ano
fact-computed = calculado com os números daqui
fact-rise = uma alta de { $rate } por ano
fact-fall = uma queda de { $rate } por ano
fact-above = { $tons } acima
fact-below = { $tons } abaixo
fact-newest = inventário mais recente, de { $year }: { $tons }
press-measured = O que outros medem
press-measured-lead = A maior mudança desde o ano anterior entre as comunidades que aderiram, de cada número que a tem.
measured-change = { $name }: { $to } em { $year }, { $from } em { $before }. No estado: { $state-to }, { $state-from } no ano anterior. Das { $compared } comunidades que aderiram e têm os dois números, nenhuma mudou mais.
measured-change-caveat = Outros medem isso da mesma forma em toda parte. Não é uma contagem da comunidade, e um ano não é uma tendência.
