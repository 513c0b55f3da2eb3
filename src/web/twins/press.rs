//! `/press.json`: what is most worth reporting, with every number and document behind it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::site::Site;
use super::rounded;
use crate::domain::findings::Finding;
use crate::domain::{Code, Community, Inventory, Source, Tally, Year};
use crate::words::findings::{self as words, Evidence};

#[derive(Serialize)]
pub struct PressTwin<'a> {
    edition: &'a str,
    as_of: String,
    rule: &'static str,
    /// Why there are no findings, where there are none.
    findings_reason: Option<&'static str>,
    findings: Vec<FindingTwin<'a>>,
    counts: CountsTwin,
    contact_email: &'a str,
}

#[derive(Serialize)]
struct FindingTwin<'a> {
    kind: &'static str,
    sentence: String,
    caveat: String,
    /// The community that it is about; `null` where communities are counted.
    slug: Option<&'a str>,
    /// Of which the same kind is true.
    others: Vec<&'a str>,
    evidence: Vec<EvidenceTwin<'a>>,
}

#[derive(Serialize)]
struct EvidenceTwin<'a> {
    slug: &'a str,
    what: String,
    said: String,
    value: Option<f64>,
    unit: Option<&'static str>,
    year: Option<i32>,
    known: &'static str,
    sources: Vec<DocumentTwin<'a>>,
}

#[derive(Serialize)]
struct DocumentTwin<'a> {
    title: &'a str,
    publisher: &'a str,
    url: &'a str,
}

#[derive(Serialize)]
struct CountsTwin {
    joined: usize,
    with_inventory: usize,
    with_interim_target: usize,
    with_net_zero_year: usize,
    /// By the code of the verdict.
    verdicts: BTreeMap<&'static str, usize>,
    inventories: usize,
    newest_inventory_year: Option<i32>,
    /// The oldest of the communities' newest inventories.
    oldest_newest_inventory_year: Option<i32>,
}

pub fn twin<'a>(site: &'a Site, found: &[Finding<'a>], tally: &Tally<'_>) -> PressTwin<'a> {
    PressTwin {
        edition: &site.edition().digest,
        as_of: site.campaign.as_of.to_string(),
        rule: words::RULE,
        findings_reason: found.is_empty().then_some(words::NOTHING),
        findings: found.iter().map(finding).collect(),
        counts: counts(tally),
        contact_email: &site.campaign.contact.email,
    }
}

fn finding<'a>(finding: &Finding<'a>) -> FindingTwin<'a> {
    FindingTwin {
        kind: finding.kind().code(),
        sentence: words::sentence(finding),
        caveat: words::caveat(finding),
        slug: finding.about().map(|community| community.slug.as_str()),
        others: finding.others().iter().map(|community| community.slug.as_str()).collect(),
        evidence: words::evidence(finding).into_iter().map(evidence).collect(),
    }
}

fn evidence(evidence: Evidence<'_>) -> EvidenceTwin<'_> {
    EvidenceTwin {
        slug: evidence.community.slug.as_str(),
        what: evidence.what,
        said: evidence.said,
        value: evidence.value.map(rounded),
        unit: evidence.unit,
        year: evidence.year.map(Year::number),
        known: evidence.known,
        sources: evidence.sources.into_iter().map(document).collect(),
    }
}

fn document(source: &Source) -> DocumentTwin<'_> {
    DocumentTwin { title: &source.title, publisher: &source.publisher, url: source.url.as_str() }
}

fn counts(tally: &Tally<'_>) -> CountsTwin {
    let year =
        |counted: &[(&Community, &Inventory)]| counted.first().map(|(_, inventory)| inventory.year.number());
    CountsTwin {
        joined: tally.joined,
        with_inventory: tally.with_inventory,
        with_interim_target: tally.with_interim_target,
        with_net_zero_year: tally.with_net_zero_year,
        verdicts: tally.verdicts.iter().map(|(kind, number)| (kind.code(), *number)).collect(),
        inventories: tally.inventories,
        newest_inventory_year: year(&tally.newest),
        oldest_newest_inventory_year: year(&tally.oldest),
    }
}
