//! The community that a file is about. The files of a community are rendered, or left unchanged, together.

use std::collections::BTreeSet;

use crate::domain::Slug;
use crate::web::request::path::split;

/// The prefixes of addresses with a slug. The second is the file of `/changes?community=`.
const BEFORE_A_SLUG: [&str; 2] = ["/communities/", "/changes/q/community-"];

/// The place of a community's page.
pub fn page(slug: &Slug) -> String {
    format!("{}{slug}", BEFORE_A_SLUG[0])
}

/// The community whose page is at this place.
pub fn of_page(place: &str) -> Option<Slug> {
    place.strip_prefix(BEFORE_A_SLUG[0])?.parse().ok()
}

/// The communities with pages of their own.
pub struct Owner(BTreeSet<Slug>);

impl Owner {
    pub fn new(slugs: impl IntoIterator<Item = Slug>) -> Self {
        Owner(slugs.into_iter().collect())
    }

    pub fn all(&self) -> impl Iterator<Item = &Slug> {
        self.0.iter()
    }

    pub fn address(&self, address: &str) -> Option<&Slug> {
        let (_, bare) = split(address);
        let own = BEFORE_A_SLUG.iter().find_map(|before| bare.strip_prefix(before))?;
        let slug: Slug = own.split(['/', '.']).next()?.parse().ok()?;
        self.0.get(&slug)
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
    fn a_file_is_about_the_community_that_its_path_names() {
        let owner = Owner::new(["boston", "new-bedford"].map(|slug| slug.parse().unwrap()));
        for (path, slug) in [
            ("communities/boston.html", Some("boston")),
            ("es/communities/boston.html", Some("boston")),
            ("communities/boston.json", Some("boston")),
            ("pt/communities/new-bedford/embed/sectors.html", Some("new-bedford")),
            ("ht/changes/q/community-boston.html", Some("boston")),
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
