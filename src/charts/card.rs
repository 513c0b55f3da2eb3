//! The card of a shared link, 1200 × 630: a name, the first sentences, and the five answers with their pictures. That
//! of a city or town has its key figures instead.

use strum::VariantArray;

use super::answers::{answer, part};
use super::picture::document;
use crate::charts::drawing::{Svg, Type, lines, write};
use crate::domain::{AnswerKind, AnswersSummary, AnswersTally, Assessment, Year};
use crate::words::Language;
use crate::words::answers::{Brief, brief, name, tally};

const SIZE: (f64, f64) = (1200.0, 630.0);
const MARGIN: f64 = 60.0;
const ROOM: f64 = SIZE.0 - 2.0 * MARGIN;
/// The distance from one answer to the next, and the room of one.
const STEP: f64 = 222.0;
const COLUMN: f64 = 196.0;
/// The baseline of the names of the answers.
const ANSWERS: f64 = 432.0;

const SITE: Type = Type { class: "p-foot", size: 22.0, line: 28.0 };
const NAME: Type = Type { class: "p-title", size: 68.0, line: 76.0 };
const QUESTION: Type = Type { class: "p-title", size: 54.0, line: 66.0 };
const SENTENCE: Type = Type { class: "p-text", size: 31.0, line: 43.0 };
const WORDS: Type = Type { class: "p-title", size: 25.0, line: 30.0 };
const VALUE: Type = Type { class: "p-title", size: 40.0, line: 48.0 };
const SMALL: Type = Type { class: "p-foot", size: 20.0, line: 25.0 };

/// The card of a community: its name, its first sentences, and its five answers.
pub fn card(language: Language, assessment: &Assessment<'_>, sentence: &str, site: &str) -> String {
    let community = assessment.community;
    let answers = AnswersSummary::new(assessment);
    let mut body = String::new();
    write(&mut body, &lines(site, SITE, ROOM, 1), SITE, MARGIN, 68.0);
    write(&mut body, &lines(&community.name, NAME, ROOM, 1), NAME, MARGIN, 152.0);
    write(&mut body, &lines(sentence, SENTENCE, ROOM, 4), SENTENCE, MARGIN, 214.0);
    for (index, kind) in AnswerKind::VARIANTS.iter().enumerate() {
        let Brief { words, year, .. } = brief(language, *kind, &answers);
        let column = Column {
            name: name(language, *kind),
            picture: answer(language, *kind, &answers),
            words,
            small: year,
        };
        column.write(&mut body, index);
    }
    document(language, SIZE, (&community.name, sentence), &body)
}

/// The card of the campaign: its question, and how many communities have which answer.
pub fn campaign_card(
    language: Language,
    question: &str,
    (all, as_of): (&AnswersTally, Year),
    site: &str,
) -> String {
    let mut body = String::new();
    write(&mut body, &lines(site, SITE, ROOM, 1), SITE, MARGIN, 80.0);
    write(&mut body, &lines(question, QUESTION, ROOM, 4), QUESTION, MARGIN, 160.0);
    for (index, kind) in AnswerKind::VARIANTS.iter().enumerate() {
        let tallied = tally(language, *kind, all, as_of);
        let picture = part(tallied.part, all.joined);
        let column = Column { name: name(language, *kind), picture, words: tallied.size, small: tallied.words };
        column.write(&mut body, index);
    }
    document(language, SIZE, (site, question), &body)
}

/// A figure on the card of a city or town.
pub struct CardFigure {
    pub title: String,
    pub value: String,
    pub unit: String,
    pub beside: String,
}

/// The card of a city or town: its name, its first sentences, and its key figures.
pub fn town_card(
    language: Language,
    (name, sentence): (&str, &str),
    figures: &[CardFigure],
    site: &str,
) -> String {
    let mut body = String::new();
    write(&mut body, &lines(site, SITE, ROOM, 1), SITE, MARGIN, 68.0);
    write(&mut body, &lines(name, NAME, ROOM, 1), NAME, MARGIN, 152.0);
    write(&mut body, &lines(sentence, SENTENCE, ROOM, 5), SENTENCE, MARGIN, 214.0);
    let step = ROOM / figures.len().max(1) as f64;
    for (index, figure) in figures.iter().enumerate() {
        let (left, room) = (MARGIN + step * index as f64, step - 26.0);
        write(&mut body, &lines(&figure.title, SMALL, room, 2), SMALL, left, 452.0);
        write(&mut body, &lines(&figure.value, VALUE, room, 1), VALUE, left, 525.0);
        let next = write(&mut body, &lines(&figure.unit, SMALL, room, 1), SMALL, left, 557.0);
        write(&mut body, &lines(&figure.beside, SMALL, room, 2), SMALL, left, next);
    }
    document(language, SIZE, (name, sentence), &body)
}

/// One answer: from top to bottom its name, its picture, its words, and small ones.
struct Column {
    name: &'static str,
    picture: Svg,
    words: String,
    small: String,
}

impl Column {
    fn write(self, body: &mut String, index: usize) {
        let left = MARGIN + STEP * index as f64;
        write(body, &lines(self.name, SMALL, COLUMN, 1), SMALL, left, ANSWERS);
        *body += &self.picture.placed(left - 1.0, ANSWERS + 10.0, COLUMN, 34.0);
        let next = write(body, &lines(&self.words, WORDS, COLUMN, 2), WORDS, left, ANSWERS + 74.0);
        write(body, &lines(&self.small, SMALL, COLUMN, 4), SMALL, left, next);
    }
}
