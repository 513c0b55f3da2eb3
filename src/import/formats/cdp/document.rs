//! The document behind an export of CDP Cities.

use crate::domain::{SourceKind, Year};
use crate::import::entry::SourceDocument;

pub fn document(reported: Option<Year>, about_targets: bool) -> SourceDocument {
    let (key, title) = match about_targets {
        true => ("targets", "Cities Emissions Reduction Targets"),
        false => ("emissions", "City-wide Emissions"),
    };
    let year = reported.map(|year| year.to_string());
    let dated = |text: &str, separator: &str| {
        year.as_ref().map_or(text.to_owned(), |year| format!("{year}{separator}{text}"))
    };
    SourceDocument {
        key: format!("cdp-{}", dated(key, "-")),
        title: dated(title, " "),
        publisher: "CDP and ICLEI – Local Governments for Sustainability".to_owned(),
        kind: SourceKind::Dataset,
        url: url(reported, about_targets).to_owned(),
        published: year.and_then(|year| year.parse().ok()),
    }
}

/// Where CDP published the export of a year; its front page if we do not know the address.
fn url(reported: Option<Year>, about_targets: bool) -> &'static str {
    match (reported.map(Year::number), about_targets) {
        (Some(2016), false) => "https://data.cdp.net/Emissions/2016-Citywide-GHG-Emissions/dfed-thx7",
        (Some(2017), false) => "https://data.cdp.net/Emissions/2017-Cities-Community-Wide-Emissions/kyi6-dk5h",
        (Some(2018), false) => "https://data.cdp.net/Emissions/2018-City-wide-Emissions/wii4-buw5",
        (Some(2019), false) => "https://data.cdp.net/Emissions/2019-City-wide-Emissions/542d-zyj8",
        (Some(2020), false) => "https://data.cdp.net/Emissions/2020-City-Wide-Emissions/p43t-fbkj",
        (Some(2021), false) => "https://data.cdp.net/Emissions/2021-City-wide-Emissions/tmta-7i7p",
        (Some(2021), true) => {
            "https://data.cdp.net/Mitigation-Actions/2021-Cities-Emissions-Reduction-Targets/vevx-e5s3"
        }
        _ => "https://data.cdp.net/",
    }
}
