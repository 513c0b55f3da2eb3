//! The numbers of one community against its own target or its pledge.

use crate::domain::findings::Promise;
use crate::domain::{Community, Inventory, InventoryTotal, Judgement, Precision, Year, pace_window};

use super::evidence::{Evidence, once};
use crate::words::number::{UNIT, about_tons, change, percent, rate, tons};
use crate::words::{Language, label};

pub fn promised<'a>(
    language: Language,
    Promise { community, judgement, .. }: &Promise<'a>,
) -> Vec<Evidence<'a>> {
    let facts = Facts { language, community, judgement };
    let rows = [
        Some(facts.promise()),
        facts.counted(judgement.baseline.ok(), "step-baseline"),
        facts.counted(judgement.latest.ok(), "fact-latest"),
        facts.change(),
        facts.level(),
        facts.pace(),
        facts.needed(),
        facts.gap(),
    ];
    rows.into_iter().flatten().collect()
}

struct Facts<'a, 'j> {
    language: Language,
    community: &'a Community,
    judgement: &'j Judgement<'j>,
}

impl<'a> Facts<'a, '_> {
    fn row(
        &self,
        what: &'static str,
        message: String,
        value: f64,
        unit: &'static str,
        of: &[Option<Year>],
    ) -> Evidence<'a> {
        let years = of.iter().copied().flatten();
        let sources = years.filter_map(|year| self.community.source(&self.inventory(year)?.source));
        Evidence {
            community: self.community,
            what: self.language.text(what).to_owned(),
            said: message,
            recorded: false,
            value: Some(value),
            unit: Some(unit),
            year: of.iter().copied().flatten().last(),
            known: self.language.text("fact-computed"),
            sources: once(sources),
        }
    }

    fn inventory(&self, year: Year) -> Option<&'a Inventory> {
        let series = &self.judgement.trajectory.as_ref().ok()?.series;
        self.community.inventories.iter().find(|i| i.series == *series && i.year == year)
    }

    fn baseline(&self) -> Option<Year> {
        self.judgement.baseline.as_ref().ok().map(|count| count.year)
    }

    fn latest(&self) -> Option<Year> {
        self.judgement.latest.as_ref().ok().map(|count| count.year)
    }

    fn promise(&self) -> Evidence<'a> {
        let goal = &self.judgement.goal;
        let cut = goal.gross_reduction_pct();
        let message = match goal.baseline_year() {
            Some(baseline) => self.language.message("working-promised").with("baseline", baseline),
            None => self.language.message("method-target"),
        };
        let message = message.with("cut", percent(self.language, cut)).with("year", goal.year()).to_string();
        Evidence {
            year: Some(goal.year()),
            known: label::precision(self.language, Precision::Exact),
            sources: once(self.community.source(goal.source()).into_iter()),
            ..self.row("step-promise", message, cut, "percent", &[])
        }
    }

    fn in_year(&self, tons: String, year: Year) -> String {
        self.language.message("working-in-year").with("tons", tons).with("year", year).to_string()
    }

    fn counted(&self, count: Option<InventoryTotal>, what: &'static str) -> Option<Evidence<'a>> {
        let count = count?;
        let inventory = self.inventory(count.year)?;
        let message = self.in_year(tons(self.language, inventory.total, inventory.precision), count.year);
        let known = label::precision(self.language, inventory.precision);
        Some(Evidence { known, ..self.row(what, message, count.total.number(), UNIT, &[Some(count.year)]) })
    }

    fn change(&self) -> Option<Evidence<'a>> {
        let pct = self.judgement.change_since_baseline_pct.ok()?;
        let message = change(self.language, pct);
        Some(self.row("fact-change", message, pct, "percent", &[self.baseline(), self.latest()]))
    }

    fn level(&self) -> Option<Evidence<'a>> {
        let level = self.judgement.level.ok()?.number();
        let message = self.in_year(about_tons(self.language, level), self.judgement.goal.year());
        let mut row = self.row("fact-level", message, level, UNIT, &[self.baseline()]);
        row.year = Some(self.judgement.goal.year());
        row.sources = once(row.sources.into_iter().chain(self.community.source(self.judgement.goal.source())));
        Some(row)
    }

    fn pace(&self) -> Option<Evidence<'a>> {
        let pace = self.judgement.pace.ok()?;
        let years: Vec<Option<Year>> = pace_window(self.judgement.trajectory.as_ref().ok()?)
            .iter()
            .map(|count| Some(count.year))
            .collect();
        let key = if pace.0 < 0.0 { "fact-rise" } else { "fact-fall" };
        let message = self.language.message(key).with("rate", rate(self.language, pace)).to_string();
        Some(self.row("fact-pace", message, pace.pct_per_year(), "percent a year", &years))
    }

    fn needed(&self) -> Option<Evidence<'a>> {
        let needed = self.judgement.needed.ok()?;
        let message = self.language.message("fact-fall").with("rate", rate(self.language, needed)).to_string();
        let of = [self.baseline(), self.latest()];
        Some(self.row("fact-needed", message, needed.pct_per_year(), "percent a year", &of))
    }

    fn gap(&self) -> Option<Evidence<'a>> {
        let gap = self.judgement.gap.ok()?;
        let key = if gap < 0.0 { "fact-below" } else { "fact-above" };
        let message = self.language.message(key).with("tons", about_tons(self.language, gap.abs())).to_string();
        Some(self.row("fact-gap", message, gap, UNIT, &[self.baseline(), self.latest()]))
    }
}
