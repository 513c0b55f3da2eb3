# What others measure in every city and town.

towns-title = Todas as cidades do estado
towns-description = O que o estado, as concessionárias e o censo medem em todas as cidades, lado a lado.
towns-lead = O que outros medem em cada cidade, tenha ela aderido ou não. Não há classificação.
towns-indicator = O que mostrar
towns-show = Mostrar
towns-town = Cidade
towns-county = Condado
towns-residents = Moradores, 2020
towns-year = Ano
towns-joined = aderiu
towns-not-published = não publicado
town-title = { $name }: o que outros medem
town-figures = O que outros medem aqui
town-figures-lead = De dados de todo o estado, iguais para cada cidade. Os números mais recentes, ao lado dos do estado.
town-state = O estado
town-sources = De onde vêm estes números
town-join = O que pede aderir
towns-any-county = Qualquer condado
towns-order = Ordenar
towns-by-name = por nome
towns-by-residents = por moradores
towns-by-highest = primeiro o número mais alto
towns-by-lowest = primeiro o número mais baixo
