//! How large a chart is drawn. Text keeps its size; a smaller chart says less.

/// Pages hold both and their style sheet shows the one that fits, so that text is never shrunk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    Phone,
    Desk,
    /// As broad as a picture of its own, with the text and the detail of a desk.
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

    /// Whether there is room for all that could be said.
    pub fn is_roomy(self) -> bool {
        self != Size::Phone
    }
}
