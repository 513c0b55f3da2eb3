//! The charts of a community. Their codes are part of addresses.

use strum::{EnumString, IntoStaticStr, VariantArray};

use super::size::Size;
use super::svg::Svg;
use super::{per_person, sectors, trajectory};
use crate::domain::{Assessment, Community, Known};
use crate::words::Language;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Chart {
    #[default]
    Trajectory,
    Sectors,
    PerPerson,
}

impl Chart {
    pub fn draw(self, language: Language, assessment: &Assessment<'_>, size: Size) -> Known<Svg> {
        match self {
            Chart::Trajectory => trajectory(language, assessment, size),
            Chart::Sectors => sectors(language, assessment.community, size),
            Chart::PerPerson => per_person(language, assessment.community, size),
        }
    }

    pub fn title(self, language: Language, community: &Community) -> String {
        let message = match self {
            Chart::Trajectory if community.is_state() => language.message("trajectory-title-law"),
            Chart::Trajectory => language.message("trajectory-title"),
            Chart::Sectors => language.message("sectors-title"),
            Chart::PerPerson => language.message("per-person-title"),
        };
        message.with("name", &community.name).to_string()
    }
}
