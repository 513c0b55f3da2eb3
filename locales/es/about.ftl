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
about-joined-anywhere = Quién se ha unido
about-named = La noticia de su inicio nombró a { $count }:
about-later = Desde entonces:
about-networks = Quién la dirige
about-contact = A quién escribir
about-write = Para unirse o preguntar por la campaña: [{ $email }](mailto:{ $email }), [{ $website }]({ $website }).
about-guides = Vea también [guías y recursos](/resources).
about-licence = Uso de los datos y del código
about-data = Las cifras son hechos tomados de documentos públicos, cada uno nombrado junto a su cifra. Cualquiera puede usar nuestra selección, su orden y su redacción según la [licencia Creative Commons Atribución 4.0](https://creativecommons.org/licenses/by/4.0/): nombre este sitio y la fuente de la cifra. Los documentos pertenecen a quienes los publicaron. El programa es software libre con licencia MIT o Apache 2.0.
about-nothing-asked = Este sitio no deja ninguna cookie, no ejecuta ningún programa en su navegador y no pide nada a ningún otro sitio. No hay cuentas, y a nadie se le sigue de página en página.
about-languages = Idiomas
about-translations = Este sitio está escrito en inglés, y también en español, portugués y criollo haitiano. Las traducciones esperan la revisión de una persona que lea el idioma como propio; donde difieran, vale el texto en inglés. Los títulos de los documentos quedan en inglés, y también los textos que nadie ha traducido todavía. Si una frase le suena mal, escríbanos.

# Quién hace el sitio. $what enumera lo que el registro todavía no dice.
about-site = Quién hace este sitio
about-not-campaign = Este no es el sitio de la campaña, que es [{ $website }]({ $website }). Aquí está lo que los documentos públicos dicen de { $campaign } y de sus comunidades.
about-publisher = Este sitio lo hace { $name }.
about-publisher-linked = Este sitio lo hace [{ $name }]({ $website }).
about-corrections = Quién decide las correcciones: { $who }.
about-reach = Para avisar de una cifra equivocada o preguntar por este sitio: [{ $email }](mailto:{ $email }).
about-untold = Todavía no se dice aquí: { $what }.
about-untold-name = quién hace este sitio
about-untold-corrections = quién decide las correcciones
about-untold-email = cómo escribirle
about-until-then = Mientras tanto, las páginas dan para las correcciones la dirección de la campaña: [{ $email }](mailto:{ $email }).
about-decided = Los veredictos los decide [un método](/method), el mismo para todas las comunidades. [Cada corrección figura en una lista](/changes), con su fecha y su motivo.

# Accesibilidad.
about-accessibility = Accesibilidad
about-accessible-aim = Este sitio quiere cumplir las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2 en el nivel AA.
about-accessible-keyboard = Todo funciona con el teclado y sin programas en el navegador. Cada página empieza con un enlace que salta al contenido.
about-accessible-charts = Cada gráfico tiene una descripción para lectores de pantalla, y lo sigue una tabla con las mismas cifras. Ningún color lleva por sí solo un significado.
about-accessible-size = Las páginas caben en una ventana de 320 píxeles de ancho, y el texto puede crecer hasta el 400 por ciento. Respetan si usted prefiere claro u oscuro, colores forzados o menos movimiento.
about-accessible-tested = Cada versión se prueba en un navegador con axe, un programa que encuentra barreras: cada tipo de página, en cuatro idiomas, en claro y en oscuro. También se prueba el teclado. Todavía no ha probado el sitio ninguna persona que use a diario un lector de pantalla.
about-accessible-limits = Lo que falta: las tablas anchas se desplazan de lado en un teléfono. Las citas quedan en inglés. Los documentos que enlazamos pueden no ser accesibles.
about-accessible-tell = ¿Algo se lo impidió? Escriba a [{ $email }](mailto:{ $email }) con la dirección de la página.

# Privacidad. Lo que el servidor guarda está en src/server/log.rs.
about-privacy = Privacidad
about-privacy-log = El programa que sirve este sitio no guarda la dirección de ningún visitante. Si quien lo opera activa su registro de visitas, cada línea tiene la hora, la página y cómo respondió el programa. También cuenta cuántas páginas ha servido.
about-privacy-search = Lo que usted escribe en una búsqueda está en la dirección del resultado. El registro de visitas lo omite. Su navegador sí puede recordarlo.
about-privacy-host = La empresa cuyas computadoras alojan este sitio, o su proveedor de internet, puede guardar más. Nosotros no podemos ver lo que guardan.
about-privacy-letters = Si nos escribe, tenemos su dirección y su carta. Los enlaces llevan a otros sitios, con reglas propias.
