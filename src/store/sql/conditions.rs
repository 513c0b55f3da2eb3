//! Conditions that several statements share.

/// True of every row of `community` but the state's, which is context.
pub const IS_COMMUNITY: &str = "kind <> 'state'";
