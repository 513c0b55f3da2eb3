//! `/press`: findings, how to cite them, and how to have a figure corrected.

use std::sync::Arc;

use askama::Template;

use crate::domain::findings::{Finding, findings};
use crate::domain::{
    AnswersSummary, Assessment, Campaign, Code, Community, Dataset, Inventory, Slug, Source, Tally,
};
use crate::store::{Direction, Filter, Order, Slice, Summary};
use crate::web::api;
use crate::web::api::press::PressTwin;
use crate::web::directory::endpoint::json;
use crate::web::directory::{Listing, footer};
use crate::web::error::PageError;
use crate::web::html::components::{AnswersTable, FiveAnswers};
use crate::web::html::layout::Layout;
use crate::web::html::message::Html;
use crate::web::page::Page;
use crate::web::pages::communities::SIZE;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::request::paging::Paging;
use crate::web::response::PageResponse;
use crate::web::site::{LargestChange, Site};
use crate::words::findings as words;
use crate::words::findings::Evidence;
use crate::words::{Language, label, number, yearly_change};

#[derive(Template)]
#[template(path = "press.html")]
struct PressPage<'a> {
    layout: Layout<'a>,
    campaign: &'a Campaign,
    /// On the first page only. The others continue the pictures.
    news: Option<News<'a>>,
    /// The five answers of the communities of this page.
    answers: AnswersTable,
    cited: String,
    bibtex: String,
    pictures: Vec<Pictured>,
    /// Whether pictures exist as PNG too.
    as_png: bool,
    /// The paging of the pictures.
    paging: Paging,
    write: Html,
}

struct News<'a> {
    rule: &'static str,
    /// Why there are no findings.
    nothing: Option<&'static str>,
    findings: Vec<Told<'a>>,
    /// The largest changes of what others measure.
    measured: Vec<ToldChange>,
    counts: Vec<Count<'a>>,
}

struct ToldChange {
    heading: String,
    sentence: String,
    caveat: String,
    slug: Slug,
    name: String,
    datasets: Vec<Dataset>,
}

struct Told<'a> {
    heading: &'static str,
    sentence: String,
    caveat: String,
    /// The answers of that community.
    answers: Option<FiveAnswers>,
    /// The community of the finding, if it is about one.
    about: Option<&'a Community>,
    /// Other communities with a finding of the same kind.
    others: Vec<&'a Community>,
    evidence: Vec<Evidence<'a>>,
}

struct Count<'a> {
    what: String,
    number: String,
    href: Option<String>,
    documents: Vec<(&'a str, Option<&'a Source>)>,
}

struct Pictured {
    slug: Slug,
    name: String,
    drawn: bool,
}

pub const PAGE: Page = Page {
    listing: Listing {
        name: Some("press-title"),
        links: &[footer(90, "/press", "press-title")],
        copies_queries: true,
        endpoints: &[json::<PressTwin<'static>>(
            "/press.json",
            "The findings for journalists, with every number and document behind them",
        )],
        ..Listing::page("/press")
    },
    handler: page,
};

fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let paging = Paging::new(request, "/press", site.store.facets()?.joined, SIZE)?;
    let read = |slice| site.store.page_of_communities(&Filter::default(), Order::Name, Direction::Up, slice);
    if paging.number > 1 {
        let listed = read(Slice::page(paging.number, SIZE))?;
        let pictures = full(site, &listed)?;
        return html(site, request, None, (&listed, pictured(&pictures)), paging);
    }
    let listed = read(Slice::ALL)?;
    let full = full(site, &listed)?;
    let assessments: Vec<Assessment<'_>> = full.iter().map(|community| site.assess(community)).collect();
    let (found, tally) = (findings(&assessments), Tally::new(&assessments));
    let changes = site.largest_changes(&full)?;
    if request.representation == Representation::Json {
        return PageResponse::json(&api::press::twin(site, &found, &tally, &changes));
    }
    let language = request.language;
    let news = News {
        rule: words::rule(language),
        nothing: found.is_empty().then_some(words::nothing(language)),
        findings: found.iter().map(|finding| told(language, finding)).collect(),
        measured: changes.iter().map(|largest| told_change(language, largest)).collect(),
        counts: counts(language, &tally),
    };
    let shown = (paging.rows(&listed, SIZE), pictured(paging.rows(&full, SIZE)));
    html(site, request, Some(news), shown, paging)
}

fn full(site: &Site, listed: &[Summary]) -> Result<Vec<Arc<Community>>, PageError> {
    listed.iter().map(|row| site.community(row.slug.as_str())).collect()
}

fn html(
    site: &Site,
    request: &PageRequest,
    news: Option<News<'_>>,
    (listed, pictures): (&[Summary], Vec<Pictured>),
    paging: Paging,
) -> Result<PageResponse, PageError> {
    let language = request.language;
    let (title, description) = (language.text("press-title"), language.text("press-description"));
    let cited = site.cite(language, title, &request.path);
    PageResponse::html(
        language,
        &PressPage {
            layout: Layout::new(site, request, title, description)?,
            campaign: &site.campaign,
            news,
            cited: cited.text(),
            bibtex: cited.bibtex(),
            answers: AnswersTable::new(language, listed),
            as_png: site.is_in_full(),
            pictures,
            paging,
            write: write(language, &site.campaign),
        },
    )
}

fn told<'a>(language: Language, finding: &Finding<'a>) -> Told<'a> {
    Told {
        heading: words::heading(language, finding.kind()),
        sentence: words::sentence(language, finding),
        caveat: words::caveat(language, finding),
        others: finding.others().to_vec(),
        about: finding.about(),
        answers: match finding {
            Finding::Promise(_, promise) => {
                Some(FiveAnswers::brief(language, &AnswersSummary::new(promise.assessment)))
            }
            Finding::CantTell(_) | Finding::OldCounts(_) => None,
        },
        evidence: words::evidence(language, finding),
    }
}

fn told_change(language: Language, largest: &LargestChange<'_>) -> ToldChange {
    let LargestChange { indicator, slug, name, change, cautions, compared, datasets } = largest;
    ToldChange {
        heading: indicator.title.in_language(language).to_owned(),
        sentence: yearly_change::sentence(language, indicator, name, change, *compared),
        caveat: yearly_change::caveat(language, indicator, cautions),
        slug: slug.clone(),
        name: name.clone(),
        datasets: datasets.clone(),
    }
}

fn counts<'a>(language: Language, tally: &Tally<'a>) -> Vec<Count<'a>> {
    let count = |what: String, number: usize, href: &str| Count {
        what,
        number: number::whole(language, number as f64),
        href: Some(href.to_owned()),
        documents: Vec::new(),
    };
    let text = |key| language.text(key).to_owned();
    let mut counts = vec![
        count(text("press-joined"), tally.joined, "/communities"),
        count(text("press-with-inventory"), tally.with_inventory, "/communities?inventory=yes"),
        count(text("press-with-target"), tally.with_interim_target, "/communities?target=yes"),
        count(text("press-with-net-zero"), tally.with_net_zero_year, "/communities?sort=net-zero"),
    ];
    counts.extend(tally.verdicts.iter().map(|(kind, number)| {
        let what = language.message("press-verdict").with("verdict", label::verdict(language, *kind));
        count(what.to_string(), *number, &format!("/communities?verdict={}", kind.code()))
    }));
    counts.push(count(text("press-inventories"), tally.inventories, "/data#inventory"));
    counts.extend(newest(text("press-newest"), &tally.newest));
    counts.extend(newest(text("press-oldest"), &tally.oldest));
    counts
}

fn newest<'a>(what: String, counted: &[(&'a Community, &'a Inventory)]) -> Option<Count<'a>> {
    let year = counted.first()?.1.year;
    let document = |(community, inventory): &(&'a Community, &'a Inventory)| {
        (community.name.as_str(), community.source(&inventory.source))
    };
    Some(Count {
        what,
        number: year.to_string(),
        href: None,
        documents: counted.iter().map(document).collect(),
    })
}

fn pictured(communities: &[Arc<Community>]) -> Vec<Pictured> {
    let pictured = |community: &Arc<Community>| Pictured {
        slug: community.slug.clone(),
        name: community.name.clone(),
        drawn: !community.documented_inventories().is_empty(),
    };
    communities.iter().map(pictured).collect()
}

/// A link to a letter with three questions, in English, because its readers speak English.
fn write(language: Language, campaign: &Campaign) -> Html {
    let email = campaign.corrections_email();
    let mail = format!("mailto:{email}?subject=Correction&body=Page:%0D%0AFigure:%0D%0ADocument:%0D%0A");
    language.message("press-correction-write").with("email", email).with("mail", mail).into()
}
