//! `/press`: what is most worth reporting, how to cite it, and how to have a figure corrected.

use askama::Template;

use super::super::asked::{Asked, Format};
use super::super::error::PageError;
use super::super::frame::{Frame, Section};
use super::super::reply::Reply;
use super::super::site::Site;
use super::super::twins;
use crate::domain::findings::{Finding, findings};
use crate::domain::{Basis, Campaign, Code, Community, Inventory, Source, Tally};
use crate::words::findings::{self as words, Evidence};
use crate::words::{number, verdict};

#[derive(Template)]
#[template(path = "press.html")]
struct PressPage<'a> {
    frame: Frame<'a>,
    campaign: &'a Campaign,
    rule: &'static str,
    /// Why there are none, where there are none.
    nothing: Option<&'static str>,
    findings: Vec<Told<'a>>,
    counts: Vec<Counted<'a>>,
    cited: String,
    bibtex: String,
    pictures: Vec<Pictured>,
    mail: String,
}

struct Told<'a> {
    heading: &'static str,
    sentence: String,
    caveat: String,
    /// The community it is about, where it is about one.
    about: Option<&'a Community>,
    /// Those of whom the same kind is true.
    others: Vec<&'a Community>,
    evidence: Vec<Evidence<'a>>,
}

struct Counted<'a> {
    what: String,
    number: String,
    href: Option<String>,
    documents: Vec<(&'a str, Option<&'a Source>)>,
}

struct Pictured {
    slug: String,
    name: String,
    drawn: bool,
}

pub fn page(site: &Site, asked: &Asked) -> Result<Reply, PageError> {
    let names = site.store.names()?;
    let communities =
        names.iter().map(|(slug, _)| site.community(slug.as_str())).collect::<Result<Vec<_>, _>>()?;
    let found = findings(&communities, site.as_of());
    let tally = Tally::new(&communities, site.as_of());
    if asked.format == Format::Json {
        return Reply::json(&twins::press::twin(site, &found, &tally));
    }
    let title = "For journalists";
    let description =
        "What is most worth reporting now, each sentence with its sources; how to cite; corrections.";
    let cited = site.cite(title, &asked.path);
    Reply::html(&PressPage {
        frame: Frame::new(site, asked, Section::None, title, description),
        campaign: &site.campaign,
        rule: words::RULE,
        nothing: found.is_empty().then_some(words::NOTHING),
        findings: found.iter().map(told).collect(),
        counts: counts(&tally),
        cited: cited.text(),
        bibtex: cited.bibtex(),
        pictures: communities.iter().map(pictured).collect(),
        mail: mail(&site.campaign),
    })
}

fn told<'a>(finding: &Finding<'a>) -> Told<'a> {
    Told {
        heading: words::heading(finding.kind()),
        sentence: words::sentence(finding),
        caveat: words::caveat(finding),
        others: finding.others().to_vec(),
        about: finding.about(),
        evidence: words::evidence(finding),
    }
}

fn counts<'a>(tally: &Tally<'a>) -> Vec<Counted<'a>> {
    let count = |what: &str, number: usize, href: &str| Counted {
        what: what.to_owned(),
        number: number::whole(number as f64),
        href: Some(href.to_owned()),
        documents: Vec::new(),
    };
    let mut counts = vec![
        count("communities joined", tally.joined, "/communities"),
        count("have an inventory of the whole community", tally.with_inventory, "/communities?inventory=yes"),
        count("have an adopted target before net zero", tally.with_interim_target, "/communities?target=yes"),
        count("have a year for net zero", tally.with_net_zero_year, "/communities?sort=net-zero"),
    ];
    counts.extend(tally.verdicts.iter().map(|(kind, number)| {
        let what = format!("on their next target: “{}”", verdict::word(*kind));
        count(&what, *number, &format!("/communities?verdict={}", kind.code()))
    }));
    counts.push(count("inventories of whole communities in the record", tally.inventories, "/data#inventory"));
    counts.extend(newest("newest inventory of any community", &tally.newest));
    counts.extend(newest("oldest of the communities’ newest inventories", &tally.oldest));
    counts
}

fn newest<'a>(what: &str, counted: &[(&'a Community, &'a Inventory)]) -> Option<Counted<'a>> {
    let year = counted.first()?.1.year;
    let document = |(community, inventory): &(&'a Community, &'a Inventory)| {
        (community.name.as_str(), community.source(&inventory.source))
    };
    Some(Counted {
        what: what.to_owned(),
        number: year.to_string(),
        href: None,
        documents: counted.iter().map(document).collect(),
    })
}

fn pictured(community: &Community) -> Pictured {
    Pictured {
        slug: community.slug.to_string(),
        name: community.name.clone(),
        drawn: !community.inventories_on(Basis::Community).is_empty(),
    }
}

/// A letter with its three questions already in it.
fn mail(campaign: &Campaign) -> String {
    format!("mailto:{}?subject=Correction&body=Page:%0D%0AFigure:%0D%0ADocument:%0D%0A", campaign.contact.email)
}
