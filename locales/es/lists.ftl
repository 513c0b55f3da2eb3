# Las listas: comunidades, criterios, acciones, informes, guías.

communities-title = Comunidades
communities-description = Todas las comunidades que se unieron, con sus metas, su último inventario y el veredicto.
communities-lead = Todas las comunidades que se unieron, con sus metas, su último inventario y si van a buen ritmo.
communities-lead-others = Comunidades de las que no consta que se hayan unido, con lo que se encontró de sus metas y emisiones.
communities-found = { $n ->
    [0] No se encontró ninguna comunidad.
    [one] Se encontró una comunidad.
   *[other] Se encontraron { $size } comunidades.
}
communities-all = { $n ->
    [0] Ninguna comunidad.
    [one] Una comunidad.
   *[other] { $size } comunidades.
}
communities-none = Ninguna comunidad cumple todo esto. [Mostrar todas las que se unieron](/communities).
communities-caption = Comunidades, ordenadas por la columna marcada. Elija el nombre de una columna para ordenar por ella.
communities-note = Las emisiones son de toda la comunidad en el año más reciente contado; no se usa una cifra que solo se conoce por la prensa. No se deben clasificar unas contra otras: [las comunidades cuentan cosas distintas](/method). Para ver algunas lado a lado, [compárelas](/compare).
communities-others = { $n ->
    [one] De otra comunidad no se sabe si se unió, y no se cuenta en ninguna parte.
   *[other] De otras { $size } comunidades no se sabe si se unieron, y no se cuentan en ninguna parte.
}
communities-others-why = Qué lo aclararía
filter-name = Nombre
filter-kind = Tipo
filter-county = Condado
filter-net-zero = Cero neto para
filter-target = Próxima meta
filter-inventory = Inventario
filter-verdict = Veredicto
filter-campaign = La campaña
filter-joined = Se unió
filter-not-joined = No se sabe si se unió
filter-country = País
filter-region = Estado o región
filter-counted = { $name } ({ $size })
paging-name = Páginas de la lista
paging-here = Página { $number } de { $last }
paging-previous = Página anterior
paging-next = Página siguiente
filter-has-one = Tiene
filter-has-none = No tiene
column-community = Comunidad
column-emissions = Emisiones (t CO₂e)
column-change = Cambio desde el año de referencia
column-net-zero = Cero neto
column-kind = Tipo
column-county = Condado
listed-no-target = no se encontró meta intermedia
listed-target = { $cut } por debajo de { $baseline } para { $year }
listed-target-unstated = { $cut } para { $year }, desde un año no indicado
listed-since = { $change } desde { $year }
listed-not-found = no se encontró
listed-not-verified = sin verificar

criteria-title = Los cinco criterios
criteria-description = A qué se compromete cada comunidad que se une, y qué muestran de ello los documentos.
criteria-heading = Cinco criterios, y quién los cumple
criteria-lead = Cada comunidad que se une se compromete a cinco cosas. Los editores juzgan cada una con una regla, a partir de documentos; elija una marca para leer en qué se basa.
criteria-caption = Comunidades por criterio
criteria-rule = Nuestra regla: { $rule }
criteria-met = Lo cumplen { $met } de { $of }.

actions-title = Acciones
actions-description = Qué hacen las comunidades con sus emisiones, por sector y estado, cada acción con su fuente.
actions-heading = Qué están haciendo las comunidades
actions-lead = Normas, planes y proyectos que se encontraron en documentos. Una acción se marca como inclusiva cuando su documento hace de la justicia parte de ella; las palabras junto a la marca dicen cómo.
actions-found = { $n ->
    [0] No se encontró ninguna acción.
    [one] Se encontró una acción.
   *[other] Se encontraron { $size } acciones.
}
actions-all = { $n ->
    [0] Ninguna acción.
    [one] Una acción.
   *[other] { $size } acciones.
}
actions-none = Ninguna acción cumple todo esto. [Mostrarlas todas](/actions).
actions-sector = Sector
actions-status = Estado
actions-fairness = Justicia
actions-marked = Marcadas como inclusivas
actions-not-marked = Sin esa marca
actions-search = Buscar en las acciones
actions-community = Comunidad
actions-order = Orden
actions-order-newest = Primero lo más reciente
actions-order-due = Lo próximo que vence
actions-order-community = Por comunidad
actions-undated = Sin fecha encontrada
actions-due-passed = La fecha ya pasó
actions-due-none = Sin plazo
action-reported = según un informe de { $year }
action-goal-passed = debía alcanzar su objetivo para { $date }
action-no-start = no se encontró el inicio
action-since = desde { $date }
action-inclusive = inclusiva
action-adopted = decidida: { $date }
action-checked = revisada: { $date }
action-open-to = abierta a
action-page = [Cómo participar]({ $url }).

reports-title = Informes
reports-description = Qué ha publicado cada comunidad sobre sus emisiones y sus planes, año por año.
reports-heading = Quién informó, y cuándo
reports-lead = Unirse significa publicar metas y acciones e informar del avance cada año. Esto es lo que se encontró, por año de publicación, de { $first } a { $last }.
reports-caption = Informes por comunidad y año
reports-earlier = Antes
reports-none = no se encontró
reports-more = { $n ->
    [one] 1 más
   *[other] { $number } más
}
reports-total = { $n ->
    [0] Ningún informe en total. Cuando solo se sabe el año que abarca, un informe figura en ese año.
    [one] Un informe en total. Cuando solo se sabe el año que abarca, un informe figura en ese año.
   *[other] { $size } informes en total. Cuando solo se sabe el año que abarca, un informe figura en ese año.
}

resources-title = Guías y recursos
resources-description = Guías, estudios de caso e informes técnicos para las comunidades que quieren hacer lo mismo.
resources-about-community = sobre esta comunidad

# Due dates and stages of actions.
action-overdue = debía estar para { $date }, fecha que ya pasó
action-by = para { $date }
action-no-deadline = no se encontró plazo
stage-done = { $n ->
    [one] Terminado o en vigor: una acción
   *[other] Terminado o en vigor: { $size } acciones
}
stage-under-way = { $n ->
    [one] En curso: una acción
   *[other] En curso: { $size } acciones
}
stage-planned = { $n ->
    [one] Previsto: una acción
   *[other] Previsto: { $size } acciones
}
actions-all-communities = [Acciones de todas las comunidades, por sector](/actions)
