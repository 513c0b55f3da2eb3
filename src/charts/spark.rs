//! The trajectory as a small picture beside words that say the same.

use super::marker::Marker;
use super::plot::{Margin, Plot};
use super::role::Role;
use super::svg::Svg;
use super::trajectory::Scene;
use crate::domain::{Community, Count, Known, Year};

const SIZE: (i32, i32) = (320, 84);

pub fn spark(community: &Community, as_of: Year) -> Known<Svg> {
    let scene = Scene::new(community, as_of)?;
    let mut body = String::new();
    draw(&scene, &mut body);
    Ok(Svg::decorative(SIZE, &body))
}

fn draw(scene: &Scene<'_>, body: &mut String) {
    let top = if scene.most() > 0.0 { scene.most() * 1.1 } else { 1.0 };
    let mut plot = Plot::new(body, SIZE, 12, Margin(6, 6, 8, 8), scene.years(), (0.0, top));
    let at = |plot: &Plot<'_>, count: &Count| plot.at(f64::from(count.year.number()), count.total.number());
    let (first, last) = scene.years();
    let ground = [plot.at(first, 0.0), plot.at(last, 0.0)];
    plot.line(&ground, Role::Axis);
    if let Some(path) = &scene.path {
        let points: Vec<(i32, i32)> = path.points().iter().map(|count| at(&plot, count)).collect();
        plot.line(&points, Role::Promised);
    }
    for (index, trajectory) in scene.trajectories.iter().enumerate() {
        let points: Vec<(i32, i32)> = trajectory.counts().iter().map(|count| at(&plot, count)).collect();
        if points.len() > 1 {
            plot.line(&points, Role::Counted);
        }
        // A long series is a line here: its points would hide it. The newest stands for them.
        let shown = if points.len() > 6 { points.len() - 1 } else { 0 };
        for (count, point) in trajectory.counts().iter().zip(points).skip(shown) {
            plot.point(point, Marker::nth(index), Role::Point, 28, &count.year.to_string());
        }
    }
    for mark in &scene.marks {
        let point = at(&plot, &mark.count);
        plot.point(point, Marker::Circle, Role::Target, 34, &mark.count.year.to_string());
    }
}
