# O que fica em volta de cada página, e as páginas de erro. [Texto](/endereço) é um link: o texto se traduz
# e se põe onde convém; o endereço fica como está. As `crases` marcam um código.

layout-skip = Ir para o conteúdo
layout-main = Principal
layout-languages = Idioma
layout-twins = Os dados desta página, para programas:
layout-checked = Os dados foram conferidos pela última vez em { $date } (edição `{ $edition }`). Cada número indica sua fonte; “não se sabe” também é uma resposta. Viu um número errado? Escreva para [{ $email }](mailto:{ $email }).

# Na navegação: curto.
nav-communities = Comunidades
nav-towns = Cidades
nav-criteria = Cinco critérios
nav-actions = Ações
nav-reports = Relatórios
nav-method = Como avaliamos
nav-about = A campanha

# As páginas pelo nome, no rodapé e onde talvez se procurasse um endereço.
page-home = Visão geral da campanha
page-communities = Todas as comunidades
page-criteria = Os cinco critérios
page-actions = Ações
page-reports = Relatórios
page-state = O contexto estadual
page-towns = Todas as cidades
page-method = Como avaliamos
page-about = Sobre a campanha
page-site = Quem faz este site
page-accessibility = Acessibilidade
page-privacy = Privacidade
page-compare = Comparar comunidades
page-data = Baixar os dados
page-api = Os dados para programas
page-resources = Guias e recursos
page-glossary = Glossário
page-licence = Licença

glossary-lead = As palavras deste site, explicadas de forma simples.

cite-source = Fonte { $number }: { $title }
cite-news-only = só na imprensa

sources = Fontes
source-archived = [cópia arquivada]({ $url })
cdp = Os números informados à CDP são declarados pelas próprias comunidades, sem verificação. Foram reunidos em parceria pela CDP e pelo ICLEI – Local Governments for Sustainability.

# Opções nos formulários.
translated-awaiting = { $count ->
    [one] Um texto desta página foi traduzido do inglês e aguarda
   *[other] { $count } textos desta página foram traduzidos do inglês e aguardam
} a revisão de falantes nativos. Se houver diferença, vale o texto em inglês.

choose-any = Qualquer
choose-show = Mostrar
choose-clear = Limpar

error-not-found = Página não encontrada
error-bad-query = Esse endereço pede algo que não temos
error-method = Esta página só pode ser lida
error-internal = Algo deu errado do nosso lado
error-part = Não existe essa parte do arquivo
error-part-length = O arquivo tem { $length } bytes.
error-no-page = Não há nenhuma página em { $path }.
error-not-here = Não há nenhuma página neste endereço.
copy-without-forms = Esta cópia do site não pode procurar, filtrar nem comparar. [Todas as comunidades](/communities)
error-no-community = Nenhuma comunidade chamada “{ $asked }” aderiu à campanha aqui.
error-no-state = Não há dados sobre o estado onde ficam as comunidades.
error-no-chart = Não existe esse gráfico para { $name }. { $why }
error-not-a-value = “{ $value }” não é um valor de “{ $parameter }”. Valores aceitos: { $allowed }.
error-read-only = Este endereço só responde a GET e HEAD.
error-try-later = Não foi possível montar a página. Tente de novo mais tarde.
error-only-english = O que é feito para programas tem um só endereço, sem idioma.
error-did-you-mean = Você quis dizer { $name }?
error-all-communities = Todas as comunidades que aderiram
allowed-year = um ano de 1850 a 2100
allowed-text = no máximo 100 caracteres
allowed-community = o nome de uma comunidade tal como está no seu endereço
allowed-compared = de duas a seis comunidades
