//! The sizes of a chart. Text has the same size in each; a smaller chart has fewer labels.

/// A page contains `Phone` and `Desk`, and its style sheet shows the one that fits. So text never shrinks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    Phone,
    Desk,
    /// For a downloaded picture: wider than `Desk`, with the same text and detail.
    Picture,
}

impl Size {
    /// Width and height in CSS pixels at full scale.
    pub fn pixels(self) -> (i32, i32) {
        match self {
            Size::Phone => (340, 330),
            Size::Desk => (900, 430),
            Size::Picture => (980, 430),
        }
    }

    /// Text height in CSS pixels at full scale.
    pub fn text(self) -> i32 {
        match self {
            Size::Phone => 13,
            Size::Desk | Size::Picture => 14,
        }
    }

    /// Whether there is room for all labels.
    pub fn is_roomy(self) -> bool {
        self != Size::Phone
    }
}
