//! A slice of a list: one page, or all.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slice {
    pub skipped: usize,
    /// The value of SQL's `LIMIT`: -1 for all.
    pub(super) most: i64,
}

impl Slice {
    pub const ALL: Slice = Slice { skipped: 0, most: -1 };

    /// The pages of a list are numbered from 1.
    pub fn page(number: usize, size: usize) -> Self {
        Slice { skipped: number.saturating_sub(1) * size, most: size as i64 }
    }
}
