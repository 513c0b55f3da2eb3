//! The five answers in a few words each, for lists, cards and the block at the top of a page. What is not known is
//! a note, never the words.

use crate::domain::{
    AnswerKind, AnswersSummary, GoalKind, PaceSummary, PromiseCode, PromiseSummary, ReportingAnswer,
    TargetKind, Year,
};

use crate::words::language::Language;
use crate::words::number::{count, counted, opening, percent, percent_of};
use crate::words::{label, not_known};

/// An answer in a few words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brief {
    pub words: String,
    /// The year of the answer.
    pub year: String,
    /// What else is known, and what is not.
    pub note: Option<String>,
}

pub fn name(language: Language, kind: AnswerKind) -> &'static str {
    language.text(match kind {
        AnswerKind::Promise => "answer-name-promise",
        AnswerKind::Count => "answer-name-count",
        AnswerKind::Pace => "answer-name-pace",
        AnswerKind::Doing => "answer-name-doing",
        AnswerKind::Reporting => "answer-name-reporting",
    })
}

pub fn brief(language: Language, kind: AnswerKind, answers: &AnswersSummary) -> Brief {
    let brief = Briefly { language, answers };
    match kind {
        AnswerKind::Promise => brief.promise(),
        AnswerKind::Count => brief.count(),
        AnswerKind::Pace => brief.pace(),
        AnswerKind::Doing => brief.doing(),
        AnswerKind::Reporting => brief.reporting(),
    }
}

struct Briefly<'a> {
    language: Language,
    answers: &'a AnswersSummary,
}

impl Briefly<'_> {
    fn text(&self, key: &'static str) -> String {
        self.language.text(key).to_owned()
    }

    fn year(&self, key: &'static str, year: Year) -> String {
        self.language.message(key).with("year", year).to_string()
    }

    fn size(&self, key: &'static str, number: usize) -> String {
        counted(self.language.message(key), number).to_string()
    }

    fn notes(notes: impl IntoIterator<Item = Option<String>>) -> Option<String> {
        let notes: Vec<String> = notes.into_iter().flatten().collect();
        (!notes.is_empty()).then(|| notes.join("; "))
    }

    fn none_found(&self) -> Brief {
        Brief { words: self.text("brief-none"), year: self.year("brief-to", self.answers.as_of), note: None }
    }

    fn promise(&self) -> Brief {
        let PromiseSummary { code, target, pledged_by, net_zero } = self.answers.promise;
        let zero = net_zero.map(|year| self.year("brief-net-zero", year));
        match (target, pledged_by, net_zero) {
            (None, _, Some(year)) if code == PromiseCode::HalfOrMore => Brief {
                words: label::target_kind(self.language, TargetKind::NetZero).to_owned(),
                year: self.year("figure-by", year),
                note: Some(self.text("brief-zero-in-time")),
            },
            (Some(cut), ..) => {
                let later = pledged_by.filter(|pledged| cut.year > *pledged);
                let later = later.map(|pledged| self.year("brief-later", pledged));
                let unverified = cut.self_reported.then(|| self.text("listed-not-verified"));
                let words = match cut.baseline_year {
                    Some(year) => self.language.message("figure-below").with("baseline", year),
                    None => self.language.message("figure-lower"),
                };
                Brief {
                    words: words.with("cut", percent(self.language, cut.reduction_pct)).to_string(),
                    year: self.year("figure-by", cut.year),
                    note: Self::notes([unverified, self.beside_half(code, pledged_by.is_some()), later, zero]),
                }
            }
            (None, Some(pledged), _) => Brief {
                words: self.text("brief-half"),
                year: self.year("figure-by", pledged),
                note: Self::notes([Some(self.text("brief-no-own-target")), zero]),
            },
            (None, None, Some(year)) => Brief {
                words: label::target_kind(self.language, TargetKind::NetZero).to_owned(),
                year: self.year("figure-by", year),
                note: Some(self.text("brief-no-own-target")),
            },
            (None, None, None) => self.none_found(),
        }
    }

    fn beside_half(&self, code: PromiseCode, joined: bool) -> Option<String> {
        let key = match code {
            PromiseCode::HalfOrMore => "brief-half-or-more",
            PromiseCode::LessThanHalf if joined => "brief-less-than-pledged",
            PromiseCode::LessThanHalf => "brief-less-than-half",
            PromiseCode::NoBaseYear => "brief-no-base-year",
            PromiseCode::None => return None,
        };
        Some(self.text(key))
    }

    fn count(&self) -> Brief {
        let Some(answer) = &self.answers.count else { return self.none_found() };
        let counts = match (answer.all.len(), answer.comparable.len()) {
            (1, _) => vec![Some(opening(&self.size("count-counts", 1)))],
            (all, comparable) if all == comparable => vec![Some(opening(&self.size("lead-comparable", all)))],
            (all, comparable) => {
                let note = match comparable {
                    1 => self.text("brief-not-comparable"),
                    number => self.language.message("brief-comparable").with("number", number).to_string(),
                };
                vec![Some(opening(&self.size("count-counts", all))), Some(note)]
            }
        };
        Brief {
            words: self.year("brief-last-in", answer.latest),
            year: match answer.age {
                0 => self.text("answer-count-this-year"),
                years => {
                    let years = count(self.language, "count-years", years as usize);
                    self.language.message("answer-count-age").with("years", years).to_string()
                }
            },
            note: Self::notes(counts),
        }
    }

    fn pace(&self) -> Brief {
        let pace = &self.answers.pace;
        let year = match pace.counted_in {
            Some(year) => self.year("brief-count-of", year),
            None => self.year("brief-to", self.answers.as_of),
        };
        let Some(reason) = pace.reason else {
            let words = label::verdict(self.language, pace.verdict).to_owned();
            return Brief { words, year, note: Self::notes([self.of_needed(), self.doubt()]) };
        };
        let needs_counts = pace.counts < NEEDED_COUNTS;
        Brief {
            words: self.size(if needs_counts { "brief-counts-of-three" } else { "count-counts" }, pace.counts),
            year,
            note: Some(
                self.language
                    .message("brief-cant-tell")
                    .with("why", not_known::short(self.language, reason))
                    .to_string(),
            ),
        }
    }

    /// The pace as a part of what the goal needs; for a verdict without a ratio, the goal alone.
    fn of_needed(&self) -> Option<String> {
        let pace = &self.answers.pace;
        let goal = self.language.text(match (pace.target_kind?, self.answers.by_law) {
            (GoalKind::Pledge, _) => "goal-noun-pledge",
            (GoalKind::Own, true) => "goal-noun-law",
            (GoalKind::Own, false) => "goal-noun-own",
        });
        let message = match pace.ratio.filter(|ratio| *ratio >= 0.0) {
            Some(ratio) => self.language.message("brief-ratio").with("ratio", percent_of(self.language, ratio)),
            None => self.language.message("brief-goal"),
        };
        Some(message.with("goal", goal).to_string())
    }

    fn doubt(&self) -> Option<String> {
        let PaceSummary { old, close, counted_in, .. } = self.answers.pace;
        let newest = self.answers.count.as_ref().map(|count| count.latest);
        let uncounted = counted_in.filter(|_| old && newest <= counted_in).map(|year| {
            let years = self.answers.as_of.since(year).unsigned_abs() as usize;
            let years = count(self.language, "count-years", years);
            self.language.message("brief-old").with("years", years).to_string()
        });
        Self::notes([close.then(|| self.text("brief-close")), uncounted])
    }

    fn doing(&self) -> Brief {
        let doing = self.answers.doing;
        let rules = (doing.rules > 0).then(|| self.size("brief-rules", doing.rules));
        let year = self.year("when-year", self.answers.as_of);
        if doing.actions == 0 {
            let note = Some(self.text("brief-no-own-action"));
            return rules.map_or(self.none_found(), |rules| Brief { words: opening(&rules), year, note });
        }
        let inclusive = doing.inclusive_in_place;
        Brief {
            words: self
                .language
                .message("brief-in-place")
                .with("in-place", doing.in_place)
                .with("actions", doing.actions)
                .to_string(),
            year,
            note: Self::notes([(inclusive > 0).then(|| self.size("brief-inclusive", inclusive)), rules]),
        }
    }

    fn reporting(&self) -> Brief {
        let ReportingAnswer { years, of, found } = &self.answers.reporting;
        Brief {
            words: self
                .language
                .message("brief-years")
                .with("years", years.len())
                .with("of", of.len())
                .to_string(),
            year: of.first().zip(of.last()).map_or(String::new(), |(first, last)| format!("{first}–{last}")),
            note: Some(opening(&self.size("count-reports", *found))),
        }
    }
}

/// A pace needs so many inventories of one series.
const NEEDED_COUNTS: usize = 3;
