# Uma frase para cada uma das cinco respostas. $pledged é o ano do compromisso da metade.
answer-half = Prometeu reduzir { $cut } em relação a { $baseline } até { $year }: a metade ou mais.
answer-zero-in-time = Prometeu emissões líquidas zero a tempo: mais que a metade.
answer-less-than-pledged = Prometeu reduzir { $cut } em relação a { $baseline } até { $year }: menos que a metade até { $pledged } com que se comprometeu.
answer-less-than-half = Prometeu reduzir { $cut } em relação a { $baseline } até { $year }: menos que a metade.
answer-no-base-year = Prometeu reduzir { $cut } até { $year }, mas nenhum documento encontrado diz a partir de que ano.
answer-pledge-only = Ao aderir, comprometeu-se a reduzir as emissões pela metade até { $pledged }; não encontramos uma meta própria assim.
answer-no-target = Não encontramos nenhuma meta própria antes da de emissões líquidas zero.
answer-net-zero = As emissões líquidas devem chegar a zero até { $year }.
answer-no-net-zero = Não encontramos um ano para emissões líquidas zero.
answer-no-count = Não encontramos nenhuma contagem de toda a comunidade.
answer-count = A contagem mais nova é de { $year }, { $age }.
answer-count-this-year = deste ano
answer-count-age = há { $years }
answer-comparable = { $n ->
    [one] Não dá para compará-la com nenhuma outra.
   *[other] É uma de { $size } contagens que dá para comparar.
}
answer-no-action = Não encontramos nenhuma ação.
answer-actions = { $n ->
    [one] Há uma ação registrada; em vigor ou concluídas: { $in-place }.
   *[other] De { $size } ações registradas, em vigor ou concluídas: { $in-place }.
}
answer-inclusive = { $n ->
    [0] Nenhuma delas está marcada como inclusiva.
    [one] Uma delas é inclusiva.
   *[other] Delas, { $size } são inclusivas.
}
answer-no-report = Não encontramos nenhum relatório dos anos { $first } a { $last }.
answer-every-report = Encontramos um relatório de cada ano de { $first } a { $last }.
answer-reports = { $n ->
    [one] Dos anos { $first } a { $last }, um tem relatório: { $years }.
   *[other] Dos anos { $first } a { $last }, { $size } têm relatório: { $years }.
}

# As primeiras frases de uma página. $facts e $things são listas do que vem abaixo.
lead-behind = { $name } está com atraso em { $promise }, pela contagem de { $year }.
lead-on-pace = { $name } está no ritmo certo em { $promise }, pela contagem de { $year }.
lead-going-up = As emissões de { $name } estão aumentando, pela contagem de { $year }, diante de { $promise }.
lead-missed = { $name } não cumpriu { $promise }, pela contagem de { $year }.
lead-met = { $name } cumpriu { $promise }, pela contagem de { $year }.
goal-pledge = seu compromisso de reduzir as emissões pela metade até { $year }
goal-own-from = sua meta de { $cut } abaixo de { $baseline } até { $year }
goal-own = sua meta de { $cut } até { $year }
goal-law = o limite de sua lei para { $year }
lead-has = { $name } tem { $facts }.
lead-it-has = Tem { $facts }.
lead-counts = { $n ->
    [one] uma contagem de suas emissões, de { $year }
   *[other] { $size } contagens comparáveis de suas emissões, a mais nova de { $year }
}
lead-actions = { $n ->
    [one] uma ação registrada, em vigor ou concluídas: { $in-place }
   *[other] { $size } ações registradas, em vigor ou concluídas: { $in-place }
}
lead-reports = { $n ->
    [one] um relatório em um dos anos { $first } a { $last }
   *[other] relatórios em { $size } dos anos { $first } a { $last }
}
lead-net-zero = um ano para emissões líquidas zero, { $year }
lead-missing = Não encontramos: { $things }.
lead-missing-of = Não encontramos, sobre { $name }: { $things }.
lead-no-count = uma contagem de toda a comunidade
lead-few-counts = contagens comparáveis suficientes para medir um ritmo
lead-no-target = uma meta própria antes da de emissões líquidas zero
lead-no-base-year = o ano a partir do qual a meta é medida
lead-no-action = nenhuma ação
lead-no-reports = um relatório de { $years }
