//! Who makes the site: what the record says, and what it does not say yet.

use crate::domain::Publisher;
use crate::web::html::message::Html;
use crate::words::number::listing;
use crate::words::{Language, Message};

/// One sentence for each key that is written.
pub fn told(language: Language, publisher: &Publisher) -> Vec<Html> {
    let name = publisher.name.as_deref().map(|name| match &publisher.website {
        Some(website) => {
            let message = language.message("about-publisher-linked").record("name", name);
            message.with("website", website)
        }
        None => language.message("about-publisher").record("name", name),
    });
    let corrections = publisher.corrections.as_deref();
    let corrections = corrections.map(|who| language.message("about-corrections").record("who", who));
    let email = publisher.email.as_deref();
    let email = email.map(|email| language.message("about-reach").with("email", email));
    [name, corrections, email].into_iter().flatten().map(Html::from).collect()
}

/// The sentence about the keys that are not written yet.
pub fn not_yet_told(language: Language, publisher: &Publisher) -> Option<Message> {
    let needed = [
        (publisher.name.is_none(), "about-untold-name"),
        (publisher.corrections.is_none(), "about-untold-corrections"),
        (publisher.email.is_none(), "about-untold-email"),
    ];
    let missing = needed.into_iter().filter(|(missing, _)| *missing);
    let missing: Vec<String> = missing.map(|(_, key)| language.text(key).to_owned()).collect();
    let message = language.message("about-untold").with("what", listing(language, &missing));
    (!missing.is_empty()).then_some(message)
}
