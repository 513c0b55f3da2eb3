//! The charts of a community, as their addresses name them.

use strum::{EnumString, IntoStaticStr, VariantArray};

use super::size::Size;
use super::svg::Svg;
use super::{per_person, sectors, trajectory};
use crate::domain::{Community, Known, Year};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Chart {
    #[default]
    Trajectory,
    Sectors,
    PerPerson,
}

impl Chart {
    pub fn draw(self, community: &Community, as_of: Year, size: Size) -> Known<Svg> {
        match self {
            Chart::Trajectory => trajectory(community, as_of, size),
            Chart::Sectors => sectors(community, size),
            Chart::PerPerson => per_person(community, size),
        }
    }

    pub fn title(self, community: &Community) -> String {
        let name = &community.name;
        match self {
            Chart::Trajectory => format!("Emissions of {name} and what it promised"),
            Chart::Sectors => format!("Where the emissions of {name} come from"),
            Chart::PerPerson => format!("Emissions for each resident of {name}"),
        }
    }
}
