//! The figures of a community in a list, each with a mark if the community reported it itself.

use askama::Template;
use askama::filters::HtmlSafe;

use crate::domain::ReasonCode;
use crate::store::{ChangeSince, LatestTotal, Summary};
use crate::words::{Language, listed};

/// A figure in a list, with a mark if the community reported it itself.
#[derive(Template)]
#[template(path = "_amount.html")]
pub struct Amount {
    text: String,
    unverified: Option<&'static str>,
}

impl HtmlSafe for Amount {}

impl Amount {
    pub fn new(language: Language, text: String, self_reported: bool) -> Self {
        Amount { text, unverified: self_reported.then(|| language.text("listed-not-verified")) }
    }
}

/// The four figures of a community in a list.
pub struct Amounts {
    pub latest: Amount,
    pub change: Amount,
    pub interim: Amount,
    pub net_zero: Amount,
}

/// How a list words its figures: a table is shorter than a card.
pub struct AmountWords {
    pub latest: fn(Language, &LatestTotal) -> String,
    pub change: fn(Language, &ChangeSince) -> String,
    pub not_known: fn(Language, ReasonCode) -> String,
    /// The key of the message for a community without a net-zero target.
    pub no_net_zero: &'static str,
}

impl Amounts {
    pub fn new(language: Language, row: &Summary, words: &AmountWords) -> Self {
        let amount = |text, self_reported| Amount::new(language, text, self_reported);
        let not_known = |reason: &ReasonCode| (words.not_known)(language, *reason);
        let is_self_reported = row.latest.as_ref().is_ok_and(|latest| latest.self_reported);
        let interim = row.interim.map(|target| (target.year, target.reduction_pct, target.baseline_year));
        let net_zero = row.net_zero.map(|target| target.year.to_string());
        Amounts {
            latest: amount(
                row.latest.as_ref().map_or_else(not_known, |latest| (words.latest)(language, latest)),
                is_self_reported,
            ),
            change: amount(
                row.change.as_ref().map_or_else(not_known, |change| (words.change)(language, change)),
                row.change.is_ok() && is_self_reported,
            ),
            interim: amount(
                listed::interim(language, interim),
                row.interim.is_some_and(|target| target.self_reported),
            ),
            net_zero: amount(
                net_zero.unwrap_or_else(|| language.text(words.no_net_zero).to_owned()),
                row.net_zero.is_some_and(|target| target.self_reported),
            ),
        }
    }
}
