//! The community, city or town that a file is about. Its files are rendered, or left unchanged, together.

use std::collections::BTreeMap;

use crate::domain::Slug;
use crate::store::{Store, StoreError};
use crate::web::request::path::split;

/// The folders of pages whose name is a slug.
const ROOMS: [&str; 2] = ["/communities/", "/towns/"];

/// The prefix of the file of `/changes?community=`.
const CHANGES: &str = "/changes/q/community-";

/// The community, city or town whose page is at this place, and the place.
pub fn of_page(place: &str) -> Option<(Slug, String)> {
    let slug = ROOMS.iter().find_map(|room| place.strip_prefix(room))?;
    Some((slug.parse().ok()?, place.to_owned()))
}

/// Each community, city or town, and the place of its page. A city or town that is a community has its page there.
pub struct Owner(BTreeMap<Slug, String>);

impl Owner {
    pub fn read(store: &Store) -> Result<Self, StoreError> {
        let towns = store.towns()?.iter().map(|town| (town.municipality.slug.clone(), town.path()));
        let communities = store.names()?.into_iter().map(|(slug, _)| (slug.clone(), slug.path()));
        Ok(Owner::new(towns.chain(communities)))
    }

    pub fn new(pages: impl IntoIterator<Item = (Slug, String)>) -> Self {
        Owner(pages.into_iter().collect())
    }

    pub fn all(&self) -> impl Iterator<Item = &Slug> {
        self.0.keys()
    }

    /// The place of its page.
    pub fn page(&self, slug: &Slug) -> Option<&str> {
        self.0.get(slug).map(String::as_str)
    }

    /// Whether its page is the first of its folder.
    pub fn is_first(&self, slug: &Slug) -> bool {
        let first = |room: &&str| self.0.iter().find(|(_, page)| page.starts_with(*room));
        ROOMS.iter().filter_map(first).any(|(known, _)| known == slug)
    }

    /// The place of the page of the first community.
    pub fn first_community(&self) -> Option<&str> {
        self.0.values().map(String::as_str).find(|page| page.starts_with(ROOMS[0]))
    }

    pub fn address(&self, address: &str) -> Option<&Slug> {
        let (_, bare) = split(address);
        let own = ROOMS.iter().chain([&CHANGES]).find_map(|before| bare.strip_prefix(before))?;
        let slug: Slug = own.split(['/', '.']).next()?.parse().ok()?;
        self.0.get_key_value(&slug).map(|(slug, _)| slug)
    }

    /// `path`: relative to the folder of the copy.
    pub fn file(&self, path: &str) -> Option<&Slug> {
        self.address(&format!("/{path}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_about_the_place_that_its_path_names() {
        let pages = ["/communities/boston", "/communities/new-bedford", "/towns/acton"];
        let owner = Owner::new(pages.map(|page| of_page(page).unwrap()));
        let first = |slug: &str| owner.is_first(&slug.parse().unwrap());
        assert!(first("boston") && first("acton") && !first("new-bedford"));
        for (path, slug) in [
            ("communities/boston.html", Some("boston")),
            ("es/communities/boston.html", Some("boston")),
            ("communities/boston.json", Some("boston")),
            ("pt/communities/new-bedford/embed/sectors.html", Some("new-bedford")),
            ("ht/changes/q/community-boston.html", Some("boston")),
            ("ht/towns/acton.html", Some("acton")),
            ("towns/boston.json", Some("boston")),
            ("towns.json", None),
            ("communities/q/page-2.html", None),
            ("communities.html", None),
            ("communities/quincy.html", None),
            ("changes/q/community-campaign.html", None),
            ("state/trajectory.svg", None),
        ] {
            assert_eq!(owner.file(path).map(Slug::as_str), slug, "{path}");
        }
    }
}
