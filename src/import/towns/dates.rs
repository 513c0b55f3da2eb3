//! A day in a cell: 2020-01-01, with or without a time, or 1/31/2020 as the United States write it.

use jiff::civil::Date;

pub fn day(text: &str) -> Result<Date, String> {
    let expected = || format!("expected a day as YYYY-MM-DD or M/D/YYYY, found {text:?}");
    let day = text.split(['T', ' ']).next().unwrap_or_default();
    let mut parts: Vec<&str> = day.split(['-', '/']).collect();
    // The United States write the year last.
    if day.contains('/') {
        parts.rotate_right(1);
    }
    let numbers: Vec<i16> = parts.iter().filter_map(|part| part.parse().ok()).collect();
    let [year, month, day] = numbers[..] else { return Err(expected()) };
    if parts.len() != numbers.len() {
        return Err(expected());
    }
    let is_full = (1900..=2100).contains(&year);
    let of = |part: i16| i8::try_from(part).ok();
    let date = of(month).zip(of(day)).and_then(|(month, day)| Date::new(year, month, day).ok());
    date.filter(|_| is_full).ok_or_else(expected)
}

#[cfg(test)]
mod tests {
    use super::day;

    #[test]
    fn days_as_publishers_write_them() {
        for text in ["2020-01-31", "2020-01-31T00:00:00", "1/31/2020", "01/31/2020 0:00"] {
            assert_eq!(day(text).map(|day| day.to_string()).as_deref(), Ok("2020-01-31"), "{text}");
        }
        for text in ["31/1/2020", "1/31/20", "2020", "2020-13-01", "", "43861"] {
            assert!(day(text).is_err(), "{text}");
        }
    }
}
