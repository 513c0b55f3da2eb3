//! Links the first use of each glossary word on a page to its meaning.
//!
//! It works on the rendered page, so that no template has to know which use is the first. Each language lists
//! the forms of its words. On a translated page it skips text of the record, which is in English.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use strum::VariantArray;

use crate::web::html::tags::{Piece, Tag, pieces};
use crate::words::Language;
use crate::words::glossary::{GlossaryWord, words};

/// Elements inside which a link is invalid or in the way.
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

/// Adds links to the main part of `html`.
pub fn link(language: Language, html: &str) -> String {
    let Some(start) = html.find("<main") else { return html.to_owned() };
    let Some(length) = html[start..].find("</main>") else { return html.to_owned() };
    let (head, rest) = html.split_at(start);
    let (main, foot) = rest.split_at(length);
    let mut linked = Linked {
        html: String::with_capacity(html.len() + 2048),
        language,
        lexicon: Lexicon::of(language),
        seen: Vec::new(),
        open: Vec::new(),
    };
    pieces(main).for_each(|piece| linked.piece(piece));
    format!("{head}{}{foot}", linked.html)
}

/// The words of a language, ready to search for all of them at once.
struct Lexicon {
    words: Vec<GlossaryWord>,
    /// The automaton of all forms. `term_of` has the term of each form.
    forms: Option<AhoCorasick>,
    term_of: Vec<usize>,
}

impl Lexicon {
    fn of(language: Language) -> &'static Self {
        static ALL: LazyLock<Vec<(Language, Lexicon)>> = LazyLock::new(|| {
            Language::VARIANTS.iter().map(|language| (*language, Lexicon::new(*language))).collect()
        });
        let found = ALL.iter().find(|(of, _)| *of == language);
        &found.unwrap_or(&ALL[0]).1
    }

    fn new(language: Language) -> Self {
        let words = words(language);
        let forms = words.iter().enumerate().flat_map(|(term, of)| of.forms().map(move |form| (form, term)));
        let (forms, term_of): (Vec<&str>, Vec<usize>) = forms.unzip();
        let forms = AhoCorasick::builder().ascii_case_insensitive(true).build(forms).ok();
        Lexicon { words, forms, term_of }
    }

    /// All whole-word matches in order. Of two at one position, the longer comes first.
    fn uses(&self, text: &str) -> Vec<(usize, usize, usize)> {
        let found = self.forms.iter().flat_map(|forms| forms.find_overlapping_iter(text));
        let alone = found.filter(|found| is_alone(text, found.start(), found.end()));
        let mut uses: Vec<(usize, usize, usize)> =
            alone.map(|found| (found.start(), found.end(), self.term_of[found.pattern().as_usize()])).collect();
        uses.sort_by_key(|(start, end, _)| (*start, usize::MAX - end));
        uses
    }
}

struct Linked {
    html: String,
    language: Language,
    lexicon: &'static Lexicon,
    /// The terms that already have a link.
    seen: Vec<usize>,
    /// The open elements that matter, and whether to skip each.
    open: Vec<(String, bool)>,
}

impl Linked {
    fn piece(&mut self, piece: Piece<'_>) {
        match piece {
            Piece::Text(text) => self.text(text),
            Piece::Tag(tag) => {
                self.track(tag);
                self.html.push_str(tag.as_str());
            }
        }
    }

    /// Tracks the element that a tag opens or closes.
    fn track(&mut self, tag: Tag<'_>) {
        let name = tag.name();
        if tag.is_end() {
            self.open.pop_if(|(open, _)| open == name);
            return;
        }
        let in_english = tag.attribute("lang").is_some_and(|lang| lang.value() == "en");
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
        let uses = if self.is_passing_over() { Vec::new() } else { self.lexicon.uses(text) };
        let mut at = 0;
        for (start, end, term) in uses {
            if start < at || self.seen.contains(&term) {
                continue;
            }
            self.seen.push(term);
            let (before, word) = (&text[at..start], &text[start..end]);
            let key = self.lexicon.words[term].key;
            self.html.push_str(&format!("{before}<a class=\"term\" href=\"/glossary#{key}\">{word}</a>"));
            at = end;
        }
        self.html.push_str(&text[at..]);
    }
}

/// Whether a match is a whole word.
fn is_alone(text: &str, start: usize, end: usize) -> bool {
    let before = text[..start].chars().next_back();
    let after = text[end..].chars().next();
    !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
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
