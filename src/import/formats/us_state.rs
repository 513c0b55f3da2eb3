//! The state at the end of a name: `City of Winona, MN`.

/// The two letters of the state.
pub fn us_state(name: &str) -> Option<String> {
    let (_, letters) = name.rsplit_once(", ")?;
    (letters.len() == 2 && letters.bytes().all(|byte| byte.is_ascii_uppercase())).then(|| letters.to_owned())
}

pub fn without_state(name: &str) -> String {
    match us_state(name) {
        Some(_) => name.rsplit_once(", ").map_or(name, |(before, _)| before).to_owned(),
        None => name.to_owned(),
    }
}
