# O que é a campanha, quem a conduz e o que se pode fazer com os dados.

about-title = Sobre a campanha
about-description = O que a campanha pede, quem a conduz e para quem escrever.
about-heading = Sobre a campanha { $campaign }
about-lead = Uma campanha mundial de comunidades que se comprometem a reduzir suas emissões de carbono pela metade até { $halve-by }. O compromisso inclui chegar a emissões líquidas zero (“{ $net-zero }”), no máximo até { $net-zero-by }, e limitar o aquecimento do planeta a { $warming } °C. O propósito, nas palavras da campanha: “{ $purpose }”.
about-aims = O que ela quer
about-goal = Ela quer reunir mais de { $goal } comunidades.
about-criteria = Com o que uma comunidade se compromete
about-standings = [Em que ponto está cada comunidade](/criteria)
about-joined = Quem aderiu em { $region }
about-joined-anywhere = Quem aderiu
about-named = A primeira notícia citou { $count }:
about-later = Desde então:
about-networks = Quem a conduz
about-contact = Para quem escrever
about-write = Para aderir ou tirar uma dúvida sobre a campanha: [{ $email }](mailto:{ $email }), [{ $website }]({ $website }).
about-guides = Veja também os [guias e recursos](/resources).
about-licence = Uso dos dados e do código
about-data = Os números são fatos tirados de documentos públicos, e cada documento é citado ao lado do seu número. Qualquer pessoa pode usar nossa seleção, organização e redação, segundo a [licença Creative Commons Atribuição 4.0](https://creativecommons.org/licenses/by/4.0/): cite este site e a fonte do número. Os documentos pertencem a quem os publicou. O programa é software livre, sob a licença MIT ou Apache 2.0.
about-nothing-asked = Este site não usa cookies, não executa scripts e não pede nada a nenhum outro site. Não há contas, e ninguém é seguido de página em página.
about-languages = Idiomas
about-translations = Este site está escrito em inglês e também em espanhol, português e crioulo haitiano. As traduções aguardam a revisão de falantes nativos; se houver diferença, vale o texto em inglês. Os títulos dos documentos ficam em inglês, assim como os textos que ninguém traduziu ainda. Se uma frase soar errada, escreva para nós.

# Quem faz o site. $what enumera o que o registro ainda não diz.
about-site = Quem faz este site
about-not-campaign = Este não é o site da campanha, que é [{ $website }]({ $website }). Aqui está o que documentos públicos dizem sobre { $campaign } e suas comunidades.
about-publisher = Este site é feito por { $name }.
about-publisher-linked = Este site é feito por [{ $name }]({ $website }).
about-corrections = Quem decide sobre correções: { $who }.
about-reach = Para avisar de um número errado ou perguntar sobre este site: [{ $email }](mailto:{ $email }).
about-untold = Ainda não se diz aqui: { $what }.
about-untold-name = quem faz este site
about-untold-corrections = quem decide sobre correções
about-untold-email = como entrar em contato
about-until-then = Até lá, as páginas dão para correções o endereço da campanha: [{ $email }](mailto:{ $email }).
about-decided = Quem decide os veredictos é [um método](/method), o mesmo para todas as comunidades. [Cada correção fica em uma lista](/changes), com a data e o motivo.

# Acessibilidade.
about-accessibility = Acessibilidade
about-accessible-aim = Este site busca cumprir as Diretrizes de Acessibilidade para Conteúdo Web (WCAG) 2.2 no nível AA.
about-accessible-keyboard = Tudo funciona pelo teclado e sem scripts. Cada página começa com um link que pula para o conteúdo.
about-accessible-charts = Cada gráfico tem uma descrição para leitores de tela, e uma tabela com os mesmos números vem depois dele. Nenhuma cor traz sozinha um significado.
about-accessible-size = As páginas cabem em uma janela de 320 pixels de largura, e o texto pode crescer até 400 por cento. Elas respeitam a sua escolha de claro ou escuro, de cores forçadas e de menos movimento.
about-accessible-tested = Cada versão é testada em um navegador com axe, um programa que encontra barreiras: cada tipo de página, em quatro idiomas, no claro e no escuro. O teclado também é testado. Ainda não testou o site nenhuma pessoa que use um leitor de tela todos os dias.
about-accessible-limits = O que falta: tabelas largas rolam para o lado no celular. As citações ficam em inglês. Os documentos para os quais há links podem não ser acessíveis.
about-accessible-tell = Alguma coisa impediu você? Escreva para [{ $email }](mailto:{ $email }) com o endereço da página.

# Privacidade. O que o servidor guarda está em src/server/log.rs.
about-privacy = Privacidade
about-privacy-log = O programa que serve este site não guarda o endereço de nenhum visitante. Se quem o opera ligar o registro de acessos, cada linha tem a hora, a página e como o programa respondeu. Ele também conta quantas páginas serviu.
about-privacy-search = O que você digita em uma busca fica no endereço do resultado. O registro de acessos deixa isso de fora. O seu navegador ainda pode lembrar.
about-privacy-host = A empresa cujos computadores hospedam este site, ou o seu provedor de internet, pode guardar mais. Nós não vemos o que eles guardam.
about-privacy-letters = Se você nos escrever, temos o seu endereço e a sua carta. Os links levam a outros sites, com regras próprias.
