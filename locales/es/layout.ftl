# Lo que rodea cada página, y las páginas de error. [Texto](/dirección) es un enlace: el texto se traduce
# y se coloca donde convenga, la dirección no cambia. Las `comillas invertidas` marcan un código.

layout-skip = Ir al contenido
layout-main = Principal
layout-languages = Idioma
layout-twins = Los datos de esta página, para programas:
layout-checked = El registro se revisó por última vez el { $date } (edición `{ $edition }`). Cada cifra nombra su fuente; «no se sabe» también es una respuesta. ¿Hay una cifra equivocada? Escriba a [{ $email }](mailto:{ $email }).

# En la navegación: corto.
nav-communities = Comunidades
nav-towns = Ciudades y pueblos
nav-criteria = Cinco criterios
nav-actions = Acciones
nav-reports = Informes
nav-method = Cómo juzgamos
nav-about = La campaña

# Las páginas por su nombre, al pie y donde quizá se buscaba una.
page-home = La campaña de un vistazo
page-communities = Todas las comunidades
page-criteria = Los cinco criterios
page-actions = Acciones
page-reports = Informes
page-state = El estado que las rodea
page-towns = Todas las ciudades y pueblos
page-method = Cómo juzgamos
page-about = Sobre la campaña
page-site = Quién hace este sitio
page-accessibility = Accesibilidad
page-privacy = Privacidad
page-compare = Comparar comunidades
page-data = Llevarse los datos
page-api = Los datos para programas
page-resources = Guías y recursos
page-glossary = Glosario
page-licence = Licencia

glossary-lead = Las palabras de este sitio, dichas con sencillez.

cite-source = Fuente { $number }: { $title }
cite-news-only = solo prensa

sources = Fuentes
source-archived = [copia archivada]({ $url })
cdp = Las cifras entregadas a CDP son declaradas por cada comunidad y no están verificadas; las recogieron en conjunto CDP e ICLEI – Local Governments for Sustainability.

# Opciones en los formularios.
translated-awaiting = { $count ->
    [one] Un texto de esta página se tradujo del inglés y espera
   *[other] { $count } textos de esta página se tradujeron del inglés y esperan
} la revisión de una persona que lea el idioma como propio. Donde difieran, vale el texto en inglés.

choose-any = Cualquiera
choose-show = Mostrar
choose-clear = Borrar

error-not-found = No se encontró la página
error-bad-query = Esa dirección pide algo que no tenemos
error-method = Esta página solo se puede leer
error-internal = Algo falló de nuestro lado
error-part = No existe esa parte del archivo
error-part-length = El archivo tiene { $length } bytes.
error-no-page = No hay ninguna página en { $path }.
error-not-here = No hay ninguna página en esta dirección.
copy-without-forms = Esta copia del sitio no puede buscar, filtrar ni comparar. [Todas las comunidades](/communities)
error-no-community = Ninguna comunidad llamada «{ $asked }» se ha unido aquí a la campaña.
error-no-state = El registro no incluye el estado que rodea a las comunidades.
error-no-chart = No existe ese gráfico para { $name }. { $why }
error-not-a-value = «{ $value }» no es un valor de «{ $parameter }». Se permite: { $allowed }.
error-read-only = Aquí solo se responde a GET y HEAD.
error-try-later = No se pudo hacer la página. Inténtelo de nuevo más tarde.
error-only-english = Lo que está hecho para programas tiene una sola dirección, sin idioma.
error-did-you-mean = ¿Quiso decir { $name }?
error-all-communities = Todas las comunidades que se unieron
allowed-year = un año de 1850 a 2100
allowed-text = 100 caracteres como máximo
allowed-community = el nombre de una comunidad tal como está en su dirección
allowed-compared = de dos a seis comunidades
