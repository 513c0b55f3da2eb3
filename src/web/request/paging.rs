//! A long list in pages. The query has the number of the page.

use crate::web::error::{Allowed, PageError};
use crate::web::request::PageRequest;
use crate::words::Message;

pub struct Paging {
    /// The number of the page, from 1.
    pub number: usize,
    pub last: usize,
    pub previous: Option<String>,
    pub next: Option<String>,
    /// The number of the page and the number of pages, in words.
    pub here: Message,
}

impl Paging {
    /// An empty list has one page too.
    pub fn new(request: &PageRequest, path: &str, rows: usize, size: usize) -> Result<Self, PageError> {
        let last = rows.div_ceil(size).max(1);
        let number = match request.value("page") {
            None => 1,
            Some(given) => match given.parse() {
                Ok(number) if (1..=last).contains(&number) => number,
                _ => return Err(PageError::bad_query("page", given, Allowed::Values(format!("1 to {last}")))),
            },
        };
        let link = |to: usize| {
            let page = if to == 1 { String::new() } else { to.to_string() };
            format!("{path}{}", request.with(&[("page", &page)]))
        };
        let here = request.language.message("paging-here").with("number", number).with("last", last);
        Ok(Paging {
            number,
            last,
            previous: (number > 1).then(|| link(number - 1)),
            next: (number < last).then(|| link(number + 1)),
            here,
        })
    }

    /// The rows of this page.
    pub fn rows<'a, T>(&self, all: &'a [T], size: usize) -> &'a [T] {
        let from = all.len().min((self.number - 1) * size);
        &all[from..all.len().min(from + size)]
    }

    /// Whether there is more than one page.
    pub fn is_needed(&self) -> bool {
        self.last > 1
    }
}
