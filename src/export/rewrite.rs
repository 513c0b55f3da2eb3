//! A page as it stands in a copy: its links led to files, and what takes a server taken out.

use std::collections::{BTreeMap, BTreeSet};

use crate::export::paths;
use crate::export::query_links::QueryLinks;
use crate::web::html::message::Html;
use crate::web::request::path;
use crate::words::Language;

/// A page, and the addresses of the site that it leads to.
pub struct Page {
    pub html: String,
    pub links: BTreeSet<String>,
    /// What each place among them that is a copy of a query is a copy of.
    pub queries: BTreeMap<String, String>,
}

/// A link with a query that leads to no copy leads nowhere, and is text.
pub fn copy(html: &str, public_url: &str, follows: QueryLinks<'_>) -> Page {
    let html = without_forms(html);
    let mut page = Page {
        html: String::with_capacity(html.len()),
        links: in_code(&html, public_url),
        queries: BTreeMap::new(),
    };
    let mut rest = html.as_str();
    while let Some(open) = rest.find('<') {
        page.html.push_str(&rest[..open]);
        let tag = &rest[open..];
        let end = tag.find('>').map_or(tag.len(), |end| end + 1);
        page.tag(&tag[..end], public_url, follows);
        rest = &tag[end..];
    }
    page.html.push_str(rest);
    page
}

/// A form asks a server; in its place stands that there is none, said once.
fn without_forms(html: &str) -> String {
    let code = html.split_once("<html lang=\"").and_then(|(_, rest)| rest.split('"').next());
    let language: Language = code.and_then(|code| code.parse().ok()).unwrap_or_default();
    let mut kept = String::with_capacity(html.len());
    let mut rest = html;
    let mut is_said = false;
    while let Some(open) = rest.find("<form") {
        kept.push_str(&rest[..open]);
        if !is_said {
            let message =
                path::stay_in(language, Html::from(language.message("copy-without-forms")).to_string());
            kept.push_str(&format!("<p class=\"absent\">{message}</p>"));
            is_said = true;
        }
        rest = rest[open..].find("</form>").map_or("", |end| &rest[open + end + "</form>".len()..]);
    }
    kept + rest
}

impl Page {
    /// A tag with its link led to where it leads in a copy, or without it.
    fn tag(&mut self, tag: &str, public_url: &str, follows: QueryLinks<'_>) {
        let Some((at, start, length)) = own_link(tag, public_url) else { return self.html.push_str(tag) };
        let given = &tag[start..start + length];
        let own = given.strip_prefix(public_url).unwrap_or(given);
        let link = own.replace("&amp;", "&").replace("&#38;", "&");
        let Some((address, fragment)) = self.led(&link, follows) else {
            self.html.extend([&tag[..at], &tag[start + length + 1..]]);
            return;
        };
        let before = &given[..given.len() - own.len()];
        self.html.extend([&tag[..start], before, &address, &fragment, &tag[start + length..]]);
        self.links.insert(address);
    }

    /// Where a link leads in a copy, and the part behind `#`.
    fn led(&mut self, link: &str, follows: QueryLinks<'_>) -> Option<(String, String)> {
        let (address, fragment) =
            link.split_once('#').map_or((link, String::new()), |(address, part)| (address, format!("#{part}")));
        // About this very moment: a copy has none.
        if address == "/healthz" {
            return None;
        }
        let Some((path, query)) = address.split_once('?') else { return Some((address.to_owned(), fragment)) };
        let Some(copy) = paths::of_query(path, query) else {
            // A twin is given whole; a comparison or a search takes a server, and its page says so.
            return Some((path.to_owned(), fragment));
        };
        if !follows.query(query) {
            return None;
        }
        self.queries.insert(path::split(&copy).1.to_owned(), path::split(address).1.to_owned());
        Some((copy, fragment))
    }
}

/// Of a tag that leads to the site: where the attribute starts, where its value starts, and how long that is.
fn own_link(tag: &str, public_url: &str) -> Option<(usize, usize, usize)> {
    [" href=\"", " src=\"", " content=\""].iter().find_map(|attribute| {
        let at = tag.find(attribute)?;
        let start = at + attribute.len();
        let length = tag[start..].find('"')?;
        let given = &tag[start..start + length];
        let own = given.strip_prefix(public_url).unwrap_or(given);
        (own.starts_with('/') && !own.starts_with("//")).then_some((at, start, length))
    })
}

/// Addresses in code to copy, which other people's pages will show.
fn in_code(html: &str, public_url: &str) -> BTreeSet<String> {
    let code = html.split("src=&#34;").skip(1).filter_map(|rest| rest.split("&#34;").next());
    code.filter_map(|address| address.strip_prefix(public_url)).map(ToOwned::to_owned).collect()
}
