//! What joining asks of a city or town, and a letter that a resident can send.

use crate::domain::{CriterionNumber, Municipality};
use crate::store::Town;
use crate::web::request::path::localized;
use crate::web::site::Site;
use crate::words::{Language, join, town};

/// The most communities that the letter names.
const NAMED: usize = 3;

pub struct Joining {
    /// The number and the heading of each step on `/join`.
    pub steps: Vec<(CriterionNumber, String)>,
    /// The paragraphs of the letter.
    pub letter: Vec<String>,
}

/// `near`: its neighbors and those like it. `told`: a sentence with one of its figures.
pub fn joining(
    site: &Site,
    language: Language,
    of: &Municipality,
    (towns, near): (&[Town], &[&Municipality]),
    told: Option<&str>,
) -> Joining {
    let (campaign, pledge) = (&site.campaign, &site.campaign.pledge);
    let numbers = campaign.criteria.iter().map(|criterion| criterion.number);
    let joined: Vec<&Town> = towns.iter().filter(|town| town.joined).collect();
    let is_joined = |it: &&&Municipality| joined.iter().any(|town| town.municipality.slug == it.slug);
    let mut named: Vec<String> = near.iter().filter(is_joined).map(|it| it.name.clone()).collect();
    named.dedup();
    named.truncate(NAMED);
    let address = format!("{}{}", site.public_url, localized(language, "/join"));
    let mut letter = vec![
        town::dear(language, of),
        town::joined(language, campaign, joined.len(), &named),
        town::please(language, &of.name, &address),
    ];
    if let Some(told) = told {
        letter.insert(2, told.to_owned());
    }
    Joining { steps: numbers.map(|number| (number, join::step(language, number, pledge))).collect(), letter }
}
