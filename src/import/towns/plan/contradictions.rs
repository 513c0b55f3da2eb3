//! Figures that stand in several rows. Equal ones count once. Of different ones neither is better, so neither is taken.

use super::outcome::Plan;
use crate::import::towns::figure::TownFigure;
use crate::import::towns::number::Value;

/// The figures by place, indicator and year, one of each.
pub fn sorted(mut figures: Vec<TownFigure>, plan: &mut Plan) -> Vec<TownFigure> {
    figures.sort_by(|a, b| {
        let key = |figure: &TownFigure| (figure.of, figure.indicator.clone(), figure.year);
        key(a).cmp(&key(b)).then_with(|| a.at.cmp(&b.at))
    });
    let same = |a: &TownFigure, b: &TownFigure| (a.of, &a.indicator, a.year) == (b.of, &b.indicator, b.year);
    let mut kept = Vec::new();
    for group in figures.chunk_by(same) {
        let first = &group[0];
        if group.iter().all(|figure| figure.value == first.value) {
            plan.repeated += group.len() - 1;
            kept.push(first.clone());
            continue;
        }
        for figure in group {
            let others: Vec<String> =
                group.iter().filter(|other| other.value != figure.value).map(in_words).collect();
            let reason = format!("{}: none of them is imported", others.join(" and "));
            plan.rejected.push(figure.reject(reason));
        }
    }
    kept
}

fn in_words(figure: &TownFigure) -> String {
    match &figure.value {
        Value::Given(number) => format!("{} has {number}", figure.at),
        Value::Withheld(word) => format!("{} has {word:?}", figure.at),
    }
}
