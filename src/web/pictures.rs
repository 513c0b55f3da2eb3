//! PNGs that were drawn already. Drawing one takes as long as a hundred pages, and an edition never changes.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::error::PageError;
use crate::charts;

/// So many are kept a worker, some fifty kilobytes each; then they are drawn anew.
const MOST: usize = 128;

#[derive(Default)]
pub struct Pictures(RefCell<BTreeMap<String, Vec<u8>>>);

impl Pictures {
    /// The picture at an address, which alone must decide what is drawn.
    pub fn png(
        &self,
        path: &str,
        svg: impl FnOnce() -> Result<String, PageError>,
    ) -> Result<Vec<u8>, PageError> {
        if let Some(png) = self.0.borrow().get(path) {
            return Ok(png.clone());
        }
        let png = charts::png(&svg()?).map_err(PageError::internal)?;
        let mut kept = self.0.borrow_mut();
        if kept.len() >= MOST {
            kept.clear();
        }
        kept.insert(path.to_owned(), png.clone());
        Ok(png)
    }
}
