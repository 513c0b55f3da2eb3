//! The inventory year, in the ways that CDP wrote it over the years.

use crate::domain::Year;

/// Parses `2016-01-01 - 2016-12-31`, `12/31/2014 12:00:00 AM` or `2015`. Of twelve months in two years it
/// takes the year with more of them.
pub fn inventory_year(text: &str) -> Result<Option<Year>, String> {
    let dates: Vec<(i64, u32)> = text.split(" - ").map(str::trim).filter_map(date).collect();
    let found = match dates.as_slice() {
        [] if text.contains(|c: char| c.is_ascii_digit()) => {
            return Err("expected a year, or two days with ' - ' between them".to_owned());
        }
        [] => return Ok(None),
        [(year, _)] if !text.contains(" -") && !text.starts_with('-') => *year,
        [_] => return Err("has only one of two days: the inventory year is not clear".to_owned()),
        [(from, first), (to, last), ..] => between((*from, *first), (*to, *last))?,
    };
    Year::try_from(found).map(Some).map_err(|error| format!("expected {error}"))
}

fn between((from, first): (i64, u32), (to, last): (i64, u32)) -> Result<i64, String> {
    let months = (to - from) * 12 + i64::from(last) - i64::from(first) + 1;
    match (to - from, months) {
        (0, 1..=12) => Ok(from),
        (1, 1..=12) if 13 - first > last => Ok(from),
        (1, 1..=12) if 13 - first < last => Ok(to),
        (1, 1..=12) => Err("has six months in each of two years: the inventory year is not clear".to_owned()),
        _ => Err("expected a period of at most 12 months".to_owned()),
    }
}

/// Year and month.
fn date(text: &str) -> Option<(i64, u32)> {
    let day = text.split([' ', 'T']).next()?;
    let parts: Vec<&str> = day.split(['-', '/']).collect();
    match parts.as_slice() {
        [year] if year.len() == 4 => Some((year.parse().ok()?, 12)),
        [year, month, _] if year.len() == 4 => Some((year.parse().ok()?, month.parse().ok()?)),
        [month, _, year] if year.len() == 4 => Some((year.parse().ok()?, month.parse().ok()?)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::inventory_year;

    #[test]
    fn every_way_of_writing_a_year_is_read() {
        let year = |text: &str| inventory_year(text).map(|year| year.map(|year| year.number()));
        assert_eq!(year("2016-01-01 - 2016-12-31"), Ok(Some(2016)));
        assert_eq!(year("12/31/2014 12:00:00 AM"), Ok(Some(2014)));
        assert_eq!(year("2015"), Ok(Some(2015)));
        assert_eq!(year("2017-04-01 - 2018-03-31"), Ok(Some(2017)));
        assert_eq!(year("2017-10-01 - 2018-09-30"), Ok(Some(2018)));
        assert_eq!(year("-"), Ok(None));
        assert!(year("2018-07-01 - 2019-06-30").is_err());
        assert!(year("- 2017-12-31").is_err());
        assert!(year("2017-04-01 -").is_err());
        assert!(year("2014-01-01 - 2016-12-31").is_err());
    }
}
