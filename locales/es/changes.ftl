# El historial de cada cifra que cambió, y lo que se le dice a quien llega con una edición anterior.

page-changes = Todas las cifras que cambiaron alguna vez
page-what-changed = Qué cambió
changes-title = Todas las cifras que cambiaron alguna vez
changes-description = Cada cifra de este sitio que se añadió, se corrigió o se quitó, con la razón.
changes-feed = Todas las cifras que cambiaron
changes-lead = Aquí nada cambia en silencio. Cada cifra que se añadió, se corrigió o se quitó figura abajo, con la razón y el documento.
changes-form = Cambios
changes-of = Cambios de
changes-everyone = Todas
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
changes-added = { $n ->
    [0] No se añadió ninguna cifra
    [one] Se añadió una cifra
   *[other] Se añadieron { $size } cifras
}
changes-wrong = ¿Hay una cifra equivocada?
changes-write = Escriba a [{ $email }](mailto:{ $email }) con la página, la cifra y el documento que dice otra cosa. Si está mal, se corrige y se anota aquí.

changed-heading = Qué cambió aquí
changed-every = Todos los cambios
changed-follow = Seguir (canal Atom)
changed-unpublished = Todavía ninguna edición ha publicado las cifras de { $name }.
changed-nothing = Sus cifras se publicaron aquí por primera vez el { $date }. Desde entonces no se ha corregido ni quitado ninguna.
changed-some = { $n ->
    [one] Sus cifras se publicaron aquí por primera vez el { $date }. Desde entonces se ha corregido o quitado una cifra.
   *[other] Sus cifras se publicaron aquí por primera vez el { $date }. Desde entonces se han corregido o quitado { $size } cifras.
}

cited-see = Ver todos los cambios
cited-newest = Usted llegó por un enlace a la edición del { $date }. Sigue siendo la más reciente.
cited-nothing = Usted llegó por un enlace a la edición del { $date }. Desde entonces no se ha corregido ni quitado ninguna cifra de este sitio.
cited-nothing-here = Usted llegó por un enlace a la edición del { $date }. Desde entonces no se ha corregido ni quitado ninguna cifra de esta comunidad.
cited-some = { $n ->
    [one] Usted llegó por un enlace a la edición del { $date }. Desde entonces se ha corregido o quitado una cifra de este sitio.
   *[other] Usted llegó por un enlace a la edición del { $date }. Desde entonces se han corregido o quitado { $size } cifras de este sitio.
}
cited-some-here = { $n ->
    [one] Usted llegó por un enlace a la edición del { $date }. Desde entonces se ha corregido o quitado una cifra de esta comunidad.
   *[other] Usted llegó por un enlace a la edición del { $date }. Desde entonces se han corregido o quitado { $size } cifras de esta comunidad.
}
cited-line = { $figure }: antes { $was }, ahora { $now }

# Cómo se llama una cifra.
log-population = Habitantes en { $year }
log-area = Superficie
log-total = Emisiones en { $year } ({ $series })
log-sector = Emisiones de { $sector } en { $year } ({ $series })
log-subsector = Emisiones de «{ $part }» en { $year } ({ $series })
log-target = Meta para { $year }, { $basis } ({ $status }): { $part }
log-net-zero = Meta de cero neto para { $year }, { $basis } ({ $status }): { $part }
log-part-cut = reducción
log-part-floor = parte que debe ser de reducciones reales
log-part-baseline = año de referencia
log-criterion = Criterio { $number }
log-verdict = Veredicto sobre la próxima meta
log-goal = Comunidades que la campaña busca sumar
log-halve-by = Año para reducir las emisiones a la mitad
log-net-zero-by = Último año para llegar a cero neto
log-warming = Límite al calentamiento
log-fair-share = Vara de la parte justa: reducción por persona
