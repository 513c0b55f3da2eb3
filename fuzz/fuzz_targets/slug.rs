//! Parses any text as each small type. A value that parses prints the text again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use racetozero::domain::{EditionName, Key, PartialDate, Slug, WebUrl};

fuzz_target!(|text: &str| {
    if let Ok(slug) = text.parse::<Slug>() {
        assert_eq!(slug.to_string(), text);
    }
    if let Ok(key) = text.parse::<Key>() {
        assert_eq!(key.to_string(), text);
    }
    if let Ok(date) = text.parse::<PartialDate>() {
        assert_eq!(date.to_string(), text);
    }
    if let Ok(name) = text.parse::<EditionName>() {
        assert_eq!(name.to_string(), text);
    }
    if let Ok(url) = text.parse::<WebUrl>() {
        assert!(url.as_str().starts_with("http"), "{text}");
    }
});
