# O veredito em uma palavra e em frases. A palavra fica numa etiqueta: que seja curta.

verdict-cant-tell = Não dá para saber
verdict-met = Meta cumprida
verdict-missed = Meta não cumprida
verdict-going-up = Emissões em alta
verdict-on-pace = No ritmo certo
verdict-behind = Com atraso
verdict-far-behind = Com muito atraso

# O que foi prometido. Uma comunidade promete; o estado está obrigado por sua própria lei.
promise-halve = { $name } prometeu reduzir suas emissões pela metade até { $year }.
promise-halve-from = { $name } prometeu reduzir suas emissões pela metade até { $year }, em relação a { $baseline }.
promise-cut = { $name } prometeu reduzir suas emissões em { $cut } até { $year }.
promise-cut-from = { $name } prometeu reduzir suas emissões em { $cut } até { $year }, em relação a { $baseline }.
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
says-met = A meta foi cumprida.
says-met-early = Em { $year }, já estava no nível da meta.
says-missed = Com isso, a meta não foi cumprida.
says-going-up = As emissões estão aumentando { $pace } por ano; a partir de { $year }, é preciso reduzi-las em { $needed } por ano.
says-on-pace = Está no ritmo certo: reduziu as emissões em { $pace } por ano e, a partir de { $year }, precisa reduzi-las em { $needed } por ano.
says-behind = Está com atraso: reduziu as emissões em { $pace } por ano, mas, a partir de { $year }, precisa reduzi-las em { $needed } por ano.
says-far-behind = Está com muito atraso: reduziu as emissões em { $pace } por ano, mas, a partir de { $year }, precisa reduzi-las em { $needed } por ano.
says-far-behind-rising = Está com muito atraso: as emissões aumentam { $pace } por ano, mas, a partir de { $year }, é preciso reduzi-las em { $needed } por ano.

# Quando não há meta com que comparar.
no-target-net-zero = { $name } prometeu chegar a emissões líquidas zero até { $year }, mas não encontramos uma meta para 2030 que valha para toda a comunidade. Por isso, não dá para saber se está no ritmo certo.
no-target-joined = { $name } aderiu à campanha, mas não encontramos uma meta para 2030 que valha para toda a comunidade. Por isso, não dá para saber se está no ritmo certo.
no-target-found = Não encontramos uma meta para 2030 que valha para toda a comunidade de { $name }. Por isso, não dá para saber se está no ritmo certo.
