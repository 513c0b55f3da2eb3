# What a reader can do on the page of a community, and the letters that it has ready.

contents-do = Qué puede hacer usted
do-heading = Qué puede hacer usted
do-ask = Pregunte
do-ask-lead = Lo que más diría ahora sobre { $name } es
do-ask-select = Aquí tiene una carta que lo pide, para copiarla y cambiarla a su gusto.
do-ask-to = Para:
do-ask-nothing = No falta ningún documento que un veredicto sobre { $name } necesite. Su oficina responde otras preguntas.
do-ask-website = No se encontró ninguna oficina que responda preguntas sobre el clima. El [sitio web de { $name }]({ $url }) dice cómo escribirle.
do-mail = Abrir esta carta en su programa de correo
do-records = Lo mismo, como solicitud de documentos públicos
do-records-why = Según la ley de Massachusetts, cualquier persona puede obtener copias de los documentos públicos, y la respuesta debe llegar en un plazo de diez días hábiles: [M.G.L. c. 66, § 10](https://malegislature.gov/Laws/GeneralLaws/PartI/TitleX/Chapter66/Section10). Envíela a la persona encargada de los documentos públicos (“records access officer”).
do-join = Participe
do-follow = Siga las novedades
do-feed = [Cada cambio de esta página, en un canal]({ $url })

letter-subject = Una pregunta sobre las emisiones de { $name }
letter-greeting = Estimado equipo de { $office }:
letter-greeting-open = Buenos días:
letter-thanks = { $n ->
    [one] Gracias por lo que { $name } ya hace: de { $actions } acciones climáticas registradas públicamente, una está en vigor o terminada.
   *[other] Gracias por lo que { $name } ya hace: de { $actions } acciones climáticas registradas públicamente, { $size } están en vigor o terminadas.
}
letter-unjudged = El panel público de la campaña Cities Race to Zero todavía no puede decir si { $name } reduce sus emisiones con la rapidez suficiente. { $reason }
letter-judged = En el panel público de la campaña Cities Race to Zero, el ritmo de { $name } se basa en un recuento de { $year }. No se encontró ningún recuento más reciente que se pueda comparar con él.
letter-ask = ¿Podrían, por favor, publicar o enviarme { $thing }?
letter-also = También sería útil tener { $thing }.
letter-page = Si ya es público, basta con un enlace. Esta es la página que completaría: { $url }
letter-close = Muchas gracias por su trabajo.
letter-name = [su nombre y dirección]

records-subject = Solicitud de documentos públicos: emisiones de { $name }
records-greeting = A la persona encargada de los documentos públicos:
records-ask = Conforme a la ley de documentos públicos de Massachusetts (M.G.L. c. 66, § 10), solicito una copia electrónica de lo siguiente: { $records }.
records-also = Solicito también { $records }.
records-none = Si no existe ningún documento así, les ruego que me lo digan.
records-fee = Si hay que pagar una tarifa, les ruego que me envíen antes un presupuesto por escrito. Si retienen un documento o una parte de él, indiquen por favor la excepción en que se basan.
records-days = Según entiendo la ley, la respuesta debe llegar en un plazo de diez días hábiles.
records-close = Gracias por su ayuda.

thing-baseline-year = el año desde el que se mide la reducción prometida del { $cut } para { $due }
thing-total = el total, en toneladas métricas, del inventario más reciente de las emisiones de { $name }
thing-total-of = el total, en toneladas métricas, del inventario de { $year } de las emisiones de { $name }
thing-baseline-inventory = un inventario de las emisiones de { $name } en { $baseline }, el año desde el que se mide su meta
thing-same-method = las emisiones de { $name } en { $compared } y en { $newer }, contadas de la misma manera
thing-newer = un inventario de las emisiones de { $name } en un año posterior a { $latest }, hecho de la misma manera que el de { $latest }
thing-target = la reducción para { $by } que { $name } se fija a sí misma, y el año desde el que se mide
thing-sectors = la parte de los edificios, el transporte y los residuos en las emisiones de { $year }

record-baseline-year = los documentos que muestren desde qué año se mide la reducción prometida del { $cut } para { $due }
record-total = el inventario más reciente de las emisiones de { $name }, con su total en toneladas métricas
record-total-of = el inventario de { $year } de las emisiones de { $name }, con su total en toneladas métricas
record-baseline-inventory = cualquier inventario de las emisiones de { $name } en { $baseline }
record-same-method = los inventarios de las emisiones de { $name } en { $compared } y en { $newer }, con los datos y el método de cada uno
record-newer = todo inventario de las emisiones de { $name } en un año posterior a { $latest }, terminado o en borrador, con el método de cada uno
record-target = cualquier decisión, plan o borrador en que { $name } se fije una reducción para { $by }
record-sectors = las tablas del inventario de { $year } que reparten las emisiones entre edificios, transporte y residuos
