//! The numbers of one community's race against its own promise.

use crate::domain::findings::Promise;
use crate::domain::{Community, Count, Inventory, Judgement, Precision, Year, paced};

use super::super::label;
use super::super::number::{self, UNIT, change, percent, rate, tons};
use super::evidence::{Evidence, once};

const COMPUTED: &str = "computed from the figures here";

pub fn promised<'a>(Promise { community, judgement, .. }: &Promise<'a>) -> Vec<Evidence<'a>> {
    let facts = Facts { community, judgement };
    let rows = [
        Some(facts.promise()),
        facts.counted(judgement.baseline.clone().ok(), "Emissions in the baseline year"),
        facts.counted(judgement.latest.clone().ok(), "Emissions in the newest comparable count"),
        facts.change(),
        facts.level(),
        facts.pace(),
        facts.needed(),
        facts.gap(),
    ];
    rows.into_iter().flatten().collect()
}

struct Facts<'a, 'j> {
    community: &'a Community,
    judgement: &'j Judgement,
}

impl<'a> Facts<'a, '_> {
    fn row(
        &self,
        what: &str,
        said: String,
        value: f64,
        unit: &'static str,
        of: &[Option<Year>],
    ) -> Evidence<'a> {
        let years = of.iter().copied().flatten();
        let sources = years.filter_map(|year| self.community.source(&self.inventory(year)?.source));
        Evidence {
            community: self.community,
            what: what.to_owned(),
            said,
            value: Some(value),
            unit: Some(unit),
            year: of.iter().copied().flatten().last(),
            known: COMPUTED,
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
        let target = &self.judgement.target;
        let cut = target.gross_reduction().number();
        let from = target.baseline_year.map(|year| format!(" below {year}")).unwrap_or_default();
        Evidence {
            year: Some(target.year),
            known: label::precision(Precision::Exact),
            sources: once(self.community.source(&target.source).into_iter()),
            ..self.row("The promise", format!("{}{from} by {}", percent(cut), target.year), cut, "percent", &[])
        }
    }

    fn counted(&self, count: Option<Count>, what: &str) -> Option<Evidence<'a>> {
        let count = count?;
        let inventory = self.inventory(count.year)?;
        let said = format!("{} in {}", tons(inventory.total, inventory.precision), count.year);
        let known = label::precision(inventory.precision);
        Some(Evidence { known, ..self.row(what, said, count.total.number(), UNIT, &[Some(count.year)]) })
    }

    fn change(&self) -> Option<Evidence<'a>> {
        let pct = self.judgement.change_since_baseline_pct.clone().ok()?;
        Some(self.row("Change between the two", change(pct), pct, "percent", &[self.baseline(), self.latest()]))
    }

    fn level(&self) -> Option<Evidence<'a>> {
        let level = self.judgement.level.clone().ok()?.number();
        let said = format!("{} {UNIT} in {}", number::about(level), self.judgement.target.year);
        let mut row = self.row("Level promised", said, level, UNIT, &[self.baseline()]);
        row.year = Some(self.judgement.target.year);
        row.sources = once(row.sources.into_iter().chain(self.community.source(&self.judgement.target.source)));
        Some(row)
    }

    fn pace(&self) -> Option<Evidence<'a>> {
        let pace = self.judgement.pace.clone().ok()?;
        let years: Vec<Option<Year>> =
            paced(self.judgement.trajectory.as_ref().ok()?).iter().map(|count| Some(count.year)).collect();
        let way = if pace.0 < 0.0 { "a rise of" } else { "a fall of" };
        let said = format!("{way} {} a year", rate(pace));
        Some(self.row("Median pace, counts of ten years", said, pace.pct_per_year(), "percent a year", &years))
    }

    fn needed(&self) -> Option<Evidence<'a>> {
        let needed = self.judgement.needed.clone().ok()?;
        let said = format!("a fall of {} a year", rate(needed));
        Some(self.row(
            "Needed to keep the promise",
            said,
            needed.pct_per_year(),
            "percent a year",
            &[self.baseline(), self.latest()],
        ))
    }

    fn gap(&self) -> Option<Evidence<'a>> {
        let gap = self.judgement.gap.clone().ok()?;
        let side = if gap < 0.0 { "below" } else { "above" };
        let said = format!("{} {UNIT} {side} it", number::about(gap.abs()));
        Some(self.row(
            "Distance from the promised path in that year",
            said,
            gap,
            UNIT,
            &[self.baseline(), self.latest()],
        ))
    }
}
