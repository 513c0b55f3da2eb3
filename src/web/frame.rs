//! What surrounds every page: its title, the navigation, the edition, the twins.

use super::asked::Asked;
use super::assets;
use super::cited::{self, Cited};
use super::error::Link;
use super::linked_data;
use super::site::Site;
use crate::domain::{Campaign, Community};
use crate::words::number;

/// The part of the site a page belongs to, marked in the navigation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    None,
    Communities,
    Criteria,
    Actions,
    Reports,
    Method,
    About,
}

pub struct Frame<'a> {
    pub title: String,
    pub description: String,
    pub campaign: &'a Campaign,
    pub canonical: String,
    pub style: String,
    pub icon: String,
    pub touch_icon: String,
    pub as_of: String,
    pub digest: &'a str,
    pub twins: Vec<Link>,
    /// What changed since the edition that the reader was sent to.
    pub cited: Option<Cited>,
    /// What a shared link shows: an address, and what is seen there in words.
    pub card: (String, String),
    /// What the page is, as JSON-LD.
    pub linked_data: Vec<String>,
    section: Section,
}

impl<'a> Frame<'a> {
    pub fn new(site: &'a Site, asked: &Asked, section: Section, title: &str, description: &str) -> Self {
        Frame {
            title: title.to_owned(),
            description: description.to_owned(),
            campaign: &site.campaign,
            canonical: format!("{}{}", site.public_url, asked.path),
            style: assets::href("site.css"),
            icon: assets::href("icon.svg"),
            touch_icon: assets::href("icon-180.png"),
            as_of: number::date(site.edition().as_of),
            digest: site.edition().short_digest(),
            twins: vec![twin(&asked.path, "json")],
            // An address that names no edition was refused before any page was made.
            cited: cited::read(site, asked).ok().flatten(),
            card: (format!("{}/card.png", site.public_url), site.campaign.name.clone()),
            linked_data: trail(site, asked, title),
            section,
        }
    }

    /// For a page whose figures are a table.
    pub fn with_csv(mut self, asked: &Asked) -> Self {
        self.twins.push(twin(&asked.path, "csv"));
        self
    }

    /// For a page about one community: what is known of it, and its own card.
    pub fn about(mut self, site: &Site, community: &Community) -> Self {
        let card = format!("{}/communities/{}/card.png", site.public_url, community.slug);
        self.card = (card, self.description.clone());
        self.linked_data.push(linked_data::script(&linked_data::of_community(site, community)));
        self
    }

    /// For the page of the whole edition.
    pub fn about_all(mut self, site: &Site) -> Self {
        self.linked_data.push(linked_data::script(&linked_data::of_edition(site, &self.description)));
        self
    }

    pub fn without_twins(mut self) -> Self {
        self.twins.clear();
        self
    }

    pub fn navigation(&self) -> Vec<(&'static str, &'static str, bool)> {
        let entry = |href, text, section| (href, text, self.section == section);
        vec![
            entry("/communities", "Communities", Section::Communities),
            entry("/criteria", "Five criteria", Section::Criteria),
            entry("/actions", "Actions", Section::Actions),
            entry("/reports", "Reports", Section::Reports),
            entry("/method", "How we judge", Section::Method),
            entry("/about", "About", Section::About),
        ]
    }
}

/// The way to every page but the first.
fn trail(site: &Site, asked: &Asked, title: &str) -> Vec<String> {
    let path = asked.path.as_str();
    if path == "/" {
        return Vec::new();
    }
    let above = if path.starts_with("/communities/") { Some(("Communities", "/communities")) } else { None };
    let first = (site.campaign.name.as_str(), "/");
    let trail: Vec<(&str, &str)> = std::iter::once(first).chain(above).chain([(title, path)]).collect();
    vec![linked_data::script(&linked_data::breadcrumbs(site, &trail))]
}

fn twin(path: &str, format: &str) -> Link {
    let base = if path == "/" { "/index" } else { path };
    Link { href: format!("{base}.{format}"), text: format.to_uppercase() }
}
