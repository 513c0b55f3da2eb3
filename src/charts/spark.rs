//! The trajectory as a small picture beside words that say the same.

use super::trajectory::Scene;
use crate::charts::drawing::{Margin, Marker, Plot, Role, Side, Svg};
use crate::domain::{Assessment, Inventory, InventoryTotal, Known};
use crate::words::Language;
use crate::words::number::{UNIT, short};

const SIZE: (i32, i32) = (320, 84);
/// For a card, which shows it at twice the size.
const WIDE: (i32, i32) = (540, 160);

pub fn spark(assessment: &Assessment<'_>) -> Known<Svg> {
    // The drawing has no words, so the language does not matter.
    let scene = Scene::new(Language::En, assessment)?;
    let mut body = String::new();
    draw(&scene, &mut body, SIZE, Margin(6, 6, 8, 8));
    Ok(Svg::decorative(SIZE, &body))
}

/// The same with labels for the latest inventory and for each target still to come.
pub fn wide(language: Language, assessment: &Assessment<'_>) -> Known<Svg> {
    const SIDES: [Side; 3] = [Side::AboveRight, Side::Above, Side::BelowLeft];
    let scene = Scene::new(language, assessment)?;
    let mut body = String::new();
    let mut plot = draw(&scene, &mut body, WIDE, Margin(4, 16, 100, 8));
    if let Some(path) = &scene.path {
        for leg in path.points().windows(2) {
            plot.taken.take_line(Scene::at(&plot, leg[0]), Scene::at(&plot, leg[1]));
        }
    }
    if let Ok(latest) = assessment.latest {
        let Inventory { year, total, .. } = latest.inventory;
        let at = Scene::at(&plot, InventoryTotal { year: *year, total: *total });
        let message = format!("{year}: {} {UNIT}", short(language, total.number()));
        plot.label(&message, at, Role::Label, &SIDES);
    }
    for mark in scene.marks.iter().filter(|mark| mark.count.year >= assessment.as_of) {
        plot.label(&mark.brief, Scene::at(&plot, mark.count), Role::PromiseLabel, &SIDES);
    }
    Ok(Svg::decorative(WIDE, &body))
}

fn draw<'b>(scene: &Scene<'_>, body: &'b mut String, size: (i32, i32), margin: Margin) -> Plot<'b> {
    let top = if scene.most() > 0.0 { scene.most() * 1.1 } else { 1.0 };
    let mut plot = Plot::new(body, size, 12, margin, scene.years(), (0.0, top));
    let at =
        |plot: &Plot<'_>, count: &InventoryTotal| plot.at(f64::from(count.year.number()), count.total.number());
    let (first, last) = scene.years();
    let ground = [plot.at(first, 0.0), plot.at(last, 0.0)];
    plot.line(&ground, Role::Axis);
    if let Some(path) = &scene.path {
        let points: Vec<(i32, i32)> = path.points().iter().map(|count| at(&plot, count)).collect();
        plot.line(&points, Role::Promised);
    }
    for (index, trajectory) in scene.assessment.trajectories.iter().enumerate() {
        let points: Vec<(i32, i32)> = trajectory.totals().iter().map(|count| at(&plot, count)).collect();
        if points.len() > 1 {
            plot.line(&points, Role::Counted);
        }
        // Points would hide the line of a long series, so only the newest is drawn.
        let shown = if points.len() > 6 { points.len() - 1 } else { 0 };
        for (count, point) in trajectory.totals().iter().zip(points).skip(shown) {
            plot.point(point, Marker::nth(index), Role::Point, 28, &count.year.to_string());
        }
    }
    for mark in &scene.marks {
        let point = at(&plot, &mark.count);
        plot.point(point, Marker::Circle, Role::Target, 34, &mark.count.year.to_string());
    }
    plot
}
