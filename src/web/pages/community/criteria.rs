//! The status of a community on the five criteria.

use crate::domain::{Code, Community, Criterion, Standing};
use crate::web::html::components::Cite;
use crate::web::site::Site;
use crate::words::{Language, label};

pub struct StandingRow {
    pub title: String,
    /// The language of the title.
    pub told_in: &'static str,
    pub status: &'static str,
    pub word: &'static str,
    /// The rule of the criterion.
    pub rule: String,
    pub evidence: String,
    pub cite: Option<Cite>,
}

pub fn standings(language: Language, site: &Site, community: &Community) -> Vec<StandingRow> {
    let of = |criterion: &Criterion| {
        let standing = community.standings.iter().find(|standing| standing.number == criterion.number)?;
        Some(standing_row(language, site, community, criterion, standing))
    };
    site.campaign.criteria.iter().filter_map(of).collect()
}

fn standing_row(
    language: Language,
    site: &Site,
    community: &Community,
    criterion: &Criterion,
    standing: &Standing,
) -> StandingRow {
    let told = criterion.localized(language);
    StandingRow {
        title: told.title.to_owned(),
        told_in: told.lang(),
        status: standing.status.code(),
        word: label::criterion_status(language, standing.status),
        rule: label::criterion_rule(language, criterion.number, &site.campaign.pledge),
        evidence: standing.evidence.clone(),
        cite: Cite::of_statement(language, community, &standing.source)
            .map(|cite| cite.with(community, &standing.documents)),
    }
}
