//! Where each label goes: beside its mark, or farther away with a line to it.

use super::mark::RADIUS;
use crate::charts::drawing::{Area, Side, Taken, UNITS};

/// The number of orders in which labels are tried.
const ORDERS: usize = 24;

/// From this number of marks on, only one order is tried: each takes long and none is better.
const MANY: usize = 100;

/// A label for each mark. The first label has the most room, so several orders are tried. The best order
/// leaves the fewest marks without a label, and the labels nearest to their marks.
pub fn labels(
    (bounds, avoided): (Area, Option<Area>),
    marks: &[(i32, i32)],
    rooms: &[(i32, i32)],
) -> Vec<Option<Area>> {
    let try_out = |order: Vec<usize>| {
        let mut taken = Taken::sliding(bounds);
        avoided.into_iter().for_each(|area| taken.take(area));
        marks.iter().for_each(|mark| taken.take(Area::around(*mark, RADIUS * UNITS + 5)));
        let mut labels = vec![None; marks.len()];
        for i in order {
            let beside = taken.place(marks[i], rooms[i], &SIDES);
            // Farther away, a line leads to the label.
            let far = |taken: &mut Taken| taken.place_led_anywhere(marks[i], rooms[i], bounds);
            labels[i] = beside.or_else(|| (marks.len() < MANY).then(|| far(&mut taken)).flatten());
        }
        labels
    };
    let cost = |labels: &Vec<Option<Area>>| {
        let away = |(mark, label): (&(i32, i32), &Option<Area>)| label.map_or(10_000, |area| area.gap(*mark));
        marks.iter().zip(labels).map(away).sum::<i32>()
    };
    let limit = if marks.len() < MANY { ORDERS } else { 1 };
    orders(marks.len()).take(limit).map(try_out).min_by_key(cost).unwrap_or_default()
}

/// Different orders of so many marks: steps of 1, then of each greater size that reaches all of them, from each
/// mark on.
fn orders(marks: usize) -> impl Iterator<Item = Vec<usize>> {
    let reaches_all = move |step: &usize| (1..marks).all(|turns| !(step * turns).is_multiple_of(marks));
    let from = move |step: usize| {
        (0..marks).map(move |first| (0..marks).map(|turn| (first + step * turn) % marks).collect())
    };
    (1..marks.max(2)).filter(reaches_all).flat_map(from)
}

const SIDES: [Side; 4] = [Side::Right, Side::Left, Side::Above, Side::Below];
