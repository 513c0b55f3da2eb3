//! The shares of the sectors in the emissions of one community: a bar for each. All panels share their sectors
//! and their scale, so that readers can compare them at a glance.

use strum::VariantArray;

use crate::charts::drawing::{Area, Margin, Plot, Role, Size, Svg, ticks};
use crate::domain::{Sector, Shares};
use crate::words::Language;
use crate::words::label::sector_short;
use crate::words::number::{percent, trimmed, whole_tons};

/// The rows and the range of percentages that all panels share.
#[derive(Clone, Debug, PartialEq)]
pub struct ShareScale {
    sectors: Vec<Sector>,
    /// Whether a source leaves a part without a sector. That part has a row of its own.
    not_split: bool,
    least: f64,
    most: f64,
}

impl ShareScale {
    /// The sectors that occur in any of the splits; `None` if there are none.
    pub fn around(all: &[&Shares<'_>]) -> Option<Self> {
        let used = |sector: &Sector| all.iter().any(|shares| shares.of(*sector).is_some());
        let sectors: Vec<Sector> = Sector::VARIANTS.iter().copied().filter(used).collect();
        let rest = all.iter().filter_map(|shares| shares.not_split_pct);
        let parts = all.iter().flat_map(|shares| shares.parts.iter().map(|share| share.pct));
        let pcts: Vec<f64> = parts.chain(rest.clone()).collect();
        (!sectors.is_empty()).then(|| ShareScale {
            sectors,
            not_split: rest.count() > 0,
            least: pcts.iter().copied().fold(0.0, f64::min),
            most: pcts.iter().copied().fold(1.0, f64::max),
        })
    }

    fn rows(&self) -> usize {
        self.sectors.len() + usize::from(self.not_split)
    }
}

/// The height of a row in CSS pixels: the name above the bar.
const ROW: i32 = 46;
const MARGIN: Margin = Margin(16, 4, 60, 28);

/// The title of the drawing contains `name`, its description every share.
pub fn share_panel(language: Language, name: &str, shares: &Shares<'_>, scale: &ShareScale) -> Svg {
    let (wide, rows) = (Size::Phone.pixels().0, i32::try_from(scale.rows()).unwrap_or(1));
    let pixels = (wide, MARGIN.1 + rows * ROW + MARGIN.3);
    let mut body = String::new();
    draw(language, shares, scale, pixels, &mut body);
    let message: Vec<String> = shares
        .parts
        .iter()
        .map(|share| format!("{} {}", sector_short(language, share.sector), percent(language, share.pct)))
        .collect();
    let title = language.message("shares-title").with("name", name).with("year", shares.inventory.year);
    Svg::new(language, pixels, &title.to_string(), &format!("{}.", message.join(", ")), &body)
}

fn draw(language: Language, shares: &Shares<'_>, scale: &ShareScale, pixels: (i32, i32), body: &mut String) {
    let rows = scale.rows() as f64;
    let across = (scale.least * 1.15, scale.most);
    let plot = Plot::new(body, pixels, Size::Phone.text(), MARGIN, across, (0.0, rows));
    for tick in ticks(scale.most, 4).into_iter().filter(|tick| *tick <= scale.most) {
        let role = if tick == 0.0 { Role::Axis } else { Role::Grid };
        plot.line(&[plot.at(tick, rows), plot.at(tick, 0.0)], role);
        plot.under(tick, &format!("{}%", trimmed(language, tick, 0)));
    }
    for (index, sector) in scale.sectors.iter().enumerate() {
        let share = shares.of(*sector);
        let name = sector_short(language, *sector);
        let tip = share.map(|s| format!("{name}: {}", whole_tons(language, s.tonnes.number())));
        let (role, pct) = (Role::of_sector(*sector), share.map(|s| s.pct));
        let absent = language.text("shares-absent");
        draw_bar(language, &plot, &Bar { name, role, pct, absent, tip }, rows - index as f64);
    }
    if scale.not_split {
        let bar = Bar {
            name: language.text("sectors-not-split"),
            role: Role::NotSplit,
            pct: shares.not_split_pct,
            absent: language.text("shares-none"),
            tip: None,
        };
        draw_bar(language, &plot, &bar, 1.0);
    }
}

struct Bar {
    name: &'static str,
    role: Role,
    pct: Option<f64>,
    /// The text in place of a bar.
    absent: &'static str,
    tip: Option<String>,
}

/// `top` is the upper edge of the row, in rows from the axis.
fn draw_bar(language: Language, plot: &Plot<'_>, bar: &Bar, top: f64) {
    let zero = plot.at(0.0, top);
    plot.text_right_of((zero.0 + 30, plot.at(0.0, top - 0.28).1), bar.name, Role::Tick);
    let (from, to) = (plot.at(0.0, top - 0.5), plot.at(bar.pct.unwrap_or(0.0), top - 0.86));
    let area = Area { left: from.0.min(to.0), top: from.1, right: from.0.max(to.0), bottom: to.1 };
    let message = bar.pct.map_or_else(|| bar.absent.to_owned(), |pct| percent(language, pct));
    let role = if bar.pct.is_some() { Role::Label } else { Role::Tick };
    if bar.pct.is_some() {
        plot.bar(area, bar.role, bar.tip.as_deref().unwrap_or(&message));
    }
    let beside = (area.right + 60, (area.top + area.bottom) / 2);
    plot.text_right_of(beside, &message, role);
}
