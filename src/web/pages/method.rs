//! `/method`: `docs/METHOD.md` in plain words, with an example and every community's numbers, all computed
//! from the record.

use std::sync::Arc;

use askama::Template;

use crate::domain::{
    Assessment, Campaign, Community, Criterion, Goal, InventoryTotal, Judgement, Known, Rate, Slug, Tonnes,
};
use crate::web::api;
use crate::web::api::method::MethodTwin;
use crate::web::directory::endpoint::json;
use crate::web::directory::{Listing, footer, navigation};
use crate::web::error::PageError;
use crate::web::html::components::Badge;
use crate::web::html::layout::Layout;
use crate::web::page::Page;
use crate::web::pages::communities::SIZE;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::request::paging::Paging;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::working;
use crate::words::working::Step;
use crate::words::{Language, label, not_known, number, verdict};

#[derive(Template)]
#[template(path = "method.html")]
struct MethodPage<'a> {
    layout: Layout<'a>,
    campaign: &'a Campaign,
    fair_cut: String,
    example: Option<Example>,
    rows: Vec<MethodRow>,
    paging: Paging,
    rules: Vec<(u8, String, String)>,
}

/// The first community with a known pace, as an example.
struct Example {
    slug: Slug,
    name: String,
    sentence: String,
    steps: Vec<Step>,
    counts: Vec<(i32, String)>,
}

struct MethodRow {
    slug: Slug,
    name: String,
    badge: Badge,
    target: String,
    baseline: String,
    level: String,
    latest: String,
    gap: String,
    pace: String,
    needed: String,
    projected: String,
    reason: String,
}

pub const PAGE: Page = Page {
    listing: Listing {
        name: Some("page-method"),
        section: Some("/method"),
        links: &[navigation(50, "/method", "nav-method"), footer(40, "/method", "page-method")],
        copies_queries: true,
        endpoints: &[json::<Vec<MethodTwin<'static>>>(
            "/method.json",
            "Every verdict, with every number behind it",
        )],
        ..Listing::page("/method")
    },
    handler: page,
};

fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let names = site.store.names()?;
    if request.representation == Representation::Json {
        return PageResponse::json(&api::method::list(site, &full(site, &names)?));
    }
    let paging = Paging::new(request, "/method", names.len(), SIZE)?;
    let (campaign, language) = (&site.campaign, request.language);
    let (title, description) = (language.text("method-title"), language.text("method-description"));
    let rule = |c: &Criterion| {
        (c.number.number(), c.title.clone(), label::criterion_rule(language, c.number, &campaign.pledge))
    };
    let words = Words { language };
    PageResponse::html(
        language,
        &MethodPage {
            layout: Layout::new(site, request, title, description)?,
            campaign,
            fair_cut: number::percent_exact(language, campaign.fair_share.reduction.number()),
            // The other pages only continue the table.
            example: if paging.number == 1 { words.first_example(site, &names)? } else { None },
            rows: full(site, paging.rows(&names, SIZE))?
                .iter()
                .map(|community| words.row(&site.assess(community)))
                .collect(),
            rules: campaign.criteria.iter().map(rule).collect(),
            paging,
        },
    )
}

fn full(site: &Site, named: &[(Slug, String)]) -> Result<Vec<Arc<Community>>, PageError> {
    named.iter().map(|(slug, _)| site.community(slug.as_str())).collect()
}

/// Words the numbers in one language.
struct Words {
    language: Language,
}

impl Words {
    fn first_example(&self, site: &Site, named: &[(Slug, String)]) -> Result<Option<Example>, PageError> {
        for (slug, _) in named {
            if let Some(example) = self.example(&site.assess(&*site.community(slug.as_str())?)) {
                return Ok(Some(example));
            }
        }
        Ok(None)
    }

    fn example(&self, assessment: &Assessment<'_>) -> Option<Example> {
        let (community, judgement) = (assessment.community, assessment.headline().ok()?);
        judgement.pace.as_ref().ok()?;
        let trajectory = judgement.trajectory.as_ref().ok()?;
        let counts = trajectory.totals().iter();
        let count = |count: &InventoryTotal| (count.year.number(), self.whole(count.total));
        Some(Example {
            slug: community.slug.clone(),
            name: community.name.clone(),
            sentence: verdict::sentence(self.language, assessment),
            counts: counts.map(count).collect(),
            steps: working::steps(self.language, community, judgement),
        })
    }

    fn row(&self, assessment: &Assessment<'_>) -> MethodRow {
        let (community, verdict, judged) = (assessment.community, assessment.verdict(), assessment.headline());
        let of = |value: &dyn Fn(&Judgement<'_>) -> Known<String>| {
            judged.and_then(value).unwrap_or_else(|_| "–".to_owned())
        };
        let why = |reason| not_known::sentence(self.language, &reason);
        MethodRow {
            slug: community.slug.clone(),
            name: community.name.clone(),
            badge: Badge::of_row(self.language, assessment),
            target: of(&|j| Ok(self.target(&j.goal))),
            baseline: of(&|j| j.baseline.map(|count| self.counted(count))),
            level: of(&|j| j.level.map(|level| self.whole(level))),
            latest: of(&|j| j.latest.map(|count| self.counted(count))),
            gap: of(&|j| j.gap.map(|gap| number::whole(self.language, gap))),
            pace: of(&|j| j.pace.map(|pace| self.signed(pace))),
            needed: of(&|j| j.needed.map(|needed| number::rate(self.language, needed))),
            projected: of(&|j| j.projected.map(|tonnes| self.whole(tonnes))),
            reason: verdict.reason().map(why).unwrap_or_default(),
        }
    }

    fn target(&self, goal: &Goal<'_>) -> String {
        let cut = number::percent(self.language, goal.reduction_pct());
        self.language.message("method-target").with("cut", cut).with("year", goal.year()).to_string()
    }

    fn counted(&self, count: InventoryTotal) -> String {
        format!("{} ({})", self.whole(count.total), count.year)
    }

    fn whole(&self, tonnes: Tonnes) -> String {
        number::whole(self.language, tonnes.number())
    }

    /// A pace with its sign: a rise is a negative cut.
    fn signed(&self, rate: Rate) -> String {
        let sign = if rate.0 < 0.0 { "−" } else { "" };
        format!("{sign}{}", number::rate(self.language, rate))
    }
}
