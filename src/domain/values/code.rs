//! Codes: closed sets of words with one spelling in the record, the database, addresses and twins.

use std::str::FromStr;

use strum::VariantArray;

/// An enum whose values have one fixed spelling each, such as `in-progress`.
pub trait Code: VariantArray + FromStr + Copy + Into<&'static str> {
    /// The spelling used in files, SQL and addresses.
    fn code(self) -> &'static str {
        self.into()
    }

    /// Every spelling allowed, in the order of declaration.
    fn codes() -> Vec<&'static str> {
        Self::VARIANTS.iter().map(|value| value.code()).collect()
    }
}

impl<T: VariantArray + FromStr + Copy + Into<&'static str>> Code for T {}
