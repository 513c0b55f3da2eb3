//! The words of the field that the site uses, each in plain ones, with where it comes from.

use schemars::JsonSchema;
use serde::Serialize;

/// A word of this site.
#[derive(Serialize, JsonSchema)]
pub struct Term {
    /// Its anchor on the page.
    pub key: &'static str,
    /// The word.
    pub word: &'static str,
    /// How it stands in a text, in lower case, the longer first.
    #[serde(skip)]
    pub forms: &'static [&'static str],
    /// What it means, in plain words.
    pub meaning: &'static str,
    /// Who says so.
    pub source: &'static str,
    /// Where they say so; an address of this site where it is ours.
    pub url: &'static str,
}

const GPC: (&str, &str) = (
    "Global Protocol for Community-Scale Greenhouse Gas Inventories",
    "https://ghgprotocol.org/ghg-protocol-cities",
);
const CAMPAIGN: (&str, &str) = (
    "Massachusetts Municipal Association",
    "https://www.mma.org/mass-communities-join-cities-race-to-zero-climate-campaign/",
);
const OURS: (&str, &str) = ("How we judge", "/method");

const fn term(
    key: &'static str,
    word: &'static str,
    forms: &'static [&'static str],
    meaning: &'static str,
    from: (&'static str, &'static str),
) -> Term {
    Term { key, word, forms, meaning, source: from.0, url: from.1 }
}

/// In alphabetical order.
pub const TERMS: &[Term] = &[
    term(
        "afolu",
        "AFOLU",
        &["afolu"],
        "Agriculture, forestry and other land use: the only sector that may take up more than it gives off.",
        GPC,
    ),
    term(
        "baseline",
        "Baseline year",
        &["baseline year", "baseline"],
        "The year a target is measured from. “50% below 2005” means half of what was emitted in 2005.",
        GPC,
    ),
    term(
        "basis",
        "Basis",
        &["government operations", "whole community"],
        "Whose emissions a figure counts: the whole community, or government operations only, which are a few percent of it.",
        OURS,
    ),
    term(
        "carbon-neutral",
        "Carbon neutral",
        &["carbon neutrality", "carbon-neutral", "carbon neutral"],
        "Often used for net zero. We show the community’s own word and judge both the same way.",
        OURS,
    ),
    term(
        "race-to-zero",
        "Cities Race to Zero",
        &[],
        "The campaign for communities to halve emissions by 2030 and reach net zero by mid-century at the latest.",
        CAMPAIGN,
    ),
    term(
        "fair-share",
        "Fair share",
        &["fair share", "fair-share"],
        "The part of the global halving by 2030 that falls to a community, larger where more is emitted and more can be done.",
        CAMPAIGN,
    ),
    term(
        "gpc",
        "GPC",
        &["gpc"],
        "The accounting standard most cities use for what is emitted within their borders and for them.",
        GPC,
    ),
    term(
        "gross",
        "Gross emissions",
        &["gross"],
        "What is emitted, before anything taken up by forests or paid for elsewhere is subtracted.",
        OURS,
    ),
    term(
        "inclusive-action",
        "Inclusive action",
        &["inclusive climate action", "inclusive"],
        "A climate action whose document makes fairness part of it: who decides, who benefits, who pays.",
        CAMPAIGN,
    ),
    term(
        "interim",
        "Interim target",
        &["interim target", "interim"],
        "A target on the way to net zero, usually for 2030.",
        CAMPAIGN,
    ),
    term(
        "inventory",
        "Inventory",
        &["inventories", "inventory"],
        "A count of all greenhouse gases emitted in a place in one year.",
        GPC,
    ),
    term(
        "ippu",
        "IPPU",
        &["ippu"],
        "Industrial processes and product use: gases that come from making or using things, not from burning fuel.",
        GPC,
    ),
    term(
        "net-zero",
        "Net zero",
        &["net zero", "net-zero"],
        "Emitting no more than is taken up. We judge it by gross emissions and name removals and offsets beside them.",
        CAMPAIGN,
    ),
    term(
        "pace",
        "Pace",
        &["pace"],
        "How much emissions fell a year, as the middle of all the changes between inventories of one series over ten years.",
        OURS,
    ),
    term(
        "scope",
        "Scope",
        &["scopes", "scope"],
        "1: emitted in the community. 2: emitted elsewhere for electricity used in it. 3: emitted elsewhere for what it does, such as waste taken away.",
        GPC,
    ),
    term(
        "sector",
        "Sector",
        &["sectors", "sector"],
        "What the emissions come from: buildings and other stationary energy, transportation, waste, industry, land use.",
        GPC,
    ),
    term(
        "series",
        "Series",
        &["series"],
        "Inventories counted in the same way. Only within one series do we draw a line or give a percentage.",
        OURS,
    ),
    term(
        "tco2e",
        "t CO₂e",
        &["t co₂e", "metric tons of carbon dioxide equivalent", "metric tons"],
        "Metric tons of carbon dioxide equivalent: all greenhouse gases, weighed by how much each warms the planet. A metric ton is 2,205 pounds.",
        GPC,
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_stand_in_alphabetical_order_and_once() {
        let words: Vec<String> = TERMS.iter().map(|term| term.word.to_lowercase()).collect();
        let mut sorted = words.clone();
        sorted.sort();
        sorted.dedup();
        assert_eq!(words, sorted);
    }
}
