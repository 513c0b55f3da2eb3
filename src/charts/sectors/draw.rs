//! The bars and their labels.

use crate::charts::drawing::{Area, Margin, Plot, Role, Size, Svg, beside_axis};
use crate::domain::{Community, Inventory, Key, Known, NotKnown, Sector, Split};
use crate::words::Language;
use crate::words::label::sector_short;
use crate::words::number::{percent, short, whole_tons};

/// Leaves a gap between series, and outlines the part that a source does not split.
pub fn draw(language: Language, community: &Community, size: Size) -> Known<Svg> {
    let bars = bars(language, community);
    let Some(last) = bars.last() else { return Err(NotKnown::NoInventory) };
    let parts: Vec<String> =
        last.parts.iter().map(|part| format!("{} {}", part.name, part.amount(language, last))).collect();
    let described =
        language.message("sectors-described").with("year", last.year).with("parts", parts.join(", "));
    let mut body = String::new();
    draw_bars(language, &bars, &mut body, size);
    Ok(Svg::new(language, size.pixels(), &title(language, community), &described.to_string(), &body))
}

pub fn title(language: Language, community: &Community) -> String {
    language.message("sectors-title").with("name", &community.name).to_string()
}

/// `Buildings: 71% of the emissions of Boston in 2020`. `None` without a split, and where most is not split.
pub fn finding(language: Language, community: &Community) -> Option<String> {
    let bars = bars(language, community);
    let newest = bars.last().filter(|bar| bar.total > 0.0)?;
    let largest = newest.parts.iter().max_by(|one, other| one.tonnes.total_cmp(&other.tonnes))?;
    let message = language.message("heading-sectors").with("sector", largest.name).with("year", newest.year);
    let message = message.with("share", percent(language, largest.tonnes / newest.total * 100.0));
    (largest.role != Role::NotSplit).then(|| message.with("name", &community.name).to_string())
}

struct Bar {
    year: i32,
    /// The position on the axis: a distance of 1 within a series, more between series.
    place: f64,
    total: f64,
    parts: Vec<Part>,
}

struct Part {
    name: &'static str,
    role: Role,
    tonnes: f64,
}

impl Part {
    fn amount(&self, language: Language, bar: &Bar) -> String {
        match bar.total > 0.0 {
            true => {
                let share = percent(language, self.tonnes / bar.total * 100.0);
                format!("{} ({share})", short(language, self.tonnes))
            }
            false => short(language, self.tonnes),
        }
    }
}

fn bars(language: Language, community: &Community) -> Vec<Bar> {
    let mut bars: Vec<Bar> = Vec::new();
    let mut series: Option<&Key> = None;
    for inventory in community.documented_inventories() {
        let Some(split) = &inventory.split else { continue };
        let apart = if series.is_some_and(|before| *before != inventory.series) { 1.8 } else { 1.0 };
        let place = bars.last().map_or(0.0, |bar| bar.place + apart);
        series = Some(&inventory.series);
        bars.push(bar(language, inventory, split, place));
    }
    bars
}

fn bar(language: Language, inventory: &Inventory, split: &Split, place: f64) -> Bar {
    let part = |(sector, tonnes): &(Sector, crate::domain::Tonnes)| Part {
        name: sector_short(language, *sector),
        role: Role::of_sector(*sector),
        tonnes: tonnes.number(),
    };
    let mut parts: Vec<Part> = split.parts.iter().map(part).filter(|part| part.tonnes != 0.0).collect();
    if split.partial.is_some() {
        let rest = (inventory.total.number() - split.sum()).max(0.0);
        parts.push(Part { name: language.text("sectors-not-split"), role: Role::NotSplit, tonnes: rest });
    }
    Bar { year: inventory.year.number(), place, total: inventory.total.number(), parts }
}

fn draw_bars(language: Language, bars: &[Bar], body: &mut String, size: Size) {
    let desk = size.is_roomy();
    let positive = |bar: &Bar| bar.parts.iter().map(|part| part.tonnes.max(0.0)).sum::<f64>();
    let negative = |bar: &Bar| bar.parts.iter().map(|part| part.tonnes.min(0.0)).sum::<f64>();
    let most = bars.iter().map(positive).fold(0.0, f64::max);
    let least = bars.iter().map(negative).fold(0.0, f64::min);
    let top = if most > 0.0 { most * 1.08 } else { 1.0 };
    let last = bars.last().map_or(0.0, |bar| bar.place);
    let short = |value: f64| short(language, value);
    let left = beside_axis(most, 4, size.text(), short);
    let margin = if desk { Margin(left, 34, 240, 30) } else { Margin(left, 34, 122, 28) };
    let room = if bars.len() < 4 { 1.2 } else { 0.7 };
    let mut plot =
        Plot::new(body, size.pixels(), size.text(), margin, (-room, last + room), (least * 1.08, top));
    plot.values(most, 4, language.text("unit-year"), short);
    let every = every(&plot);
    for (i, bar) in bars.iter().enumerate() {
        draw_bar(language, &plot, bar);
        if (bars.len() - 1 - i).is_multiple_of(every) {
            plot.under(bar.place, &bar.year.to_string());
        }
    }
    if let Some(last) = bars.last() {
        label(language, &plot, last, desk);
    }
}

/// The step between bars with a year below them, counted back from the newest bar.
fn every(plot: &Plot<'_>) -> usize {
    let apart = (plot.at(1.0, 0.0).0 - plot.at(0.0, 0.0).0).max(1);
    let needed = (plot.size("2000 ").0 + apart - 1) / apart;
    [1, 2, 3, 5, 10].into_iter().find(|every| *every >= needed).unwrap_or(20).unsigned_abs() as usize
}

const HALF: f64 = 0.36;

fn draw_bar(language: Language, plot: &Plot<'_>, bar: &Bar) {
    for (part, area) in stacked(plot, bar) {
        let tip = format!("{}, {}: {}", bar.year, part.name, whole_tons(language, part.tonnes));
        plot.bar(area, part.role, &tip);
    }
}

/// Each part with its box: emissions above zero, removals below.
fn stacked<'a>(plot: &Plot<'_>, bar: &'a Bar) -> Vec<(&'a Part, Area)> {
    let (mut up, mut down) = (0.0, 0.0);
    let mut boxes = Vec::new();
    for part in &bar.parts {
        let base = if part.tonnes < 0.0 { &mut down } else { &mut up };
        let (from, to) = (*base, *base + part.tonnes);
        *base = to;
        let (left, bottom) = plot.at(bar.place - HALF, from.min(to));
        let (right, top) = plot.at(bar.place + HALF, from.max(to));
        boxes.push((part, Area { left, top, right, bottom }));
    }
    boxes
}

/// Names the parts of the newest bar beside it, from the bottom up and without overlap. On a phone the
/// amount is below the name.
fn label(language: Language, plot: &Plot<'_>, bar: &Bar, desk: bool) {
    const LINE: i32 = 165;
    let lines = if desk { 1 } else { 2 };
    let mut free = i32::MAX;
    for (part, area) in stacked(plot, bar) {
        let middle = (area.top + area.bottom) / 2;
        let y = middle.min(free - LINE * lines);
        free = y;
        plot.line(&[(area.right + 20, middle), (area.right + 80, y)], Role::Grid);
        let write = |text: &str, y: i32| plot.text_right_of((area.right + 100, y), text, Role::Label);
        if desk {
            write(&format!("{} {}", part.name, part.amount(language, bar)), y);
        } else {
            write(part.name, y - LINE / 2);
            write(&part.amount(language, bar), y + LINE / 2);
        }
    }
}
