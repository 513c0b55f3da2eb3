//! `/resources`: guides, case studies and reports for people who want to do the same.

use askama::Template;

use crate::domain::{Code, Resource, ResourceKind};
use crate::web::directory::endpoint::json;
use crate::web::directory::{Listing, footer};
use crate::web::error::PageError;
use crate::web::html::layout::Layout;
use crate::web::page::Page;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::label;

#[derive(Template)]
#[template(path = "resources.html")]
struct ResourcesPage<'a> {
    layout: Layout<'a>,
    guides: &'a str,
    groups: Vec<Group>,
}

struct Group {
    code: &'static str,
    title: &'static str,
    resources: Vec<Resource>,
}

pub const PAGE: Page = Page {
    listing: Listing {
        name: Some("page-resources"),
        links: &[footer(70, "/resources", "page-resources")],
        endpoints: &[json::<Vec<Resource>>("/resources.json", "Guides, case studies and reports")],
        ..Listing::page("/resources")
    },
    handler: page,
};

fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let resources = site.store.resources()?;
    if request.representation == Representation::Json {
        return PageResponse::json(&resources);
    }
    let language = request.language;
    let group = |kind: &ResourceKind| Group {
        code: kind.code(),
        title: label::resource_kind(language, *kind),
        resources: resources.iter().filter(|resource| resource.kind == *kind).cloned().collect(),
    };
    let kinds = [ResourceKind::Guide, ResourceKind::CaseStudy, ResourceKind::TechnicalReport];
    let (title, description) = (language.text("resources-title"), language.text("resources-description"));
    let layout = Layout::new(site, request, title, description)?;
    let groups = kinds.iter().map(group).collect();
    PageResponse::html(language, &ResourcesPage { layout, guides: &site.campaign.guides, groups })
}
