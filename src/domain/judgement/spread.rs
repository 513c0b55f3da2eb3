//! How much a value depends on a single inventory.

/// The lowest and the highest value, in the unit of the value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread<T> {
    pub low: T,
    pub high: T,
}
