//! The frame of every page: title, navigation, edition, twins.

use strum::VariantArray;

use crate::domain::{Assessment, Campaign, Code, Criterion, LocalizedCriterion, Year};
use crate::store::Table;
use crate::web::html::assets;
use crate::web::html::edition_notice;
use crate::web::html::edition_notice::EditionNotice;
use crate::web::html::json_ld;
use crate::web::html::message::Phrase;
use crate::web::request::PageRequest;
use crate::web::request::path::localized;
use crate::web::response::link::Link;
use crate::web::site::Site;
use crate::words::{Language, number};

/// The section of a page, marked in the navigation.
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

pub struct Layout<'a> {
    pub language: Language,
    pub lang: &'static str,
    pub title: String,
    pub description: String,
    pub campaign: &'a Campaign,
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
    section: Section,
}

impl<'a> Layout<'a> {
    pub fn new(
        site: &'a Site,
        request: &PageRequest,
        section: Section,
        title: &str,
        description: &str,
    ) -> Self {
        let language = request.language;
        Layout {
            title: title.to_owned(),
            description: description.to_owned(),
            campaign: &site.campaign,
            language,
            lang: language.code(),
            canonical: format!("{}{}", site.public_url, localized(language, &request.path)),
            alternates: alternates(&site.public_url, &request.path),
            languages: languages(request),
            style: assets::href("site.css"),
            icon: assets::href("icon.svg"),
            touch_icon: assets::href("icon-180.png"),
            as_of: number::date(language, site.edition().as_of),
            digest: site.edition().short_digest(),
            twins: vec![twin(&request.path, "json")],
            // `render` has refused unknown editions before any page is rendered.
            cited: edition_notice::read(site, request).ok().flatten(),
            card: (
                format!("{}{}", site.public_url, localized(language, "/card.png")),
                site.campaign.name.clone(),
            ),
            linked_data: trail(site, request, title),
            section,
        }
    }

    /// Adds a CSV twin, for a page with a table.
    pub fn with_csv(mut self, request: &PageRequest) -> Self {
        self.twins.push(twin(&request.path, "csv"));
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

    /// Adds the JSON-LD of the whole edition.
    pub fn about_all(mut self, site: &Site, tables: &[Table], years: Option<(Year, Year)>) -> Self {
        if self.language == Language::En {
            let edition = json_ld::of_edition(site, &self.description, tables, years);
            self.linked_data.push(json_ld::script(&edition));
        }
        self
    }

    pub fn without_twins(mut self) -> Self {
        self.twins.clear();
        self
    }

    /// Removes what an error page must not have: twins, alternates and JSON-LD.
    pub fn of_error(mut self) -> Self {
        self.twins.clear();
        self.alternates.clear();
        self.linked_data.clear();
        self
    }

    /// A message in the page's language, as HTML.
    pub fn t(&self, key: &'static str) -> Phrase {
        Phrase::from(self.language.message(key))
    }

    /// A criterion in the page's language, if the record has a translation.
    pub fn localized<'c>(&self, criterion: &'c Criterion) -> LocalizedCriterion<'c> {
        criterion.localized(self.language)
    }

    pub fn navigation(&self) -> Vec<(&'static str, &'static str, bool)> {
        let entry = |href, key, section| (href, self.language.text(key), self.section == section);
        vec![
            entry("/communities", "nav-communities", Section::Communities),
            entry("/criteria", "nav-criteria", Section::Criteria),
            entry("/actions", "nav-actions", Section::Actions),
            entry("/reports", "nav-reports", Section::Reports),
            entry("/method", "nav-method", Section::Method),
            entry("/about", "nav-about", Section::About),
        ]
    }
}

/// The breadcrumbs of every page except the home page.
fn trail(site: &Site, request: &PageRequest, title: &str) -> Vec<String> {
    let path = request.path.as_str();
    if path == "/" {
        return Vec::new();
    }
    let above = if path.starts_with("/communities/") {
        Some((request.language.text("communities-title"), "/communities"))
    } else {
        None
    };
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

fn twin(path: &str, format: &str) -> Link {
    let base = if path == "/" { "/index" } else { path };
    Link { href: format!("{base}.{format}"), text: format.to_uppercase() }
}
