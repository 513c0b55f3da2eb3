//! Links and forms of a translated page: they point to pages of its language.
//!
//! It works on the rendered page, so that no template has to know its language.

use crate::web::html::tags::{Attribute, Piece, Tag, pieces};
use crate::web::request::path::localized;
use crate::words::Language;

/// Points links and forms to pages of the same language. A link with `hreflang` names its own language and stays.
pub fn stay_in(language: Language, html: String) -> String {
    if language == Language::En {
        return html;
    }
    let mut page = String::with_capacity(html.len() + html.len() / 32);
    for piece in pieces(&html) {
        let link = match piece {
            Piece::Tag(tag) => link(tag),
            Piece::Text(_) => None,
        };
        match link {
            Some(link) => page.extend(link.replaced(&localized(language, link.value()))),
            None => page.push_str(piece.as_str()),
        }
    }
    page
}

/// The attribute that links to a page of the site.
fn link(tag: Tag<'_>) -> Option<Attribute<'_>> {
    let attribute = match tag.name() {
        "a" => tag.attribute("href"),
        "form" => tag.attribute("action"),
        _ => None,
    };
    attribute.filter(|link| link.value().starts_with('/') && tag.attribute("hreflang").is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_stay_in_the_language_and_the_switch_leaves_it() {
        let page = "<a href=\"/method\">a</a> <form action=\"/compare\"> <a href=\"/m\" hreflang=\"en\"> <a href=\"#x\"> <a href=\"/a.csv\">";
        let spanish = "<a href=\"/es/method\">a</a> <form action=\"/es/compare\"> <a href=\"/m\" hreflang=\"en\"> <a href=\"#x\"> <a href=\"/a.csv\">";
        assert_eq!(stay_in(Language::Es, page.to_owned()), spanish);
        assert_eq!(stay_in(Language::En, page.to_owned()), page);
    }
}
