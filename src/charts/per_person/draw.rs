//! The points, their lines and their labels.

use crate::charts::bars::{Bar, BarKind, draw_bars};
use crate::charts::drawing::{Margin, Marker, Plot, Role, Side, Size, Svg, beside_axis, years};
use crate::domain::{Community, Inventory, Key, Known, NotKnown, PerPerson};
use crate::words::Language;
use crate::words::number::{self, fixed, trimmed};

/// One point for each inventory with known residents; none for an inventory that rests on news alone. Lines join
/// points of one series whose counts of residents hang together.
pub fn draw(language: Language, community: &Community, size: Size) -> Known<Svg> {
    let points = points(community);
    let Some(last) = points.last() else { return Err(absent(community)) };
    let described = language
        .message("per-person-described")
        .with("amount", number::per_person(language, last.tonnes()))
        .with("year", last.year);
    let mut described = described.to_string();
    if is_open(&points) {
        described = format!("{described} {}", language.text("per-person-open"));
    }
    let mut body = String::new();
    let pixels = if points.len() < FEWEST_FOR_A_LINE {
        let bars: Vec<Bar<'_>> = points.iter().map(|point| bar(language, community, point)).collect();
        let is_apart = points.windows(2).any(|two| !two[0].is_in_series_of(&two[1]));
        let remark = is_apart.then(|| language.text("label-apart"));
        draw_bars(&bars, language.text("unit-person"), remark, 0.0, &mut body, size)
    } else {
        draw_points(language, &points, &mut body, size);
        size.pixels()
    };
    Ok(Svg::new(language, pixels, &title(language, community), &described, &body))
}

/// A line needs three points. Fewer are bars.
const FEWEST_FOR_A_LINE: usize = 3;

fn bar<'c>(language: Language, community: &'c Community, point: &PersonPoint<'_>) -> Bar<'c> {
    Bar {
        words: point.year.to_string(),
        series: community.series(point.series).map(|series| series.title.as_str()),
        amount: fixed(language, point.tonnes(), 1),
        value: point.tonnes(),
        tip: format!("{}: {}", point.year, number::per_person(language, point.tonnes())),
        kind: BarKind::Counted,
    }
}

pub fn title(language: Language, community: &Community) -> String {
    language.message("per-person-title").with("name", &community.name).to_string()
}

/// `7.8 t CO₂e for each resident of Boston in 2020`. `None` if no year is known.
pub fn finding(language: Language, community: &Community) -> Option<String> {
    let points = points(community);
    let newest = points.last()?;
    let message = language.message("heading-per-person").with("name", &community.name);
    let message = message.with("amount", number::per_person(language, newest.tonnes()));
    Some(message.with("year", newest.year).to_string())
}

struct PersonPoint<'c> {
    year: i32,
    per_person: PerPerson<'c>,
    series: &'c Key,
    shape: usize,
}

impl PersonPoint<'_> {
    fn tonnes(&self) -> f64 {
        self.per_person.tonnes
    }

    fn is_in_series_of(&self, other: &PersonPoint<'_>) -> bool {
        self.series == other.series
    }

    /// Whether a line may join the two.
    fn joins(&self, other: &PersonPoint<'_>) -> bool {
        self.is_in_series_of(other) && self.per_person.joins(&other.per_person)
    }
}

fn points(community: &Community) -> Vec<PersonPoint<'_>> {
    let point = |inventory| person_point(community, inventory);
    community.documented_inventories().into_iter().filter_map(point).collect()
}

fn person_point<'c>(community: &'c Community, inventory: &'c Inventory) -> Option<PersonPoint<'c>> {
    let per_person = community.per_person(inventory).ok()?;
    let shape = community.series.iter().position(|series| series.key == inventory.series)?;
    Some(PersonPoint { year: inventory.year.number(), per_person, series: &inventory.series, shape })
}

fn absent(community: &Community) -> NotKnown {
    match community.documented_inventories().last() {
        Some(inventory) => NotKnown::NoPopulationNear { year: inventory.year },
        None => NotKnown::NoInventory,
    }
}

fn draw_points(language: Language, points: &[PersonPoint<'_>], body: &mut String, size: Size) {
    let desk = size.is_roomy();
    let most = points.iter().map(PersonPoint::tonnes).fold(0.0, f64::max);
    let (first, last) =
        (points.iter().map(|p| p.year).min().unwrap_or(0), points.iter().map(|p| p.year).max().unwrap_or(0));
    let around = ((8 - (last - first)) / 2).max(1);
    let (first, last) = (first - around, last + around);
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
        let at = at(&plot, point);
        let tip = format!("{}: {}", point.year, number::per_person(language, point.tonnes()));
        plot.point(at, Marker::nth(point.shape), Role::Point, 46, &tip);
    }
    label(language, points, &mut plot);
    label_gaps(language, points, &mut plot);
}

/// Two decimals, because a step may be 0.25.
fn tick(language: Language, value: f64) -> String {
    trimmed(language, value, 2)
}

/// The neighbors in each series, in the order of their years.
fn legs<'p, 'c>(points: &'p [PersonPoint<'c>]) -> Vec<(&'p PersonPoint<'c>, &'p PersonPoint<'c>)> {
    let before = |(i, point): (usize, &'p PersonPoint<'c>)| {
        let earlier = points[..i].iter().rev().find(|earlier| earlier.is_in_series_of(point))?;
        Some((earlier, point))
    };
    points.iter().enumerate().filter_map(before).collect()
}

/// Whether a line is open, because two counts of residents do not hang together.
fn is_open(points: &[PersonPoint<'_>]) -> bool {
    legs(points).iter().any(|(from, to)| !from.joins(to))
}

fn draw_lines(points: &[PersonPoint<'_>], plot: &mut Plot<'_>) {
    let mut lines: Vec<Vec<&PersonPoint<'_>>> = Vec::new();
    for point in points {
        let line = lines.iter_mut().find(|line| line.last().is_some_and(|last| last.joins(point)));
        match line {
            Some(line) => line.push(point),
            None => lines.push(vec![point]),
        }
    }
    for line in lines.iter().filter(|line| line.len() > 1) {
        let line: Vec<(i32, i32)> = line.iter().map(|point| at(plot, point)).collect();
        plot.line(&line, Role::Counted);
        line.windows(2).for_each(|leg| plot.taken.take_line(leg[0], leg[1]));
    }
}

fn at(plot: &Plot<'_>, point: &PersonPoint<'_>) -> (i32, i32) {
    plot.at(f64::from(point.year), point.tonnes())
}

/// The points to label, last first: all points if there are few, or else the ends of each series.
fn labelled<'p, 'c>(points: &'p [PersonPoint<'c>]) -> Vec<&'p PersonPoint<'c>> {
    let is_labelled = |(i, point): &(usize, &PersonPoint<'_>)| {
        let alone = |other: Option<&PersonPoint<'_>>| other.is_none_or(|other| !other.joins(point));
        let before = i.checked_sub(1).and_then(|before| points.get(before));
        points.len() <= 6 || alone(before) || alone(points.get(i + 1))
    };
    points.iter().enumerate().rev().filter(is_labelled).map(|(_, point)| point).collect()
}

/// Writes year and amount, or only the amount if the longer label would be nearer to another point.
fn label(language: Language, points: &[PersonPoint<'_>], plot: &mut Plot<'_>) {
    let labelled = labelled(points);
    for point in &labelled {
        plot.taken.keep_apart(at(plot, point));
    }
    for point in labelled {
        let (at, amount) = (at(plot, point), fixed(language, point.tonnes(), 1));
        let sides = [Side::Above, Side::AboveRight, Side::Below];
        let dated = format!("{}: {amount}", point.year);
        if !plot.label_near(&dated, at, Role::CountLabel, &sides)
            && !plot.label_near(&amount, at, Role::CountLabel, &sides)
        {
            plot.label(&dated, at, Role::CountLabel, &sides);
        }
    }
}

/// Names each place where the line is open, if there is room.
fn label_gaps(language: Language, points: &[PersonPoint<'_>], plot: &mut Plot<'_>) {
    for (from, to) in legs(points).into_iter().filter(|(from, to)| !from.joins(to)) {
        let (from, to) = (at(plot, from), at(plot, to));
        let middle = (i32::midpoint(from.0, to.0), i32::midpoint(from.1, to.1));
        plot.say(&[language.text("per-person-gap").to_owned()], middle, Role::Aside);
    }
}
