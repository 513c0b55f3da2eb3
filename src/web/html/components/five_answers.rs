//! The five answers of a community, each in a few words with a small picture and a year.

use askama::Template;
use askama::filters::HtmlSafe;
use strum::VariantArray;

use crate::charts;
use crate::domain::{AnswerKind, AnswersSummary, AnswersTally, Assessment, Code, Slug, Year};
use crate::store::Summary;
use crate::words::answers::{Brief, Tallied, brief, counts, doing, name, promise, reporting, tally};
use crate::words::{Language, verdict};

/// One answer: its words, its year, its picture and a note.
#[derive(Template)]
#[template(path = "_answer.html")]
pub struct AnswerCell {
    /// The name of the question, such as "Pace".
    pub name: &'static str,
    pub code: &'static str,
    /// The section of the page with its documents, if it has one.
    href: Option<&'static str>,
    words: String,
    year: String,
    picture: String,
    note: Option<String>,
}

impl HtmlSafe for AnswerCell {}

/// The answers of one community, as a block.
#[derive(Template)]
#[template(path = "_answers.html")]
pub struct FiveAnswers {
    answers: Vec<AnswerCell>,
}

impl HtmlSafe for FiveAnswers {}

/// The answers of several communities, one a row.
#[derive(Template)]
#[template(path = "_answers_table.html")]
pub struct AnswersTable {
    language: Language,
    names: Vec<&'static str>,
    rows: Vec<AnswersRow>,
}

impl HtmlSafe for AnswersTable {}

struct AnswersRow {
    slug: Slug,
    name: String,
    answers: Vec<AnswerCell>,
}

/// The answers in a few words, in their order.
pub fn cells(language: Language, answers: &AnswersSummary) -> Vec<AnswerCell> {
    let cell = |kind: &AnswerKind| {
        let Brief { words, year, note } = brief(language, *kind, answers);
        let picture = charts::answer(language, *kind, answers).inline().to_owned();
        AnswerCell { name: name(language, *kind), code: kind.code(), href: None, words, year, picture, note }
    };
    AnswerKind::VARIANTS.iter().map(cell).collect()
}

impl FiveAnswers {
    /// Where there is little room, and no section to link to.
    pub fn brief(language: Language, answers: &AnswersSummary) -> Self {
        FiveAnswers { answers: cells(language, answers) }
    }

    /// Where there is hardly any room: without notes.
    pub fn short(language: Language, answers: &AnswersSummary) -> Self {
        let mut short = FiveAnswers::brief(language, answers);
        short.answers.iter_mut().for_each(|answer| answer.note = None);
        short
    }

    /// At the top of the community's own page: a sentence in place of each note.
    pub fn of_page(language: Language, assessment: &Assessment<'_>) -> Self {
        let mut answers = cells(language, &AnswersSummary::new(assessment));
        for (answer, kind) in answers.iter_mut().zip(AnswerKind::VARIANTS) {
            answer.href = section(*kind, assessment.community.is_state());
            answer.note = Some(sentence(language, *kind, assessment));
        }
        FiveAnswers { answers }
    }
}

/// How many of all communities have which answer.
#[derive(Template)]
#[template(path = "_tally.html")]
pub struct TallyBlock {
    answers: Vec<(&'static str, String, Tallied)>,
}

impl HtmlSafe for TallyBlock {}

impl TallyBlock {
    pub fn new(language: Language, all: &AnswersTally, as_of: Year) -> Self {
        let one = |kind: &AnswerKind| {
            let tallied = tally(language, *kind, all, as_of);
            (name(language, *kind), charts::part_of_all(tallied.part, all.joined).inline().to_owned(), tallied)
        };
        TallyBlock { answers: AnswerKind::VARIANTS.iter().map(one).collect() }
    }
}

fn sentence(language: Language, kind: AnswerKind, assessment: &Assessment<'_>) -> String {
    let answers = assessment.answers();
    match kind {
        AnswerKind::Promise => promise(language, &answers.promise),
        AnswerKind::Count => counts(language, &answers.count),
        AnswerKind::Pace => verdict::pace(language, assessment),
        AnswerKind::Doing => doing(language, &answers),
        AnswerKind::Reporting => reporting(language, &answers.reporting),
    }
}

fn row(language: Language, (slug, name): (&Slug, &str), answers: &AnswersSummary) -> AnswersRow {
    AnswersRow { slug: slug.clone(), name: name.to_owned(), answers: cells(language, answers) }
}

impl AnswersTable {
    pub fn new(language: Language, listed: &[Summary]) -> Self {
        let row = |listed: &Summary| row(language, (&listed.slug, &listed.name), &listed.answers);
        AnswersTable::of_rows(language, listed.iter().map(row).collect())
    }

    pub fn of_assessments(language: Language, assessments: &[Assessment<'_>]) -> Self {
        let row = |assessment: &Assessment<'_>| {
            let community = assessment.community;
            row(language, (&community.slug, &community.name), &AnswersSummary::new(assessment))
        };
        AnswersTable::of_rows(language, assessments.iter().map(row).collect())
    }

    fn of_rows(language: Language, rows: Vec<AnswersRow>) -> Self {
        let names = AnswerKind::VARIANTS.iter().map(|kind| name(language, *kind)).collect();
        AnswersTable { language, names, rows }
    }
}

/// The section of a community's page, or of the page of the state, that has the documents of an answer.
fn section(kind: AnswerKind, is_state: bool) -> Option<&'static str> {
    match kind {
        AnswerKind::Promise | AnswerKind::Pace if is_state => Some("#limits"),
        AnswerKind::Promise => Some("#targets"),
        AnswerKind::Count => Some("#counted"),
        AnswerKind::Pace => Some("#working"),
        AnswerKind::Doing => Some("#actions"),
        AnswerKind::Reporting => (!is_state).then_some("#reports"),
    }
}
