//! Reads `resources.toml`: case studies, guides and technical reports.

use std::collections::BTreeSet;

use super::document::Document;
use super::fields::Fields;
use crate::domain::{Resource, Slug, nearest};

pub fn read(document: &Document<'_>, communities: &BTreeSet<Slug>) -> Vec<Resource> {
    if !document.is_toml() {
        return Vec::new();
    }
    let file = document.fields();
    let tables = file.tables("resources", "[[resources]]");
    let list = tables.into_iter().filter_map(|fields| one(fields, communities)).collect();
    file.finish();
    list
}

fn one(fields: Fields<'_>, communities: &BTreeSet<Slug>) -> Option<Resource> {
    let title = fields.required("title").text();
    let kind = fields.required("kind").code();
    let publisher = fields.required("publisher").text();
    let url = fields.required("url").text();
    let summary = fields.required("summary").text();
    let community: Option<Slug> = fields.optional("community").text();
    if let Some(slug) = community.as_ref().filter(|slug| !communities.contains(slug)) {
        let hint = nearest(slug.as_str(), communities.iter().map(Slug::as_str))
            .map_or_else(String::new, |known| format!("; did you mean `{known}`?"));
        fields.report("community", format!("there is no community `{slug}`{hint}"));
    }
    let criterion = fields.optional("criterion").whole();
    fields.finish();
    Some(Resource {
        title: title?,
        kind: kind?,
        publisher: publisher?,
        url: url?,
        summary: summary?,
        community,
        criterion,
    })
}
