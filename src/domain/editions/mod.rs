//! The record, its figures, and the changes that editions publish.

mod edition_name;
mod figure;
mod figure_change;
mod figure_name;
mod figures;
mod published;
mod published_edition;
mod record;

pub use edition_name::EditionName;
pub use figure::{Figure, FigureValue};
pub use figure_change::{ChangeKind, FigureChange};
pub use figure_name::{CampaignFigure, FigureName, InventoryPart, TargetName, TargetPart};
pub use figures::CAMPAIGN;
pub use published::{Contradiction, Published};
pub use published_edition::PublishedEdition;
pub use record::Record;
