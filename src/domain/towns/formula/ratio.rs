//! One sum of figures for another: a share, or a number for each 100 homes.

use crate::domain::values::IndicatorKey;

/// `times` · the sum of `of` ÷ the sum of `to`.
#[derive(Clone, Debug, PartialEq)]
pub struct Ratio {
    pub of: Vec<IndicatorKey>,
    pub to: Vec<IndicatorKey>,
    /// 100 for a share in percent.
    pub times: f64,
    /// With less than this to divide by, it is not given.
    pub fewest: f64,
    /// For how many years a figure of `to` stands for a missing later one.
    pub stand_for_years: u8,
    /// Whether it is not given where a municipal light plant serves.
    pub not_in_light_plant_towns: bool,
}
