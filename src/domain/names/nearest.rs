//! The name that was probably meant.

/// The known name nearest to a misspelt one, if the edit distance is within a third of its letters.
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let name = name.to_lowercase();
    known
        .into_iter()
        .map(|other| (strsim::damerau_levenshtein(&name, &other.to_lowercase()), other))
        .filter(|(distance, other)| *distance <= other.chars().count().div_ceil(3))
        .min()
        .map(|(_, other)| other)
}
