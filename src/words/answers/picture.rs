//! The small pictures of the five answers in words, for those who do not see them.

use crate::domain::{AnswerKind, AnswersSummary, Spread, VerdictKind, Year};

use crate::words::language::Language;
use crate::words::number::{listing, percent, percent_of};

pub fn picture(language: Language, kind: AnswerKind, answers: &AnswersSummary) -> String {
    let pictured = Pictured { language, answers };
    match kind {
        AnswerKind::Promise => pictured.bar(),
        AnswerKind::Count => pictured.timeline(),
        AnswerKind::Pace => pictured.gauge(),
        AnswerKind::Doing => pictured.marks(),
        AnswerKind::Reporting => pictured.dots(),
    }
}

struct Pictured<'a> {
    language: Language,
    answers: &'a AnswersSummary,
}

impl Pictured<'_> {
    fn bar(&self) -> String {
        match self.answers.promise.target {
            Some(cut) => self
                .language
                .message("picture-promise")
                .with("cut", percent(self.language, cut.reduction_pct))
                .to_string(),
            None => self.language.text("picture-promise-empty").to_owned(),
        }
    }

    fn timeline(&self) -> String {
        match &self.answers.count {
            Some(answer) => self
                .language
                .message("picture-count")
                .with("years", self.listed(&answer.all))
                .with("today", self.answers.as_of)
                .to_string(),
            None => self.language.message("picture-count-empty").with("year", self.answers.as_of).to_string(),
        }
    }

    fn gauge(&self) -> String {
        let pace = &self.answers.pace;
        let message = match (pace.verdict, pace.ratio, pace.ratio_spread) {
            (VerdictKind::Met, ..) => return self.language.text("picture-pace-met").to_owned(),
            (VerdictKind::CantTell, ..) | (_, None, _) => {
                return self.language.text("picture-pace-empty").to_owned();
            }
            (_, Some(ratio), None) => {
                self.language.message("picture-pace").with("ratio", percent_of(self.language, ratio))
            }
            (_, Some(ratio), Some(Spread { low, high })) => self
                .language
                .message("picture-pace-spread")
                .with("ratio", percent_of(self.language, ratio))
                .with("low", percent_of(self.language, low))
                .with("high", percent_of(self.language, high)),
        };
        message.to_string()
    }

    fn marks(&self) -> String {
        let doing = self.answers.doing;
        self.language
            .message("picture-doing")
            .with("in-place", doing.in_place)
            .with("actions", doing.actions)
            .to_string()
    }

    fn dots(&self) -> String {
        let reporting = &self.answers.reporting;
        match (reporting.years.as_slice(), reporting.missing().as_slice()) {
            ([], missing) => {
                self.language.message("picture-reporting-none").with("missing", self.listed(missing))
            }
            (years, []) => self.language.message("picture-reporting-all").with("years", self.listed(years)),
            (years, missing) => self
                .language
                .message("picture-reporting")
                .with("years", self.listed(years))
                .with("missing", self.listed(missing)),
        }
        .to_string()
    }

    fn listed(&self, years: &[Year]) -> String {
        listing(self.language, &years.iter().map(ToString::to_string).collect::<Vec<_>>())
    }
}
