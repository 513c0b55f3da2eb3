//! Reads `campaign.toml`: what the campaign asks for, who runs it and how to reach it.

use std::collections::BTreeMap;

use super::csv_file::CsvFile;
use super::document::Document;
use super::email;
use super::field::Field;
use super::fields::Fields;
use super::members;
use super::problem::{Problem, Severity};
use super::publisher;
use super::sources::Sources;
use crate::domain::{
    Aim, Campaign, CampaignFigure, CampaignPledge, Code, Contact, Criterion, CriterionNumber, EditionName,
    FairShare, FigureName, Key, Language, Network, PartialDate, SiteRegion, Story, Translation, Year,
};

/// `members` is `campaign/members.csv`, if the record has it.
pub fn read(document: &Document<'_>, members: Option<&CsvFile<'_>>) -> Option<Campaign> {
    if !document.is_toml() {
        return None;
    }
    let file = document.fields();
    let sources = Sources::read(&file);
    let name = file.required("name").text();
    let region = file.required("region").text();
    let state = file.required("state").text();
    let language = file.required("language").text();
    let as_of = as_of(&file);
    let goal_communities = figure(&file, "goal_communities", CampaignFigure::GoalCommunities).natural();
    let guides = file.required("guides").text();
    let source = sources.cite(&file);
    let site = site(&file);
    let pledge = pledge(&file, &sources);
    let aims = file.tables("aims", "[[aims]]").into_iter().filter_map(|f| aim(f, &sources)).collect();
    let criteria = criteria(&file, &sources);
    let networks = networks(&file);
    let fair_share = fair_share(&file, &sources);
    let contact = contact(&file, &sources);
    let publisher = publisher::read(&file);
    let story = story(&file, &sources);
    let membership = members::read(&file, &sources, members);
    let sources = sources.finish(&file);
    file.finish();
    Some(Campaign {
        name: name?,
        region: region?,
        state: state?,
        site,
        language: language?,
        as_of: as_of?,
        goal_communities: goal_communities?,
        guides: guides?,
        source: source?,
        pledge: pledge?,
        aims,
        criteria,
        networks,
        fair_share: fair_share?,
        contact: contact?,
        publisher,
        story: story?,
        membership,
        sources,
    })
}

fn figure<'d>(fields: &Fields<'d>, key: &'static str, figure: CampaignFigure) -> Field<'d> {
    fields.required(key).figure(FigureName::Campaign(figure))
}

/// Without this table the site shows every community of the record.
fn site(file: &Fields<'_>) -> Option<SiteRegion> {
    let fields = file.table("site", "[site]")?;
    let country = fields.required("country").text();
    let region = fields.optional("region").text();
    fields.finish();
    Some(SiteRegion { country: country?, region })
}

fn as_of(file: &Fields<'_>) -> Option<PartialDate> {
    let as_of: PartialDate = file.required("as_of").text()?;
    if as_of.day.is_none() {
        file.report("as_of", format!("expected a full date as YYYY-MM-DD, found \"{as_of}\""));
    }
    Some(as_of)
}

/// The warning for an editor who publishes changed figures and forgot `as_of`.
pub fn forgotten(document: &Document<'_>, campaign: &Campaign, last: Option<EditionName>) -> Option<Problem> {
    let (as_of, last) = (campaign.as_of, last?.date());
    let message = format!(
        "`as_of`: expected a day after {last}, that of the last edition, found {as_of}: raise it to the day on \
         which you checked the record"
    );
    let place = document.fields().place("as_of");
    (as_of <= last).then(|| document.problem(place, message, Severity::Warning))
}

fn pledge(file: &Fields<'_>, sources: &Sources) -> Option<CampaignPledge> {
    let fields = file.required_table("pledge", "[pledge]")?;
    let halve_by = figure(&fields, "halve_by", CampaignFigure::HalveBy).whole();
    let net_zero = fields.required("net_zero").text();
    let net_zero_by = figure(&fields, "net_zero_by", CampaignFigure::NetZeroBy).whole();
    let warming_limit_c =
        figure(&fields, "warming_limit_c", CampaignFigure::WarmingLimitC).number(warming_limit);
    let purpose = fields.required("purpose").text();
    let source = sources.cite(&fields);
    fields.finish();
    Some(CampaignPledge {
        halve_by: halve_by?,
        net_zero: net_zero?,
        net_zero_by: net_zero_by?,
        warming_limit_c: warming_limit_c?,
        purpose: purpose?,
        source: source?,
    })
}

fn warming_limit(number: f64) -> Result<f64, &'static str> {
    if (0.5..=5.0).contains(&number) { Ok(number) } else { Err("degrees Celsius from 0.5 to 5") }
}

fn aim(fields: Fields<'_>, sources: &Sources) -> Option<Aim> {
    let text = fields.required("text").text();
    let source = sources.cite(&fields);
    fields.finish();
    Some(Aim { text: text?, source: source? })
}

/// All five criteria, in order.
fn criteria(file: &Fields<'_>, sources: &Sources) -> Vec<Criterion> {
    let tables = file.tables("criteria", "[[criteria]]");
    let list: Vec<Criterion> = tables.into_iter().filter_map(|fields| criterion(fields, sources)).collect();
    let numbers: Vec<CriterionNumber> = list.iter().map(|criterion| criterion.number).collect();
    if numbers != CriterionNumber::ALL {
        file.report("criteria", "expected the five criteria, numbered 1 to 5 in order");
    }
    list
}

fn criterion(fields: Fields<'_>, sources: &Sources) -> Option<Criterion> {
    let number = fields.required("number").whole();
    let title = fields.required("title").text();
    let text = fields.required("text").text();
    let translations = translations(&fields);
    let source = sources.cite(&fields);
    fields.finish();
    Some(Criterion { number: number?, title: title?, text: text?, translations, source: source? })
}

/// The record is in English, so `en` is no translation.
fn translations(fields: &Fields<'_>) -> Vec<Translation> {
    let tables = fields.keyed_tables("translations", "[criteria.translations.<key>]");
    let read = |(key, at, fields): (Key, usize, Fields<'_>)| {
        let language = key.as_str().parse().ok().filter(|language| *language != Language::En);
        if language.is_none() {
            let others: Vec<&str> = Language::codes().into_iter().filter(|code| *code != "en").collect();
            fields.document.report(at, format!("expected one of {}, found `{key}`", others.join(", ")));
        }
        let (title, text) = (fields.required("title").text(), fields.required("text").text());
        fields.finish();
        Some(Translation { language: language?, title: title?, text: text? })
    };
    tables.into_iter().filter_map(read).collect()
}

fn networks(file: &Fields<'_>) -> Vec<Network> {
    let mut seen: BTreeMap<Key, usize> = BTreeMap::new();
    let mut list = Vec::new();
    for fields in file.tables("networks", "[[networks]]") {
        let key: Option<Key> = fields.required("key").text();
        if let Some(first) = key.clone().and_then(|key| seen.insert(key, fields.place("key"))) {
            let line = fields.document.line(first);
            fields.report("key", format!("this key is already a network's, at line {line}"));
        }
        list.extend(network(fields));
    }
    list
}

fn network(fields: Fields<'_>) -> Option<Network> {
    let key = fields.optional("key").text();
    let name = fields.required("name").text();
    let url = fields.required("url").text();
    let partner = fields.required("partner").flag();
    fields.finish();
    Some(Network { key: key?, name: name?, url: url?, partner: partner? })
}

fn fair_share(file: &Fields<'_>, sources: &Sources) -> Option<FairShare> {
    let fields = file.required_table("fair_share", "[fair_share]")?;
    let reduction = figure(&fields, "reduction_pct", CampaignFigure::FairShareReductionPct);
    let reduction = reduction.percent();
    let by = fields.required("by").whole();
    let reference_first = fields.required("reference_first").whole();
    let reference_last = fields.required("reference_last").whole();
    let basis = fields.required("basis").text();
    let source = sources.cite(&fields);
    if reference_first.zip(reference_last).is_some_and(|(first, last): (Year, Year)| first > last) {
        fields.report("reference_last", "expected a year not before `reference_first`");
    }
    fields.finish();
    Some(FairShare {
        reduction: reduction?,
        by: by?,
        reference_first: reference_first?,
        reference_last: reference_last?,
        basis: basis?,
        source: source?,
    })
}

fn contact(file: &Fields<'_>, sources: &Sources) -> Option<Contact> {
    let fields = file.required_table("contact", "[contact]")?;
    let email: Option<String> = fields.required("email").text();
    let website = fields.required("website").text();
    let source = sources.cite(&fields);
    email::complain_of(&fields, "email", email.as_deref());
    fields.finish();
    Some(Contact { email: email?, website: website?, source: source? })
}

fn story(file: &Fields<'_>, sources: &Sources) -> Option<Story> {
    let fields = file.required_table("story", "[story]")?;
    let communities = fields.required("communities").natural();
    let title = fields.required("title").text();
    let note = fields.required("note").text();
    let source = sources.cite(&fields);
    fields.finish();
    Some(Story { communities: communities?, title: title?, note: note?, source: source? })
}
