//! What the record says that a file of town data is read against.

use super::names::TownNames;
use crate::domain::{Indicator, IndicatorKey, PartialDate, Record, TownData, Year, nearest};

pub struct Known {
    pub towns: TownData,
    pub names: TownNames,
    pub as_of: PartialDate,
}

impl Known {
    pub fn new(record: &Record) -> Self {
        let names = TownNames::new(&record.municipalities, &record.towns.localities);
        Known { towns: record.towns.clone(), names, as_of: record.campaign.as_of }
    }

    /// A published indicator by its key. The error says what the key is instead.
    pub fn indicator(&self, key: &str) -> Result<&Indicator, String> {
        let published = || self.towns.indicators.iter().filter(|indicator| !indicator.derived);
        match self.towns.indicators.iter().find(|indicator| indicator.key.as_str() == key) {
            Some(indicator) if !indicator.derived => Ok(indicator),
            Some(indicator) => {
                let inputs: Vec<&str> =
                    self.towns.inputs(&indicator.key).into_iter().map(IndicatorKey::as_str).collect();
                Err(format!("`{key}` is computed from {}: import those", inputs.join(", ")))
            }
            None => {
                let hint = nearest(key, published().map(|indicator| indicator.key.as_str())).map_or_else(
                    || "add it to indicators.toml, with a column in a file, and import again".to_owned(),
                    |near| format!("did you mean `{near}`?"),
                );
                Err(format!("there is no indicator `{key}`; {hint}"))
            }
        }
    }

    /// The first year that a dataset of the indicator covers. `None` if it has none.
    pub fn first_year(&self, key: &str) -> Option<Year> {
        let indicator = self.indicator(key).ok()?;
        indicator.datasets.iter().filter_map(|key| self.towns.dataset(key)?.first_year).min()
    }

    /// A year that the record may have figures of.
    pub fn year(&self, number: i64) -> Result<Year, String> {
        let year = Year::try_from(number).map_err(|error| format!("expected {error}"))?;
        let last = self.as_of.year;
        if year > last {
            return Err(format!("expected a year not after {last}, the year of `as_of`"));
        }
        Ok(year)
    }
}
