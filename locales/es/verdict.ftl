# El veredicto en una palabra y en frases. La palabra va en una etiqueta: que sea corta.

verdict-cant-tell = No se puede saber
verdict-met = Meta cumplida
verdict-missed = Meta no cumplida
verdict-going-up = En aumento
verdict-on-pace = A buen ritmo
verdict-behind = Con retraso

# El veredicto con el año de su recuento. El primero va en una etiqueta de lista: que sea corto.
verdict-year = { $verdict }, { $year }
verdict-by-count = { $verdict }, según su recuento de { $year }

# Lo prometido. Una comunidad promete; al estado lo obliga su propia ley.
promise-halve = { $name } prometió reducir sus emisiones a la mitad para { $year }.
promise-halve-from = { $name } prometió reducir sus emisiones, para { $year }, a la mitad de las de { $baseline }.
promise-cut = { $name } prometió reducir sus emisiones un { $cut } para { $year }.
promise-cut-from = { $name } prometió reducir sus emisiones, para { $year }, un { $cut } por debajo de las de { $baseline }.
promise-pledge = Al unirse, { $name } se comprometió a reducir sus emisiones a la mitad para { $year }.
promise-pledge-from = Al unirse, { $name } se comprometió a reducir sus emisiones a la mitad para { $year }. La campaña no fija un año de referencia; por eso tomamos { $baseline }, el primer recuento de la serie.
promise-less-than-half = Es menos que la mitad para { $year } a la que se comprometió al unirse.
law-halve = La ley obliga a { $name } a reducir sus emisiones a la mitad para { $year }.
law-halve-from = La ley obliga a { $name } a reducir sus emisiones, para { $year }, a la mitad de las de { $baseline }.
law-cut = La ley obliga a { $name } a reducir sus emisiones un { $cut } para { $year }.
law-cut-from = La ley obliga a { $name } a reducir sus emisiones, para { $year }, un { $cut } por debajo de las de { $baseline }.

# Dónde están sus emisiones. Va después de lo prometido.
so-far-lower = En { $year } eran un { $size } más bajas.
so-far-higher = En { $year } eran un { $size } más altas.
so-far-unchanged = En { $year } no habían cambiado.

# Qué significa. $pace y $needed son porcentajes.
says-cant-tell = No podemos saber si va a buen ritmo.
says-met = Según su recuento de { $year }, cumplió la meta.
says-met-early = Según su recuento de { $year }, ya había llegado al nivel de la meta.
says-missed = Según su recuento de { $year }, no cumplió la meta.
says-going-up = Según su recuento de { $year }, sus emisiones van en aumento, un { $pace } al año; desde entonces necesita reducirlas un { $needed } al año.
says-on-pace = Según su recuento de { $year }, va a buen ritmo: las ha reducido un { $pace } al año y desde entonces necesita reducirlas un { $needed } al año.
says-behind = Según su recuento de { $year }, va con retraso: las ha reducido un { $pace } al año, pero desde entonces necesita reducirlas un { $needed } al año.
says-behind-rising = Según su recuento de { $year }, va con retraso: sus emisiones suben un { $pace } al año, pero desde entonces necesita reducirlas un { $needed } al año.

# Con qué rapidez las reduce, como parte de lo necesario. $ratio es un porcentaje, con su margen si se conoce.
speed-enough = Es tan rápido como hace falta ({ $ratio }).
speed-almost = Es casi tan rápido como hace falta ({ $ratio }).
speed-three-quarters = Son unas tres cuartas partes del ritmo necesario ({ $ratio }).
speed-two-thirds = Son unas dos terceras partes del ritmo necesario ({ $ratio }).
speed-half = Es más o menos la mitad del ritmo necesario ({ $ratio }).
speed-third = Es más o menos un tercio del ritmo necesario ({ $ratio }).
speed-quarter = Es más o menos una cuarta parte del ritmo necesario ({ $ratio }).
speed-fifth = Es menos de una cuarta parte del ritmo necesario ({ $ratio }).
speed-hardly = Es casi nada del ritmo necesario ({ $ratio }).
ratio-spread = { $ratio }; del { $low } al { $high } según el año que se omita
pace-spread = del { $low } al { $high }

# Qué tan seguro es el veredicto, y por qué la imagen parece decir otra cosa.
verdict-close = Es un caso ajustado: si se omite un año, el veredicto sería otro.
contrast-ahead-slow = En { $year } iba por delante del camino prometido, pero baja demasiado despacio para seguir así.
contrast-ahead-rising = En { $year } iba por delante del camino prometido, pero sus emisiones suben.
contrast-above-fast = En { $year } estaba por encima del camino prometido, pero baja lo bastante rápido para llegar a la meta.
verdict-old = No se encontró un recuento más reciente: { $years } sin contar.
verdict-old-newer = Su recuento más reciente, de { $newer }, se hizo de otra manera y no se usa.
verdict-year-passed = El año de la meta, { $year }, pasó sin recuento.

# Donde no hay meta con la que comparar.
no-target-net-zero = { $name } prometió cero emisiones netas para { $year }, pero no se encontró ninguna meta para { $pledged } de toda la comunidad. Por eso no podemos saber si va a buen ritmo.
no-target-found = No se encontró ninguna meta para { $pledged } de toda la comunidad de { $name }. Por eso no podemos saber si va a buen ritmo.
