//! Conditions that several statements share.

/// True for every row of `community` except the state, which is context.
pub const IS_COMMUNITY: &str = "kind <> 'state'";
