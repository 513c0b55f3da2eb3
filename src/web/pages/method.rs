//! `/method`: how a verdict comes about, in plain words, with every community's numbers.

use askama::Template;

use super::super::asked::{Asked, Format};
use super::super::error::PageError;
use super::super::frame::{Frame, Section};
use super::super::parts::Badge;
use super::super::reply::Reply;
use super::super::site::Site;
use super::super::twins;
use crate::domain::{Community, Judgement, Known, Rate};
use crate::words::{not_known, number};

#[derive(Template)]
#[template(path = "method.html")]
struct MethodPage<'a> {
    frame: Frame<'a>,
    rows: Vec<Row>,
}

struct Row {
    slug: String,
    name: String,
    badge: Badge,
    target: String,
    baseline: String,
    latest: String,
    pace: String,
    needed: String,
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
    let description = "Every definition in plain words, what may be compared and what may not.";
    Reply::html(&MethodPage {
        frame: Frame::new(site, asked, Section::Method, "How we judge", description),
        rows: communities.iter().map(|community| row(site, community)).collect(),
    })
}

fn row(site: &Site, community: &Community) -> Row {
    let verdict = community.verdict(site.as_of());
    let judged = community.headline(site.as_of());
    let dash = || "–".to_owned();
    let of = |value: fn(&Judgement) -> Known<String>| {
        judged.clone().and_then(|j| value(&j)).unwrap_or_else(|_| dash())
    };
    Row {
        slug: community.slug.to_string(),
        name: community.name.clone(),
        badge: Badge::new(verdict.kind()),
        target: of(|j| Ok(format!("{} by {}", number::percent(j.target.reduction.number()), j.target.year))),
        baseline: of(|j| {
            j.baseline.clone().map(|b| format!("{} ({})", number::whole(b.total.number()), b.year))
        }),
        latest: of(|j| j.latest.clone().map(|l| format!("{} ({})", number::whole(l.total.number()), l.year))),
        pace: of(|j| j.pace.clone().map(signed)),
        needed: of(|j| j.needed.clone().map(number::rate)),
        reason: verdict.reason().map(not_known::sentence).unwrap_or_default(),
    }
}

/// A pace with its direction: a rise is a negative cut.
fn signed(rate: Rate) -> String {
    let sign = if rate.0 < 0.0 { "−" } else { "" };
    format!("{sign}{}", number::rate(rate))
}
