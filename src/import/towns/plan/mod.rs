//! Compares the figures of an import with those of the record: which are new, which are revised, and which an editor
//! must look at first. It changes no file.

mod contradictions;
mod outcome;
mod ownership;
mod rules;

use super::figure::TownFigure;
use super::known::Known;
use super::number::Value;
use super::options::TownOptions;
use crate::domain::{CautionKind, Indicator, Jump};
use crate::import::sheet::SheetError;
pub use outcome::{Plan, Span, TownChange, TownConflict};
use ownership::{Owner, Ownership};

impl Plan {
    pub fn new(figures: Vec<TownFigure>, known: &Known, options: &TownOptions) -> Result<Self, SheetError> {
        let mut plan = Plan::default();
        let figures = contradictions::sorted(figures, &mut plan);
        let ownership = Ownership::new(known, options);
        for figure in figures {
            let owner = ownership.of(&figure)?;
            plan.judge(figure, owner, known);
        }
        rules::hold_back(&mut plan, known);
        plan.datasets = ownership.spans(&plan.changes);
        Ok(plan)
    }

    /// Sorts a figure into what is new, revised, unchanged, withheld, rejected or in conflict.
    fn judge(&mut self, figure: TownFigure, owner: Owner, known: &Known) {
        let Some(indicator) = known.towns.indicator(&figure.indicator) else { return };
        let from = known.towns.value(&figure.indicator, figure.of, figure.year);
        let to = match (&figure.value, from) {
            (Value::Given(to), _) => *to,
            (Value::Withheld(word), None) => return *self.withheld.entry(word.clone()).or_default() += 1,
            (Value::Withheld(word), Some(_)) => {
                let reason =
                    format!("the file has {word:?}: if the publisher took it back, empty the cell by hand");
                return self.conflicts.push(TownConflict { figure, from, reason });
            }
        };
        let (least, most) = (indicator.least, indicator.most);
        if !(least..=most).contains(&to) {
            self.rejected.push(figure.reject(format!("expected a number from {least} to {most}")));
        } else if from == Some(to) {
            self.unchanged.insert((figure.of, figure.indicator, figure.year));
        } else {
            match owner.and_then(|key| doubt(&figure, indicator, from, to).map_or(Ok(key), Err)) {
                Ok(dataset) => self.changes.push(TownChange { figure, dataset, from, to }),
                Err(reason) => self.conflicts.push(TownConflict { figure, from, reason }),
            }
        }
    }
}

/// Why a figure of the record must not be replaced without an editor.
fn doubt(figure: &TownFigure, indicator: &Indicator, from: Option<f64>, to: f64) -> Option<String> {
    let (of, year) = (figure.of, figure.year);
    let cautions = |kind| indicator.cautions.iter().filter(move |caution| caution.kind == kind);
    if cautions(CautionKind::Doubtful).any(|caution| caution.of.is_some() && caution.names(of, year)) {
        let reason = "indicators.toml calls it doubtful: if the new figure is right, write it by hand and remove the caution";
        return Some(reason.to_owned());
    }
    let is_filling = cautions(CautionKind::Filling).any(|caution| caution.names(of, year));
    let limits = indicator.jump.into_iter().chain((!is_filling).then_some(LARGE_REVISION));
    let jump = limits.into_iter().find(|jump| from.is_some_and(|from| jump.is_between(from, to)))?;
    let factor = jump.factor;
    Some(format!(
        "the new figure, {to}, differs by a factor of more than {factor}: if it is right, write it by hand"
    ))
}

/// A publisher revises a figure by less. A file with a part of its rows differs by more.
const LARGE_REVISION: Jump = Jump { factor: 2.0, above: 200.0 };
