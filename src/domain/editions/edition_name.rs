//! The name of a published edition: the day on which its record was checked.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use crate::domain::values::PartialDate;

/// `2026-11-24`, or `2026-11-24-2` for the second edition of a day. Later editions compare as greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EditionName {
    date: PartialDate,
    of_day: u8,
}

#[derive(Debug, Error, PartialEq, Eq)]
#[error("an edition's name such as 2026-11-24, or 2026-11-24-2 for the second of a day")]
pub struct NotEditionName;

impl EditionName {
    /// The first edition of a day; `None` if the date has no day.
    pub fn first_of(date: PartialDate) -> Option<Self> {
        date.day.is_some().then_some(EditionName { date, of_day: 1 })
    }

    /// The edition after `last`, for a record checked on `date`; `None` if that day is before `last`.
    pub fn after(last: Option<EditionName>, date: PartialDate) -> Option<Self> {
        let first = EditionName::first_of(date)?;
        match last {
            Some(last) if last.date == date => {
                last.of_day.checked_add(1).map(|of_day| EditionName { of_day, ..first })
            }
            Some(last) if last.date > date => None,
            _ => Some(first),
        }
    }

    pub fn date(self) -> PartialDate {
        self.date
    }
}

impl FromStr for EditionName {
    type Err = NotEditionName;

    fn from_str(text: &str) -> Result<Self, NotEditionName> {
        let (date, of_day) = match text.char_indices().nth(10) {
            Some((at, '-')) => (&text[..at], text[at + 1..].parse().map_err(|_| NotEditionName)?),
            _ => (text, 1),
        };
        let name = date.parse().ok().and_then(EditionName::first_of).ok_or(NotEditionName)?;
        let name = EditionName { of_day, ..name };
        // Each name has one spelling: neither `-1` nor `-02`.
        if name.to_string() == text && of_day > 0 { Ok(name) } else { Err(NotEditionName) }
    }
}

impl fmt::Display for EditionName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.of_day {
            1 => self.date.fmt(f),
            later => write!(f, "{}-{later}", self.date),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_of_a_day_follows_the_first() {
        let name = |text: &str| text.parse::<EditionName>().unwrap();
        let date = |text: &str| text.parse::<PartialDate>().unwrap();
        assert_eq!(EditionName::after(None, date("2026-11-24")), Some(name("2026-11-24")));
        let second = EditionName::after(Some(name("2026-11-24")), date("2026-11-24"));
        assert_eq!(second, Some(name("2026-11-24-2")));
        assert_eq!(EditionName::after(second, date("2026-11-23")), None);
        assert_eq!(EditionName::after(second, date("2026-12-01")), Some(name("2026-12-01")));
        assert!(name("2026-11-24-10") > name("2026-11-24-2"));
    }

    #[test]
    fn refuses_what_is_no_name() {
        for text in [
            "",
            "2026",
            "2026-11",
            "2026-11-24-1",
            "2026-11-24-02",
            "2026-11-24-",
            "2026-11-24x",
            "2026-11-24-0",
        ] {
            assert_eq!(text.parse::<EditionName>(), Err(NotEditionName), "{text}");
        }
    }
}
