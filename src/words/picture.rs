//! Text on a downloaded chart or card: site, finding, sources.

use crate::domain::{Community, Dataset, Indicator, Inventory, Key, PartialDate, Source, Year};

use super::language::Language;
use super::number::{self, counted, opening};
use super::origin;

/// The name of the site and the date, for a card.
pub fn dated(language: Language, site: &str, as_of: PartialDate) -> String {
    format!("{site} · {}", number::date(language, as_of))
}

/// Site, edition, licence and address, in one line.
pub fn origin(language: Language, site: &str, as_of: PartialDate, address: &str) -> String {
    let message = language.message("picture-origin").with("site", site).with("address", address);
    message.with("date", number::date(language, as_of)).to_string()
}

/// The publishers of these sources, each once, in the order of the record.
pub fn sources(language: Language, community: &Community, keys: &[&Key]) -> String {
    let sources: Vec<&Source> = community.sources.iter().filter(|source| keys.contains(&&source.key)).collect();
    let message = publishers(language, &sources);
    match origin::unverified(language, any_self_reported(community, keys)) {
        Some(unverified) => format!("{message} {unverified}"),
        None => message,
    }
}

/// The publishers of these sources, each once.
pub fn publishers(language: Language, sources: &[&Source]) -> String {
    let mut publishers: Vec<&str> = Vec::new();
    for source in sources {
        if !publishers.contains(&source.publisher.as_str()) {
            publishers.push(&source.publisher);
        }
    }
    let message = language.message("picture-sources").number("n", publishers.len() as f64);
    message.with("publishers", publishers.join("; ")).to_string()
}

/// Who published the figures of an indicator, or those that it is computed from.
pub fn measured_by(language: Language, indicator: &Indicator, datasets: &[Dataset]) -> String {
    let mut publishers: Vec<&str> = Vec::new();
    let used = datasets.iter().filter(|dataset| indicator.datasets.contains(&dataset.key));
    for publisher in used.flat_map(|dataset| dataset.publisher.split("; ")) {
        if !publishers.contains(&publisher) {
            publishers.push(publisher);
        }
    }
    let key = if indicator.derived { "indicator-computed" } else { "indicator-published" };
    language.message(key).with("publishers", publishers.join("; ")).to_string()
}

fn any_self_reported(community: &Community, keys: &[&Key]) -> bool {
    let inventories = community.inventories.iter().map(|one| (&one.source, one.is_self_reported()));
    let targets = community.targets.iter().map(|one| (&one.source, one.is_self_reported()));
    let residents = community.population.iter().map(|one| (&one.source, one.is_self_reported()));
    inventories.chain(targets).chain(residents).any(|(source, is)| is && keys.contains(&source))
}

/// The sources of the community-wide inventories that a chart draws: none that rests on news alone.
pub fn drawn(community: &Community, is_drawn: impl Fn(&Inventory) -> bool) -> Vec<&Key> {
    let inventories = community.documented_inventories().into_iter();
    inventories.filter(|inventory| is_drawn(inventory)).map(|inventory| &inventory.source).collect()
}

/// The question in the heading of the home page. It names the region if all that are counted lie in it.
pub fn question(language: Language, halve_by: Year, region: Option<&str>, communities: usize) -> String {
    let message = match region {
        Some(region) => language.message("home-heading").with("region", region),
        None => language.message("home-heading-anywhere"),
    };
    opening(&counted(message, communities).with("year", halve_by).to_string())
}
