//! The frame of every page: title, navigation, edition, twins.

use strum::VariantArray;

use crate::domain::{Assessment, Campaign, Code, Criterion, LocalizedCriterion, Municipality, Year};
use crate::store::Table;
use crate::web::directory::{Directory, Menu, MenuLink};
use crate::web::error::PageError;
use crate::web::html::assets;
use crate::web::html::edition_notice;
use crate::web::html::edition_notice::EditionNotice;
use crate::web::html::json_ld;
use crate::web::html::message::Phrase;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::request::path::localized;
use crate::web::response::link::Link;
use crate::web::site::Site;
use crate::words::{Language, number};

pub struct Layout<'a> {
    pub language: Language,
    pub lang: &'static str,
    pub title: String,
    pub description: String,
    pub campaign: &'a Campaign,
    /// The name of the site.
    pub site: String,
    /// The region of the communities that joined; `None` if some lie elsewhere.
    pub region: Option<&'a str>,
    pub canonical: String,
    /// The same page in each language, for search engines.
    pub alternates: Vec<(&'static str, String)>,
    /// The language switch: the same address, with its query, in each language.
    pub languages: Vec<(&'static str, &'static str, String)>,
    pub style: String,
    pub icon: String,
    pub touch_icon: String,
    pub as_of: String,
    pub digest: &'a str,
    pub twins: Vec<Link>,
    /// The changes since the edition in the address.
    pub cited: Option<EditionNotice>,
    /// The card of a shared link: the address of the picture, and its description.
    pub card: (String, String),
    /// JSON-LD about the page.
    pub linked_data: Vec<String>,
    /// The links of the navigation: address, text, and whether the page belongs there.
    pub navigation: Vec<(&'static str, &'static str, bool)>,
    pub footer: Vec<MenuLink>,
}

impl<'a> Layout<'a> {
    pub fn new(
        site: &'a Site,
        request: &PageRequest,
        title: &str,
        description: &str,
    ) -> Result<Self, PageError> {
        Ok(Layout {
            alternates: alternates(&site.public_url, &request.path),
            twins: twins(request),
            cited: edition_notice::read(site, request)?,
            linked_data: trail(site, request, title),
            navigation: navigation(
                request.language,
                request.directory,
                request.listing.and_then(|listing| listing.section),
            ),
            ..Layout::of_error(site, request, title, description)
        })
    }

    /// The layout of an error, which has no twins, no translations and no JSON-LD.
    pub fn of_error(site: &'a Site, request: &PageRequest, title: &str, description: &str) -> Self {
        let language = request.language;
        let card = format!("{}{}", site.public_url, localized(language, "/card.png"));
        Layout {
            title: title.to_owned(),
            description: description.to_owned(),
            campaign: &site.campaign,
            site: site.name(),
            region: site.region(),
            language,
            lang: language.code(),
            canonical: format!("{}{}", site.public_url, localized(language, &request.path)),
            alternates: Vec::new(),
            languages: languages(request),
            style: assets::href("site.css"),
            icon: assets::href("icon.svg"),
            touch_icon: assets::href("icon-180.png"),
            as_of: number::date(language, site.edition().as_of),
            digest: site.edition().short_digest(),
            twins: Vec::new(),
            cited: None,
            card: (card, site.name()),
            linked_data: Vec::new(),
            navigation: navigation(request.language, request.directory, None),
            footer: request.directory.links(Menu::Footer),
        }
    }

    /// Adds a query to the addresses of the twins.
    pub fn with_query(mut self, query: &str) -> Self {
        self.twins.iter_mut().for_each(|twin| twin.href += query);
        self
    }

    /// Adds the card and, on the English page only, the JSON-LD of a community.
    pub fn about(mut self, site: &Site, assessment: &Assessment<'_>) -> Self {
        let worded = if site.is_in_full() { self.language } else { Language::En };
        let page = localized(worded, &assessment.community.path());
        let card = format!("{}{page}/card.png", site.public_url);
        self.card = (card, self.description.clone());
        if self.language == Language::En {
            self.linked_data.push(json_ld::script(&json_ld::of_community(site, assessment)));
        }
        self
    }

    /// Adds the card of a city or town. A copy leaves these cards to a server.
    pub fn about_town(mut self, site: &Site, town: &Municipality) -> Self {
        if site.has_town_pictures() {
            let page = localized(self.language, &town.path());
            self.card = (format!("{}{page}/card.png", site.public_url), self.description.clone());
        }
        self
    }

    /// Adds the JSON-LD of the whole edition.
    pub fn about_all(mut self, site: &Site, tables: &[Table], years: Option<(Year, Year)>) -> Self {
        if self.language == Language::En {
            let edition = json_ld::of_edition(site, &self.description, tables, years);
            self.linked_data.push(json_ld::script(&edition));
        }
        self
    }

    /// A message in the page's language, as HTML.
    pub fn t(&self, key: &'static str) -> Phrase {
        Phrase::from(self.language.message(key))
    }

    /// The feed of all changes, in the page's language.
    pub fn feed(&self) -> String {
        localized(self.language, "/changes.atom")
    }

    /// A criterion in the page's language, if the record has a translation.
    pub fn localized<'c>(&self, criterion: &'c Criterion) -> LocalizedCriterion<'c> {
        criterion.localized(self.language)
    }
}

/// The breadcrumbs of every page except the home page.
fn trail(site: &Site, request: &PageRequest, title: &str) -> Vec<String> {
    let path = request.path.as_str();
    if path == "/" {
        return Vec::new();
    }
    let rooms = [("/communities", "communities-title"), ("/towns", "towns-title")];
    let is_in = |room: &str| path.strip_prefix(room).is_some_and(|rest| rest.starts_with('/'));
    let above = rooms.into_iter().find(|(room, _)| is_in(room));
    let above = above.map(|(room, title)| (request.language.text(title), room));
    let first = (site.campaign.name.as_str(), "/");
    let trail: Vec<(&str, &str)> = std::iter::once(first).chain(above).chain([(title, path)]).collect();
    vec![json_ld::script(&json_ld::breadcrumbs(site, request.language, &trail))]
}

/// Full addresses of a page in every language. English is the default for other languages.
pub fn alternates(public_url: &str, path: &str) -> Vec<(&'static str, String)> {
    let full = |language: Language| format!("{public_url}{}", localized(language, path));
    let all = Language::VARIANTS.iter().map(|language| (language.code(), full(*language)));
    all.chain([("x-default", full(Language::En))]).collect()
}

/// The language switch, which preserves path and query.
fn languages(request: &PageRequest) -> Vec<(&'static str, &'static str, String)> {
    let place = format!("{}{}", request.path, request.with(&[]));
    let one = |language: &Language| (language.code(), language.name(), localized(*language, &place));
    Language::VARIANTS.iter().map(one).collect()
}

/// The links to the page's figures as JSON and CSV.
fn twins(request: &PageRequest) -> Vec<Link> {
    let base = if request.path == "/" { "/index" } else { &request.path };
    let twin = |of: Representation| Link {
        href: format!("{base}{}", of.ending()),
        text: of.ending().trim_start_matches('.').to_uppercase(),
    };
    let endpoints = request.listing.into_iter().flat_map(|listing| listing.endpoints);
    endpoints.map(|endpoint| twin(endpoint.representation)).collect()
}

fn navigation(
    language: Language,
    directory: Directory,
    section: Option<&str>,
) -> Vec<(&'static str, &'static str, bool)> {
    let links = directory.links(Menu::Navigation).into_iter();
    links.map(|link| (link.href, language.text(link.name), section == Some(link.href))).collect()
}
