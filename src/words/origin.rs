//! How far an imported figure can be trusted.

use crate::domain::{Inventory, Origin, TotalRule};

use super::language::Language;
use super::number::whole;

/// By which rule it was made, whether anybody verified it, and what was reported before.
pub fn said(language: Language, inventory: &Inventory) -> Option<String> {
    let origin = inventory.origin.as_ref()?;
    let mut parts = vec![rule(language, origin.rule).to_owned()];
    if origin.self_reported {
        parts.push(language.text("origin-self-reported").to_owned());
    }
    parts.extend(inventory.earlier.iter().map(|earlier| {
        let total = whole(language, earlier.total.number());
        match earlier.origin {
            Origin { reported: Some(year), .. } => {
                language.say("origin-earlier").with("year", year).with("total", total).to_string()
            }
            Origin { reported: None, .. } => {
                language.say("origin-earlier-undated").with("total", total).to_string()
            }
        }
    }));
    Some(parts.join(" "))
}

pub fn rule(language: Language, rule: TotalRule) -> &'static str {
    language.text(match rule {
        TotalRule::StatedTotal => "origin-stated-total",
        TotalRule::GpcBasic => "origin-gpc-basic",
        TotalRule::WithoutGridGeneration => "origin-without-grid-generation",
        TotalRule::ScopesSum => "origin-scopes-sum",
    })
}
