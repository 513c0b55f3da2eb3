//! Errors are pages with a way on, worded here, in the shape that was asked for.

use std::fmt::Display;

use askama::Template;
use serde::Serialize;

use crate::domain::{Slug, nearest};
use crate::store::StoreError;

use super::asked::{Asked, Format};
use super::cache::Cache;
use super::frame::{Frame, Section};
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
    /// Ours to mend. The cause goes to the log, never to the reader.
    Internal(String),
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Link {
    pub href: String,
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

    fn status(&self) -> u16 {
        match self {
            PageError::NotFound { .. } => 404,
            PageError::BadQuery { .. } => 400,
            PageError::MethodNotAllowed => 405,
            PageError::Internal(_) => 500,
        }
    }

    fn title(&self) -> &'static str {
        match self {
            PageError::NotFound { .. } => "Page not found",
            PageError::BadQuery { .. } => "That address asks for something we do not have",
            PageError::MethodNotAllowed => "This page can only be read",
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
    let made = match asked.format {
        Format::Html => page(site, asked, error),
        Format::Json | Format::Csv => problem(error),
    };
    made.unwrap_or_else(|_| unopened()).with_status(error.status()).cached(Cache::Never)
}

/// The last resort, when there is no edition to make a page from.
pub fn unopened() -> Reply {
    let text = "Something went wrong on our side: the edition could not be opened. Please try again later.\n";
    Reply::new("text/plain; charset=utf-8", text).with_status(503).cached(Cache::Never)
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

/// RFC 9457.
#[derive(Serialize)]
struct Problem<'a> {
    r#type: &'static str,
    title: &'a str,
    status: u16,
    detail: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    parameter: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    allowed: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    ways_on: Vec<Link>,
}

fn problem(error: &PageError) -> Result<Reply, PageError> {
    let (parameter, allowed) = match error {
        PageError::BadQuery { parameter, allowed, .. } => (Some(*parameter), Some(allowed.as_str())),
        _ => (None, None),
    };
    let problem = Problem {
        r#type: "about:blank",
        title: error.title(),
        status: error.status(),
        detail: error.detail(),
        parameter,
        allowed,
        ways_on: error.ways_on(),
    };
    let reply = Reply::json(&problem)?;
    Ok(Reply { content_type: "application/problem+json", ..reply })
}
