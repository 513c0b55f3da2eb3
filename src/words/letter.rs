//! Ready letters to a community: a question to its office, and the same as a request for public records.
//!
//! They ask for the documents of `domain::NextDocument`. Both are polite, and about one community.

use crate::domain::{Assessment, Community, NextDocument, NotKnown};

use super::language::Language;
use super::message::Message;
use super::not_known;
use super::number::{counted, percent};

/// The postal code of the state whose law on public records the request names.
const MASSACHUSETTS: &str = "MA";

/// It asks for the first two documents only: a short letter is answered.
pub struct Letter {
    pub language: Language,
    pub subject: String,
    /// Each becomes a paragraph of a page, or of a mail.
    pub paragraphs: Vec<Message>,
}

impl Letter {
    /// A question to the office. `None` if no document is missing. `page` is the address of the community's page, and
    /// `uncounted` says in the language why it has no inventory; without it the letter quotes the record.
    pub fn question(
        language: Language,
        assessment: &Assessment<'_>,
        page: &str,
        uncounted: Option<&str>,
    ) -> Option<Self> {
        let community = assessment.community;
        let first = ask(language.message("letter-ask"), assessment, 0)?;
        let mut paragraphs = vec![greeting(language, community)];
        paragraphs.extend(thanks(language, assessment));
        paragraphs.extend(why(language, assessment, uncounted));
        paragraphs.push(first);
        paragraphs.extend(ask(language.message("letter-also"), assessment, 1));
        paragraphs
            .extend([language.message("letter-page").with("url", page), language.message("letter-close")]);
        Some(Letter::new(
            language,
            language.message("letter-subject").with("name", &community.name),
            paragraphs,
        ))
    }

    /// The request under the state's law on public records. `None` in other states, and if no document is missing.
    pub fn records_request(language: Language, assessment: &Assessment<'_>) -> Option<Self> {
        let community = assessment.community;
        let first = ask(language.message("records-ask"), assessment, 0);
        let mut paragraphs =
            vec![language.message("records-greeting"), first.filter(|_| is_under_records_law(community))?];
        paragraphs.extend(ask(language.message("records-also"), assessment, 1));
        let rest = ["records-none", "records-fee", "records-days", "records-close"];
        paragraphs.extend(rest.map(|key| language.message(key)));
        Some(Letter::new(
            language,
            language.message("records-subject").with("name", &community.name),
            paragraphs,
        ))
    }

    fn new(language: Language, subject: Message, mut paragraphs: Vec<Message>) -> Self {
        paragraphs.push(language.message("letter-name"));
        Letter { language, subject: subject.to_string(), paragraphs }
    }

    /// The text of a mail.
    pub fn text(&self) -> String {
        self.paragraphs.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n\n")
    }
}

/// A document in a few words, such as "the year that the promised cut of 50% by 2030 is measured from".
pub fn thing(language: Language, name: &str, document: NextDocument) -> Message {
    worded(language.message(keys(document).0), name, document)
}

/// The messages of a document: what an office can publish, and the records that it may hold already.
fn keys(document: NextDocument) -> (&'static str, &'static str) {
    match document {
        NextDocument::BaselineYear { .. } => ("thing-baseline-year", "record-baseline-year"),
        NextDocument::Total { year: None } => ("thing-total", "record-total"),
        NextDocument::Total { year: Some(_) } => ("thing-total-of", "record-total-of"),
        NextDocument::BaselineInventory { .. } => ("thing-baseline-inventory", "record-baseline-inventory"),
        NextDocument::SameMethod { .. } => ("thing-same-method", "record-same-method"),
        NextDocument::NewerInventory { .. } => ("thing-newer", "record-newer"),
        NextDocument::InterimTarget { .. } => ("thing-target", "record-target"),
        NextDocument::Sectors { .. } => ("thing-sectors", "record-sectors"),
    }
}

fn worded(message: Message, name: &str, document: NextDocument) -> Message {
    let language = message.language;
    let message = message.with("name", name);
    match document {
        NextDocument::BaselineYear { cut, due } => {
            message.with("cut", percent(language, cut.number())).with("due", due)
        }
        NextDocument::Total { year: None } => message,
        NextDocument::Total { year: Some(year) } | NextDocument::Sectors { year } => message.with("year", year),
        NextDocument::BaselineInventory { baseline } => message.with("baseline", baseline),
        NextDocument::SameMethod { compared, newer } => message.with("compared", compared).with("newer", newer),
        NextDocument::NewerInventory { latest } => message.with("latest", latest),
        NextDocument::InterimTarget { by } => message.with("by", by),
    }
}

/// A sentence that asks for the `index`th document.
fn ask(message: Message, assessment: &Assessment<'_>, index: usize) -> Option<Message> {
    let (language, name) = (message.language, &assessment.community.name);
    let document = *assessment.next_documents().get(index)?;
    let (thing, records) = keys(document);
    let of = |key| worded(language.message(key), name, document);
    Some(message.nested("thing", &of(thing)).nested("records", &of(records)))
}

fn is_under_records_law(community: &Community) -> bool {
    community.is_in_united_states() && community.state.as_deref() == Some(MASSACHUSETTS)
}

fn greeting(language: Language, community: &Community) -> Message {
    match community.contact.as_ref().and_then(|contact| contact.office.as_deref()) {
        Some(office) => language.message("letter-greeting").record("office", office),
        None => language.message("letter-greeting-open"),
    }
}

/// Thanks for the actions in place, if there are any.
fn thanks(language: Language, assessment: &Assessment<'_>) -> Option<Message> {
    let doing = assessment.answers().doing;
    let message = language.message("letter-thanks").with("name", &assessment.community.name);
    let message = message.with("actions", doing.actions);
    (doing.in_place > 0).then(|| counted(message, doing.in_place))
}

/// Why one asks: nobody can tell the pace, with the reason, or only by an older inventory.
fn why(language: Language, assessment: &Assessment<'_>, uncounted: Option<&str>) -> Option<Message> {
    let community = assessment.community;
    let message = |key| language.message(key).with("name", &community.name);
    let Some(reason) = assessment.verdict().reason() else {
        let counted_in = assessment.headline().ok().and_then(|judgement| judgement.counted_in());
        return counted_in.map(|year| message("letter-judged").with("year", year));
    };
    let reason = match assessment.next_documents().first() {
        Some(NextDocument::BaselineYear { .. }) => NotKnown::NoBaselineYear,
        Some(NextDocument::Total { .. }) => NotKnown::NoInventory,
        _ => reason,
    };
    let unjudged = message("letter-unjudged");
    Some(match community.no_inventory.as_deref().filter(|_| reason == NotKnown::NoInventory) {
        Some(found) => match uncounted {
            Some(told) => unjudged.with("reason", told),
            None => unjudged.record("reason", found),
        },
        None => unjudged.with("reason", not_known::sentence(language, &reason)),
    })
}
