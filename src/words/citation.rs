//! How to name a page in print, and its key figures as text to copy, each with its source.

use crate::domain::{Campaign, Community, Key, Year};

use super::number::{self, percent};
use super::{label, listed, not_known, verdict};

/// What the selection and wording of the record may be used under.
pub const LICENCE: &str = "https://creativecommons.org/licenses/by/4.0/";

/// What a citation names: the site, the edition and the page.
pub struct Cited<'a> {
    pub campaign: &'a Campaign,
    /// Enough of the edition's digest to tell it from others.
    pub edition: &'a str,
    pub title: &'a str,
    pub url: String,
}

impl Cited<'_> {
    pub fn text(&self) -> String {
        let Campaign { name, region, as_of, .. } = self.campaign;
        format!(
            "“{}.” {name} {region}, public dashboard, edition of {} ({}). {}",
            self.title,
            number::date(*as_of),
            self.edition,
            self.url
        )
    }

    pub fn bibtex(&self) -> String {
        let Campaign { name, region, as_of, .. } = self.campaign;
        format!(
            "@misc{{{key},\n  title        = {{{title}}},\n  author       = {{{{{name} {region}}}}},\n  \
             year         = {{{year}}},\n  howpublished = {{\\url{{{url}}}}},\n  note         = {{Public dashboard, edition of {as_of} ({edition})}}\n}}",
            key = self.key(),
            edition = self.edition,
            title = tex(self.title),
            year = as_of.year,
            url = self.url,
        )
    }

    /// One name for one page of one edition, so that several may stand in one file.
    fn key(&self) -> String {
        let words = self.title.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
        let words: Vec<String> = words.take(8).map(str::to_lowercase).collect();
        format!("racetozero-{}-{}", self.edition, words.join("-"))
    }
}

/// What TeX would take for a command.
fn tex(text: &str) -> String {
    text.chars().map(|c| if "#$%&_{}".contains(c) { format!("\\{c}") } else { c.to_string() }).collect()
}

/// One line a figure, each with its document.
pub fn key_figures(community: &Community, as_of: Year) -> String {
    let lines = [
        Some(verdict::sentence(community, as_of)),
        Some(latest(community, as_of)),
        interim(community, as_of),
        net_zero(community),
    ];
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

fn latest(community: &Community, as_of: Year) -> String {
    match community.latest(as_of) {
        Ok(latest) => format!(
            "Latest emissions of {}: {} in {} ({}). {}",
            community.name,
            number::tons(latest.inventory.total, latest.inventory.precision),
            latest.inventory.year,
            label::precision(latest.inventory.precision),
            source(community, &latest.inventory.source),
        ),
        Err(reason) => {
            let why = community.no_inventory.clone().unwrap_or_else(|| not_known::sentence(&reason));
            format!("Latest emissions of {}: not known. {why}", community.name)
        }
    }
}

fn interim(community: &Community, as_of: Year) -> Option<String> {
    let target = community.next_interim(as_of).ok()?;
    let said = listed::interim(Some((target.year, target.reduction.number(), target.baseline_year)));
    Some(format!("Target: {said}. {}", source(community, &target.source)))
}

fn net_zero(community: &Community) -> Option<String> {
    let target = community.net_zero().ok()?;
    let cut = percent(target.reduction.number());
    let said = format!("Net zero: by {} (“{}”, {cut}).", target.year, target.wording);
    Some(format!("{said} {}", source(community, &target.source)))
}

fn source(community: &Community, key: &Key) -> String {
    match community.source(key) {
        Some(source) => format!("Source: {}, {}, {}", source.title, source.publisher, source.url),
        None => String::new(),
    }
}
