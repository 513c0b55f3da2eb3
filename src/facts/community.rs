//! Reads a file of `communities/` or `context/`: one community or the state.

use std::collections::BTreeSet;

use super::document::Document;
use super::fields::Fields;
use super::series::{self, AllSeries};
use super::sources::Sources;
use super::{
    action, contact, identifiers, inventory, place, plausible, pledge, population, reply, report, ruling,
    standing, target, unpublished,
};
use crate::domain::{
    Assessment, Basis, CampaignPledge, Community, CommunityKind, Inventory, Key, PartialDate, Published,
    RecordTable, Slug, keys,
};

/// Values of other files that this file must agree with.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    pub as_of: Option<PartialDate>,
    /// What the campaign asks; `None` if campaign.toml could not be read. Rules are then not checked.
    pub pledge: Option<&'a CampaignPledge>,
    /// `None` if campaign.toml could not be read. Networks are then not checked.
    pub networks: Option<&'a BTreeSet<Key>>,
    /// `None` while an editor prepares an edition. Unpublished figures are then no problem.
    pub published: Option<&'a Published>,
    /// False for a file of `context/`, which has neither pledge nor criteria.
    pub member: bool,
}

pub fn read(document: &Document<'_>, context: &Context<'_>) -> Option<Community> {
    if !document.is_toml() {
        return None;
    }
    let file = document.fields();
    let sources = Sources::read(&file);
    let slug = slug(&file);
    let name = file.required(keys::NAME).text();
    let kind = kind(&file, context);
    let state = file.optional(keys::STATE).text();
    let region = file.optional(keys::REGION).text();
    let country = country(&file);
    let county = file.optional("county").text();
    let website = file.optional("website").text();
    let climate_page = file.optional("climate_page").text();
    let place = place::read(&file, &sources);
    let population = population::read(&file, &sources);
    let identifiers = identifiers::read(&file, &sources);
    let contact = contact::read(&file, &sources);
    let reply = reply::read(&file, &sources);
    let confirmed = file.optional("confirmed").past_date();
    let pledge = context.member.then(|| pledge::read(&file, &sources, context.networks)).flatten();
    let no_pledge = context.member.then(|| pledge::reason_for_none(&file)).flatten();
    let series = series::read(&file);
    let inventories = inventory::read(&file, &series, &sources);
    let no_inventory = no_inventory(&file, &series, &inventories);
    let targets = target::read(&file, &sources);
    let standings = if context.member { standing::read(&file, &sources) } else { Vec::new() };
    let no_criteria = context.member.then(|| no_criteria(&file, standings.is_empty())).flatten();
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
        contact,
        reply,
        confirmed,
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
        rules: Vec::new(),
        sources,
    };
    plausible::report(document, &community);
    if let (Some(as_of), Some(pledge)) = (context.as_of, context.pledge) {
        judge(document, &Assessment::new(&community, as_of.year, pledge.halve_by), pledge, context);
    }
    Some(community)
}

/// Compares the criteria with their rules, and all that the file says with what was published.
fn judge(document: &Document<'_>, assessment: &Assessment<'_>, pledge: &CampaignPledge, context: &Context<'_>) {
    ruling::warn(document, assessment, pledge);
    let slug = &assessment.community.slug;
    unpublished::report(document, slug, RecordTable::Community, assessment.figures(), context.published);
}

/// A city or town joins; the state is only allowed in `context/`.
fn kind(file: &Fields<'_>, context: &Context<'_>) -> Option<CommunityKind> {
    let kind = file.required(keys::KIND).code()?;
    if context.member && kind == CommunityKind::State {
        file.report(keys::KIND, "expected city or town, found state: a state belongs in data/context");
    }
    Some(kind)
}

/// The slug equals the file's name, so two files cannot claim one address.
fn slug(file: &Fields<'_>) -> Option<Slug> {
    let slug: Slug = file.required(keys::SLUG).text()?;
    let stem = file.document.path().file_stem().unwrap_or_default().to_string_lossy();
    if slug.as_str() != stem {
        file.report(keys::SLUG, format!("expected the file's name `{stem}`, found `{slug}`"));
    }
    Some(slug)
}

/// A code of two letters, because the pages name the country in the reader's language.
fn country(file: &Fields<'_>) -> Option<String> {
    let country: String = file.required(keys::COUNTRY).text()?;
    if country.len() != 2 || !country.bytes().all(|letter| letter.is_ascii_uppercase()) {
        file.report(keys::COUNTRY, format!("expected a code of ISO 3166 such as US, found \"{country}\""));
        return None;
    }
    Some(country)
}

/// The reason is present if, and only if, a community that joined was not judged.
fn no_criteria(file: &Fields<'_>, unjudged: bool) -> Option<String> {
    let reason = file.optional(keys::NO_CRITERIA).text();
    if !unjudged && file.optional(keys::NO_CRITERIA).is_there() {
        file.report(keys::NO_CRITERIA, "there are [[criteria]]: remove this key");
    }
    reason
}

/// The reason is present if, and only if, no inventory counts the whole community.
fn no_inventory(file: &Fields<'_>, series: &AllSeries, inventories: &[Inventory]) -> Option<String> {
    series::report_unused(file, series);
    let whole = |inventory: &Inventory| {
        series.list.iter().any(|series| series.key == inventory.series && series.basis == Basis::Community)
    };
    let counted = inventories.iter().any(whole);
    // An inventory with a problem may be the community-wide one, so its absence is not reported.
    let read_whole = inventories.len() < file.optional(keys::INVENTORIES).items();
    let reason = file.optional(keys::NO_INVENTORY).text();
    if counted && reason.is_some() {
        file.report(keys::NO_INVENTORY, "there is a community-wide inventory: remove this key");
    }
    if !counted && !read_whole && reason.is_none() && !file.optional(keys::NO_INVENTORY).is_there() {
        file.report(keys::NO_INVENTORY, "there is no community-wide inventory: say why in this key");
    }
    reason
}
