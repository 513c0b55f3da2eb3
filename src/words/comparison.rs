//! A comparison: its measures, their units, its name, and how it is to be read.

use crate::domain::{Community, Measure, Year};

use super::number::listing;

pub fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::Total => "Emissions a year",
        Measure::PerPerson => "Emissions a year for each resident",
        Measure::Indexed => "Change since the first common year",
        Measure::Sectors => "Share by sector",
    }
}

pub fn unit(measure: Measure) -> &'static str {
    match measure {
        Measure::Total => "Metric tons of CO₂e a year",
        Measure::PerPerson => "Metric tons of CO₂e a person",
        Measure::Indexed => "Percent of the first common year",
        Measure::Sectors => "Percent of the total",
    }
}

/// What stands over the comparison and in its citation.
pub fn title(communities: &[Community], measured: Measure, index: Option<Year>) -> String {
    let names: Vec<String> = communities.iter().map(|community| community.name.clone()).collect();
    let of = match (measured, index) {
        (Measure::Indexed, Some(year)) => format!("change since {year}"),
        _ => measure(measured).to_lowercase(),
    };
    format!("{} compared: {of}", listing(&names))
}

/// What the measure can and cannot say.
pub fn reading(measure: Measure) -> &'static str {
    match measure {
        Measure::Total => "A larger place emits more: a total shows size, not effort.",
        Measure::PerPerson => {
            "What shops, offices, industry and visitors emit is divided among the residents too, as far as it was counted."
        }
        Measure::Indexed => {
            "Each place is set against its own count of one year. The index says how far emissions have moved since, not how large they are."
        }
        Measure::Sectors => {
            "A share says nothing about the amount, and each source draws the lines between sectors in its own way."
        }
    }
}

/// Why fewer than two communities make no comparison.
pub fn too_few(communities: &[Community]) -> Option<String> {
    match communities {
        [] => Some("Choose two to six communities to set side by side.".to_owned()),
        [one] => Some(format!("Choose one to five more communities to set beside {}.", one.name)),
        _ => None,
    }
}
