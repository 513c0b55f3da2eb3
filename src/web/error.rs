//! Errors are pages with a way on, worded here, in the shape that was asked for.

use std::fmt::Display;

use askama::Template;
use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{Slug, nearest};
use crate::store::StoreError;

use super::asked::{Asked, address};
use super::cache::Cache;
use super::frame::{Frame, Section};
use super::problem::{self, Kind, Problem};
use super::reply::Reply;
use super::site::Site;

#[derive(Debug)]
pub enum PageError {
    NotFound {
        what: String,
        ways_on: Vec<Link>,
    },
    BadQuery {
        parameter: &'static str,
        value: String,
        allowed: String,
    },
    MethodNotAllowed,
    /// A part beyond the end of a file this long.
    NoSuchPart {
        length: u64,
    },
    /// Ours to mend. The cause goes to the log, never to the reader.
    Internal(String),
}

/// A link to what was probably meant.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Link {
    /// The address.
    pub href: String,
    /// What is there.
    pub text: String,
}

impl PageError {
    pub fn bad_query(parameter: &'static str, value: &str, allowed: &str) -> Self {
        PageError::BadQuery { parameter, value: value.to_owned(), allowed: allowed.to_owned() }
    }

    pub fn internal(cause: impl Display) -> Self {
        PageError::Internal(cause.to_string())
    }

    /// No community of this name: the nearest one is offered.
    pub fn no_community(asked: &str, names: &[(Slug, String)]) -> Self {
        let slug = nearest(&asked.replace(' ', "-"), names.iter().map(|(slug, _)| slug.as_str()));
        let near = names.iter().find(|(known, _)| Some(known.as_str()) == slug);
        let link = |(slug, name): &(Slug, String)| Link {
            href: format!("/communities/{slug}"),
            text: format!("Did you mean {name}?"),
        };
        PageError::NotFound {
            what: format!("No community called “{asked}” has joined the campaign here."),
            ways_on: near.map(link).into_iter().collect(),
        }
    }

    /// A way to the city or town of this name that has not joined.
    pub fn or_find(self, asked: &str) -> Self {
        let way = Link {
            href: address("/find", &[("q", asked)]),
            text: format!("Look for “{asked}” among all cities and towns"),
        };
        match self {
            PageError::NotFound { what, mut ways_on } => {
                ways_on.push(way);
                PageError::NotFound { what, ways_on }
            }
            other => other,
        }
    }

    fn kind(&self) -> &'static Kind {
        match self {
            PageError::NotFound { .. } => &problem::NOT_FOUND,
            PageError::BadQuery { .. } => &problem::BAD_QUERY,
            PageError::MethodNotAllowed => &problem::METHOD_NOT_ALLOWED,
            PageError::NoSuchPart { .. } => &problem::NO_SUCH_PART,
            PageError::Internal(_) => &problem::INTERNAL,
        }
    }

    fn title(&self) -> &'static str {
        match self {
            PageError::NotFound { .. } => "Page not found",
            PageError::BadQuery { .. } => "That address asks for something we do not have",
            PageError::MethodNotAllowed => "This page can only be read",
            PageError::NoSuchPart { .. } => "There is no such part of the file",
            PageError::Internal(_) => "Something went wrong on our side",
        }
    }

    fn detail(&self) -> String {
        match self {
            PageError::NotFound { what, .. } => what.clone(),
            PageError::BadQuery { parameter, value, allowed } => {
                format!("“{value}” is not a value of “{parameter}”. Allowed: {allowed}.")
            }
            PageError::MethodNotAllowed => "Only GET and HEAD are answered here.".to_owned(),
            PageError::NoSuchPart { length } => format!("The file is {length} bytes long."),
            PageError::Internal(_) => "The page could not be made. Please try again later.".to_owned(),
        }
    }

    fn ways_on(&self) -> Vec<Link> {
        match self {
            PageError::NotFound { ways_on, .. } => ways_on.clone(),
            _ => Vec::new(),
        }
    }
}

impl From<std::io::Error> for PageError {
    fn from(error: std::io::Error) -> Self {
        PageError::internal(error)
    }
}

impl From<StoreError> for PageError {
    fn from(error: StoreError) -> Self {
        PageError::internal(error)
    }
}

/// An error as the page, JSON or text that the address asked for.
pub fn reply(site: &Site, asked: &Asked, error: &PageError) -> Reply {
    if let PageError::Internal(cause) = error {
        eprintln!("error: {}: {cause}", asked.path);
    }
    let made =
        if asked.for_machines() { problem(site, asked, error).reply() } else { page(site, asked, error) };
    let reply = made.unwrap_or_else(|_| unopened(asked)).with_status(error.kind().status).cached(Cache::Never);
    match error {
        PageError::NoSuchPart { length } => Reply { content_range: Some(format!("bytes */{length}")), ..reply },
        _ => reply,
    }
}

/// The last resort, when there is no edition to make a page from.
pub fn unopened(asked: &Asked) -> Reply {
    let (title, detail) = ("Something went wrong on our side", "The edition could not be opened.");
    let text = format!("{title}: the edition could not be opened. Please try again later.\n");
    let problem = Problem {
        r#type: problem::UNAVAILABLE.address(""),
        title: title.to_owned(),
        status: problem::UNAVAILABLE.status,
        detail: detail.to_owned(),
        instance: asked.address.clone(),
        parameter: None,
        allowed: None,
        ways_on: Vec::new(),
    };
    let made = Some(problem).filter(|_| asked.for_machines()).and_then(|problem| problem.reply().ok());
    let reply = made.unwrap_or_else(|| Reply::new("text/plain; charset=utf-8", text));
    reply.with_status(problem::UNAVAILABLE.status).cached(Cache::Never)
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage<'a> {
    frame: Frame<'a>,
    detail: String,
    ways_on: Vec<Link>,
}

fn page(site: &Site, asked: &Asked, error: &PageError) -> Result<Reply, PageError> {
    let frame = Frame::new(site, asked, Section::None, error.title(), error.title()).without_twins();
    Reply::html(&ErrorPage { frame, detail: error.detail(), ways_on: error.ways_on() })
}

fn problem(site: &Site, asked: &Asked, error: &PageError) -> Problem {
    let (parameter, allowed) = match error {
        PageError::BadQuery { parameter, allowed, .. } => {
            (Some((*parameter).to_owned()), Some(allowed.clone()))
        }
        _ => (None, None),
    };
    Problem {
        r#type: error.kind().address(&site.public_url),
        title: error.title().to_owned(),
        status: error.kind().status,
        detail: error.detail(),
        instance: asked.address.clone(),
        parameter,
        allowed,
        ways_on: error.ways_on(),
    }
}
