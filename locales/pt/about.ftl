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
about-named = A primeira notícia citou { $count }:
about-later = Desde então:
about-networks = Quem a conduz
about-contact = Para quem escrever
about-write = Para aderir, corrigir um número ou tirar uma dúvida: [{ $email }](mailto:{ $email }), [{ $website }]({ $website }).
about-guides = Veja também os [guias e recursos](/resources).
about-licence = Uso dos dados e do código
about-data = Os números são fatos tirados de documentos públicos, e cada documento é citado ao lado do seu número. Qualquer pessoa pode usar nossa seleção, organização e redação, segundo a [licença Creative Commons Atribuição 4.0](https://creativecommons.org/licenses/by/4.0/): cite este site e a fonte do número. Os documentos pertencem a quem os publicou. O programa é software livre, sob a licença MIT ou Apache 2.0.
about-nothing-asked = Este site não usa cookies, não executa scripts e não pede nada a nenhum outro site.
about-languages = Idiomas
about-translations = Este site está escrito em inglês e também em espanhol, português e crioulo haitiano. As traduções aguardam a revisão de falantes nativos; se houver diferença, vale o texto em inglês. Os trechos citados de documentos ficam em inglês. Se uma frase soar errada, escreva para nós.
