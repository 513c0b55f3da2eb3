//! What a reader must know about some figures of an indicator.

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::record::Municipality;
use crate::domain::values::{CensusGeoid, InLanguages, Year};

/// A caution about the figures of a year, a place or a county. Without any of them it is about all.
#[derive(Clone, Debug, PartialEq)]
pub struct Caution {
    pub kind: CautionKind,
    pub year: Option<Year>,
    pub of: Option<CensusGeoid>,
    /// The names of counties; empty if it is about no county.
    pub counties: Vec<String>,
    pub text: InLanguages,
}

/// What the program does with such a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum CautionKind {
    /// No trend uses it, and a chart shows a gap.
    Gap,
    /// It will rise. It is shown with the caution, and is never the newest figure of a list.
    Filling,
    /// It enters no sum.
    NoSum,
    /// It is far from the figures beside it. Nothing is computed from it.
    Doubtful,
    /// Many homes of the place are seasonal.
    Seasonal,
}

impl Caution {
    pub fn is_about(&self, place: &Municipality, year: Year) -> bool {
        let here = self.counties.is_empty() || self.counties.contains(&place.county);
        here && self.names(place.census_geoid, year)
    }

    /// Whether it names the year, if it names one, and the place, if it names one.
    pub fn names(&self, of: CensusGeoid, year: Year) -> bool {
        self.year.is_none_or(|named| named == year) && self.of.is_none_or(|named| named == of)
    }
}
