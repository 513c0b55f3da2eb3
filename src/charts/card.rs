//! The card of a shared link, 1200 × 630: name, verdict, sentence and a small trajectory.

use std::fmt::Write;

use super::picture::document;
use super::spark;
use crate::charts::drawing::{Type, escaped, lines, width, write};
use crate::domain::{Assessment, Code, Judgement, VerdictKind};
use crate::words::{Language, label, verdict};

const SIZE: (f64, f64) = (1200.0, 630.0);
const MARGIN: f64 = 60.0;
const ROOM: f64 = SIZE.0 - 2.0 * MARGIN;

const SITE: Type = Type { class: "p-foot", size: 22.0, line: 28.0 };
const NAME: Type = Type { class: "p-title", size: 68.0, line: 76.0 };
const QUESTION: Type = Type { class: "p-title", size: 54.0, line: 66.0 };
const SENTENCE: Type = Type { class: "p-text", size: 27.0, line: 37.0 };
/// The sentence, if there is no chart below it.
const ALONE: Type = Type { class: "p-text", size: 42.0, line: 58.0 };
const BADGE: Type = Type { class: "p-badge-text", size: 30.0, line: 36.0 };

/// The card of a community: its name, its verdict with its year, a sentence, and its trajectory.
pub fn card(language: Language, assessment: &Assessment<'_>, sentence: &str, site: &str) -> String {
    let community = assessment.community;
    let mut body = String::new();
    write(&mut body, &lines(site, SITE, ROOM, 1), SITE, MARGIN, 68.0);
    write(&mut body, &lines(&community.name, NAME, ROOM - 320.0, 1), NAME, MARGIN, 152.0);
    let kind = assessment.verdict().kind();
    let word = verdict::badge(language, kind, assessment.headline().ok().and_then(Judgement::counted_in));
    badge(&mut body, kind, &word, SIZE.0 - MARGIN - badge_width(&word), 102.0);
    match spark::wide(language, assessment) {
        Ok(chart) => {
            let top = write(&mut body, &lines(sentence, SENTENCE, ROOM, 4), SENTENCE, MARGIN, 208.0);
            body += &chart.placed(MARGIN, top - 10.0, ROOM, SIZE.1 - top - 16.0);
        }
        Err(_) => drop(write(&mut body, &lines(sentence, ALONE, ROOM, 6), ALONE, MARGIN, 250.0)),
    }
    document(language, SIZE, (&community.name, sentence), &body)
}

/// The card of the campaign: its question, and the number of communities with each verdict.
pub fn campaign_card(language: Language, question: &str, tally: &[(VerdictKind, usize)], site: &str) -> String {
    let mut body = String::new();
    write(&mut body, &lines(site, SITE, ROOM, 1), SITE, MARGIN, 80.0);
    let top = write(&mut body, &lines(question, QUESTION, ROOM, 4), QUESTION, MARGIN, 176.0);
    let mut left = MARGIN;
    for (kind, communities) in tally {
        let text = format!("{communities} {}", label::verdict(language, *kind));
        badge(&mut body, *kind, &text, left, top + 10.0);
        left += badge_width(&text) + 24.0;
    }
    document(language, SIZE, (site, question), &body)
}

fn badge_width(text: &str) -> f64 {
    width(text, BADGE.size) * 0.9 + 82.0
}

/// A sign and a word, as on the pages. A color alone never carries the verdict.
fn badge(body: &mut String, kind: VerdictKind, text: &str, left: f64, top: f64) {
    let (code, width, text) = (kind.code(), badge_width(text), escaped(text));
    let _ = write!(
        body,
        "<g class=\"p-badge p-{code}\"><rect x=\"{left:.0}\" y=\"{top:.0}\" width=\"{width:.0}\" height=\"58\" rx=\"29\"/>\
         <text class=\"{}\" x=\"{:.0}\" y=\"{:.0}\" font-size=\"{}\" text-anchor=\"middle\">{} {text}</text></g>",
        BADGE.class,
        left + width / 2.0,
        top + 40.0,
        BADGE.size,
        sign(kind),
    );
}

/// The signs of `static/site.css`, except the cross: Inter has only a times sign.
fn sign(kind: VerdictKind) -> char {
    match kind {
        VerdictKind::Met => '✓',
        VerdictKind::OnPace => '↓',
        VerdictKind::Behind => '↘',
        VerdictKind::GoingUp => '↑',
        VerdictKind::Missed => '×',
        VerdictKind::CantTell => '?',
    }
}
