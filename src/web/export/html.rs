//! A page as it stands in a copy: its links led to files, and what takes a server taken out.

use std::collections::BTreeSet;

use super::layout;
use crate::web::addresses;
use crate::web::phrase::Html;
use crate::words::Language;

/// A page, and the addresses of the site that it leads to.
pub struct Page {
    pub html: String,
    pub links: BTreeSet<String>,
}

/// `follows`: whether links with a query lead on to copies; else they lead nowhere, and are text.
pub fn copy(html: &str, public_url: &str, follows: bool) -> Page {
    let mut links = BTreeSet::new();
    let html = without_forms(html);
    let mut led = String::with_capacity(html.len());
    let mut rest = html.as_str();
    while let Some(open) = rest.find('<') {
        led.push_str(&rest[..open]);
        let tag = &rest[open..];
        let end = tag.find('>').map_or(tag.len(), |end| end + 1);
        led.push_str(&tag_of(&tag[..end], public_url, follows, &mut links));
        rest = &tag[end..];
    }
    led.push_str(rest);
    Page { html: led, links }
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
            let said = addresses::stay_in(language, Html::from(language.say("copy-without-forms")).to_string());
            kept.push_str(&format!("<p class=\"absent\">{said}</p>"));
            is_said = true;
        }
        rest = rest[open..].find("</form>").map_or("", |end| &rest[open + end + "</form>".len()..]);
    }
    kept + rest
}

fn tag_of(tag: &str, public_url: &str, follows: bool, links: &mut BTreeSet<String>) -> String {
    for attribute in [" href=\"", " src=\"", " content=\""] {
        let Some(at) = tag.find(attribute) else { continue };
        let start = at + attribute.len();
        let Some(length) = tag[start..].find('"') else { continue };
        let given = &tag[start..start + length];
        let own = given.strip_prefix(public_url).unwrap_or(given);
        if !own.starts_with('/') || own.starts_with("//") {
            continue;
        }
        let before = &given[..given.len() - own.len()];
        return match led(&own.replace("&amp;", "&"), follows) {
            Some((address, fragment)) => {
                links.insert(address.clone());
                format!("{}{before}{address}{fragment}{}", &tag[..start], &tag[start + length..])
            }
            None => format!("{}{}", &tag[..at], &tag[start + length + 1..]),
        };
    }
    tag.to_owned()
}

/// Where a link leads in a copy, and the part behind `#`.
fn led(link: &str, follows: bool) -> Option<(String, String)> {
    let (address, fragment) = link.split_once('#').map_or((link, String::new()), |(a, f)| (a, format!("#{f}")));
    // About this very moment: a copy has none.
    if address == "/healthz" {
        return None;
    }
    let Some((path, query)) = address.split_once('?') else { return Some((address.to_owned(), fragment)) };
    match layout::of_query(path, query) {
        Some(copy) => follows.then_some((copy, fragment)),
        // A twin is given whole; a comparison or a search takes a server, and its page says so.
        None => Some((path.to_owned(), fragment)),
    }
}
