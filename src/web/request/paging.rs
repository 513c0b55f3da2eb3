//! A long list in pages, by links: the address says which.

use crate::web::error::{Allowed, PageError};
use crate::web::request::PageRequest;
use crate::words::Said;

pub struct Paging {
    /// From 1.
    pub number: usize,
    pub last: usize,
    pub previous: Option<String>,
    pub next: Option<String>,
    /// Which page of how many, in words.
    pub here: Said,
}

impl Paging {
    /// A list that is empty has one page, as any list that fits one of this size.
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
        let here = request.language.say("paging-here").with("number", number).with("last", last);
        Ok(Paging {
            number,
            last,
            previous: (number > 1).then(|| link(number - 1)),
            next: (number < last).then(|| link(number + 1)),
            here,
        })
    }

    /// The rows of this page, of all.
    pub fn rows<'a, T>(&self, all: &'a [T], size: usize) -> &'a [T] {
        let from = all.len().min((self.number - 1) * size);
        &all[from..all.len().min(from + size)]
    }

    /// Whether there is anything to turn to.
    pub fn is_needed(&self) -> bool {
        self.last > 1
    }
}
