//! The end that an action's own summary names, such as `funded until June 2025`.

use super::fields::Fields;
use crate::domain::{ActionStatus, PartialDate, Year};

/// Warns of an action that is still under way although the end that its summary names has passed. An editor
/// settles it with another status, or with `checked`, the day after that end on which they looked.
pub fn warn(
    fields: &Fields<'_>,
    status: Option<ActionStatus>,
    summary: Option<&str>,
    checked: Option<PartialDate>,
) {
    let under_way = matches!(status, Some(ActionStatus::InForce | ActionStatus::InProgress));
    let (Some(as_of), Some(end)) = (fields.document.as_of, summary.and_then(end_of)) else { return };
    let looked = checked.is_some_and(|checked| end.has_passed(checked));
    if under_way && end.has_passed(as_of) && !looked {
        fields.warn(
            "status",
            format!(
                "the summary names an end, {end}, that has passed: expected another status, or the day on which \
                 you looked again in `checked`"
            ),
        );
    }
}

/// The words before the date of an end.
const CUES: [&str; 7] = ["until", "till", "through", "expires", "expired", "ends", "ended"];

/// The words between such a word and its date.
const BETWEEN: [&str; 11] = ["at", "least", "the", "end", "of", "on", "in", "early", "mid", "late", "summer"];

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The last end that a text names: a date after `until` and its like, `renewed in 2021 for three years`, or a
/// school year. `None` if it names none.
fn end_of(text: &str) -> Option<PartialDate> {
    let separate = |c: char| c.is_whitespace() || ",;:.()-–".contains(c);
    let words: Vec<&str> = text.split(separate).filter(|word| !word.is_empty()).collect();
    let ends = (0..words.len()).filter_map(|at| {
        let (before, rest) = words.split_at(at);
        after_cue(rest).or_else(|| after_years(before, rest)).or_else(|| school_year(rest))
    });
    ends.max()
}

fn after_cue(words: &[&str]) -> Option<PartialDate> {
    let (cue, rest) = words.split_first()?;
    CUES.contains(cue).then_some(())?;
    let skipped = rest.iter().take_while(|word| BETWEEN.contains(word)).count();
    date(&rest[skipped..])
}

/// `30 June 2025`, `June 2025`, `fiscal year 2026` (which ends in June) or `2025`.
fn date(words: &[&str]) -> Option<PartialDate> {
    let month = |word: &str| MONTHS.iter().position(|month| *month == word).map(|at| at + 1);
    match words {
        [day, name, year, ..] if day.parse::<u8>().is_ok() && month(name).is_some() => {
            format!("{year}-{:02}-{day:0>2}", month(name)?).parse().ok()
        }
        ["fiscal", "year", year, ..] => format!("{year}-06").parse().ok(),
        [name, year, ..] if month(name).is_some() => format!("{year}-{:02}", month(name)?).parse().ok(),
        [year, ..] => year.parse().ok(),
        [] => None,
    }
}

const NUMBERS: [&str; 10] = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/// A span of years, counted from the last year before it.
fn after_years(before: &[&str], words: &[&str]) -> Option<PartialDate> {
    let ["for", number, "years", ..] = words else { return None };
    let spelled = NUMBERS.iter().position(|name| name == number).map(|at| at as i64 + 1);
    let span = spelled.or_else(|| number.parse().ok())?;
    let from: Year = before.iter().rev().find_map(|word| word.parse::<i64>().ok()?.try_into().ok())?;
    let year = Year::try_from(i64::from(from.number()) + span).ok()?;
    Some(PartialDate { year, month: None, day: None })
}

/// `the 2024-25 school year`, which ends in June.
fn school_year(words: &[&str]) -> Option<PartialDate> {
    let [first, second, "school", "year", ..] = words else { return None };
    let end = first.parse::<u16>().ok()? + 1;
    let is_next = second.len() == 2 && end.to_string().ends_with(second);
    is_next.then(|| format!("{end}-06").parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_end_is_read_as_exactly_as_it_is_named() {
        for (text, end) in [
            ("Funded until at least June 2025; many riders have low incomes.", "2025-06"),
            ("Funded until 30 June 2025, and what followed was not seen.", "2025-06-30"),
            ("A pilot that ended in 2019.", "2019"),
            ("18 hybrid buses through fiscal year 2026, a third of the fleet.", "2026-06"),
            ("24 electric buses expected for the 2024-25 school year.", "2025-06"),
            ("Paused from 2017 to 2019 and renewed in 2021 for three years; over 500 took part.", "2024"),
            ("Weekly pick-up until mid-2027.", "2027"),
            ("Laboratories have until 2035 and hospitals until 2045.", "2045"),
        ] {
            assert_eq!(end_of(text).map(|end| end.to_string()).as_deref(), Some(end), "{text}");
        }
    }

    #[test]
    fn a_year_alone_is_no_end() {
        for text in [
            "Three busy routes through Mattapan, Dorchester and Roxbury since 2021.",
            "In force by November 2023.",
            "A grant of 191,377 dollars for two years.",
            "Cut trash 36% below 2008 by 2024.",
            "Residents can join for 5 years.",
        ] {
            assert_eq!(end_of(text), None, "{text}");
        }
    }
}
