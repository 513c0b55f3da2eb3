//! `/resources`: guides, case studies and reports for people who want to do the same.

use askama::Template;

use super::super::asked::{Asked, Format};
use super::super::error::PageError;
use super::super::frame::{Frame, Section};
use super::super::reply::Reply;
use super::super::site::Site;
use super::super::twins;
use crate::domain::{Code, Resource, ResourceKind};
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
        return Reply::json(&twins::resources::list(&resources));
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
