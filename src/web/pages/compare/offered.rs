//! The places that the form of `/compare` offers.

use super::comparison::Chosen;
use crate::domain::Slug;
use crate::store::MatchedPlace;
use crate::web::error::PageError;
use crate::web::html::components::Choice;
use crate::web::site::Site;

/// The most places that a reader looks through.
pub const MOST_OFFERED: usize = 60;

/// The chosen places first, then all communities unless they are too many, and those that the search may mean.
pub fn offered(site: &Site, chosen: &[Chosen], like: Option<&str>) -> Result<Vec<Choice>, PageError> {
    let mut list: Vec<(Slug, String)> = Vec::new();
    let add = |list: &mut Vec<(Slug, String)>, slug: &Slug, name: &str| {
        if list.iter().all(|(known, _)| known != slug) {
            list.push((slug.clone(), name.to_owned()));
        }
    };
    chosen.iter().for_each(|one| add(&mut list, &one.slug, &one.name));
    let names = site.store.names()?;
    if names.len() <= MOST_OFFERED {
        names.iter().for_each(|(slug, name)| add(&mut list, slug, name));
    }
    for finding in like.map(|like| site.store.find(like)).transpose()?.unwrap_or_default() {
        if list.len() >= MOST_OFFERED {
            break;
        }
        match finding.place {
            MatchedPlace::Community(listed) => add(&mut list, &listed.slug, &listed.name),
            MatchedPlace::NotJoined(town) => add(&mut list, &town.slug, &town.name),
        }
    }
    let is_chosen = |slug: &Slug| chosen.iter().any(|one| one.slug == *slug);
    let choice =
        |(slug, name): (Slug, String)| Choice { chosen: is_chosen(&slug), value: slug.to_string(), text: name };
    Ok(list.into_iter().map(choice).collect())
}
