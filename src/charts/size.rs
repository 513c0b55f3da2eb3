//! How large a chart is drawn. Text keeps its size; a smaller chart says less.

/// Pages hold both and their style sheet shows the one that fits, so that text is never shrunk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    Phone,
    Desk,
}

impl Size {
    /// Width and height in CSS pixels at full scale.
    pub fn pixels(self) -> (i32, i32) {
        match self {
            Size::Phone => (340, 330),
            Size::Desk => (900, 430),
        }
    }

    /// Text height in CSS pixels at full scale.
    pub fn text(self) -> i32 {
        match self {
            Size::Phone => 13,
            Size::Desk => 14,
        }
    }
}
