//! A date as exact as its source gives it.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use thiserror::Error;

use super::year::Year;

/// `2021`, `2021-05` or `2021-05-25`, as exact as the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PartialDate {
    pub year: Year,
    pub month: Option<u8>,
    pub day: Option<u8>,
}

#[derive(Debug, Error, PartialEq, Eq)]
#[error("a date as YYYY, YYYY-MM or YYYY-MM-DD, in quotes")]
pub struct NotPartialDate;

impl FromStr for PartialDate {
    type Err = NotPartialDate;

    fn from_str(text: &str) -> Result<Self, NotPartialDate> {
        let mut parts = text.split('-');
        let year = digits(parts.next(), 4)?.ok_or(NotPartialDate)?;
        let month = digits(parts.next(), 2)?;
        let day = digits(parts.next(), 2)?;
        if parts.next().is_some() {
            return Err(NotPartialDate);
        }
        exists(year, month.unwrap_or(1), day.unwrap_or(1))?;
        Ok(PartialDate {
            year: Year::try_from(i64::from(year)).map_err(|_| NotPartialDate)?,
            month: month.map(|m| m as u8),
            day: day.map(|d| d as u8),
        })
    }
}

impl PartialDate {
    /// Whether the whole date is before a day. The date 2026 has passed only when 2027 begins.
    pub fn has_passed(self, day: PartialDate) -> bool {
        (self.year, self.month.unwrap_or(12), self.day.unwrap_or(31))
            < (day.year, day.month.unwrap_or(1), day.day.unwrap_or(1))
    }

    /// Whether the date has surely come by a day. A rule of 2026 holds for certain only from the last day of 2026.
    pub fn has_come(self, day: PartialDate) -> bool {
        (self.year, self.month.unwrap_or(12), self.day.unwrap_or(31))
            <= (day.year, day.month.unwrap_or(1), day.day.unwrap_or(1))
    }
}

impl PartialDate {
    pub fn first_day(self) -> Self {
        PartialDate { month: self.month.or(Some(1)), day: self.day.or(Some(1)), ..self }
    }

    pub fn last_day(self) -> Self {
        let month = self.month.unwrap_or(12);
        let first = Date::new(self.year.number() as i16, month as i8, 1);
        let last = first.map_or(31, |first| first.days_in_month() as u8);
        PartialDate { month: Some(month), day: self.day.or(Some(last)), ..self }
    }
}

impl From<Year> for PartialDate {
    fn from(year: Year) -> Self {
        PartialDate { year, month: None, day: None }
    }
}

fn digits(part: Option<&str>, length: usize) -> Result<Option<i16>, NotPartialDate> {
    match part {
        None => Ok(None),
        Some(text) if text.len() == length && text.bytes().all(|b| b.is_ascii_digit()) => {
            text.parse().map(Some).map_err(|_| NotPartialDate)
        }
        Some(_) => Err(NotPartialDate),
    }
}

fn exists(year: i16, month: i16, day: i16) -> Result<(), NotPartialDate> {
    Date::new(year, month as i8, day as i8).map(|_| ()).map_err(|_| NotPartialDate)
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.year)?;
        self.month.map_or(Ok(()), |month| write!(f, "-{month:02}"))?;
        self.day.map_or(Ok(()), |day| write!(f, "-{day:02}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_what_the_source_gives() {
        for text in ["2021", "2021-05", "2021-05-25", "2024-02-29"] {
            assert_eq!(text.parse::<PartialDate>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn passes_when_all_of_it_is_over() {
        let date = |text: &str| text.parse::<PartialDate>().unwrap();
        let today = date("2026-11-24");
        for (text, passed) in [
            ("2026", false),
            ("2026-11", false),
            ("2026-11-24", false),
            ("2026-11-23", true),
            ("2026-10", true),
        ] {
            assert_eq!(date(text).has_passed(today), passed, "{text}");
        }
    }

    #[test]
    fn comes_when_no_later_day_is_meant() {
        let date = |text: &str| text.parse::<PartialDate>().unwrap();
        let today = date("2026-11-24");
        for (text, come) in [
            ("2025", true),
            ("2026-10", true),
            ("2026-11-24", true),
            ("2026-11-25", false),
            ("2026-11", false),
            ("2026", false),
        ] {
            assert_eq!(date(text).has_come(today), come, "{text}");
        }
        assert!(date("2026").has_come(date("2027")) && !date("2027-07-01").has_come(date("2027")));
    }

    #[test]
    fn has_a_first_and_a_last_day() {
        let days = |text: &str| {
            let date = text.parse::<PartialDate>().unwrap();
            [date.first_day(), date.last_day()].map(|day| day.to_string())
        };
        assert_eq!(days("2026"), ["2026-01-01", "2026-12-31"]);
        assert_eq!(days("2028-02"), ["2028-02-01", "2028-02-29"]);
        assert_eq!(days("2026-07-04"), ["2026-07-04", "2026-07-04"]);
    }

    #[test]
    fn refuses_what_is_no_date() {
        for text in ["", "21", "2021-13", "2021-5", "2023-02-29", "2021-05-25-1", "1492", "2021-", "+021"] {
            assert_eq!(text.parse::<PartialDate>(), Err(NotPartialDate), "{text}");
        }
    }
}
