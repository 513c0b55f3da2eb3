//! The headings of the table of `/towns`: each is a link that sorts by its column, or reverses the order.

use crate::domain::Code;
use crate::store::{Direction, TownOrder};
use crate::web::request::PageRequest;

pub struct Column {
    pub text: String,
    pub href: String,
    pub aria_sort: &'static str,
    pub numeric: bool,
}

/// `unit`: the heading of the figure.
pub fn columns(request: &PageRequest, sorted: (TownOrder, Direction), unit: &str) -> Vec<Column> {
    let text = |key| request.language.text(key).to_owned();
    [
        (TownOrder::Name, text("towns-town"), false),
        (TownOrder::Figure, unit.to_owned(), true),
        (TownOrder::Year, text("towns-year"), true),
        (TownOrder::Residents, text("towns-residents"), true),
        (TownOrder::Code, text("towns-rules-short"), false),
        (TownOrder::County, text("towns-county"), false),
    ]
    .into_iter()
    .map(|(order, text, numeric)| Column {
        text,
        href: format!("/towns{}", query(request, sorted, order, numeric)),
        aria_sort: aria_sort(sorted, order),
        numeric,
    })
    .collect()
}

/// Numbers come with the largest first, words with the first.
fn query(request: &PageRequest, sorted: (TownOrder, Direction), order: TownOrder, numeric: bool) -> String {
    let turned = match sorted {
        (now, Direction::Up) if now == order => Direction::Down,
        (now, Direction::Down) if now == order => Direction::Up,
        _ if numeric => Direction::Down,
        _ => Direction::Up,
    };
    request.with(&[("sort", order.code()), ("direction", turned.code()), ("page", "")])
}

fn aria_sort((now, direction): (TownOrder, Direction), order: TownOrder) -> &'static str {
    match direction {
        _ if now != order => "none",
        Direction::Up => "ascending",
        Direction::Down => "descending",
    }
}
