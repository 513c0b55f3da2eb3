//! The verdict as a badge.

use askama::Template;
use askama::filters::HtmlSafe;

use crate::domain::{Assessment, Code, Judgement, VerdictKind};
use crate::words::{Language, label, verdict};

/// The verdict as a badge: a word, the year of its count and a shape, never a color alone.
#[derive(Template)]
#[template(path = "_verdict.html")]
pub struct Badge {
    code: &'static str,
    text: String,
    /// Whether its count is more than five years old. An old badge has a broken outline.
    old: bool,
}

impl HtmlSafe for Badge {}

impl Badge {
    /// A kind of verdict, for a filter or a count of communities: without a year.
    pub fn new(language: Language, kind: VerdictKind) -> Self {
        Badge { code: kind.code(), text: label::verdict(language, kind).to_owned(), old: false }
    }

    /// `Behind, 2021`: the verdict on one goal.
    pub fn of(language: Language, judgement: &Judgement<'_>) -> Self {
        let kind = judgement.verdict.kind();
        let text = verdict::badge(language, kind, judgement.counted_in());
        Badge { code: kind.code(), text, old: judgement.is_old() }
    }

    /// `Behind, by its count of 2021`: the verdict of a community, where there is room.
    pub fn of_assessment(language: Language, assessment: &Assessment<'_>) -> Self {
        match assessment.headline() {
            Ok(judgement) => {
                let text = verdict::by_count(language, judgement.verdict.kind(), judgement.counted_in());
                Badge { text, ..Badge::of(language, judgement) }
            }
            Err(_) => Badge::new(language, VerdictKind::CantTell),
        }
    }

    /// `Behind, 2021`: the verdict of a community in a table.
    pub fn of_row(language: Language, assessment: &Assessment<'_>) -> Self {
        let judged = assessment.headline();
        judged.map_or_else(
            |_| Badge::new(language, VerdictKind::CantTell),
            |judgement| Badge::of(language, judgement),
        )
    }
}
