//! Descriptions of a page for search engines and data catalogues: schema.org as JSON-LD.
//!
//! A `script` of this type is data. Browsers do not run it, so the content policy need not allow it.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::domain::{Assessment, Community, Year};
use crate::store::Table;
use crate::web::request::path::localized;
use crate::web::site::Site;
use crate::words::citation::LICENCE;
use crate::words::{Language, verdict};

/// Escapes JSON for a `script` element: nothing in it can end the element or begin a comment.
pub fn script(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

/// The breadcrumbs of a page: names and paths.
pub fn breadcrumbs(site: &Site, language: Language, trail: &[(&str, &str)]) -> Value {
    let item = |(position, (name, path)): (usize, &(&str, &str))| {
        json!({
            "@type": "ListItem",
            "position": position + 1,
            "name": name,
            "item": format!("{}{}", site.public_url, localized(language, path))
        })
    };
    let items: Vec<Value> = trail.iter().enumerate().map(item).collect();
    json!({"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": items})
}

/// The data set of one community.
pub fn of_community(site: &Site, assessment: &Assessment<'_>) -> Value {
    let community = assessment.community;
    let page = community.path();
    let sentence = verdict::sentence(Language::En, assessment);
    let name = format!("{}: greenhouse gas emissions, targets and progress", community.name);
    let description =
        format!("{sentence} Every inventory, target, action and report found, each with its document.");
    let mut dataset = dataset(site, &name, &description, &page);
    dataset["distribution"] = json!([
        download(site, &format!("{page}.json"), "application/json"),
        download(site, &format!("{page}.csv"), "text/csv"),
    ]);
    dataset["spatialCoverage"] = place(community);
    let documents: BTreeSet<&str> = community.sources.iter().map(|source| source.url.as_str()).collect();
    dataset["isBasedOn"] = json!(documents);
    dataset["image"] = json!(format!("{}{page}/card.png", site.public_url));
    let years = || community.inventories.iter().map(|inventory| inventory.year);
    cover(&mut dataset, years().min().zip(years().max()));
    dataset
}

/// The years from the first inventory to the last, if there is any.
fn cover(dataset: &mut Value, years: Option<(Year, Year)>) {
    if let Some((first, last)) = years {
        dataset["temporalCoverage"] = json!(format!("{first}/{last}"));
    }
}

/// The data set of the whole edition, with each of its tables.
pub fn of_edition(site: &Site, description: &str, tables: &[Table], years: Option<(Year, Year)>) -> Value {
    let name = format!("{}: the record of the public dashboard", site.name());
    let mut dataset = dataset(site, &name, description, "/data");
    let whole = [
        download(site, "/data/edition.sqlite", "application/vnd.sqlite3"),
        download(site, "/data/datapackage.json", "application/json"),
    ];
    let tables = tables.iter().map(|table| download(site, &format!("/data/{}.csv", table.name), "text/csv"));
    dataset["distribution"] = whole.into_iter().chain(tables).collect();
    if let Some(region) = site.region() {
        dataset["spatialCoverage"] = json!({"@type": "Place", "name": region});
    }
    cover(&mut dataset, years);
    dataset
}

fn dataset(site: &Site, name: &str, description: &str, page: &str) -> Value {
    let edition = site.edition();
    let version = edition.name.map_or_else(|| edition.short_digest().to_owned(), |name| name.to_string());
    let measured = |name: &str, unit: &str| json!({"@type": "PropertyValue", "name": name, "unitText": unit});
    json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": name,
        "description": description,
        "url": format!("{}{page}", site.public_url),
        "identifier": site.permalink(page),
        "version": version,
        "dateModified": edition.as_of.to_string(),
        "license": LICENCE.url,
        "isAccessibleForFree": true,
        "creator": {"@type": "Organization", "name": site.name(), "url": format!("{}/", site.public_url)},
        "variableMeasured": [
            measured("Greenhouse gas emissions a year", "metric tons of carbon dioxide equivalent"),
            measured("Greenhouse gas emissions a resident", "metric tons of carbon dioxide equivalent"),
            measured("Reduction promised below the baseline year", "percent")
        ]
    })
}

fn download(site: &Site, path: &str, format: &str) -> Value {
    let address = format!("{}{path}", site.public_url);
    json!({"@type": "DataDownload", "encodingFormat": format, "contentUrl": address})
}

fn place(community: &Community) -> Value {
    let parts =
        [Some(&community.name), community.state.as_ref(), community.region.as_ref(), Some(&community.country)];
    let name = parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(", ");
    let mut place = json!({"@type": "Place", "name": name});
    if let Some(at) = &community.place {
        place["geo"] = json!({"@type": "GeoCoordinates", "latitude": at.latitude, "longitude": at.longitude});
    }
    place
}
