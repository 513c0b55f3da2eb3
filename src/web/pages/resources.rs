//! `/resources`: guides, case studies and reports for people who want to do the same.

use askama::Template;

use crate::domain::{Code, Resource, ResourceKind};
use crate::web::api;
use crate::web::error::PageError;
use crate::web::html::layout::{Frame, Section};
use crate::web::request::{Asked, Format};
use crate::web::response::Reply;
use crate::web::site::Site;
use crate::words::label;

#[derive(Template)]
#[template(path = "resources.html")]
struct ResourcesPage<'a> {
    frame: Frame<'a>,
    guides: &'a str,
    groups: Vec<Group>,
}

struct Group {
    code: &'static str,
    title: &'static str,
    resources: Vec<Resource>,
}

pub fn page(site: &Site, asked: &Asked) -> Result<Reply, PageError> {
    let resources = site.store.resources()?;
    if asked.format == Format::Json {
        return Reply::json(&api::resources::list(&resources));
    }
    let language = asked.language;
    let group = |kind: &ResourceKind| Group {
        code: kind.code(),
        title: label::resource_kind(language, *kind),
        resources: resources.iter().filter(|resource| resource.kind == *kind).cloned().collect(),
    };
    let kinds = [ResourceKind::Guide, ResourceKind::CaseStudy, ResourceKind::TechnicalReport];
    let (title, description) = (language.text("resources-title"), language.text("resources-description"));
    let frame = Frame::new(site, asked, Section::None, title, description);
    let groups = kinds.iter().map(group).collect();
    Reply::html(language, &ResourcesPage { frame, guides: &site.campaign.guides, groups })
}
