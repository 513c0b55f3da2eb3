//! The first use of each glossary word on a page leads to its meaning.
//!
//! Done once on the finished page, so that no template has to know which use is the first. Each
//! language lists the forms its words take; text of the record, in English, is passed over on a
//! translated page.

use crate::words::Language;
use crate::words::glossary::{Term, terms};

/// Inside these a link would be wrong, or in the way.
const SKIPPED: [&str; 15] = [
    "a",
    "h1",
    "h2",
    "h3",
    "svg",
    "summary",
    "option",
    "label",
    "button",
    "nav",
    "form",
    "code",
    "figcaption",
    "span",
    "pre",
];

/// `html` with links in its main part.
pub fn link(language: Language, html: &str) -> String {
    let Some((head, rest)) = html.split_once("<main") else { return html.to_owned() };
    let Some((main, foot)) = rest.split_once("</main>") else { return html.to_owned() };
    let mut linked = Linked {
        html: String::with_capacity(html.len() + 2048),
        language,
        unseen: terms(language),
        open: Vec::new(),
    };
    linked.run(main);
    format!("{head}<main{}</main>{foot}", linked.html)
}

struct Linked {
    html: String,
    language: Language,
    unseen: Vec<Term>,
    /// The elements that are open and matter, and whether each is passed over.
    open: Vec<(String, bool)>,
}

impl Linked {
    fn run(&mut self, main: &str) {
        // What follows "<main" begins inside its tag.
        let mut rest = main;
        while let Some(close) = rest.find('>') {
            let (tag, after) = rest.split_at(close + 1);
            self.html.push_str(tag);
            let text_end = after.find('<').unwrap_or(after.len());
            let (text, next) = after.split_at(text_end);
            self.text(text);
            self.note(next);
            rest = next;
        }
        self.html.push_str(rest);
    }

    /// Notes which element the tag ahead opens or closes.
    fn note(&mut self, ahead: &str) {
        let Some(tag) = ahead.strip_prefix('<') else { return };
        let (closes, tag) = tag.strip_prefix('/').map_or((false, tag), |tag| (true, tag));
        let name = tag.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        if closes {
            self.open.pop_if(|(open, _)| open == name);
            return;
        }
        let in_english = tag.split('>').next().unwrap_or_default().contains(" lang=\"en\"");
        let foreign = in_english && self.language != Language::En;
        let quote = in_english && name == "span";
        let passed_over = foreign || (SKIPPED.contains(&name) && !quote);
        if passed_over || quote || self.open.iter().any(|(open, _)| open == name) {
            self.open.push((name.to_owned(), passed_over));
        }
    }

    fn is_passing_over(&self) -> bool {
        self.open.iter().any(|(_, passed_over)| *passed_over)
    }

    fn text(&mut self, text: &str) {
        let mut rest = text;
        while !self.is_passing_over() {
            let Some((start, end, index)) = self.first(rest) else { break };
            let term = self.unseen.remove(index);
            self.html.push_str(&rest[..start]);
            self.html.push_str(&format!(
                "<a class=\"term\" href=\"/glossary#{}\">{}</a>",
                term.key,
                &rest[start..end]
            ));
            rest = &rest[end..];
        }
        self.html.push_str(rest);
    }

    /// The earliest use of a word not yet linked, the longer of two at one place.
    fn first(&self, text: &str) -> Option<(usize, usize, usize)> {
        let lower = text.to_ascii_lowercase();
        let uses = self.unseen.iter().enumerate().flat_map(|(index, term)| {
            let lower = &lower;
            term.forms().filter_map(move |form| Some((find_word(lower, form)?, form.len(), index)))
        });
        let (start, length, index) = uses.min_by_key(|(start, length, _)| (*start, usize::MAX - length))?;
        Some((start, start + length, index))
    }
}

/// Where a word stands by itself.
fn find_word(text: &str, word: &str) -> Option<usize> {
    let alone = |start: &usize| {
        let before = text[..*start].chars().next_back();
        let after = text[start + word.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    };
    text.match_indices(word).map(|(start, _)| start).find(alone)
}

#[cfg(test)]
mod tests {
    use super::{Language, link};

    #[test]
    fn only_the_first_use_is_linked() {
        let page = "<p>pace</p><main id=\"main\"><h1>Pace</h1><p>On pace, a pace; spaces &amp; <a href=\"/\">series</a> in series.</p></main>";
        let expected = "<p>pace</p><main id=\"main\"><h1>Pace</h1><p>On <a class=\"term\" href=\"/glossary#pace\">pace</a>, a pace; \
            spaces &amp; <a href=\"/\">series</a> in <a class=\"term\" href=\"/glossary#series\">series</a>.</p></main>";
        assert_eq!(link(Language::En, page), expected);
    }

    #[test]
    fn the_record_s_english_is_passed_over_on_a_translated_page_alone() {
        let page = "<main><p lang=\"en\">GPC <b>GPC</b></p><p><span lang=\"en\">GPC</span> GPC</p></main>";
        let link_at = |language| link(language, page).find("<a").unwrap_or_default();
        assert_eq!(&link(Language::Es, page)[link_at(Language::Es) - 8..link_at(Language::Es)], "</span> ");
        assert_eq!(&link(Language::En, page)[link_at(Language::En) - 3..link_at(Language::En)], "n\">");
    }

    #[test]
    fn a_page_without_a_main_part_is_left_alone() {
        assert_eq!(link(Language::En, "<p>pace</p>"), "<p>pace</p>");
        assert_eq!(link(Language::En, ""), "");
    }
}
