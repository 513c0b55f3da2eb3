//! Spellings of the name of a city or town.

use crate::domain::plain;

/// Whether a spelling is one of the whole town, such as "N. Adams" or "Manchester" for Manchester-by-the-Sea. "E Boston"
/// and "Arlington Hts" are parts.
pub fn respells(spelling: &str, town: &str) -> bool {
    let (spelled, own) = (letters(spelling), letters(town));
    let shortened = plain(town).starts_with(&format!("{} ", plain(spelling)));
    let slips = || strsim::damerau_levenshtein(&spelled, &own);
    spelled == own || shortened || (!spelled.contains(&own) && slips() <= 2)
}

/// The letters of a name with its usual short forms written out: "No. Attleboro" is `northattleborough`.
pub fn letters(name: &str) -> String {
    plain(name).split(' ').map(written_out).collect()
}

fn written_out(word: &str) -> String {
    match word {
        "n" | "no" => "north".to_owned(),
        "s" | "so" => "south".to_owned(),
        "e" => "east".to_owned(),
        "w" => "west".to_owned(),
        "gt" => "great".to_owned(),
        "mt" => "mount".to_owned(),
        _ => word.strip_suffix("boro").map_or_else(|| word.to_owned(), |start| format!("{start}borough")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spelling_of_the_whole_is_no_part() {
        for (spelling, town) in [
            ("N. Adams", "North Adams"),
            ("No Attleboro", "North Attleborough"),
            ("Manchester", "Manchester-by-the-Sea"),
            ("Boxboro", "Boxborough"),
            ("Agawam Town", "Agawam"),
            ("Beverley", "Beverly"),
            ("Mt. Washington", "Mount Washington"),
        ] {
            assert!(respells(spelling, town), "{spelling}");
        }
        for (part, town) in [
            ("E Boston", "Boston"),
            ("Ea Falmouth", "Falmouth"),
            ("Arlington Hts", "Arlington"),
            ("Brookline Vlg", "Brookline"),
            ("JP", "Boston"),
            ("Attleboro Fls", "North Attleborough"),
        ] {
            assert!(!respells(part, town), "{part}");
        }
    }
}
