//! `/towns/{town}/card.png`: the card of a shared link to a city or town.

use crate::charts::{self, CardFigure};
use crate::web::directory::Listing;
use crate::web::directory::endpoint::file;
use crate::web::error::PageError;
use crate::web::files::picture::png;
use crate::web::html::components::{IndicatorCard, IndicatorCards};
use crate::web::page::Page;
use crate::web::pages::towns::lead::brief;
use crate::web::pages::towns::town::named;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::picture;

pub const FILE: Page = Page {
    listing: Listing::files(&[file(
        "/towns/{town}/card.png",
        Representation::Png,
        "The card of a shared link to a city or town, 1200 × 630",
    )]),
    handler: card,
};

fn card(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let (town, language) = (&named(site, request)?.municipality, request.language);
    let sentence = brief(site, language, town)?;
    let cards = IndicatorCards::read(site, language, town)?.cards.into_iter().map(figure);
    let cards: Vec<CardFigure> = cards.collect();
    let dated = picture::dated(language, &site.name(), site.campaign.as_of);
    png(site, request, || Ok(charts::town_card(language, (&town.name, &sentence), &cards, &dated)))
}

fn figure(of: IndicatorCard) -> CardFigure {
    let unit = format!("{}, {}", of.unit, of.year);
    CardFigure { title: of.title, value: of.amount, unit, beside: of.beside.unwrap_or_default() }
}
