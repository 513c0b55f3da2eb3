//! Whom to ask, and the letters that ask: in the reader's language, with the English beside it.

use crate::domain::{Assessment, Code, Community, CommunityContact};
use crate::web::error::PageError;
use crate::web::html::components::Cite;
use crate::web::html::message::Html;
use crate::web::request::path::localized;
use crate::web::site::Site;
use crate::words::letter::{Letter, thing};
use crate::words::{Language, Message};

pub struct Ask<'a> {
    /// The document that would tell most. `None` if none is missing.
    pub thing: Option<Html>,
    pub question: Vec<LetterCard>,
    pub records: Vec<LetterCard>,
    pub contact: Option<ContactRow<'a>>,
    /// The website, where no page or address of an office is known.
    pub website: Option<String>,
}

/// An office, with the addresses that were found.
pub struct ContactRow<'a> {
    pub contact: &'a CommunityContact,
    pub cite: Option<Cite>,
}

/// A letter in one language.
pub struct LetterCard {
    pub language: &'static str,
    /// The language's name for itself. `None` on a page in English, which has one language.
    pub name: Option<&'static str>,
    pub subject: String,
    pub paragraphs: Vec<Html>,
    /// The address that opens the letter in a mail program, if the office has an address.
    pub mail: Option<String>,
}

impl<'a> Ask<'a> {
    pub fn new(language: Language, site: &Site, assessment: &Assessment<'a>) -> Result<Self, PageError> {
        let community = assessment.community;
        let uncounted = community.no_inventory.as_deref().map(|why| site.store.translated(language, why));
        let uncounted = uncounted.transpose()?.flatten().map(|why| why.text);
        let uncounted = |in_it| uncounted.as_deref().filter(|_| in_it == language);
        let email = community.contact.as_ref().and_then(|contact| contact.email.as_deref());
        let url = |language| format!("{}{}", site.public_url, localized(language, &community.path()));
        let in_each = |letter: &dyn Fn(Language) -> Option<Letter>| {
            let letters = languages(language).into_iter().filter_map(letter);
            letters.map(|letter| card(language, &letter, email)).collect()
        };
        let first = assessment.next_documents().into_iter().next();
        let contact = contact(language, community);
        let website = community.climate_page.as_ref().or(community.website.as_ref());
        let has_page = contact.as_ref().is_some_and(|row| row.contact.url.is_some());
        Ok(Ask {
            thing: first.map(|first| Html::from(thing(language, &community.name, first))),
            question: in_each(&|in_it| Letter::question(in_it, assessment, &url(in_it), uncounted(in_it))),
            records: in_each(&|in_it| Letter::records_request(in_it, assessment)),
            website: website.filter(|_| !has_page && email.is_none()).map(ToString::to_string),
            contact,
        })
    }
}

/// The reader's language, and English, which the office reads.
fn languages(of_reader: Language) -> Vec<Language> {
    if of_reader == Language::En { vec![Language::En] } else { vec![of_reader, Language::En] }
}

fn card(of_reader: Language, letter: &Letter, email: Option<&str>) -> LetterCard {
    let paragraph = |message: &Message| Html::from(message);
    LetterCard {
        language: letter.language.code(),
        name: (of_reader != Language::En).then_some(letter.language.name()),
        subject: letter.subject.clone(),
        paragraphs: letter.paragraphs.iter().map(paragraph).collect(),
        mail: email.map(|email| mail(email, letter)),
    }
}

/// RFC 6068: lines end with CR and LF, and a blank is `%20`.
fn mail(email: &str, letter: &Letter) -> String {
    let body = letter.text().replace('\n', "\r\n");
    format!("mailto:{email}?subject={}&body={}", escaped(&letter.subject), escaped(&body))
}

fn escaped(text: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes()
        .map(|byte| if is_plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

fn contact(language: Language, community: &Community) -> Option<ContactRow<'_>> {
    let contact = community.contact.as_ref()?;
    let cite = Cite::of_statement(language, community, &contact.source);
    Some(ContactRow { contact, cite: cite.map(|cite| cite.with(community, &contact.documents)) })
}
