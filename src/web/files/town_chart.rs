//! `/towns/{town}/{indicator}.svg` and `.png`: what others measure in one city or town, as a downloaded picture.

use crate::charts::{self, Caption, IndicatorChart, Size};
use crate::domain::Indicator;
use crate::store::Town;
use crate::web::directory::Listing;
use crate::web::directory::endpoint::file;
use crate::web::error::{Missing, PageError};
use crate::web::files::picture::{png, with_style};
use crate::web::page::Page;
use crate::web::pages::error::not_found;
use crate::web::pages::towns::town::named;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::request::path::localized;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::{Language, picture};

pub const CHART: Page = Page {
    listing: Listing::files(&[
        file(
            "/towns/{town}/{indicator}.svg",
            Representation::Svg,
            "One indicator of one city or town as a picture, with the state, sources and date",
        ),
        file("/towns/{town}/{indicator}.png", Representation::Png, "The same as PNG, 1200 × 675"),
    ]),
    handler: page,
};

/// For members too: only the page of a member is elsewhere.
fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let town = named(site, request)?;
    let indicator = site.store.indicator(request.segment("indicator"))?;
    let indicator = indicator.ok_or_else(|| not_found(site, request))?;
    let drawn = || drawn(request.language, site, town, indicator);
    match request.representation {
        Representation::Png => png(site, request, drawn),
        _ => Ok(with_style(drawn()?)),
    }
}

fn drawn(language: Language, site: &Site, town: &Town, indicator: &Indicator) -> Result<String, PageError> {
    let measures = site.store.town_measures(&town.municipality)?;
    let measured = measures.of(indicator);
    let course = measured.course().ok_or_else(|| PageError::NotFound {
        what: Missing::TownChart {
            of: town.municipality.name.clone(),
            why: measured.not_given.last().map(|(_, why)| *why),
        },
        suggestions: Vec::new(),
    })?;
    let chart = IndicatorChart { language, measured: &measured, course: &course, scale: None };
    let note = indicator.note.iter().map(|note| note.in_language(language).to_owned());
    let source = picture::measured_by(language, indicator, &site.store.datasets()?);
    let address = format!("{}{}", site.public_url, localized(language, &town.path()));
    let caption = Caption {
        title: chart.title(),
        sentence: chart.described(),
        sources: note.chain([source]).collect::<Vec<_>>().join(" "),
        origin: picture::origin(language, &site.name(), site.campaign.as_of, &address),
    };
    Ok(charts::picture(language, &chart.draw(Size::Picture), &caption))
}
