//! The communities of a list on the map of the state.

use askama::Template;
use askama::filters::HtmlSafe;

use crate::charts;
use crate::charts::{MapPlace, Size};
use crate::domain::Campaign;
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
    /// Only those that lie in the state. `None` if the map is empty.
    pub fn new(language: Language, campaign: &Campaign, listed: &[Summary]) -> Option<Self> {
        let place = |row: &Summary| {
            let (latitude, longitude) = row.at?;
            let (name, href) = (row.name.clone(), row.slug.path());
            let (verdict, word) = (row.answers.pace.verdict, in_words(language, row));
            Some(MapPlace { name, href, verdict, word, latitude, longitude })
        };
        let home = listed.iter().filter(|row| campaign.is_home(&row.country, row.region.as_deref()));
        let places: Vec<MapPlace> = home.filter_map(place).filter(MapPlace::is_on_map).collect();
        let title = language.text("map-title");
        let draw = |size| charts::map(language, &places, title, size).inline().to_owned();
        (!places.is_empty()).then(|| MapFigure { language, desk: draw(Size::Desk), phone: draw(Size::Phone) })
    }
}

/// The verdict with its year. Where nobody can tell, the year of the newest count.
fn in_words(language: Language, row: &Summary) -> String {
    let pace = &row.answers.pace;
    match (&row.answers.count, pace.reason) {
        (_, None) => verdict::badge(language, pace.verdict, pace.counted_in),
        (Some(count), Some(_)) => language.message("brief-count-of").with("year", count.latest).to_string(),
        (None, Some(_)) => language.text("map-no-count").to_owned(),
    }
}
