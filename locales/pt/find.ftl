# Procure a sua; como uma comunidade adere; o mapa.

find-label = Procure sua cidade ou município
find-yours = Sua cidade, código postal (ZIP) ou bairro
find-button = Procurar
find-heading = Veja se sua cidade ou município aderiu
find-description = Escreva o nome da sua cidade, o código postal (ZIP) ou o bairro para ver se ela aderiu.
find-joined = { $name } aderiu a { $campaign }
find-not-joined = { $name } não aderiu a { $campaign }
find-not-known = Não se sabe se { $name } aderiu a { $campaign }
find-nothing-like = Não conhecemos em { $region } nenhuma cidade, vila, bairro nem código postal (ZIP) chamado “{ $asked }”
find-part = { $n ->
    [one] “{ $asked }” está no nome de um lugar
   *[other] “{ $asked }” está no nome de { $size } lugares
}
find-did-you-mean = Você quis dizer…?
find-part-of = { $place } faz parte de { $name }.
find-a-part-of = parte de { $name }
find-zip-in = O código postal (ZIP) { $zip } fica em { $name }.
find-zip-several = { $n ->
   *[other] O código postal (ZIP) { $asked } fica em { $size } cidades
}
find-zip = código postal (ZIP) { $zip }
find-zip-share = código postal (ZIP) { $zip }: { $share } dos carros ficam guardados aqui
find-taken-as = Você escreveu “{ $asked }”. Entendemos { $name }.
find-about = { $kind ->
    [city] { $name } é uma cidade do condado de { $county }. Segundo o censo dos EUA de 2020, { $residents } pessoas viviam lá.
    [town] { $name } é um município do condado de { $county }. Segundo o censo dos EUA de 2020, { $residents } pessoas viviam lá.
   *[other] { $name } é um município com governo de cidade, do condado de { $county }. Segundo o censo dos EUA de 2020, { $residents } pessoas viviam lá.
}
find-all-about = Tudo sobre { $name }: metas, emissões, ações e fontes
find-town-page = O que outros medem em { $name }
find-fewer-letters = Tente com menos letras, ou só com o começo do nome.
find-write-it = Escreva uma cidade, uma vila, um bairro ou um código postal (ZIP). Um erro de digitação não atrapalha.
find-names-like-it = Nomes parecidos
find-has-joined = aderiu
find-is-not-known = não se sabe se aderiu
find-has-not-joined = não aderiu
find-asks = A adesão pede cinco coisas a { $name }
find-step-by-step = [Como aderir, passo a passo](/join)
find-write = Escreva para a campanha ou para o governo de sua cidade
find-write-how = Para aderir ou perguntar, escreva para a campanha: [{ $email }](mailto:{ $email }), [{ $website }]({ $website }). Um morador pode pedir ao prefeito, à câmara municipal ou ao conselho administrativo (select board) de { $name } que adira.
find-another = Procurar outro lugar
find-more = [Todas as comunidades que aderiram](/communities) · [Todas as cidades](/towns) · [Como uma comunidade adere](/join)
find-among-all = Procurar “{ $asked }” entre todas as cidades e municípios

join-title = Como uma comunidade adere
join-description = Cinco passos para a equipe de uma comunidade, cada um com uma comunidade que já o deu.
join-heading = Uma comunidade adere em cinco passos
join-lead = Cada passo cumpre um critério de { $campaign }. Em cada um há uma comunidade deste site que já o deu.
join-write = Para aderir ou perguntar, escreva para a campanha: [{ $email }](mailto:{ $email }), [{ $website }]({ $website }). Nada neste site inscreve uma comunidade.
join-what-to-do = O que fazer
join-has-done-it = { $name } já fez
join-on-all-five = { $name } nos cinco
join-everyone = Todas as comunidades neste
join-nobody = Nenhuma comunidade daqui fez isso ainda.
join-guide = Um guia
join-rule = Como este site julga: { $rule }
join-after = O que este site faz depois da adesão
join-after-how = Envie à campanha o endereço do documento que diz isso. Sua comunidade ganha então uma página aqui, com suas metas, suas emissões e seus relatórios. Só é mostrado o que os documentos públicos dizem.
join-more = [Veja se uma cidade ou município aderiu](/find) · [Todos os guias e recursos](/resources) · [Como julgamos](/method)
join-step-by-step = [Como uma comunidade adere, passo a passo](/join)
step-1 = Apoiar os princípios
step-1-read = Leia os princípios do Global Green New Deal.
step-1-ask = Peça ao prefeito, à câmara municipal ou ao conselho administrativo (select board) que os apoie.
step-1-write = Escreva à campanha que sua comunidade adere. Aderir já é dar o apoio.
step-2 = Fixar um ano de emissões líquidas zero
step-2-choose = Escolha o ano em que toda a comunidade chegará a emissões líquidas zero: { $net-zero-by }, no máximo.
step-2-adopt = Adote-o por votação, resolução ou plano.
step-2-publish = Publique o documento, para que qualquer pessoa possa ler nele o ano.
step-3 = Contar suas emissões e depois fixar uma meta para { $halve-by }
step-3-count = Conte as emissões de toda a comunidade em um ano. Esse ano é o seu ano de referência.
step-3-set = Fixe uma redução para { $halve-by }, medida a partir desse ano. Metade ou mais conta como cumprida.
step-3-say = Diga que método usou e use-o de novo: só contagens feitas da mesma forma mostram progresso.
step-4 = Começar uma ação que seja justa para todos
step-4-choose = Escolha uma ação que possa começar logo: em prédios, transporte, energia, resíduos ou natureza.
step-4-plan = Planeje-a com os moradores que têm menos ou que suportam mais.
step-4-write = Escreva em sua norma ou plano o que eles ganham com ela.
step-5 = Publicar e informar todos os anos
step-5-publish = Publique sua meta, suas ações e sua contagem de emissões em uma página própria.
step-5-report = Informe sobre elas todos os anos, também em um ano sem contagem nova.
step-5-keep = Mantenha os relatórios antigos na internet: um número que ninguém mais encontra conta como ausente.

map-title = Mapa: onde estão as comunidades, e como estão
map-caption = Onde elas estão, e o veredito ou a última contagem de cada uma
map-enlarged = Grande Boston
map-note = A Grande Boston é desenhada uma segunda vez, maior. A tabela diz o mesmo. Contorno: Departamento do Censo dos EUA.
map-no-count = sem contagem
