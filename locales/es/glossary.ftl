# Las palabras del tema, dichas con sencillez. `.forms` son las formas en que una palabra aparece en un
# texto, en minúsculas y separadas por comas: su primera aparición en una página lleva un enlace. Ninguna: un guion.

term-afolu = AFOLU
    .forms = afolu
    .meaning = Agricultura, bosques y otros usos del suelo: el único sector que puede absorber más de lo que emite.

term-baseline = Año de referencia
    .forms = año de referencia, años de referencia
    .meaning = El año desde el que se mide una meta. «50% por debajo de 2005» quiere decir la mitad de lo que se emitió en 2005. El compromiso no fija ninguno.

term-basis = Base
    .forms = operaciones del gobierno local, toda la comunidad
    .meaning = De quién son las emisiones de una cifra: de toda la comunidad, o solo de las operaciones del gobierno local, que son un pequeño porcentaje.

term-carbon-neutral = Neutralidad de carbono
    .forms = neutralidad de carbono, carbono neutral, carbono neutro
    .meaning = Se usa a menudo en lugar de cero emisiones netas. Mostramos la palabra de cada comunidad y juzgamos las dos igual.

term-race-to-zero = Cities Race to Zero
    .forms = –
    .meaning = «Carrera de las ciudades hacia el cero»: la campaña para que las comunidades reduzcan sus emisiones a la mitad para { $pledged } y lleguen a cero emisiones netas a mediados de siglo a más tardar.

term-fair-share = Parte justa
    .forms = parte justa
    .meaning = La parte que le toca a una comunidad de la reducción mundial a la mitad para { $pledged }; es mayor donde más se emite y más se puede hacer.

term-gpc = GPC
    .forms = gpc
    .meaning = La norma que usan casi todas las ciudades para contar lo que se emite dentro de sus límites y a causa de ellas.

term-gross = Emisiones brutas
    .forms = emisiones brutas, brutas
    .meaning = Lo que se emite antes de restar lo que absorben los bosques o lo que se compensa en otro lugar.

term-inclusive-action = Acción inclusiva
    .forms = acción climática inclusiva, acción inclusiva, inclusiva, inclusivas
    .meaning = Una acción climática cuyo documento incluye la justicia: quién decide, quién se beneficia, quién paga.

term-interim = Meta intermedia
    .forms = meta intermedia, metas intermedias, intermedia
    .meaning = Una meta en el camino hacia cero emisiones netas, por lo general para { $pledged }.

term-inventory = Inventario
    .forms = inventarios, inventario
    .meaning = El recuento de todos los gases de efecto invernadero que se emiten en un lugar en un año.

term-ippu = IPPU
    .forms = ippu
    .meaning = Procesos industriales y uso de productos: gases que salen al fabricar o usar cosas, no al quemar combustible.

term-net-zero = Cero emisiones netas (cero neto)
    .forms = cero emisiones netas, cero neto
    .meaning = No emitir más de lo que se absorbe. Lo juzgamos por las emisiones brutas, y nombramos al lado lo que se absorbe y lo que se compensa.

term-pace = Ritmo
    .forms = ritmo
    .meaning = Cuánto bajaron las emisiones al año: el valor del medio de todos los cambios entre los recuentos de una serie en diez años. Hacen falta al menos tres recuentos.

term-scope = Alcance
    .forms = alcances, alcance
    .meaning = 1: lo que se emite dentro de la comunidad. 2: lo que se emite en otro lugar por la electricidad que usa. 3: lo que se emite en otro lugar por lo que hace, como los residuos que se llevan.

term-sector = Sector
    .forms = sectores, sector
    .meaning = De dónde vienen las emisiones: edificios y otra energía estacionaria, transporte, residuos, industria, uso del suelo.

term-series = Serie
    .forms = series, serie
    .meaning = Inventarios contados de la misma manera. Solo dentro de una serie trazamos una línea o damos un porcentaje.

term-tco2e = t CO₂e
    .forms = t co₂e, toneladas métricas de dióxido de carbono equivalente, toneladas métricas
    .meaning = Toneladas métricas de dióxido de carbono equivalente: todos los gases de efecto invernadero, según cuánto calienta el planeta cada uno. Una tonelada métrica son 2,205 libras.

term-pledge = Compromiso
    .forms = compromiso, se comprometió
    .meaning = Lo que cada comunidad prometió al unirse a la campaña: la mitad de sus emisiones para { $pledged }. La campaña no fija un año de referencia. Es aparte de una meta propia de la comunidad.

term-reference = Recuento de referencia
    .forms = primer recuento de la serie
    .meaning = El recuento desde el que se mide el compromiso: el primero de la serie que lo juzga. Lo elegimos nosotros, porque la campaña no fija un año de referencia.

term-needed = Reducción necesaria
    .forms = –
    .meaning = La reducción al año, en porcentaje, desde el último recuento, que llegaría a la meta a tiempo.

term-ratio = Proporción
    .forms = proporción
    .meaning = El ritmo dividido entre la reducción necesaria. El 100% alcanza justo; el 50% es la mitad del ritmo necesario.

term-spread = Margen
    .forms = margen
    .meaning = El ritmo más bajo y el más alto si se omite uno de los recuentos, menos el último. Muestra cuánto depende de un solo año.

term-close = Justo
    .forms = –
    .meaning = De un veredicto: sin uno de los recuentos sería otro.

term-old = Recuento antiguo
    .forms = –
    .meaning = Un recuento de hace más de cinco años. Su veredicto se queda y lleva su año; la etiqueta tiene un borde discontinuo.

term-path = Camino prometido
    .forms = camino prometido
    .meaning = Líneas rectas desde el año de referencia, por cada meta propia de la comunidad, hasta cero emisiones netas.

term-straight-line = Línea recta a cero emisiones netas
    .forms = línea recta a cero emisiones netas, línea recta hasta cero emisiones netas
    .meaning = El camino prometido de una comunidad que tiene un año para las cero emisiones netas y ninguna meta propia antes. Nadie prometió los años de en medio.

term-vintage = Edición de las estimaciones
    .forms = –
    .meaning = La edición de una serie de estimaciones anuales de habitantes. Cada edición vuelve a contar el pasado; por eso solo van juntas las de una misma edición.
