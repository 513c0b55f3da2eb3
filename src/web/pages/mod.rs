//! One file a page: the struct of its template, its handler, and the text for its fields.

pub mod about;
pub mod actions;
pub mod changes;
pub mod communities;
pub mod community;
pub mod compare;
pub mod criteria;
pub mod data;
pub mod embed;
pub mod error;
pub mod find;
pub mod glossary;
pub mod home;
pub mod join;
pub mod method;
pub mod press;
pub mod reports;
pub mod resources;
pub mod state;

/// Each page with the key of its name.
pub const TOP: [(&str, &str); 17] = [
    ("/communities", "page-communities"),
    ("/criteria", "page-criteria"),
    ("/actions", "page-actions"),
    ("/reports", "page-reports"),
    ("/state", "page-state"),
    ("/method", "page-method"),
    ("/about", "page-about"),
    ("/compare", "page-compare"),
    ("/data", "page-data"),
    ("/press", "press-title"),
    ("/changes", "page-changes"),
    ("/resources", "page-resources"),
    ("/glossary", "page-glossary"),
    ("/find", "find-label"),
    ("/join", "join-title"),
    ("/data/api", "page-api"),
    ("/", "page-home"),
];
