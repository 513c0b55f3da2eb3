# Qué es la campaña, quién la dirige y qué se puede hacer con los datos.

about-title = Sobre la campaña
about-description = Qué pide la campaña, quién la dirige y a quién escribir.
about-heading = Sobre { $campaign }
about-lead = Una campaña mundial de comunidades que se comprometen a reducir a la mitad sus emisiones de carbono para { $halve-by }. También se comprometen a llegar a cero emisiones netas, en { $net-zero-by } a más tardar, y a que el calentamiento no pase de { $warming } °C. Su propósito, en sus palabras: «{ $purpose }».
about-aims = Qué quiere
about-goal = Busca sumar a más de { $goal } comunidades.
about-criteria = A qué se compromete una comunidad
about-standings = [Cómo va cada comunidad](/criteria)
about-joined = Quién se unió en { $region }
about-named = La noticia de su inicio nombró a { $count }:
about-later = Desde entonces:
about-networks = Quién la dirige
about-contact = A quién escribir
about-write = Para unirse, corregir una cifra o preguntar: [{ $email }](mailto:{ $email }), [{ $website }]({ $website }).
about-guides = Vea también [guías y recursos](/resources).
about-licence = Uso de los datos y del código
about-data = Las cifras son hechos tomados de documentos públicos, cada uno nombrado junto a su cifra. Cualquiera puede usar nuestra selección, su orden y su redacción según la [licencia Creative Commons Atribución 4.0](https://creativecommons.org/licenses/by/4.0/): nombre este sitio y la fuente de la cifra. Los documentos pertenecen a quienes los publicaron. El programa es software libre con licencia MIT o Apache 2.0.
about-nothing-asked = Este sitio no deja ninguna cookie, no ejecuta ningún programa en su navegador y no pide nada a ningún otro sitio.
about-languages = Idiomas
about-translations = Este sitio está escrito en inglés, y también en español, portugués y criollo haitiano. Las traducciones esperan la revisión de una persona que lea el idioma como propio; donde difieran, vale el texto en inglés. Lo que el registro cita de los documentos queda en inglés. Si una frase le suena mal, escríbanos.
