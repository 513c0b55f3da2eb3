# El historial de todo lo que cambió, y lo que se le dice a quien llega con una edición anterior.

page-changes = Todo lo que cambió alguna vez
page-what-changed = Qué cambió
changes-title = Todo lo que cambió alguna vez
changes-description = Todo lo que este sitio dice y que se añadió, se corrigió o se quitó, con la razón.
changes-feed = Todos los cambios
changes-lead = Aquí nada cambia en silencio. Cada cifra, acción, informe y documento que se añadió, se corrigió o se quitó figura abajo, con la razón.
changes-cover = Las cifras figuran desde el { $figures }. Las acciones, los informes, los documentos y todo lo demás que dice una página, desde el { $statements }.
changes-form = Cambios
changes-of = Cambios de
changes-everyone = Todas
changes-datasets = Conjuntos de datos de ciudades y pueblos
changes-files = Archivos de datos
changes-indicators = Indicadores de ciudades y pueblos
changes-municipalities = Ciudades y pueblos del estado
changes-found = { $n ->
    [0] Ninguna edición.
    [one] Una edición.
   *[other] { $size } ediciones.
}
changes-follow = Seguir los cambios (canal Atom)
changes-none = Todavía no se ha publicado ninguna edición.
changes-edition = Edición { $name }
changes-revised = Corregido o quitado
changes-removed = quitado
changes-unstated = no se indicaba
changes-added = { $n ->
    [0] No se añadió nada
    [one] Se añadió un dato
   *[other] Se añadieron { $size } datos
}
changes-wrong = ¿Hay una cifra equivocada?
changes-write = Escriba a [{ $email }](mailto:{ $email }) con la página, la cifra y el documento que dice otra cosa. Si está mal, se corrige y se anota aquí.

changed-heading = Qué cambió aquí
changed-every = Todos los cambios
changed-follow = Seguir (canal Atom)
changed-unpublished = Todavía ninguna edición ha publicado el registro de { $name }.
changed-nothing = Su registro se publicó aquí por primera vez el { $date }. Desde entonces no se ha corregido ni quitado nada.
changed-some = { $n ->
    [one] Su registro se publicó aquí por primera vez el { $date }. Desde entonces se ha corregido o quitado un dato.
   *[other] Su registro se publicó aquí por primera vez el { $date }. Desde entonces se han corregido o quitado { $size } datos.
}

cited-see = Ver todos los cambios
cited-newest = Usted llegó por un enlace a la edición del { $date }. Sigue siendo la más reciente.
cited-nothing = Usted llegó por un enlace a la edición del { $date }. Desde entonces no se ha corregido ni quitado nada en este sitio.
cited-nothing-here = Usted llegó por un enlace a la edición del { $date }. Desde entonces no se ha corregido ni quitado nada sobre esta comunidad.
cited-some = { $n ->
    [one] Usted llegó por un enlace a la edición del { $date }. Desde entonces se ha corregido o quitado un dato de este sitio.
   *[other] Usted llegó por un enlace a la edición del { $date }. Desde entonces se han corregido o quitado { $size } datos de este sitio.
}
cited-some-here = { $n ->
    [one] Usted llegó por un enlace a la edición del { $date }. Desde entonces se ha corregido o quitado un dato de esta comunidad.
   *[other] Usted llegó por un enlace a la edición del { $date }. Desde entonces se han corregido o quitado { $size } datos de esta comunidad.
}
cited-line = { $figure }: antes { $was }, ahora { $now }
cited-reworded = { $figure }: cambió la redacción

# Cómo se llama una cifra.
log-population = Habitantes en { $year }
log-area = Superficie
log-total = Emisiones en { $year } ({ $series })
log-sector = Emisiones de { $sector } en { $year } ({ $series })
log-subsector = Emisiones de «{ $part }» en { $year } ({ $series })
log-target = Meta para { $year }, { $basis } ({ $status })
log-net-zero = Meta de cero neto para { $year }, { $basis } ({ $status })
log-part = { $target }: { $part }
log-part-cut = reducción
log-part-floor = parte que debe ser de reducciones reales
log-part-baseline = año de referencia
log-criterion = Criterio { $number }
log-verdict = Veredicto sobre su propia meta o su compromiso
log-goal = Comunidades que la campaña busca sumar
log-members = Miembros en el mundo, { $date }
log-halve-by = Año para reducir las emisiones a la mitad
log-net-zero-by = Último año para llegar a cero neto
log-warming = Límite al calentamiento
log-fair-share = Vara de la parte justa: reducción por persona

# Una fila del registro con sus campos.
log-added = { $table ->
    [actions] Acción añadida: «{ $row }»
    [reports] Informe añadido: «{ $row }»
   *[other] { $entry }: se añadió
}
log-removed = { $table ->
    [actions] Acción quitada: «{ $row }»
    [reports] Informe quitado: «{ $row }»
   *[other] { $entry }: se quitó
}
log-details = { $entry }, documento y detalles
log-key = { $entry }, { $key }
log-cell = { $column } de { $row }
log-values = { $entry }: se corrigieron { $number } valores
log-row = { $table } «{ $row }»
log-inventory = Inventario de { $year } ({ $series })
log-table = { $table ->
    [campaign] Datos generales
    [community] Datos generales
    [municipalities] Ciudad o pueblo
    [resources] Lectura
    [actions] Acción
    [aims] Objetivo de la campaña
    [contact] Contacto
    [criteria] Criterio
    [datasets] Conjunto de datos
    [files] Archivo de datos
    [fair_share] Vara de la parte justa
    [identifiers] Códigos en otros conjuntos de datos
    [indicators] Indicador
    [inventories] Inventario
    [members] Miembros en el mundo
    [networks] Red
    [place] Posición y superficie
    [pledge] Compromiso
    [population] Habitantes
    [publisher] Quién hace el sitio
    [reply] Respuesta de la comunidad
    [reports] Informe
    [series] Serie
    [site] Comunidades que muestra el sitio
    [sources] Documento
    [story] Noticia fundadora
    [targets] Meta
   *[other] Dato
}
log-key-name = { $key ->
    [counts] cifras que dijo la campaña
    [lists] listas de miembros
    [name] nombre
    [kind] tipo
    [slug] dirección en este sitio
    [state] estado del país
    [region] región
    [country] país
    [county] condado
    [website] sitio web
    [climate_page] página sobre el clima
    [no_inventory] por qué no hay inventario
    [no_pledge] por qué no se conoce un compromiso
    [no_criteria] por qué no se evaluó
    [confirmed] confirmado por la comunidad
    [language] idioma del registro
    [guides] dónde hay guías
    [source] documento
    [sources] documentos
    [locator] lugar en el documento
    [latitude] latitud
    [longitude] longitud
    [area_km2] superficie
    [vintage] edición de la estimación
    [origin] fila importada
    [cdp_account] número de cuenta en CDP
    [race_to_zero] número en Race to Zero
    [net_zero_tracker] código en Net Zero Tracker
    [un_locode] código UN/LOCODE
    [census_geoid] código del censo
    [office] oficina
    [url] dirección web
    [email] correo electrónico
    [council_url] página del concejo
    [records_url] página de registros públicos
    [date] fecha
    [text] texto
    [joined] fecha de adhesión
    [named_in_story] nombrada en la noticia fundadora
    [networks] redes
    [net_zero] cero neto, en sus palabras
    [purpose] propósito
    [title] título
    [basis] qué cuenta
    [protocol] método
    [note] nota
    [precision] precisión
    [sectors_precision] precisión de los sectores
    [sectors_partial] qué dejan fuera los sectores
    [earlier] informe anterior
    [notation] líneas sin cifra
    [adopted] fecha de la decisión
    [wording] redacción
    [evidence] pruebas
    [translations] traducción
    [sector] sector
    [status] estado
    [started] inicio
    [due] plazo
    [inclusive] marca de inclusión
    [inclusive_because] por qué es inclusiva
    [summary] resumen
    [checked] última revisión
    [open_to] quién puede participar
    [corrections] quién decide las correcciones
    [changes] cambio de fuente
    [digest] contenido (huella)
    [copy] copia de la que se tomaron las cifras
    [copy_url] dirección web de la copia
    [terms] condiciones de uso
    [retrieved] día en que se leyó
    [first_year] primer año
    [last_year] último año
    [caution] advertencia
    [cautions] advertencias
    [unit] unidad
    [unit_name] nombre de la unidad
    [decimals] decimales
    [better] qué sentido es mejor
    [least] valor mínimo posible
    [most] valor máximo posible
    [datasets] conjuntos de datos
    [derived] cómo se calcula
    [no_sentence_under] número de viviendas bajo el cual no se hace una frase
    [about_the_same_pct] cambio que cuenta como ninguno
    [cumulative] si nunca baja
    [jump] cambio inusual
    [line] línea recta al lado
    [no_sentence] si no se hace una frase
    [part_of] de qué es parte
    [residents] si cuenta habitantes
    [counts] recuentos de miembros
    [lists] listas de miembros
    [covers_year] año que abarca
    [published] fecha de publicación
    [publisher] quién lo publica
    [archived] copia archivada
    [partner] socia de la campaña
    [by] año en que vence
    [reference_first] primer año de referencia
    [reference_last] último año de referencia
    [communities] número de comunidades
    [community] comunidad
    [criterion] criterio
    [population_2020] habitantes en 2020
   *[other] otro detalle
}

# El canal, de todos los cambios o de los de un tema.
feed-title = { $of }: { $changes }
feed-all = todos los cambios
feed-entry = Edición del { $date }: { $note }
topic-verdict = cambios de los veredictos
topic-inventory = cambios de los inventarios
topic-target = cambios de las metas
topic-criterion = cambios de los criterios
topic-action = cambios de las acciones
topic-report = cambios de los informes
