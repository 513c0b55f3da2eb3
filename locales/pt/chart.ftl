# As palavras dentro e em volta dos gráficos. Os rótulos têm pouco espaço: que sejam tão curtos quanto estes.

unit-year = Toneladas de CO₂e por ano
unit-person = Toneladas de CO₂e por pessoa
unit-index = Porcentagem do primeiro ano em comum
unit-share = Porcentagem do total

trajectory-title = As emissões de { $name } e o que foi prometido
trajectory-title-law = As emissões de { $name } e os limites que a lei fixa
trajectory-described = Contado: { $counted }. Prometido: { $promised }.{ $seams } { $sentence }
trajectory-counted = { $count } inventários, de { $first } t CO₂e em { $first-year } a { $last } em { $last-year }
trajectory-counted-once = { $last } t CO₂e em { $last-year }
trajectory-seam = A partir de { $year }, as contagens vêm de outra fonte.
trajectory-baseline = Ano-base das metas

mark-net-zero = zero líquido { $year }
mark-net-zero-at-most = zero líquido { $year }, no máximo { $level } brutas
mark-net-zero-gross = zero líquido { $year } (brutas, no máximo)
mark-target = meta { $year }: { $level } (−{ $cut })
mark-target-half = meta { $year }: { $level } (−{ $cut }), a metade prometida na adesão
mark-target-words = meta para { $year } (−{ $cut } desde { $baseline })
mark-target-words-half = meta para { $year } (−{ $cut } desde { $baseline }), a metade prometida na adesão
mark-half = metade de { $reference } até { $year }, prometida na adesão: { $level }
mark-half-words = metade de { $reference } até { $year }, prometida na adesão
label-baseline = ano-base { $year }: { $amount }
label-pace-up-to = se o ritmo até { $year } continuasse; não é previsão
label-pace-spread = se o ritmo até { $year } continuasse (de { $low } a { $high }); não é previsão
label-path = caminho prometido
label-path-law = caminho que a lei fixa
label-straight = linha reta até zero líquido { $year }
label-then = depois { $promises }
label-today = hoje, { $year }
label-seam = outra fonte desde { $year }
label-apart = Contado de maneiras diferentes: não dá para comparar.

sectors-title = De onde vêm as emissões de { $name }
heading-sectors = { $sector }: { $share } das emissões de { $name } em { $year }
sectors-described = Em { $year }, o ano mais recente dividido por setor: { $parts }.
sectors-not-split = Sem divisão

per-person-title = Emissões por morador de { $name }
heading-per-person = { $amount } para cada morador de { $name } em { $year }
per-person-described = { $amount } por pessoa em { $year }.
per-person-open = A linha se interrompe onde duas contagens de moradores não combinam entre si.
per-person-gap = nova contagem de moradores

panel-newest = { $amount } em { $year }, a contagem mais recente
shares-title = { $name }: porcentagem do total de { $year }, por setor
shares-absent = não separado
shares-none = nada
panel-nothing = nada contado

chart-use = Usar este gráfico
chart-png = PNG de 1200 × 675
chart-in-picture = o título, as fontes e a data estão na imagem.
chart-embed = Para mostrar este gráfico na sua própria página:
chart-embed-label = Código para inserir este gráfico: { $title }
chart-bibtex = BibTeX deste gráfico: { $title }
embed-every-figure = Todos os números e seus documentos
chart-none = Não é possível desenhar um gráfico aqui.
chart-as-table = Os números deste gráfico, em tabela

picture-origin = { $site }, edição de { $date }. CC BY 4.0. { $address }
picture-sources = { $n ->
    [one] Fonte: { $publishers }.
   *[other] Fontes: { $publishers }.
}
