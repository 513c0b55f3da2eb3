//! Reads a file of `communities/` or `context/`: one community or the state.

use std::collections::{BTreeMap, BTreeSet};

use super::document::Document;
use super::fields::Fields;
use super::series::{self, AllSeries};
use super::sources::Sources;
use super::{
    action, contact, inventory, origin, place, plausible, reply, report, ruling, standing, target, unpublished,
};
use crate::domain::{
    Assessment, Basis, CampaignPledge, Community, CommunityKind, FigureName, Identifiers, Inventory, Key,
    PartialDate, Pledge, Population, Published, RecordTable, Slug, Year, keys, nearest,
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
    let population = population(&file, &sources);
    let identifiers = identifiers(&file, &sources);
    let contact = contact::read(&file, &sources);
    let reply = reply::read(&file, &sources);
    let confirmed = file.optional("confirmed").past_date();
    let pledge = context.member.then(|| pledge(&file, context, &sources)).flatten();
    let no_pledge = context.member.then(|| no_pledge(&file)).flatten();
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

fn population(file: &Fields<'_>, sources: &Sources) -> Vec<Population> {
    let mut seen: BTreeMap<Year, usize> = BTreeMap::new();
    let mut list = Vec::new();
    for fields in file.tables(keys::POPULATION, "[[population]]") {
        let year = fields.required(keys::YEAR).past_year();
        let value = fields.required(keys::VALUE).figure(year.map(FigureName::Population)).natural();
        let kind = fields.required(keys::KIND).code();
        let cited = sources.cite_all(&fields);
        let origin = origin::read(&fields, "[population.origin]");
        let vintage = fields.optional("vintage").whole();
        if let Some(first) = year.and_then(|year| seen.insert(year, fields.place(keys::YEAR))) {
            let line = fields.document.line(first);
            fields.report(keys::YEAR, format!("this year's population is already given at line {line}"));
        }
        fields.finish();
        let read = || {
            let (source, documents) = cited?;
            Some(Population { year: year?, value: value?, kind: kind?, source, origin, vintage, documents })
        };
        list.extend(read());
    }
    list.sort_by_key(|count| count.year);
    list
}

fn identifiers(file: &Fields<'_>, sources: &Sources) -> Option<Identifiers> {
    let fields = file.table(keys::IDENTIFIERS, "[identifiers]")?;
    let cdp_account = fields.optional(keys::CDP_ACCOUNT).natural();
    let race_to_zero = fields.optional(keys::RACE_TO_ZERO).text();
    let net_zero_tracker = fields.optional(keys::NET_ZERO_TRACKER).text();
    let un_locode = fields.optional(keys::UN_LOCODE).text();
    let census_geoid = fields.optional(keys::CENSUS_GEOID).text();
    let cited = sources.cite_all(&fields);
    fields.finish();
    let (source, documents) = cited?;
    Some(Identifiers {
        cdp_account,
        race_to_zero,
        net_zero_tracker,
        un_locode,
        census_geoid,
        source,
        documents,
    })
}

fn pledge(file: &Fields<'_>, context: &Context<'_>, sources: &Sources) -> Option<Pledge> {
    let fields = file.table(keys::PLEDGE, "[pledge]")?;
    let joined = fields.optional(keys::JOINED).past_date();
    let named_in_story = fields.required(keys::NAMED_IN_STORY).flag();
    let networks = fields.required(keys::NETWORKS).list();
    let cited = sources.cite_all(&fields);
    report_networks(file, networks.as_deref().unwrap_or_default(), context);
    fields.finish();
    let networks = networks?.into_iter().map(|(key, _)| key).collect();
    let (source, documents) = cited?;
    Some(Pledge { joined, named_in_story: named_in_story?, networks, source, documents })
}

/// The reason is present if, and only if, there is no pledge.
fn no_pledge(file: &Fields<'_>) -> Option<String> {
    let reason = file.optional(keys::NO_PLEDGE).text();
    let has_pledge = file.optional(keys::PLEDGE).is_there();
    if has_pledge && file.optional(keys::NO_PLEDGE).is_there() {
        file.report(keys::NO_PLEDGE, "there is a [pledge]: remove this key");
    }
    if !has_pledge && !file.optional(keys::NO_PLEDGE).is_there() {
        file.report(keys::SLUG, "expected a table [pledge], or a key `no_pledge` that says why there is none");
    }
    reason
}

/// The reason is present if, and only if, a community that joined was not judged.
fn no_criteria(file: &Fields<'_>, unjudged: bool) -> Option<String> {
    let reason = file.optional(keys::NO_CRITERIA).text();
    if !unjudged && file.optional(keys::NO_CRITERIA).is_there() {
        file.report(keys::NO_CRITERIA, "there are [[criteria]]: remove this key");
    }
    reason
}

fn report_networks(file: &Fields<'_>, networks: &[(Key, usize)], context: &Context<'_>) {
    let Some(known) = context.networks else { return };
    for (i, (network, place)) in networks.iter().enumerate() {
        if networks[..i].iter().any(|(before, _)| before == network) {
            file.document.report(*place, format!("the network `{network}` is named twice"));
        }
        if !known.contains(network) {
            let hint = nearest(network.as_str(), known.iter().map(Key::as_str)).map_or_else(
                || "add it to campaign.toml".to_owned(),
                |known| format!("did you mean `{known}`?"),
            );
            file.document.report(*place, format!("there is no network `{network}` in campaign.toml; {hint}"));
        }
    }
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
