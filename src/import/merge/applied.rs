//! What happened to a fact.

pub enum Applied {
    /// The record has the same fact.
    Unchanged,
    /// The file now has the fact, described in words.
    Added(String),
    /// The record has another value, described in words.
    Conflict(String),
}
