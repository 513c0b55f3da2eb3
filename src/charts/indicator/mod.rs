//! What others measure in one city or town: one drawing for any indicator, with the state beside it.
//!
//! Its color and its small dots are its own, so that it never looks like a community's own count.

mod bars;
mod chart;
mod ends;
mod gaps;
mod line;
mod little;
mod plot;
mod scene;
mod table;

use crate::charts::drawing::{Size, Svg};
use crate::charts::table::ChartTable;
use crate::words::indicator_chart;

pub use chart::{IndicatorChart, IndicatorScale};

/// Fewer points than these are bars.
const FEWEST_FOR_A_LINE: usize = 3;

impl IndicatorChart<'_> {
    pub fn title(&self) -> String {
        indicator_chart::title(self.language, self.measured.indicator, &self.measured.place.name)
    }

    /// The drawing in words.
    pub fn described(&self) -> String {
        indicator_chart::described(self.language, self.measured, self.course)
    }

    pub fn draw(&self, size: Size) -> Svg {
        let mut body = String::new();
        let pixels = match self.is_line() {
            true => plot::draw(self, size, &mut body),
            false => bars::draw(self, size, &mut body),
        };
        Svg::new(self.language, pixels, &self.title(), &self.described(), &body)
    }

    /// The line alone, beside its figure in words. `None` with too few points for a line.
    pub fn little(&self) -> Option<Svg> {
        self.is_line().then(|| little::draw(self))
    }

    /// Every year in which any place has a figure.
    pub fn table(&self) -> ChartTable {
        table::table(self)
    }

    fn is_line(&self) -> bool {
        self.scale.map_or(self.course.points.len(), |scale| scale.points) >= FEWEST_FOR_A_LINE
    }
}
