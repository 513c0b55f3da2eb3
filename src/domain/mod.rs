//! What the record means, and the arithmetic on it.
//!
//! One type a file, so that the folder is the glossary. Everything here is pure: no input or
//! output, no clock, and nothing imported from the rest of the crate. "Today" is the edition's
//! `as_of` date. A fact that is not known is an `Err(NotKnown)` that carries its reason.
//!
//! It is *not* the wording (that is `words`) and not the file format (that is `facts`).

mod action;
mod basis;
mod campaign;
mod code;
pub mod combined;
mod community;
mod community_kind;
mod comparison;
mod criterion;
mod edition_name;
mod fair_share;
mod figure;
mod figure_change;
mod figure_name;
mod figures;
pub mod findings;
mod identifiers;
mod inventory;
mod judgement;
mod key;
mod language;
mod latest;
mod likeness;
mod municipality;
mod nearest;
mod not_known;
mod origin;
mod pace;
mod partial_date;
mod pathway;
mod per_person;
mod percent;
mod place;
mod pledge;
mod population;
mod precision;
mod published;
mod record;
mod report;
mod resource;
mod rule;
mod sector;
mod series;
mod shares;
mod slug;
mod source;
mod tally;
mod target;
mod tonnes;
mod trajectory;
mod verdict;
mod web_url;
mod year;

pub use action::{Action, ActionSector, ActionStatus};
pub use basis::Basis;
pub use campaign::{
    Aim, Campaign, CampaignPledge, Contact, Criterion, Network, SiteRegion, Story, Told, Translation,
};
pub use code::Code;
pub use community::Community;
pub use community_kind::CommunityKind;
pub use comparison::{Compared, Line, Measure, Point, common_year};
pub use criterion::{CriterionNumber, CriterionStatus, Standing};
pub use edition_name::EditionName;
pub use fair_share::{FairShare, Yardstick};
pub use figure::{Figure, FigureValue};
pub use figure_change::{ChangeKind, FigureChange};
pub use figure_name::{CampaignFigure, FigureName, InventoryPart, TargetName, TargetPart};
pub use figures::CAMPAIGN;
pub use identifiers::Identifiers;
pub use inventory::{Inventory, Split};
pub use judgement::{Judgement, OLDEST_YEARS};
pub use key::Key;
pub use language::Language;
pub use latest::{Change, Latest};
pub use likeness::{Likeness, plain};
pub use municipality::{Municipalities, Municipality, MunicipalityKind};
pub use nearest::nearest;
pub use not_known::{Known, Lack, NotKnown};
pub use origin::{Earlier, NotationKey, Origin, PopulationRule, TargetRule, TotalRule};
pub use pace::{Rate, observed_pace, paced};
pub use partial_date::PartialDate;
pub use pathway::Pathway;
pub use per_person::{PerPerson, per_person};
pub use percent::Percent;
pub use place::Place;
pub use pledge::Pledge;
pub use population::{Population, PopulationKind};
pub use precision::Precision;
pub use published::{Contradiction, Published, PublishedEdition};
pub use record::Record;
pub use report::{Report, ReportKind, ReportYear};
pub use resource::{Resource, ResourceKind};
pub use rule::by_rule;
pub use sector::Sector;
pub use series::{Protocol, Series};
pub use shares::{Share, Shares};
pub use slug::Slug;
pub use source::{Source, SourceKind};
pub use tally::Tally;
pub use target::{Target, TargetKind, TargetStatus};
pub use tonnes::Tonnes;
pub use trajectory::{Count, Trajectory};
pub use verdict::{Verdict, VerdictKind};
pub use web_url::WebUrl;
pub use year::Year;
