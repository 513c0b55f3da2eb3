//! The change of the emissions of homes as metered, beside that in usual winters.

use crate::domain::{IndexAtShare, Indicator, Slug};
use crate::store::Store;
use crate::web::error::PageError;
use crate::words::{Language, town};

/// `None` if the city or town has no index of a year after the base.
pub fn metered(store: &Store, language: Language, town: &Slug) -> Result<Option<String>, PageError> {
    let indices = store.town_index_at_shares(town)?;
    let with_line = store.indicators()?.iter().find(|indicator| indicator.derived && indicator.line.is_some());
    Ok(with_line.and_then(|index| sentence(language, index, &indices)))
}

fn sentence(language: Language, index: &Indicator, indices: &[IndexAtShare]) -> Option<String> {
    let (base, whole) = index.line?.from;
    let used = indices.iter().find(|index| index.used).filter(|index| index.year > base)?;
    let metered = indices.iter().find(|index| index.heating_share == 0.0)?;
    let change = |of: &IndexAtShare| index.change(whole, of.value);
    Some(town::metered(language, change(metered)?, change(used)?, base, used.year))
}
