//! The configuration of a host of files: the headers of each kind of file, as the server sends them.
//!
//! The headers are collected from responses, so that the host and the server cannot differ.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::LazyLock;

use actix_web::http::header::{CONTENT_TYPE, HeaderName, HeaderValue};

use strum::VariantArray;

use crate::domain::Code;
use crate::web::representation::Representation;
use crate::web::request::path;
use crate::web::response::PageResponse;
use crate::web::response::headers;
use crate::words::Language;

/// Kinds of addresses, as a regular expression and as a pattern of `_headers`: two with headers of their own,
/// then one for each ending, then all others.
static KINDS: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let kind = |expression: &str, pattern: &str| (expression.to_owned(), pattern.to_owned());
    let endings = Representation::VARIANTS.iter().map(|one| one.ending()).filter(|ending| !ending.is_empty());
    let mut kinds =
        vec![kind("/static/.+", "/static/*"), kind("/communities/[^/]+/embed(/.*)?", "/communities/*/embed*")];
    kinds.extend(endings.map(|ending| (format!(".+\\{ending}"), format!("/*{ending}"))));
    kinds.push(kind(".*", "/*"));
    kinds
});

#[derive(Clone, Debug, Default)]
pub struct HostConfig {
    kinds: BTreeMap<(usize, String), Vec<(HeaderName, HeaderValue)>>,
    /// The content type by file ending, because the files of `static/` have several.
    types: BTreeMap<String, &'static str>,
}

impl HostConfig {
    pub fn note(&mut self, address: &str, response: &PageResponse) {
        let (language, bare) = path::split(address);
        let kind = KINDS.iter().position(|kind| is_of(&kind.1, bare)).unwrap_or(KINDS.len() - 1);
        let language = if language == Language::En { String::new() } else { format!("/{}", language.code()) };
        if let Some((_, ending)) = bare.rsplit_once('.').filter(|_| !bare.contains("/q/")) {
            self.types.insert(ending.to_owned(), response.representation.media_type());
        }
        let made = headers::of(response).into_iter().filter(|(name, _)| *name != CONTENT_TYPE);
        self.kinds.entry((kind, language)).or_insert_with(|| made.collect());
    }

    /// `_headers` for Netlify and Cloudflare Pages, and an include file for nginx.
    pub fn files(&self) -> [(&'static str, String); 2] {
        [("_headers", self.pages()), ("_nginx.conf", self.nginx())]
    }

    /// In `_headers` the last matching rule wins, so the most specific rule comes last.
    fn pages(&self) -> String {
        let mut text = String::from("# Written by racetozero export.\n");
        for ((kind, language), headers) in self.kinds.iter().rev() {
            let _ = writeln!(text, "{language}{}", KINDS[*kind].1);
            for (name, value) in headers {
                let _ = writeln!(text, "  ! {name}\n  {name}: {}", value.to_str().unwrap_or_default());
            }
        }
        text
    }

    /// In nginx the first matching rule wins.
    fn nginx(&self) -> String {
        let mut text = String::from(
            "# Written by racetozero export: include it in a server whose root is this folder.\ncharset utf-8;\n",
        );
        text += "types {\n  text/html html;\n";
        for (ending, media_type) in &self.types {
            let _ = writeln!(text, "  {media_type} {ending};");
        }
        let of_text = Representation::VARIANTS.iter().filter(|one| one.content_type().contains("charset"));
        let of_text: Vec<&str> = of_text.map(|one| one.media_type()).collect();
        let _ = writeln!(text, "}}\ncharset_types {};", of_text.join(" "));
        text += "location = /_headers { return 404; }\nlocation = /_nginx.conf { return 404; }\nlocation ~ /\\. { return 404; }\n";
        let languages: Vec<&str> = Language::VARIANTS.iter().map(|language| language.code()).collect();
        let _ = writeln!(
            text,
            "location ~ ^(?!/(?:{})/$)(/[^/].*[^/])/$ {{ return 308 $1$is_args$args; }}",
            languages.join("|")
        );
        let mut kinds: Vec<_> = self.kinds.iter().collect();
        kinds.sort_by_key(|((kind, language), _)| (*kind, language.is_empty()));
        for ((kind, language), headers) in kinds {
            let _ = writeln!(text, "location ~ ^{language}{}$ {{", KINDS[*kind].0);
            for (name, value) in headers {
                let value = value.to_str().unwrap_or_default().replace('"', "\\\"");
                let _ = writeln!(text, "  add_header {name} \"{value}\" always;");
            }
            let _ = writeln!(text, "  error_page 404 {language}/404.html;");
            text += "  try_files $uri $uri.html $uri/index.html =404;\n}\n";
        }
        text
    }
}

/// Whether an address without its language matches a pattern with stars.
fn is_of(pattern: &str, address: &str) -> bool {
    let mut rest = address;
    let mut parts = pattern.split('*');
    let Some(start) = parts.next().and_then(|first| rest.strip_prefix(first)) else { return false };
    rest = start;
    for part in parts {
        if part.is_empty() {
            return true;
        }
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.is_empty()
}
