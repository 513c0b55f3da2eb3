//! A page for the copy: its links point to files, and a sentence replaces its forms.

use std::collections::{BTreeMap, BTreeSet};

use crate::export::paths;
use crate::export::query_links::QueryLinks;
use crate::web::html::links::stay_in;
use crate::web::html::message::Html;
use crate::web::html::tags::{Attribute, Piece, Tag, pieces};
use crate::web::request::path;
use crate::words::Language;

/// A page, and the addresses of the site that it links to.
#[derive(Default)]
pub struct Page {
    pub html: String,
    pub links: BTreeSet<String>,
    /// The link with a query of each address in `links` that is a file of a query. Both without language.
    pub queries: BTreeMap<String, String>,
}

/// Rewrites a page. A link with a query that has no file becomes text.
pub fn copy(html: &str, public_url: &str, follows: QueryLinks<'_>) -> Page {
    let page = Page { html: String::with_capacity(html.len()), ..Page::default() };
    let mut copying =
        Copying { page, public_url, follows, language: Language::En, in_form: false, has_message: false };
    pieces(html).for_each(|piece| copying.piece(piece));
    copying.page
}

struct Copying<'a> {
    page: Page,
    public_url: &'a str,
    follows: QueryLinks<'a>,
    language: Language,
    in_form: bool,
    /// Whether the page already has the sentence that forms need a server.
    has_message: bool,
}

impl Copying<'_> {
    fn piece(&mut self, piece: Piece<'_>) {
        match piece {
            Piece::Tag(tag) if tag.name() == "form" => self.form(tag),
            _ if self.in_form => (),
            Piece::Tag(tag) => self.tag(tag),
            Piece::Text(text) => {
                self.page.links.extend(addresses_in_code(text, self.public_url));
                self.page.html.push_str(text);
            }
        }
    }

    /// Omits a form, which needs a server. The first one leaves a sentence about that.
    fn form(&mut self, tag: Tag<'_>) {
        self.in_form = !tag.is_end();
        if self.in_form && !self.has_message {
            self.has_message = true;
            let message =
                stay_in(self.language, Html::from(self.language.message("copy-without-forms")).to_string());
            self.in_form = false;
            pieces(&format!("<p class=\"absent\">{message}</p>")).for_each(|piece| self.piece(piece));
            self.in_form = true;
        }
    }

    /// Points the tag's link to a file, or removes it.
    fn tag(&mut self, tag: Tag<'_>) {
        if tag.name() == "html" {
            let language = tag.attribute("lang").and_then(|lang| lang.value().parse().ok());
            self.language = language.unwrap_or_default();
        }
        let Some((attribute, own)) = own_link(tag, self.public_url) else {
            return self.page.html.push_str(tag.as_str());
        };
        let link = own.replace("&amp;", "&").replace("&#38;", "&");
        match self.page.target(&link, self.follows) {
            None => self.page.html.extend(attribute.removed()),
            Some((address, fragment)) => {
                let origin = attribute.value().strip_suffix(own).unwrap_or_default();
                self.page.html.extend(attribute.replaced(&format!("{origin}{address}{fragment}")));
                self.page.links.insert(address);
            }
        }
    }
}

impl Page {
    /// The address of a link's file, and the part from `#` on.
    fn target(&mut self, link: &str, follows: QueryLinks<'_>) -> Option<(String, String)> {
        let (address, fragment) =
            link.split_once('#').map_or((link, String::new()), |(address, part)| (address, format!("#{part}")));
        // It depends on the moment, so a copy has none.
        if address == "/healthz" {
            return None;
        }
        let Some((path, query)) = address.split_once('?') else { return Some((address.to_owned(), fragment)) };
        let Some(copy) = paths::of_query(path, query) else {
            // The copy has a twin without its query. The page of a comparison or search says that it needs a server.
            return Some((path.to_owned(), fragment));
        };
        if !follows.query(query) {
            return None;
        }
        self.queries.insert(path::split(&copy).1.to_owned(), path::split(address).1.to_owned());
        Some((copy, fragment))
    }
}

/// The attribute of a tag that links to the site, and its address without the origin.
fn own_link<'a>(tag: Tag<'a>, public_url: &str) -> Option<(Attribute<'a>, &'a str)> {
    ["href", "src", "content"].iter().find_map(|name| {
        let attribute = tag.attribute(name)?;
        let own = attribute.value().strip_prefix(public_url).unwrap_or(attribute.value());
        (own.starts_with('/') && !own.starts_with("//")).then_some((attribute, own))
    })
}

/// The addresses in embed codes. Pages of other sites will request them.
fn addresses_in_code(text: &str, public_url: &str) -> impl Iterator<Item = String> {
    let code = text.split("src=&#34;").skip(1).filter_map(|rest| rest.split("&#34;").next());
    code.filter_map(move |address| address.strip_prefix(public_url)).map(ToOwned::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ORIGIN: &str = "https://example.org";

    fn copied(html: &str) -> Page {
        copy(html, ORIGIN, QueryLinks { own: None, orders: false })
    }

    #[test]
    fn links_point_to_files_and_forms_are_gone() {
        let page = copied(
            "<html lang=\"es\"><a href=\"/es/actions?page=2#top\">a</a><form action=\"/x\"><a href=\"/y\">b</a></form>\
             <form></form><a href=\"/healthz\">c</a><link href=\"https://example.org/z\"><a href=\"/q?q=1\">d</a>\
             <code>src=&#34;https://example.org/embed&#34;</code>",
        );
        let expected = "<a href=\"/es/actions/q/page-2#top\">a</a><p class=\"absent\">";
        assert!(page.html.starts_with(&format!("<html lang=\"es\">{expected}")), "{}", page.html);
        assert!(page.html.contains("</p><a>c</a><link href=\"https://example.org/z\"><a href=\"/q\">d</a>"));
        assert_eq!(page.html.matches("absent").count(), 1);
        let links = ["/embed", "/es/actions/q/page-2", "/q", "/z"];
        assert!(links.iter().all(|link| page.links.contains(*link)), "{:?}", page.links);
        assert!(!page.links.contains("/y") && !page.links.contains("/healthz"));
        assert_eq!(page.queries["/actions/q/page-2"], "/actions?page=2");
    }
}
