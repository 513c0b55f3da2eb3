//! Reads `[publisher]`: who makes the site. It is no fact from a document, so it names no source.

use super::email;
use super::fields::Fields;
use crate::domain::Publisher;

/// The keys that `/about` needs, with what an editor writes there.
const NEEDED: [(&str, &str); 3] = [
    ("name", "who makes this site"),
    ("corrections", "who decides on corrections"),
    ("email", "the address that takes corrections"),
];

pub fn read(file: &Fields<'_>) -> Publisher {
    let Some(fields) = file.table("publisher", "[publisher]") else {
        if !file.optional("publisher").is_there() {
            let keys = NEEDED.map(|(key, what)| format!("`{key}` ({what})")).join(", ");
            file.document.warn(0, format!("lacks the table [publisher]: write it with {keys}; {UNTIL_THEN}"));
        }
        return Publisher::default();
    };
    for (key, what) in NEEDED.into_iter().filter(|(key, _)| !fields.optional(key).is_there()) {
        let message = format!("[publisher] lacks the key `{key}`: write {what}; {UNTIL_THEN}");
        file.document.warn(fields.place(key), message);
    }
    let name = fields.optional("name").text();
    let website = fields.optional("website").text();
    let corrections = fields.optional("corrections").text();
    let email: Option<String> = fields.optional("email").text();
    email::complain_of(&fields, "email", email.as_deref());
    fields.finish();
    Publisher { name, website, corrections, email }
}

const UNTIL_THEN: &str = "until then /about says that it is not yet said";
