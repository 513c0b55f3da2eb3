//! What led from a reader's text to a city or town, other than its own name.

use crate::domain::towns::LocalityKind;

#[derive(Clone, Debug, PartialEq)]
pub enum Via {
    /// A village, a neighborhood, a former town or another spelling.
    Locality { name: String, kind: LocalityKind },
    /// A ZIP code, and the share of its cars that are garaged there, from 0 to 1.
    Zip { zip: String, share: Option<f64> },
}
