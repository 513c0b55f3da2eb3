//! Where the latest inventory is on the promised path, if the verdict seems to contradict it.

/// The verdict judges the pace and the picture shows the path, so the two can disagree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contrast {
    /// Below the promised path, but falling too slowly to stay there.
    AheadButTooSlow,
    /// Below the promised path, but going up.
    AheadButRising,
    /// Above the promised path, but falling fast enough to reach the goal.
    AboveButFastEnough,
}
