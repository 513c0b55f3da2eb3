//! Reads a file of `communities/` or `context/`: one community or the state.

use std::collections::{BTreeMap, BTreeSet};

use super::document::Document;
use super::fields::Fields;
use super::series::{self, AllSeries};
use super::sources::Sources;
use super::{action, inventory, origin, report, standing, target, unpublished};
use crate::domain::{
    Assessment, Basis, CampaignPledge, Code, Community, CommunityKind, CriterionStatus, Identifiers, Inventory,
    Key, Place, Pledge, Population, Published, Slug, Year, by_rule, nearest,
};

/// Values of other files that this file must agree with.
#[derive(Clone, Copy)]
pub struct Around<'a> {
    pub as_of: Option<Year>,
    /// What the campaign asks; `None` if campaign.toml could not be read. Rules are then not checked.
    pub pledge: Option<&'a CampaignPledge>,
    /// `None` if campaign.toml could not be read. Networks are then not checked.
    pub networks: Option<&'a BTreeSet<Key>>,
    /// `None` while an editor prepares an edition. Unpublished figures are then no problem.
    pub published: Option<&'a Published>,
    /// False for a file of `context/`, which has neither pledge nor criteria.
    pub member: bool,
}

pub fn read(document: &Document<'_>, around: &Around<'_>) -> Option<Community> {
    if !document.is_toml() {
        return None;
    }
    let file = document.fields();
    let sources = Sources::read(&file);
    let slug = slug(&file);
    let name = file.need("name").text();
    let kind = kind(&file, around);
    let state = file.may("state").text();
    let region = file.may("region").text();
    let country = country(&file);
    let county = file.may("county").text();
    let website = file.may("website").text();
    let climate_page = file.may("climate_page").text();
    let place = place(&file, &sources);
    let population = population(&file, around, &sources);
    let identifiers = identifiers(&file, &sources);
    let pledge = around.member.then(|| pledge(&file, around, &sources)).flatten();
    let no_pledge = around.member.then(|| no_pledge(&file)).flatten();
    let series = series::read(&file);
    let inventories = inventory::read(&file, &series, &sources, around.as_of);
    let no_inventory = no_inventory(&file, &series, &inventories);
    let targets = target::read(&file, &sources);
    let standings = if around.member { standing::read(&file, &sources) } else { Vec::new() };
    let no_criteria = around.member.then(|| no_criteria(&file, standings.is_empty())).flatten();
    let actions = action::read(&file, &sources, &standings);
    let reports = report::read(&file);
    let sources = sources.finish(&file);
    file.finish();
    let community = Community {
        slug: slug?,
        name: name?,
        kind: kind?,
        state,
        region,
        country: country?,
        county,
        website,
        climate_page,
        place,
        population,
        identifiers,
        pledge,
        no_pledge,
        series: series.list,
        inventories,
        no_inventory,
        targets,
        standings,
        no_criteria,
        actions,
        reports,
        sources,
    };
    if let Some(as_of) = around.as_of {
        judge(document, &Assessment::new(&community, as_of), around);
    }
    Some(community)
}

/// Compares the criteria with their rules, and the figures with the published ones.
fn judge(document: &Document<'_>, assessment: &Assessment<'_>, around: &Around<'_>) {
    if let Some(pledge) = around.pledge {
        warn_of_rules(document, assessment, pledge);
    }
    if let Some(published) = around.published {
        unpublished::complain(document, &assessment.community.slug, &assessment.figures(), published);
    }
}

/// Warns an editor if a status contradicts the rule of its criterion.
fn warn_of_rules(document: &Document<'_>, assessment: &Assessment<'_>, pledge: &CampaignPledge) {
    let file = document.fields();
    let tables = file.tables("criteria", "[[criteria]]");
    for (standing, fields) in assessment.community.standings.iter().zip(&tables) {
        let by_rule = by_rule(assessment, standing.number, pledge);
        let agrees = (standing.status == CriterionStatus::Met) == (by_rule == CriterionStatus::Met);
        if !agrees {
            let (number, found, rule) = (standing.number.number(), standing.status.code(), by_rule.code());
            let message = format!(
                "`status`: criterion {number} is {found}, but by its rule the record says {rule}: look again at both"
            );
            document.warn(fields.place("status"), message);
        }
    }
}

/// A city or town joins; the state is only allowed in `context/`.
fn kind(file: &Fields<'_>, around: &Around<'_>) -> Option<CommunityKind> {
    let kind = file.need("kind").code()?;
    if around.member && kind == CommunityKind::State {
        file.complain("kind", "expected city or town, found state: a state belongs in data/context");
    }
    Some(kind)
}

/// The slug equals the file's name, so two files cannot claim one address.
fn slug(file: &Fields<'_>) -> Option<Slug> {
    let slug: Slug = file.need("slug").text()?;
    let stem = file.document.path().file_stem().unwrap_or_default().to_string_lossy();
    if slug.as_str() != stem {
        file.complain("slug", format!("expected the file's name `{stem}`, found `{slug}`"));
    }
    Some(slug)
}

/// A code of two letters, because the pages name the country in the reader's language.
fn country(file: &Fields<'_>) -> Option<String> {
    let country: String = file.need("country").text()?;
    if country.len() != 2 || !country.bytes().all(|letter| letter.is_ascii_uppercase()) {
        file.complain("country", format!("expected a code of ISO 3166 such as US, found \"{country}\""));
        return None;
    }
    Some(country)
}

fn place(file: &Fields<'_>, sources: &Sources) -> Option<Place> {
    let fields = file.table("place", "[place]")?;
    let latitude = fields.need("latitude").number(|n| within(n, -90.0, 90.0));
    let longitude = fields.need("longitude").number(|n| within(n, -180.0, 180.0));
    let area_km2 = fields.need("area_km2").number(|n| within(n, 0.01, 1e7));
    let source = sources.cite(&fields);
    fields.finish();
    Some(Place { latitude: latitude?, longitude: longitude?, area_km2: area_km2?, source: source? })
}

fn within(number: f64, least: f64, most: f64) -> Result<f64, String> {
    let fits = (least..=most).contains(&number);
    fits.then_some(number).ok_or_else(|| format!("a number from {least} to {most}"))
}

fn population(file: &Fields<'_>, around: &Around<'_>, sources: &Sources) -> Vec<Population> {
    let mut seen: BTreeMap<Year, usize> = BTreeMap::new();
    let mut list = Vec::new();
    for fields in file.tables("population", "[[population]]") {
        let year: Option<Year> = fields.need("year").whole();
        let value = fields.need("value").natural();
        let kind = fields.need("kind").code();
        let source = sources.cite(&fields);
        let origin = origin::read(&fields, "[population.origin]");
        if let (Some(year), Some(as_of)) = (year, around.as_of.filter(|as_of| year.is_some_and(|y| y > *as_of)))
        {
            fields.complain(
                "year",
                format!("expected a year not after {as_of}, the year of `as_of`, found {year}"),
            );
        }
        if let Some(first) = year.and_then(|year| seen.insert(year, fields.place("year"))) {
            let line = fields.document.line(first);
            fields.complain("year", format!("this year's population is already given at line {line}"));
        }
        fields.finish();
        let read = || Some(Population { year: year?, value: value?, kind: kind?, source: source?, origin });
        list.extend(read());
    }
    list.sort_by_key(|count| count.year);
    list
}

fn identifiers(file: &Fields<'_>, sources: &Sources) -> Option<Identifiers> {
    let fields = file.table("identifiers", "[identifiers]")?;
    let cdp_account = fields.may("cdp_account").natural();
    let race_to_zero = fields.may("race_to_zero").text();
    let net_zero_tracker = fields.may("net_zero_tracker").text();
    let un_locode = fields.may("un_locode").text();
    let census_geoid = fields.may("census_geoid").text();
    let source = sources.cite(&fields);
    fields.finish();
    Some(Identifiers { cdp_account, race_to_zero, net_zero_tracker, un_locode, census_geoid, source: source? })
}

fn pledge(file: &Fields<'_>, around: &Around<'_>, sources: &Sources) -> Option<Pledge> {
    let fields = file.table("pledge", "[pledge]")?;
    let joined = fields.may("joined").text();
    let named_in_story = fields.need("named_in_story").flag();
    let networks = fields.need("networks").list();
    let source = sources.cite(&fields);
    complain_of_networks(file, networks.as_deref().unwrap_or_default(), around);
    fields.finish();
    let networks = networks?.into_iter().map(|(key, _)| key).collect();
    Some(Pledge { joined, named_in_story: named_in_story?, networks, source: source? })
}

/// The reason is present if, and only if, there is no pledge.
fn no_pledge(file: &Fields<'_>) -> Option<String> {
    let reason = file.may("no_pledge").text();
    let has_pledge = file.may("pledge").is_there();
    if has_pledge && file.may("no_pledge").is_there() {
        file.complain("no_pledge", "there is a [pledge]: remove this key");
    }
    if !has_pledge && !file.may("no_pledge").is_there() {
        file.complain("slug", "expected a table [pledge], or a key `no_pledge` that says why there is none");
    }
    reason
}

/// The reason is present if, and only if, a community that joined was not judged.
fn no_criteria(file: &Fields<'_>, unjudged: bool) -> Option<String> {
    let reason = file.may("no_criteria").text();
    if !unjudged && file.may("no_criteria").is_there() {
        file.complain("no_criteria", "there are [[criteria]]: remove this key");
    }
    reason
}

fn complain_of_networks(file: &Fields<'_>, networks: &[(Key, usize)], around: &Around<'_>) {
    let Some(known) = around.networks else { return };
    for (i, (network, place)) in networks.iter().enumerate() {
        if networks[..i].iter().any(|(before, _)| before == network) {
            file.document.complain(*place, format!("the network `{network}` is named twice"));
        }
        if !known.contains(network) {
            let hint = nearest(network.as_str(), known.iter().map(Key::as_str)).map_or_else(
                || "add it to campaign.toml".to_owned(),
                |known| format!("did you mean `{known}`?"),
            );
            file.document.complain(*place, format!("there is no network `{network}` in campaign.toml; {hint}"));
        }
    }
}

/// The reason is present if, and only if, no inventory counts the whole community.
fn no_inventory(file: &Fields<'_>, series: &AllSeries, inventories: &[Inventory]) -> Option<String> {
    series::complain_of_unused(file, series);
    let whole = |inventory: &Inventory| {
        series.list.iter().any(|series| series.key == inventory.series && series.basis == Basis::Community)
    };
    let counted = inventories.iter().any(whole);
    // An inventory with a problem may be the community-wide one, so its absence is not reported.
    let read_whole = inventories.len() < file.may("inventories").items();
    let reason = file.may("no_inventory").text();
    if counted && reason.is_some() {
        file.complain("no_inventory", "there is a community-wide inventory: remove this key");
    }
    if !counted && !read_whole && reason.is_none() && !file.may("no_inventory").is_there() {
        file.complain("no_inventory", "there is no community-wide inventory: say why in this key");
    }
    reason
}
