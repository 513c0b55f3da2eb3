//! The record, its figures, and the changes that editions publish.

mod change_topic;
mod edition_name;
mod figure;
mod figure_change;
mod figure_name;
mod figures;
mod published;
mod published_edition;
mod record;
mod record_table;

pub use change_topic::ChangeTopic;
pub use edition_name::EditionName;
pub use figure::{Figure, FigureValue, Keys};
pub use figure_change::{ChangeKind, Difference, FigureChange};
pub use figure_name::{CampaignFigure, FigureName, InventoryPart, TargetName, TargetPart};
pub use figures::{CAMPAIGN, FILES};
pub use published::{Contradiction, Published};
pub use published_edition::PublishedEdition;
pub use record::Record;
pub use record_table::{RecordTable, RowName};
