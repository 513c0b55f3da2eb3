//! The page of an error, its problem+json for programs, and the last resort in plain text.
//!
//! It words errors in the language of the request, each with suggestions where to go next.

use askama::Template;

use crate::domain::nearest;
use crate::web::error::{Allowed, Missing, PageError, Suggestion};
use crate::web::html::layout::Layout;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::request::address;
use crate::web::response::PageResponse;
use crate::web::response::cache::Cache;
use crate::web::response::link::Link;
use crate::web::response::problem::{self, Kind, Problem};
use crate::web::site::Site;
use crate::words::{Language, not_known, number, town};

impl PageError {
    fn kind(&self) -> &'static Kind {
        match self {
            PageError::NotFound { .. } => &problem::NOT_FOUND,
            PageError::BadQuery { .. } => &problem::BAD_QUERY,
            PageError::MethodNotAllowed => &problem::METHOD_NOT_ALLOWED,
            PageError::NoSuchPart { .. } => &problem::NO_SUCH_PART,
            PageError::Internal(_) => &problem::INTERNAL,
        }
    }

    fn title(&self, language: Language) -> &'static str {
        language.text(match self {
            PageError::NotFound { .. } => "error-not-found",
            PageError::BadQuery { .. } => "error-bad-query",
            PageError::MethodNotAllowed => "error-method",
            PageError::NoSuchPart { .. } => "error-part",
            PageError::Internal(_) => "error-internal",
        })
    }

    fn detail(&self, language: Language) -> String {
        match self {
            PageError::NotFound { what, .. } => what.worded(language),
            PageError::BadQuery { parameter, value, allowed } => language
                .message("error-not-a-value")
                .with("value", value)
                .with("parameter", parameter)
                .with("allowed", allowed.worded(language))
                .to_string(),
            PageError::MethodNotAllowed => language.text("error-read-only").to_owned(),
            PageError::NoSuchPart { length } => {
                language.message("error-part-length").with("length", length).to_string()
            }
            PageError::Internal(_) => language.text("error-try-later").to_owned(),
        }
    }

    fn suggestions(&self, language: Language) -> Vec<Link> {
        match self {
            PageError::NotFound { suggestions, .. } => {
                suggestions.iter().map(|way| way.link(language)).collect()
            }
            _ => Vec::new(),
        }
    }
}

impl Missing {
    fn worded(&self, language: Language) -> String {
        let message = match self {
            Missing::Here => language.message("error-not-here"),
            Missing::Page(path) => language.message("error-no-page").with("path", path),
            Missing::Community(request) => language.message("error-no-community").with("asked", request),
            Missing::Chart { of, why } => {
                let why = not_known::sentence(language, why);
                language.message("error-no-chart").with("name", of).with("why", why)
            }
            Missing::TownChart { of, why } => {
                let why = format!("{}.", number::opening(town::not_given(language, *why)));
                language.message("error-no-chart").with("name", of).with("why", why)
            }
            Missing::State => language.message("error-no-state"),
            Missing::Translation => language.message("error-only-english"),
        };
        message.to_string()
    }
}

impl Suggestion {
    fn link(&self, language: Language) -> Link {
        let meant = |name: &str| language.message("error-did-you-mean").with("name", name).to_string();
        match self {
            Suggestion::Community(slug, name) => Link { href: slug.path(), text: meant(name) },
            Suggestion::Page(href, key) => Link { href: (*href).to_owned(), text: meant(language.text(key)) },
            Suggestion::English(href) => Link { href: href.clone(), text: meant(href) },
            Suggestion::Find(request) => Link {
                href: address("/find", &[("q", request)]),
                text: language.message("find-among-all").with("asked", request).to_string(),
            },
        }
    }
}

impl Problem {
    pub fn response(&self) -> Result<PageResponse, PageError> {
        let response = PageResponse::json(self)?;
        Ok(PageResponse { representation: Representation::Problem, ..response })
    }
}

impl Allowed {
    fn worded(&self, language: Language) -> String {
        match self {
            Allowed::Values(values) => values.clone(),
            Allowed::Rule(key) => language.text(key).to_owned(),
        }
    }
}

/// An error as a page, JSON or text, according to the address.
pub fn response(site: &Site, request: &PageRequest, error: &PageError) -> PageResponse {
    let made = if request.for_machines() {
        problem(site, request, error).response()
    } else {
        page(site, request, error)
    };
    let mut response = made.unwrap_or_else(|_| unopened(request));
    if let PageError::Internal(cause) = error {
        response.failure = Some(cause.clone());
    }
    let response = response.with_status(error.kind().status).cached(Cache::Never);
    match error {
        PageError::NoSuchPart { length } => {
            PageResponse { content_range: Some(format!("bytes */{length}")), ..response }
        }
        _ => response,
    }
}

/// The last resort if no edition can be opened.
pub fn unopened(request: &PageRequest) -> PageResponse {
    let (title, detail) = ("Something went wrong on our side", "The edition could not be opened.");
    let text = format!("{title}: the edition could not be opened. Please try again later.\n");
    let problem = Problem {
        r#type: problem::UNAVAILABLE.address(""),
        title: title.to_owned(),
        status: problem::UNAVAILABLE.status,
        detail: detail.to_owned(),
        instance: request.uri.clone(),
        parameter: None,
        allowed: None,
        ways_on: Vec::new(),
    };
    let made = Some(problem).filter(|_| request.for_machines()).and_then(|problem| problem.response().ok());
    let response = made.unwrap_or_else(|| PageResponse::new(Representation::Text, text));
    response.with_status(problem::UNAVAILABLE.status).cached(Cache::Never)
}

/// The 404 page of an exported copy.
pub fn not_here(site: &Site, request: &PageRequest) -> PageResponse {
    response(site, request, &PageError::NotFound { what: Missing::Here, suggestions: Vec::new() })
}

/// No page has this address. Suggests the page or community that was probably meant.
pub fn not_found(site: &Site, request: &PageRequest) -> PageError {
    let (_, path) = Representation::split(&request.path);
    let pages: Vec<(&str, &str)> = request.directory.pages().filter(|(href, _)| href.len() > 1).collect();
    let page = nearest(path, pages.iter().map(|(href, _)| *href));
    let page = pages.iter().find(|(href, _)| Some(*href) == page);
    let mut suggestions: Vec<Suggestion> =
        page.map(|(href, key)| Suggestion::Page(href, key)).into_iter().collect();
    if let Ok(names) = site.store.names() {
        let last = path.rsplit('/').next().unwrap_or_default();
        suggestions.extend(Suggestion::near(last, &names));
    }
    PageError::NotFound { what: Missing::Page(request.path.clone()), suggestions }
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage<'a> {
    layout: Layout<'a>,
    detail: String,
    suggestions: Vec<Link>,
}

fn page(site: &Site, request: &PageRequest, error: &PageError) -> Result<PageResponse, PageError> {
    let language = request.language;
    let title = error.title(language);
    let layout = Layout::of_error(site, request, title, title);
    let (detail, suggestions) = (error.detail(language), error.suggestions(language));
    PageResponse::html(language, &ErrorPage { layout, detail, suggestions })
}

/// A problem in English, like everything for programs.
fn problem(site: &Site, request: &PageRequest, error: &PageError) -> Problem {
    let language = Language::En;
    let (parameter, allowed) = match error {
        PageError::BadQuery { parameter, allowed, .. } => {
            (Some((*parameter).to_owned()), Some(allowed.worded(language)))
        }
        _ => (None, None),
    };
    Problem {
        r#type: error.kind().address(&site.public_url),
        title: error.title(language).to_owned(),
        status: error.kind().status,
        detail: error.detail(language),
        instance: request.uri.clone(),
        parameter,
        allowed,
        ways_on: error.suggestions(language),
    }
}
