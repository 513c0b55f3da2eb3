# O veredito em uma palavra e em frases. A palavra fica numa etiqueta: que seja curta.

verdict-cant-tell = Não dá para saber
verdict-met = Meta cumprida
verdict-missed = Meta não cumprida
verdict-going-up = Emissões em alta
verdict-on-pace = No ritmo certo
verdict-behind = Com atraso

# O veredito com o ano da contagem. O primeiro fica numa etiqueta de lista: que seja curto.
verdict-year = { $verdict }, { $year }
verdict-by-count = { $verdict }, pela contagem de { $year }

# O que foi prometido. Uma comunidade promete; o estado está obrigado por sua própria lei.
promise-halve = { $name } prometeu reduzir suas emissões pela metade até { $year }.
promise-halve-from = { $name } prometeu reduzir suas emissões pela metade até { $year }, em relação a { $baseline }.
promise-cut = { $name } prometeu reduzir suas emissões em { $cut } até { $year }.
promise-cut-from = { $name } prometeu reduzir suas emissões em { $cut } até { $year }, em relação a { $baseline }.
promise-pledge = Ao aderir, { $name } se comprometeu a reduzir suas emissões pela metade até { $year }.
promise-pledge-from = Ao aderir, { $name } se comprometeu a reduzir suas emissões pela metade até { $year }. A campanha não define um ano-base; por isso usamos { $baseline }, a primeira contagem da série.
promise-less-than-half = É menos que a metade até { $year } que prometeu ao aderir.
law-halve = A lei obriga { $name } a reduzir suas emissões pela metade até { $year }.
law-halve-from = A lei obriga { $name } a reduzir suas emissões pela metade até { $year }, em relação a { $baseline }.
law-cut = A lei obriga { $name } a reduzir suas emissões em { $cut } até { $year }.
law-cut-from = A lei obriga { $name } a reduzir suas emissões em { $cut } até { $year }, em relação a { $baseline }.

# Onde estão suas emissões. Vem depois do que foi prometido.
so-far-lower = Até { $year }, elas caíram { $size }.
so-far-higher = Até { $year }, elas subiram { $size }.
so-far-unchanged = Até { $year }, elas não mudaram.

# O que isso significa. $pace e $needed são porcentagens.
says-cant-tell = Não dá para saber se está no ritmo certo.
says-met = Pela contagem de { $year }, a meta foi cumprida.
says-met-early = Pela contagem de { $year }, já estava no nível da meta.
says-missed = Pela contagem de { $year }, a meta não foi cumprida.
says-going-up = Pela contagem de { $year }, as emissões estão aumentando { $pace } por ano; a partir de então, é preciso reduzi-las em { $needed } por ano.
says-on-pace = Pela contagem de { $year }, está no ritmo certo: reduziu as emissões em { $pace } por ano e, a partir de então, precisa reduzi-las em { $needed } por ano.
says-behind = Pela contagem de { $year }, está com atraso: reduziu as emissões em { $pace } por ano, mas, a partir de então, precisa reduzi-las em { $needed } por ano.
says-behind-rising = Pela contagem de { $year }, está com atraso: as emissões aumentam { $pace } por ano, mas, a partir de então, é preciso reduzi-las em { $needed } por ano.

# A rapidez, como parte do necessário. $ratio é uma porcentagem, com a margem quando se conhece.
speed-enough = É tão rápido quanto é preciso ({ $ratio }).
speed-almost = É quase tão rápido quanto é preciso ({ $ratio }).
speed-three-quarters = É cerca de três quartos do ritmo necessário ({ $ratio }).
speed-two-thirds = É cerca de dois terços do ritmo necessário ({ $ratio }).
speed-half = É cerca de metade do ritmo necessário ({ $ratio }).
speed-third = É cerca de um terço do ritmo necessário ({ $ratio }).
speed-quarter = É cerca de um quarto do ritmo necessário ({ $ratio }).
speed-fifth = É menos de um quarto do ritmo necessário ({ $ratio }).
speed-hardly = É quase nada do ritmo necessário ({ $ratio }).
ratio-spread = { $ratio }; de { $low } a { $high } conforme o ano deixado de fora
pace-spread = de { $low } a { $high }

# O quanto o veredito é seguro, e por que a imagem parece dizer outra coisa.
verdict-close = É um caso apertado: sem um dos anos, o veredito seria outro.
contrast-ahead-slow = Em { $year }, estava à frente do caminho prometido, mas as emissões caem devagar demais para continuar assim.
contrast-ahead-rising = Em { $year }, estava à frente do caminho prometido, mas as emissões estão subindo.
contrast-above-fast = Em { $year }, estava acima do caminho prometido, mas as emissões caem rápido o bastante para chegar à meta.
verdict-old = Não encontramos uma contagem mais nova: { $years } sem contar.
verdict-old-newer = A contagem mais nova, de { $newer }, foi feita de outra maneira e não é usada.
verdict-year-passed = O ano da meta, { $year }, passou sem contagem.

# Quando não há meta com que comparar.
no-target-net-zero = { $name } prometeu chegar a emissões líquidas zero até { $year }, mas não encontramos uma meta para { $pledged } que valha para toda a comunidade. Por isso, não dá para saber se está no ritmo certo.
no-target-found = Não encontramos uma meta para { $pledged } que valha para toda a comunidade de { $name }. Por isso, não dá para saber se está no ritmo certo.
