//! How similar a text is to the name of a place.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The kinds of similarity, the nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// The name, apart from capitals, accents and words such as "city of".
    Same,
    /// Some words of the name in order. The last word may be incomplete.
    Part,
    /// The edit distance in letters.
    Near(usize),
}

impl Likeness {
    /// `None` if the two are not similar. Both must come from `plain`.
    pub fn of(asked: &str, name: &str) -> Option<Self> {
        if asked.is_empty() {
            return None;
        }
        if asked == name {
            return Some(Likeness::Same);
        }
        if name.starts_with(asked) || name.match_indices(' ').any(|(at, _)| name[at + 1..].starts_with(asked)) {
            return Some(Likeness::Part);
        }
        let letters = name.chars().count();
        let most = (letters / 3).max(1);
        if least_slips(asked, name) > most {
            return None;
        }
        let distance = strsim::damerau_levenshtein(asked, name);
        (distance <= most).then_some(Likeness::Near(distance))
    }
}

/// A lower bound of the edit distance: one edit changes at most one letter. It is fast and rules out most
/// names.
fn least_slips(asked: &str, name: &str) -> usize {
    const KINDS: usize = 32;
    let mut more = [0_i32; KINDS];
    // Letters that share a bucket can only hide an edit, never add one.
    asked.chars().for_each(|letter| more[letter as usize % KINDS] += 1);
    name.chars().for_each(|letter| more[letter as usize % KINDS] -= 1);
    let sum = |sign: i32| more.iter().map(|more| (more * sign).max(0) as usize).sum::<usize>();
    sum(1).max(sum(-1))
}

/// Words beside a name that are no part of it.
const BESIDE: [&str; 9] = ["city", "town", "of", "the", "ma", "mass", "massachusetts", "us", "usa"];

/// A name prepared for comparison: lower case, no accents, single spaces, and without the words of `BESIDE`.
pub fn plain(text: &str) -> String {
    let letters = text.to_lowercase().nfd().filter(|c| !is_combining_mark(*c)).collect::<String>();
    let words = letters.split(|c: char| !c.is_alphanumeric());
    let own: Vec<&str> = words.filter(|word| !word.is_empty() && !BESIDE.contains(word)).collect();
    own.join(" ")
}

#[cfg(test)]
mod tests {
    use super::Likeness::{Near, Part, Same};
    use super::*;

    fn of(asked: &str, name: &str) -> Option<Likeness> {
        Likeness::of(&plain(asked), &plain(name))
    }

    #[test]
    fn what_is_said_beside_a_name_does_not_count() {
        for asked in ["Boston", " BOSTON ", "City of Boston", "Boston, MA", "Böstón, Massachusetts, USA"] {
            assert_eq!(of(asked, "Boston"), Some(Same), "{asked}");
        }
        assert_eq!(of("manchester by the sea", "Manchester-by-the-Sea"), Some(Same));
    }

    #[test]
    fn a_part_is_the_start_of_a_word() {
        for (asked, name) in [("Camb", "Cambridge"), ("bedford", "New Bedford"), ("new b", "New Bedford")] {
            assert_eq!(of(asked, name), Some(Part), "{asked}");
        }
        assert_eq!(of("ford", "New Bedford"), None);
    }

    #[test]
    fn slips_of_the_pen_are_counted() {
        assert_eq!(of("new bedfrod", "New Bedford"), Some(Near(1)));
        assert_eq!(of("Sommervile", "Somerville"), Some(Near(2)));
        assert_eq!(of("wooster", "Worcester"), Some(Near(3)));
        assert_eq!(of("Ball", "Hull"), None);
        assert_eq!(of("zzz", "Lee"), None);
    }

    proptest::proptest! {
        #[test]
        fn there_are_never_fewer_slips(asked in "[a-eé ]{0,9}", name in "[a-eé ]{0,9}") {
            proptest::prop_assert!(least_slips(&asked, &name) <= strsim::damerau_levenshtein(&asked, &name));
        }
    }

    #[test]
    fn nothing_is_like_no_name() {
        for asked in ["", "  ", "the city of", "\"*\" OR ("] {
            assert_ne!(of(asked, "Boston"), Some(Same));
        }
        assert_eq!(of("the city of", "Boston"), None);
    }
}
