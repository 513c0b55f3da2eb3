//! What others measure in one city or town, as pictures: four figures with little lines, and every chart with its
//! table.

mod cards;
mod years;

use crate::charts::IndicatorChart;
use crate::domain::{Course, Dataset, Indicator, Measured, Municipality};
use crate::store::StoreError;
use crate::web::site::Site;
use crate::words::{Language, picture};

pub use cards::{IndicatorCard, IndicatorCards};
pub use years::IndicatorYears;

/// Both are HTML for a template.
pub struct IndicatorCharts {
    /// Four figures with little lines. Empty HTML without any.
    pub cards: IndicatorCards,
    /// The section with a chart for each derived indicator, and links to those of the counts.
    pub years: IndicatorYears,
}

impl IndicatorCharts {
    pub fn read(site: &Site, language: Language, place: &Municipality) -> Result<Self, StoreError> {
        read(site, language, place, |known| IndicatorCharts {
            cards: IndicatorCards::above_charts(known),
            years: IndicatorYears::new(known, place),
        })
    }
}

fn read<T>(
    site: &Site,
    language: Language,
    place: &Municipality,
    make: impl FnOnce(&Known<'_>) -> T,
) -> Result<T, StoreError> {
    let (measures, datasets) = (site.store.town_measures(place)?, site.store.datasets()?);
    let courses: Vec<(Measured<'_>, Course<'_>)> = measures.courses().collect();
    Ok(make(&Known { language, site, datasets: &datasets, courses: &courses }))
}

/// All that the pictures of one place are made from.
struct Known<'a> {
    language: Language,
    site: &'a Site,
    datasets: &'a [Dataset],
    courses: &'a [(Measured<'a>, Course<'a>)],
}

impl<'a> Known<'a> {
    fn charts(&self) -> impl Iterator<Item = IndicatorChart<'a>> {
        let language = self.language;
        self.courses.iter().map(move |(measured, course)| IndicatorChart {
            language,
            measured,
            course,
            scale: None,
        })
    }

    /// The address of the picture of a chart, without its ending; `None` if there is no file.
    fn address(&self, chart: &IndicatorChart<'_>) -> Option<String> {
        let (place, key) = (chart.measured.place, &chart.measured.indicator.key);
        self.site.has_town_pictures().then(|| format!("/towns/{}/{key}", place.slug))
    }

    fn svg(&self, chart: &IndicatorChart<'_>) -> Option<String> {
        Some(format!("{}.svg", self.address(chart)?))
    }

    fn source(&self, indicator: &Indicator) -> String {
        picture::measured_by(self.language, indicator, self.datasets)
    }
}

/// The identifier of a chart on its page.
fn id(indicator: &Indicator) -> String {
    format!("chart-{}", indicator.key)
}
