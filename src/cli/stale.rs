//! `racetozero stale`: prints what an editor should look at again.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Result, Write, stdout};

use clap::Args;
use strum::VariantArray;

use super::error::CliError;
use super::options::Data;
use crate::domain::{
    Action, ActionStatus, Code, Community, Language, PartialDate, Record, ReportingAnswer, TranslatedText,
};
use crate::facts;

/// The number of actions that were checked longest ago.
const SHOWN: usize = 10;

#[derive(Args)]
pub struct Stale {
    #[command(flatten)]
    data: Data,
}

impl Stale {
    pub fn run(self) -> std::result::Result<(), CliError> {
        let checked = facts::check(&self.data.data).map_err(CliError::Problems)?;
        let record = &checked.record;
        let aged = checked.aged.iter().map(ToString::to_string).collect();
        let sections = [
            ("Translations whose English has changed", aged),
            ("Texts without a translation", untranslated(record)),
            ("Translations that await a native reader", awaiting(record)),
            ("Actions whose date has passed, not checked since", overdue(record)),
            ("Actions checked longest ago", checked_longest_ago(record)),
            ("Members without a report of last year", without_report(record)),
        ];
        let mut out = stdout().lock();
        sections.iter().try_for_each(|(title, lines)| section(&mut out, title, lines))?;
        Ok(())
    }
}

fn section(out: &mut impl Write, title: &str, lines: &[String]) -> Result<()> {
    if lines.is_empty() {
        return writeln!(out, "{title}: none");
    }
    writeln!(out, "{title}:")?;
    lines.iter().try_for_each(|line| writeln!(out, "  {line}"))
}

fn in_each_language(line: impl Fn(Language) -> Option<String>) -> Vec<String> {
    let translated = Language::VARIANTS.iter().filter(|language| **language != Language::En);
    translated.filter_map(|language| Some(format!("{}: {}", language.code(), line(*language)?))).collect()
}

/// `es: boston 3, melrose 1`.
fn untranslated(record: &Record) -> Vec<String> {
    let prose = record.prose();
    in_each_language(|language| {
        let known: BTreeSet<&str> = of(record, language).map(|text| text.english.as_str()).collect();
        let lacking = |texts: &BTreeSet<&str>| texts.difference(&known).count();
        let counts =
            prose.iter().map(|(subject, texts)| (subject, lacking(texts))).filter(|(_, count)| *count > 0);
        let counts: Vec<String> = counts.map(|(subject, count)| format!("{subject} {count}")).collect();
        (!counts.is_empty()).then(|| counts.join(", "))
    })
}

fn of(record: &Record, language: Language) -> impl Iterator<Item = &TranslatedText> {
    record.translations.iter().filter(move |text| text.language == language)
}

fn awaiting(record: &Record) -> Vec<String> {
    in_each_language(|language| {
        let count = of(record, language).filter(|text| text.reviewed.is_none()).count();
        (count > 0).then(|| count.to_string())
    })
}

fn actions(record: &Record) -> impl Iterator<Item = (&Community, &Action)> {
    let places = record.communities.iter().chain(&record.context);
    places.flat_map(|community| community.actions.iter().map(move |action| (community, action)))
}

fn overdue(record: &Record) -> Vec<String> {
    let is_overdue = |action: &Action, due: PartialDate| {
        let looked = action.details.checked.is_some_and(|checked| due.has_passed(checked));
        action.status != ActionStatus::Done && due.has_passed(record.campaign.as_of) && !looked
    };
    let line = |(community, action): (&Community, &Action)| {
        let due = action.due.filter(|due| is_overdue(action, *due))?;
        Some(format!("{}: {}, due {due}", community.slug, action.title))
    };
    actions(record).filter_map(line).collect()
}

fn checked_longest_ago(record: &Record) -> Vec<String> {
    let mut by_day: BTreeMap<PartialDate, Vec<String>> = BTreeMap::new();
    for (community, action) in actions(record) {
        if let Some(checked) = action.details.checked {
            by_day.entry(checked).or_default().push(format!("{}: {}", community.slug, action.title));
        }
    }
    let lines =
        by_day.iter().flat_map(|(day, actions)| actions.iter().map(move |action| format!("{day} {action}")));
    lines.take(SHOWN).collect()
}

fn without_report(record: &Record) -> Vec<String> {
    let as_of = record.campaign.as_of.year;
    let lacks = |community: &&Community| {
        let answer = ReportingAnswer::new(&community.reports, as_of);
        community.pledge.is_some() && answer.missing().last() == answer.of.last()
    };
    record.communities.iter().filter(lacks).map(|community| community.slug.to_string()).collect()
}
