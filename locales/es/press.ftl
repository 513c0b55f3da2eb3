# Para periodistas: lo que más merece contarse, en frases que se pueden publicar tal cual.

press-title = Para periodistas
press-description = Lo que más merece contarse ahora, cada frase con sus fuentes; cómo citar; correcciones.
press-lead = Lo que más merece contarse ahora, en frases que puede publicar, cada una con sus números y sus documentos.
press-findings = Lo que más merece contarse
press-nothing = El registro no tiene ninguna comunidad que se haya unido, así que todavía no hay nada que contar.
press-others = Lo mismo ocurre con
press-numbers = Los números en que se basa, con sus documentos
press-region = Números de la noticia { $number }, una tabla
press-caption = { $heading }: en qué se basa la frase
press-what = Qué
press-figure = Cifra
press-documents = Documentos
press-no-document = no se encontró
press-all-known = Todo lo que se sabe de { $name }
press-compare = Comparar { $name } con otras
press-chosen = Cómo se eligieron.
press-rule = Buscamos cinco tipos de noticia, en este orden. Primero, una comunidad que no cumplió lo prometido o cuyas emisiones van en aumento. Después, una que va con retraso. Después, una que va a buen ritmo o ya lo cumplió. Lo prometido es su propia meta siguiente, o la mitad a la que se comprometió. Luego, cuántas no se pueden juzgar, y por qué. Por último, cuántas no tienen un recuento reciente. Se cuentan las tres primeras que el registro respalda. Si hay varias comunidades de un mismo tipo, se cuenta la del recuento más reciente y se nombran las demás. Nunca se clasifica a las comunidades por lo que emiten, porque cuentan cosas distintas.
press-verdicts = [Qué significa cada veredicto](/method)

press-counts = Las cuentas
press-joined = comunidades que se unieron
press-with-inventory = tienen un inventario de toda la comunidad
press-with-target = tienen una meta adoptada antes de la de cero emisiones netas
press-with-net-zero = tienen un año de cero emisiones netas
press-verdict = hacia su propia meta o su compromiso: «{ $verdict }»
press-inventories = inventarios de comunidades enteras en el registro
press-newest = el inventario más reciente de todas
press-oldest = el más antiguo de los últimos inventarios
press-no-sum = Cada número lleva a la lista de la que se contó. No damos una suma de emisiones: [las comunidades cuentan cosas distintas](/method).

press-cite = Cómo citar
press-cite-how = Para una cifra, nombre primero su documento y después este sitio. La página de cada comunidad termina con sus cifras principales como texto para copiar, cada una con su documento. Esta página se cita así:
press-cite-edition = La dirección nombra la edición. A quien la siga más tarde se le dice qué ha cambiado desde entonces.

press-correction = Cómo hacer que se corrija una cifra
press-correction-write = Escriba a [{ $email }]({ $mail }) con la dirección de la página, la cifra y un enlace al documento que da otra.
press-correction-check = La cifra se comprueba con ese documento.
press-correction-change = Si el documento lo confirma, se cambia el registro, con la razón y el documento.
press-correction-log = El cambio se muestra en [el historial de todas las cifras que cambiaron](/changes), con la cifra anterior junto a la nueva.
press-correction-silence = Ninguna cifra cambia en silencio: el sitio no puede publicar una que el historial no nombre. [Siga el historial como canal Atom](/changes.atom).

press-pictures = Imágenes y datos
press-pictures-region = Imágenes y datos, una tabla
press-pictures-caption = De cada comunidad: su gráfico, y sus cifras con sus fuentes
press-chart = Gráfico
press-figures = Cifras
press-chart-of = Emisiones y promesa:
press-as-png = Gráfico de { $name } en PNG
press-as-svg = Gráfico de { $name } en SVG
press-no-chart = no hay inventario que dibujar
press-record = [Todo el registro para llevarse](/data) · [Comparar comunidades](/compare) · [Los límites del propio estado](/state)

press-print = Qué se puede publicar
press-print-all = Todo. Las cifras son hechos tomados de documentos públicos. Nuestras palabras, gráficos y selección tienen licencia [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/): nombre este sitio y la fuente de la cifra ([licencia](/about#licence)).
press-questions = Preguntas: [{ $email }](mailto:{ $email }), [{ $website }]({ $website }).

# Los tipos de noticia.
finding-off-course = Fuera de rumbo
finding-too-slow = Demasiado lento para lo prometido
finding-on-course = Cumple lo prometido
finding-cant-tell = Promesas que no se pueden comprobar
finding-old-counts = Cifras antiguas

# Una comunidad frente a su propia meta o a su compromiso: $goal es uno de los dos nombres del final. $pace y $needed son porcentajes.
finding-fell = Las emisiones de { $name } bajaron un { $pace } al año (mediana, { $first }–{ $last }); { $goal } exige un { $needed } al año desde { $last }.
finding-rose = Las emisiones de { $name } subieron un { $pace } al año (mediana, { $first }–{ $last }); { $goal } exige bajarlas un { $needed } al año desde { $last }.
finding-flat = Las emisiones de { $name } apenas cambiaron de { $first } a { $last }; para cumplir { $goal }, tienen que bajar un { $needed } al año desde { $last }.
finding-fell-enough = Las emisiones de { $name } bajaron un { $pace } al año (mediana, { $first }–{ $last }), lo suficiente para { $goal }, que exige un { $needed } al año desde { $last }.
finding-flat-enough = Las emisiones de { $name } apenas cambiaron de { $first } a { $last }, lo suficiente para cumplir { $goal }, que exige un { $needed } al año desde { $last }.
finding-missed = { $name } no cumplió { $goal }: en { $year } sus emisiones eran { $were }.
finding-met-early = En { $year }, las emisiones de { $name } ya estaban en el nivel de { $goal }: eran { $were }.
finding-met = { $name } cumplió { $goal }: en { $year } sus emisiones eran { $were }.
finding-own-target = su propia meta para { $target }
finding-pledge = su compromiso para { $target }
# En las tres anteriores.
were-lower = un { $size } más bajas que en { $since }, frente a una reducción prometida del { $promised }
were-higher = un { $size } más altas que en { $since }, frente a una reducción prometida del { $promised }
were-no-lower = iguales que en { $since }, frente a una reducción prometida del { $promised }

caveat-newest = La cifra de { $year } es la más reciente contada de la misma manera.
caveat-newest-inexact = La cifra de { $year } es la más reciente contada de la misma manera, y es un dato { $precision }.
caveat-median-fall = El ritmo es la mediana de todos los pares de recuentos. Solo del primer al último recuento, la bajada es de un { $rate } al año. No es un pronóstico.
caveat-median-rise = El ritmo es la mediana de todos los pares de recuentos. Solo del primer al último recuento, la subida es de un { $rate } al año. No es un pronóstico.
caveat-spread = Sin uno de los años, el ritmo es de { $spread } al año.
caveat-path-above = En { $year } las emisiones estaban { $tons } por encima del camino recto que pasa por sus metas.
caveat-path-below = En { $year } las emisiones estaban { $tons } por debajo del camino recto que pasa por sus metas.
caveat-path-below-short = En { $year } las emisiones estaban { $tons } por debajo del camino recto que pasa por sus metas: lo que no alcanza es el ritmo.
caveat-newer = Una cifra de { $year } se contó de otra manera y no se usa.

# De cuántas comunidades es cierto algo.
joined-communities = { $n ->
    [one] una comunidad que se unió
   *[other] { $size } comunidades que se unieron
}
whom-one = la única comunidad que se unió
whom-both = las dos comunidades que se unieron
whom-all = las { $joined }
whom-some = { $n ->
    [one] una de las { $joined }
   *[other] { $size } de las { $joined }
}
finding-unjudged-one = En el caso de { $whom }, los documentos encontrados no permiten saber si va a buen ritmo hacia lo prometido: { $because }.
finding-unjudged-all = En el caso de { $whom }, los documentos encontrados no permiten saber si van a buen ritmo hacia lo prometido; en todas ellas, { $because }.
finding-unjudged-some = { $n ->
    [one] En el caso de { $whom }, los documentos encontrados no permiten saber si van a buen ritmo hacia lo prometido; en una de ellas, { $because }.
   *[other] En el caso de { $whom }, los documentos encontrados no permiten saber si van a buen ritmo hacia lo prometido; en { $size } de ellas, { $because }.
}
because-no-interim-target = no se encontró ninguna meta adoptada para toda la comunidad antes de la de cero emisiones netas
because-no-inventory = no se encontró ningún inventario con un total en toneladas métricas
because-no-baseline-year = ningún documento encontrado dice desde qué año se mide la meta
because-no-baseline-inventory = no se encontró ningún inventario del año desde el que se mide la meta
because-method-changed = el recuento más nuevo no se hizo de la misma manera que el anterior
because-too-few = se encontraron menos de tres inventarios comparables a lo largo de cuatro años
because-zero = la meta es cero, y una tendencia a la baja nunca llega a cero
caveat-not-found = «No se encontró» no es «no existe»: la página de cada comunidad dice qué falta. Un documento que nos envíen se comprueba y puede cambiar el veredicto.

finding-old-one = En el caso de { $whom }, no se encontró en documentos oficiales ni en datos públicos ningún inventario de sus emisiones de { $year } ni de un año posterior.
finding-old = En el caso de { $whom }, no se encontró en documentos oficiales ni en datos públicos ningún inventario de sus emisiones de { $year } ni de un año posterior.
caveat-old-basis = Se trata de inventarios de toda la comunidad, con un total en toneladas métricas.
caveat-old-newest = El más reciente que se encontró de cualquiera de ellas es de { $year }.
caveat-old-none = { $n ->
    [one] De una comunidad no se encontró ninguno.
   *[other] De { $size } comunidades no se encontró ninguno.
}
caveat-old-news = Hay cifras más nuevas que solo se conocen por la prensa y no se usan: { $each }.
caveat-old-repeat = Una comunidad que se une promete informar de su avance cada año; un informe puede repetir un recuento anterior.

# Los números en que se basa una noticia.
fact-latest = Emisiones del último recuento comparable
fact-change = Cambio entre los dos
fact-level = Nivel prometido
fact-pace = Ritmo mediano, recuentos de diez años
fact-needed = Lo necesario para cumplir la promesa
fact-gap = Distancia al camino prometido en ese año
fact-computed = calculado con las cifras de aquí
fact-rise = una subida de un { $rate } al año
fact-fall = una bajada de un { $rate } al año
fact-above = { $tons } por encima
fact-below = { $tons } por debajo
fact-newest = último inventario, de { $year }: { $tons }
press-measured = Lo que otros miden
press-measured-lead = El mayor cambio desde el año anterior entre las comunidades que se han unido, de cada cifra que lo tiene.
measured-change = { $name }: { $to } en { $year }, { $from } en { $before }. En el estado: { $state-to }, { $state-from } el año anterior. De las { $compared } comunidades que se han unido y tienen ambas cifras, ninguna cambió más.
measured-change-caveat = Otros lo miden de la misma manera en todas partes. No es un recuento de la comunidad, y un año no es una tendencia.
