//! `/press.json`: the findings for journalists, with every number and document behind them.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::findings::Finding;
use crate::domain::{
    Code, Community, Dataset, IndicatorKey, Inventory, PartialDate, Slug, Source, Tally, WebUrl, Year,
};
use crate::web::api::rounded;
use crate::web::site::{LargestChange, Site};
use crate::words::Language;
use crate::words::findings as words;
use crate::words::findings::Evidence;
use crate::words::yearly_change;

/// The findings for journalists, chosen by a rule.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Press")]
pub struct PressTwin<'a> {
    /// The digest of the edition.
    edition: &'a str,
    /// The day on which the editors checked the record.
    as_of: PartialDate,
    /// The rule that chooses the findings.
    rule: &'static str,
    /// Why there are no findings. `null` if there are some.
    findings_reason: Option<&'static str>,
    /// At most three findings, each of another kind.
    findings: Vec<FindingTwin<'a>>,
    /// Counts of communities and inventories.
    counts: CountsTwin,
    /// The campaign's email address.
    contact_email: &'a str,
    /// The largest changes since the year before, from what others measure, one for each indicator.
    measured: Vec<MeasuredTwin<'a>>,
}

/// The largest change of an indicator among the communities that joined.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "LargestChange")]
struct MeasuredTwin<'a> {
    /// The key of the indicator.
    indicator: &'a IndicatorKey,
    /// The change as it may be printed.
    sentence: String,
    /// The conclusion that readers must not draw.
    caveat: String,
    /// The slug of the community.
    slug: &'a Slug,
    /// The newer year. The other is the year before.
    year: Year,
    /// The figure of that year, in `unit`.
    value: f64,
    /// The figure of the year before, in `unit`.
    value_before: f64,
    /// The figure of the state, in `unit`.
    state: f64,
    /// The figure of the state in the year before, in `unit`.
    state_before: f64,
    /// The unit of the figures.
    unit: &'a str,
    /// The number of communities whose changes were compared.
    compared: usize,
    /// The datasets of the figures.
    datasets: &'a [Dataset],
}

/// A finding.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Finding")]
struct FindingTwin<'a> {
    /// The kind of finding.
    kind: &'static str,
    /// The finding as it may be printed.
    sentence: String,
    /// The conclusion that readers must not draw.
    caveat: String,
    /// The community of the finding. `null` if the finding counts communities.
    slug: Option<&'a str>,
    /// The communities of which the same is true.
    others: Vec<&'a str>,
    /// Every number behind the finding.
    evidence: Vec<EvidenceTwin<'a>>,
}

/// A number behind a finding.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Evidence")]
struct EvidenceTwin<'a> {
    /// The slug of the community.
    slug: &'a Slug,
    /// The meaning of the number.
    what: String,
    /// The number as the page words it.
    said: String,
    /// The number in `unit`. `null` if the evidence is words alone.
    value: Option<f64>,
    /// The unit of the number.
    unit: Option<&'static str>,
    /// The year of the number.
    year: Option<Year>,
    /// How well the number is known.
    known: &'static str,
    /// The documents behind the number.
    sources: Vec<DocumentTwin<'a>>,
}

/// A document.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Document")]
struct DocumentTwin<'a> {
    /// The title of the document.
    title: &'a str,
    /// The publisher.
    publisher: &'a str,
    /// The web address.
    url: &'a WebUrl,
}

/// Counts of communities and inventories.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Counts")]
struct CountsTwin {
    /// Communities that joined.
    joined: usize,
    /// Communities with a community-wide inventory.
    with_inventory: usize,
    /// Communities with an adopted interim target for the whole community.
    with_interim_target: usize,
    /// Communities with a net-zero year.
    with_net_zero_year: usize,
    /// Communities by the code of their verdict.
    verdicts: BTreeMap<&'static str, usize>,
    /// Community-wide inventories in the record.
    inventories: usize,
    /// The newest inventory year of any community.
    newest_inventory_year: Option<Year>,
    /// The oldest of the communities' newest inventories.
    oldest_newest_inventory_year: Option<Year>,
}

pub fn twin<'a>(
    site: &'a Site,
    found: &[Finding<'a>],
    tally: &Tally<'_>,
    changes: &'a [LargestChange<'a>],
) -> PressTwin<'a> {
    PressTwin {
        edition: &site.edition().digest,
        as_of: site.campaign.as_of,
        rule: words::rule(Language::En),
        findings_reason: found.is_empty().then_some(words::nothing(Language::En)),
        findings: found.iter().map(finding).collect(),
        counts: counts(tally),
        contact_email: &site.campaign.contact.email,
        measured: changes.iter().map(measured).collect(),
    }
}

fn measured<'a>(largest: &'a LargestChange<'a>) -> MeasuredTwin<'a> {
    let LargestChange { indicator, slug, name, change, cautions, compared, datasets } = largest;
    MeasuredTwin {
        indicator: &indicator.key,
        sentence: yearly_change::sentence(Language::En, indicator, name, change, *compared),
        caveat: yearly_change::caveat(Language::En, indicator, cautions),
        slug,
        year: change.to.year,
        value: change.to.value,
        value_before: change.from.value,
        state: change.state.1,
        state_before: change.state.0,
        unit: &indicator.unit,
        compared: *compared,
        datasets,
    }
}

fn finding<'a>(finding: &Finding<'a>) -> FindingTwin<'a> {
    FindingTwin {
        kind: finding.kind().code(),
        sentence: words::sentence(Language::En, finding),
        caveat: words::caveat(Language::En, finding),
        slug: finding.about().map(|community| community.slug.as_str()),
        others: finding.others().iter().map(|community| community.slug.as_str()).collect(),
        evidence: words::evidence(Language::En, finding).into_iter().map(evidence).collect(),
    }
}

fn evidence(evidence: Evidence<'_>) -> EvidenceTwin<'_> {
    EvidenceTwin {
        slug: &evidence.community.slug,
        what: evidence.what,
        said: evidence.said,
        value: evidence.value.map(rounded),
        unit: evidence.unit,
        year: evidence.year,
        known: evidence.known,
        sources: evidence.sources.into_iter().map(document).collect(),
    }
}

fn document(source: &Source) -> DocumentTwin<'_> {
    DocumentTwin { title: &source.title, publisher: &source.publisher, url: &source.url }
}

fn counts(tally: &Tally<'_>) -> CountsTwin {
    let year = |counted: &[(&Community, &Inventory)]| counted.first().map(|(_, inventory)| inventory.year);
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
