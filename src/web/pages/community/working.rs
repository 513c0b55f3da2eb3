//! The steps from the figures to the verdict.

use crate::domain::Assessment;
use crate::web::html::components::Cite;
use crate::words::{Language, working};

/// One step to the verdict, with the document of its input.
pub struct StepRow {
    pub step: working::Step,
    pub cite: Option<Cite>,
}

/// The steps; empty if there is no target.
pub fn steps(language: Language, assessment: &Assessment<'_>) -> Vec<StepRow> {
    let Ok(judgement) = assessment.headline() else { return Vec::new() };
    let community = assessment.community;
    let row = |step: working::Step| StepRow {
        cite: step.source.as_ref().and_then(|key| Cite::of_figure(language, community, key)),
        step,
    };
    working::steps(language, community, judgement).into_iter().map(row).collect()
}
