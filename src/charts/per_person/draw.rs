//! The points, their lines and their labels.

use crate::charts::drawing::{Margin, Marker, Plot, Role, Side, Size, Svg, beside_axis, years};
use crate::domain::{Basis, Community, Inventory, Key, Known, NotKnown};
use crate::words::Language;
use crate::words::number::{self, fixed, trimmed};

/// One point for each inventory with known residents. Lines join points of one series only.
pub fn draw(language: Language, community: &Community, size: Size) -> Known<Svg> {
    let points = points(community);
    let firm = points.iter().rev().find(|point| !point.news);
    let Some(last) = firm.or(points.last()) else { return Err(absent(community)) };
    let described = language
        .message(if last.news { "per-person-described-news" } else { "per-person-described" })
        .with("amount", number::per_person(language, last.tonnes))
        .with("year", last.year);
    let mut body = String::new();
    draw_points(language, &points, &mut body, size);
    Ok(Svg::new(language, size.pixels(), &title(language, community), &described.to_string(), &body))
}

pub fn title(language: Language, community: &Community) -> String {
    language.message("per-person-title").with("name", &community.name).to_string()
}

struct PersonPoint {
    year: i32,
    tonnes: f64,
    series: Key,
    shape: usize,
    /// Whether the figure rests on news alone.
    news: bool,
}

fn amount(language: Language, point: &PersonPoint) -> String {
    let amount = fixed(language, point.tonnes, 1);
    if point.news { language.message("label-news").with("amount", amount).to_string() } else { amount }
}

fn points(community: &Community) -> Vec<PersonPoint> {
    let point = |inventory: &Inventory| {
        let tonnes = community.per_person(inventory).ok()?.tonnes;
        let shape = community.series.iter().position(|series| series.key == inventory.series)?;
        let (year, series) = (inventory.year.number(), inventory.series.clone());
        Some(PersonPoint { year, tonnes, series, shape, news: community.is_news(&inventory.source) })
    };
    community.inventories_on(Basis::Community).into_iter().filter_map(point).collect()
}

fn absent(community: &Community) -> NotKnown {
    match community.inventories_on(Basis::Community).last() {
        Some(inventory) => NotKnown::NoPopulationNear { year: inventory.year },
        None => NotKnown::NoInventory,
    }
}

fn draw_points(language: Language, points: &[PersonPoint], body: &mut String, size: Size) {
    let desk = size.is_roomy();
    let most = points.iter().map(|point| point.tonnes).fold(0.0, f64::max);
    let (first, last) =
        (points.iter().map(|p| p.year).min().unwrap_or(0), points.iter().map(|p| p.year).max().unwrap_or(0));
    let (first, last) = if last - first < 8 { (first - 4, last + 4) } else { (first - 1, last + 1) };
    let tick = |value: f64| tick(language, value);
    let left = beside_axis(most, 4, size.text(), tick);
    let margin = if desk { Margin(left, 34, 70, 30) } else { Margin(left, 34, 24, 28) };
    let (width, height) = size.pixels();
    let top = if most > 0.0 { most * 1.2 } else { 1.0 };
    // Half a year of space, so that no year is below the zero of the axis.
    let range = (f64::from(first) - 0.5, f64::from(last) + 0.5);
    let mut plot = Plot::new(body, (width, height), size.text(), margin, range, (0.0, top));
    plot.values(most, 4, language.text("unit-person"), tick);
    for year in years(first, last, if last - first > 12 { 5 } else { 2 }) {
        plot.under(f64::from(year), &year.to_string());
    }
    plot.taken.slides = true;
    draw_lines(points, &mut plot);
    for point in points {
        let at = plot.at(f64::from(point.year), point.tonnes);
        let tip = format!("{}: {}", point.year, number::per_person(language, point.tonnes));
        plot.point(at, Marker::nth(point.shape), Role::Point, 46, &tip);
    }
    label(language, points, &mut plot);
}

/// Two decimals, because a step may be 0.25.
fn tick(language: Language, value: f64) -> String {
    trimmed(language, value, 2)
}

fn draw_lines(points: &[PersonPoint], plot: &mut Plot<'_>) {
    let mut series: Vec<&Key> = Vec::new();
    for point in points {
        if !series.contains(&&point.series) {
            series.push(&point.series);
        }
    }
    for key in series {
        let of_it = points.iter().filter(|point| point.series == *key);
        let line: Vec<(i32, i32)> = of_it.map(|point| plot.at(f64::from(point.year), point.tonnes)).collect();
        if line.len() > 1 {
            plot.line(&line, Role::Counted);
            for leg in line.windows(2) {
                plot.taken.take_line(leg[0], leg[1]);
            }
        }
    }
}

/// The points to label, last first: all points if there are few, or else the ends of each series.
fn labelled(points: &[PersonPoint]) -> Vec<&PersonPoint> {
    let is_labelled = |(i, point): &(usize, &PersonPoint)| {
        let alone = |other: Option<&PersonPoint>| other.is_none_or(|other| other.series != point.series);
        let before = i.checked_sub(1).and_then(|before| points.get(before));
        points.len() <= 6 || alone(before) || alone(points.get(i + 1))
    };
    points.iter().enumerate().rev().filter(is_labelled).map(|(_, point)| point).collect()
}

/// Writes year and amount, or only the amount if the longer label would be nearer to another point.
fn label(language: Language, points: &[PersonPoint], plot: &mut Plot<'_>) {
    let at = |point: &PersonPoint, plot: &Plot<'_>| plot.at(f64::from(point.year), point.tonnes);
    let labelled = labelled(points);
    for point in &labelled {
        plot.taken.keep_apart(at(point, plot));
    }
    for point in labelled {
        let (at, amount) = (at(point, plot), amount(language, point));
        let sides = [Side::Above, Side::AboveRight, Side::Below];
        let dated = format!("{}: {amount}", point.year);
        if !plot.label_near(&dated, at, Role::Label, &sides)
            && !plot.label_near(&amount, at, Role::Label, &sides)
        {
            plot.label(&dated, at, Role::Label, &sides);
        }
    }
}
