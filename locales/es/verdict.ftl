# El veredicto en una palabra y en frases. La palabra va en una etiqueta: que sea corta.

verdict-cant-tell = No se puede saber
verdict-met = Meta cumplida
verdict-missed = Meta no cumplida
verdict-going-up = En aumento
verdict-on-pace = A buen ritmo
verdict-behind = Con retraso
verdict-far-behind = Con mucho retraso

# Lo prometido. Una comunidad promete; al estado lo obliga su propia ley.
promise-halve = { $name } prometió reducir sus emisiones a la mitad para { $year }.
promise-halve-from = { $name } prometió reducir sus emisiones, para { $year }, a la mitad de las de { $baseline }.
promise-cut = { $name } prometió reducir sus emisiones un { $cut } para { $year }.
promise-cut-from = { $name } prometió reducir sus emisiones, para { $year }, un { $cut } por debajo de las de { $baseline }.
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
says-met = Cumplió la meta.
says-met-early = En { $year } ya había llegado al nivel de la meta.
says-missed = No cumple la meta.
says-going-up = Sus emisiones van en aumento, un { $pace } al año; desde { $year }, necesita reducirlas un { $needed } al año.
says-on-pace = Va a buen ritmo: las ha reducido un { $pace } al año y desde { $year } necesita reducirlas un { $needed } al año.
says-behind = Va con retraso: las ha reducido un { $pace } al año, pero desde { $year } necesita reducirlas un { $needed } al año.
says-far-behind = Va con mucho retraso: las ha reducido un { $pace } al año, pero desde { $year } necesita reducirlas un { $needed } al año.
says-far-behind-rising = Va con mucho retraso: sus emisiones suben un { $pace } al año, pero desde { $year } necesita reducirlas un { $needed } al año.

# Donde no hay meta con la que comparar.
no-target-net-zero = { $name } prometió cero emisiones netas para { $year }, pero no se encontró ninguna meta para 2030 de toda la comunidad. Por eso no podemos saber si va a buen ritmo.
no-target-joined = { $name } se unió a la campaña, pero no se encontró ninguna meta para 2030 de toda la comunidad. Por eso no podemos saber si va a buen ritmo.
no-target-found = No se encontró ninguna meta para 2030 de toda la comunidad de { $name }. Por eso no podemos saber si va a buen ritmo.
