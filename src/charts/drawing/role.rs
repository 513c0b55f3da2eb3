//! The role of a mark. plotters accepts only colors, so a role is encoded as a color and becomes a CSS class.

use plotters::style::RGBColor;
use plotters_backend::BackendColor;

use crate::domain::Sector;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Grid,
    Axis,
    /// Text at the axes.
    Tick,
    /// The line through the inventories of one series.
    Counted,
    /// The point of an inventory.
    Point,
    /// The ring around the inventory of the baseline year.
    Baseline,
    Promised,
    Target,
    /// The straight line to net zero of a community without an own interim target.
    Straight,
    /// The half that a community pledged.
    Pledged,
    /// The area between the continuations at both ends of the spread.
    Fan,
    /// The rule at the day of the edition.
    Today,
    /// The strokes where a series changes its source.
    Seam,
    CountedBar,
    PromisedBar,
    PledgedBar,
    /// The continuation at the observed pace.
    Continued,
    /// The line through what others measure.
    Measured,
    /// The same to figures that will still rise.
    Filling,
    /// A figure that others measured.
    MeasuredPoint,
    /// A figure that will still rise.
    FillingPoint,
    MeasuredBar,
    /// The line of the state beside it.
    State,
    StateBar,
    /// A year that no line crosses.
    Gap,
    /// A leader line from a mark to its label.
    Guide,
    /// A line from the end of the axis to its words.
    Elbow,
    /// The label of an inventory.
    Label,
    /// The label of an inventory, in the color of its point.
    CountLabel,
    /// The label of a figure that others measured.
    MeasuredLabel,
    /// The label of a target.
    PromiseLabel,
    /// Words about a target or the promised path.
    PromiseNote,
    /// The amount at the end of a continuation.
    PaceLabel,
    /// A remark in soft letters.
    Aside,
    /// A sentence in the plot.
    Finding,
    /// The name of a series.
    SeriesName,
    /// Words about a continuation.
    Note,
    /// The tooltip of the last mark.
    Tip,
    NotSplit,
    Stationary,
    Transport,
    Waste,
    Ippu,
    Afolu,
    Other,
}

const ROLES: [(Role, &str); 45] = [
    (Role::Grid, "c-grid"),
    (Role::Axis, "c-axis"),
    (Role::Tick, "c-tick"),
    (Role::Counted, "c-counted"),
    (Role::Point, "c-point"),
    (Role::Baseline, "c-baseline"),
    (Role::Promised, "c-promised"),
    (Role::Target, "c-target"),
    (Role::Continued, "c-continued"),
    (Role::Straight, "c-straight"),
    (Role::Measured, "c-measured"),
    (Role::Filling, "c-measured c-filling"),
    (Role::MeasuredPoint, "c-measured-point"),
    (Role::FillingPoint, "c-filling-point"),
    (Role::MeasuredBar, "c-bar c-measured-bar"),
    (Role::State, "c-state"),
    (Role::StateBar, "c-bar c-state-bar"),
    (Role::Gap, "c-gap"),
    (Role::Pledged, "c-pledged"),
    (Role::Fan, "c-fan"),
    (Role::Today, "c-today"),
    (Role::Seam, "c-seam"),
    (Role::CountedBar, "c-bar c-counted-bar"),
    (Role::PromisedBar, "c-bar c-promised-bar"),
    (Role::PledgedBar, "c-bar c-pledged-bar"),
    (Role::Guide, "c-guide"),
    (Role::Elbow, "c-guide c-elbow"),
    (Role::Label, "c-label"),
    (Role::CountLabel, "c-label c-count-label"),
    (Role::MeasuredLabel, "c-label c-measured-label"),
    (Role::PromiseLabel, "c-label c-promise-label"),
    (Role::PromiseNote, "c-label c-promise-note"),
    (Role::PaceLabel, "c-label c-pace-label"),
    (Role::Aside, "c-label c-aside"),
    (Role::Finding, "c-label c-finding"),
    (Role::SeriesName, "c-label c-series"),
    (Role::Note, "c-label c-note"),
    (Role::Tip, "c-tip"),
    (Role::NotSplit, "c-part c-not-split"),
    (Role::Stationary, "c-part c-stationary"),
    (Role::Transport, "c-part c-transport"),
    (Role::Waste, "c-part c-waste"),
    (Role::Ippu, "c-part c-ippu"),
    (Role::Afolu, "c-part c-afolu"),
    (Role::Other, "c-part c-other"),
];

impl Role {
    pub fn of_sector(sector: Sector) -> Self {
        match sector {
            Sector::Stationary => Role::Stationary,
            Sector::Transport => Role::Transport,
            Sector::Waste => Role::Waste,
            Sector::Ippu => Role::Ippu,
            Sector::Afolu => Role::Afolu,
            Sector::Other => Role::Other,
        }
    }

    pub fn color(self) -> RGBColor {
        let index = ROLES.iter().position(|(role, _)| *role == self).unwrap_or_default();
        RGBColor(u8::try_from(index).unwrap_or_default(), 0, 0)
    }

    pub fn of(color: BackendColor) -> Role {
        ROLES.get(usize::from(color.rgb.0)).map_or(Role::Label, |(role, _)| *role)
    }

    pub fn class(self) -> &'static str {
        ROLES.iter().find(|(role, _)| *role == self).map_or("c-label", |(_, class)| class)
    }
}
