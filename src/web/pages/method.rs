//! `/method`: how a verdict comes about, in plain words, with an example and every community's
//! numbers, all recomputed from the record.

use askama::Template;

use super::super::asked::{Asked, Format};
use super::super::error::PageError;
use super::super::frame::{Frame, Section};
use super::super::parts::Badge;
use super::super::reply::Reply;
use super::super::site::Site;
use super::super::twins;
use crate::domain::{Campaign, Community, Judgement, Known, Rate, Year};
use crate::words::working::{self, Step};
use crate::words::{label, not_known, number, verdict};

#[derive(Template)]
#[template(path = "method.html")]
struct MethodPage<'a> {
    frame: Frame<'a>,
    campaign: &'a Campaign,
    fair_cut: String,
    example: Option<Example>,
    rows: Vec<Row>,
    rules: Vec<(u8, String, &'static str)>,
}

/// The first community whose pace is known, worked through.
struct Example {
    slug: String,
    name: String,
    sentence: String,
    steps: Vec<Step>,
    counts: Vec<(i32, String)>,
}

struct Row {
    slug: String,
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

pub fn page(site: &Site, asked: &Asked) -> Result<Reply, PageError> {
    let mut communities = Vec::new();
    for (slug, _) in site.store.names()? {
        communities.push(site.community(slug.as_str())?);
    }
    if asked.format == Format::Json {
        return Reply::json(&twins::method::list(&communities, site.as_of()));
    }
    let campaign = &site.campaign;
    let description = "Every definition in plain words, what may be compared and what may not.";
    let rule =
        |c: &crate::domain::Criterion| (c.number.number(), c.title.clone(), label::criterion_rule(c.number));
    Reply::html(&MethodPage {
        frame: Frame::new(site, asked, Section::Method, "How we judge", description),
        campaign,
        fair_cut: number::percent_exact(campaign.fair_share.reduction.number()),
        example: communities.iter().find_map(|community| example(community, site.as_of())),
        rows: communities.iter().map(|community| row(site, community)).collect(),
        rules: campaign.criteria.iter().map(rule).collect(),
    })
}

fn example(community: &Community, as_of: Year) -> Option<Example> {
    let judgement = community.headline(as_of).ok()?;
    judgement.pace.as_ref().ok()?;
    let trajectory = judgement.trajectory.as_ref().ok()?;
    let counts = trajectory.counts().iter();
    Some(Example {
        slug: community.slug.to_string(),
        name: community.name.clone(),
        sentence: verdict::sentence(community, as_of),
        counts: counts.map(|count| (count.year.number(), number::whole(count.total.number()))).collect(),
        steps: working::steps(community, &judgement),
    })
}

fn row(site: &Site, community: &Community) -> Row {
    let verdict = community.verdict(site.as_of());
    let judged = community.headline(site.as_of());
    let of = |value: fn(&Judgement) -> Known<String>| {
        judged.clone().and_then(|judgement| value(&judgement)).unwrap_or_else(|_| "–".to_owned())
    };
    Row {
        slug: community.slug.to_string(),
        name: community.name.clone(),
        badge: Badge::new(verdict.kind()),
        target: of(|j| Ok(format!("{} by {}", number::percent(j.target.reduction.number()), j.target.year))),
        baseline: of(|j| {
            j.baseline.clone().map(|b| format!("{} ({})", number::whole(b.total.number()), b.year))
        }),
        level: of(|j| j.level.clone().map(|level| number::whole(level.number()))),
        latest: of(|j| j.latest.clone().map(|l| format!("{} ({})", number::whole(l.total.number()), l.year))),
        gap: of(|j| j.gap.clone().map(number::whole)),
        pace: of(|j| j.pace.clone().map(signed)),
        needed: of(|j| j.needed.clone().map(number::rate)),
        projected: of(|j| j.projected.clone().map(|tonnes| number::whole(tonnes.number()))),
        reason: verdict.reason().map(not_known::sentence).unwrap_or_default(),
    }
}

/// A pace with its direction: a rise is a negative cut.
fn signed(rate: Rate) -> String {
    let sign = if rate.0 < 0.0 { "−" } else { "" };
    format!("{sign}{}", number::rate(rate))
}
