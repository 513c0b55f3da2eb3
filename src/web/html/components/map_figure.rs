//! The communities of a list on the map of the state.

use askama::Template;
use askama::filters::HtmlSafe;

use crate::charts;
use crate::charts::{MapPlace, Size};
use crate::store::Summary;
use crate::words::{Language, verdict};

/// The map with the communities of a list, in both sizes.
#[derive(Template)]
#[template(path = "_map.html")]
pub struct MapFigure {
    language: Language,
    desk: String,
    phone: String,
}

impl HtmlSafe for MapFigure {}

impl MapFigure {
    /// `None` if the map is empty.
    pub fn new(language: Language, listed: &[Summary]) -> Option<Self> {
        let place = |row: &Summary| {
            let (latitude, longitude) = row.at?;
            let (name, href) = (row.name.clone(), row.slug.path());
            let word = verdict::badge(language, row.verdict, row.pace.counted_in);
            Some(MapPlace { name, href, verdict: row.verdict, word, latitude, longitude })
        };
        let places: Vec<MapPlace> = listed.iter().filter_map(place).filter(MapPlace::is_on_map).collect();
        let title = language.text("map-title");
        let draw = |size| charts::map(language, &places, title, size).inline().to_owned();
        (!places.is_empty()).then(|| MapFigure { language, desk: draw(Size::Desk), phone: draw(Size::Phone) })
    }
}
