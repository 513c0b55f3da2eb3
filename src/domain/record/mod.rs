//! The tables of the record, one a file, as the editors write them. Nothing here is computed.

mod action;
mod basis;
mod campaign;
mod community;
mod community_kind;
mod contact;
mod criterion;
mod documents;
mod due;
mod fair_share;
mod identifiers;
mod inventory;
pub mod keys;
mod member;
mod municipality;
mod origin;
mod place;
mod pledge;
mod population;
mod precision;
mod prose;
mod publisher;
mod reply;
mod report;
mod resource;
mod rule;
mod sector;
mod series;
mod source;
mod target;
mod translated_text;

pub use action::{Action, ActionDetails, ActionSector, ActionStatus, Inclusion};
pub use basis::Basis;
pub use campaign::{
    Aim, Campaign, CampaignPledge, Contact, Criterion, LocalizedCriterion, Network, SiteRegion, Story,
    Translation,
};
pub use community::Community;
pub use community_kind::CommunityKind;
pub use contact::CommunityContact;
pub use criterion::{CriterionNumber, CriterionStatus, Standing};
pub use documents::Documents;
pub use due::{Due, DueEvent, DueKind};
pub use fair_share::FairShare;
pub use identifiers::Identifiers;
pub use inventory::{Inventory, Split};
pub use member::{Member, MemberCount, MemberKind, MemberList, Membership};
pub use municipality::{Municipalities, Municipality, MunicipalityKind};
pub use origin::{Earlier, NotationKey, Origin, PopulationRule, TargetRule, TotalRule};
pub use place::Place;
pub use pledge::Pledge;
pub use population::{Population, PopulationKind};
pub use precision::Precision;
pub use publisher::Publisher;
pub use reply::Reply;
pub use report::{Report, ReportKind, ReportYear};
pub use resource::{Resource, ResourceKind};
pub use rule::{EnergyCode, RuleKind, RuleValue, TownRule};
pub use sector::Sector;
pub use series::{Protocol, Series, SeriesChange};
pub use source::{Source, SourceKind};
pub use target::{Target, TargetKind, TargetStatus};
pub use translated_text::TranslatedText;
