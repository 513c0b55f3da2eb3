# Busque la suya; cómo se une una comunidad; el mapa.

find-label = Busque su ciudad o pueblo
find-yours = Su ciudad, código postal o barrio
find-button = Buscar
find-heading = Vea si su ciudad o pueblo se ha unido
find-description = Escriba el nombre de su ciudad o pueblo, su código postal o su barrio para ver si se ha unido.
find-joined = { $name } se ha unido a { $campaign }
find-not-joined = { $name } no se ha unido a { $campaign }
find-not-known = No se sabe si { $name } se ha unido a { $campaign }
find-nothing-like = No conocemos en { $region } ninguna ciudad, pueblo, barrio ni código postal llamado «{ $asked }»
find-part = { $n ->
    [one] «{ $asked }» está en el nombre de un lugar
   *[other] «{ $asked }» está en el nombre de { $size } lugares
}
find-did-you-mean = ¿Quiso decir…?
find-part-of = { $place } es parte de { $name }.
find-a-part-of = parte de { $name }
find-zip-in = El código postal { $zip } está en { $name }.
find-zip-several = { $n ->
   *[other] El código postal { $asked } está en { $size } ciudades y pueblos
}
find-zip = código postal { $zip }
find-zip-share = código postal { $zip }: aquí se guarda el { $share } de sus automóviles
find-taken-as = Usted escribió «{ $asked }». Entendimos { $name }.
find-about = { $kind ->
    [city] { $name } es una ciudad del condado de { $county }. Según el censo de EE. UU. de 2020, allí vivían { $residents } personas.
    [town] { $name } es un pueblo del condado de { $county }. Según el censo de EE. UU. de 2020, allí vivían { $residents } personas.
   *[other] { $name } es un pueblo con gobierno de ciudad, del condado de { $county }. Según el censo de EE. UU. de 2020, allí vivían { $residents } personas.
}
find-all-about = Todo sobre { $name }: metas, emisiones, acciones y fuentes
find-town-page = Lo que otros miden en { $name }
find-fewer-letters = Pruebe con menos letras, o solo con el comienzo del nombre.
find-write-it = Escriba una ciudad, un pueblo, un barrio o un código postal. No importa si se equivoca en alguna letra.
find-names-like-it = Nombres parecidos
find-has-joined = se ha unido
find-is-not-known = no se sabe si se ha unido
find-has-not-joined = no se ha unido
find-asks = Unirse le pide cinco cosas a { $name }
find-step-by-step = [Cómo unirse, paso a paso](/join)
find-write = Escriba a la campaña, o a su propio gobierno local
find-write-how = Para unirse o preguntar, escriba a la campaña: [{ $email }](mailto:{ $email }), [{ $website }]({ $website }). Un residente puede pedir al alcalde, al concejo municipal o a la junta de gobierno (select board) de { $name } que se una.
find-another = Buscar otro lugar
find-more = [Todas las comunidades que se unieron](/communities) · [Todas las ciudades y pueblos](/towns) · [Cómo se une una comunidad](/join)
find-among-all = Buscar «{ $asked }» entre todas las ciudades y pueblos

join-title = Cómo se une una comunidad
join-description = Cinco pasos para el personal de una comunidad, cada uno con una comunidad que ya lo dio.
join-heading = Una comunidad se une en cinco pasos
join-lead = Cada paso cumple un criterio de { $campaign }. En cada uno hay una comunidad de este sitio que ya lo dio.
join-write = Para unirse o preguntar, escriba a la campaña: [{ $email }](mailto:{ $email }), [{ $website }]({ $website }). Nada en este sitio inscribe a una comunidad.
join-what-to-do = Qué hacer
join-has-done-it = { $name } ya lo hizo
join-on-all-five = { $name } en los cinco
join-everyone = Todas las comunidades en este
join-nobody = Ninguna comunidad de aquí lo ha hecho todavía.
join-guide = Una guía
join-rule = Cómo lo juzga este sitio: { $rule }
join-after = Qué hace este sitio cuando ya se unieron
join-after-how = Envíe a la campaña la dirección del documento que lo dice. Su comunidad tendrá entonces una página aquí, con sus metas, sus emisiones y sus informes. Solo se muestra lo que dicen los documentos públicos.
join-more = [Vea si una ciudad o un pueblo se ha unido](/find) · [Todas las guías y recursos](/resources) · [Cómo juzgamos](/method)
join-step-by-step = [Cómo se une una comunidad, paso a paso](/join)
step-1 = Respaldar los principios
step-1-read = Lea los principios del Global Green New Deal.
step-1-ask = Pida al alcalde, al concejo municipal o a la junta de gobierno (select board) que los respalde.
step-1-write = Escriba a la campaña que su comunidad se une. Unirse ya es dar el respaldo.
step-2 = Fijar un año de cero emisiones netas
step-2-choose = Elija el año en que toda la comunidad llegará a cero emisiones netas: { $net-zero-by } a más tardar.
step-2-adopt = Adóptelo por votación, resolución o plan.
step-2-publish = Publique el documento, para que cualquiera pueda leer en él el año.
step-3 = Contar sus emisiones y después fijar una meta para { $halve-by }
step-3-count = Cuente las emisiones de toda la comunidad en un año. Ese año es su año de referencia.
step-3-set = Fije una reducción para { $halve-by }, medida desde ese año. La mitad o más cuenta como cumplida.
step-3-say = Diga qué método usó y vuelva a usarlo: solo los recuentos hechos igual pueden mostrar un avance.
step-4 = Empezar una acción que sea justa para todos
step-4-choose = Elija una acción que pueda empezar pronto: en edificios, transporte, energía, residuos o naturaleza.
step-4-plan = Planéela con los residentes que menos tienen o que más soportan.
step-4-write = Escriba en su norma o plan qué ganan ellos con la acción.
step-5 = Publicarlo e informar cada año
step-5-publish = Publique su meta, sus acciones y su recuento de emisiones en una página propia.
step-5-report = Informe sobre ellos cada año, también en un año sin recuento nuevo.
step-5-keep = Mantenga los informes anteriores en línea: una cifra que ya nadie encuentra cuenta como ausente.

map-title = Mapa: dónde están las comunidades, y cómo van
map-caption = Dónde están, y el veredicto o el último recuento de cada una
map-enlarged = Gran Boston
map-note = El Gran Boston se dibuja una segunda vez, más grande. La tabla dice lo mismo. Contorno: Oficina del Censo de EE. UU.
map-no-count = sin recuento
