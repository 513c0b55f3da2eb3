//! What became of a fact.

pub enum Added {
    /// The record says it already.
    Same,
    Yes(String),
    Otherwise(String),
}
