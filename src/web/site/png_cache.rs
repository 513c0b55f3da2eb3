//! A cache of PNGs. Drawing one takes as long as rendering a hundred pages, and an edition never changes.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

use crate::charts;
use crate::web::error::PageError;
use crate::web::site::drawn::Drawn;

/// The most PNGs in the cache, about 50 kB each.
const MOST: usize = 128;

/// Shared by all workers.
#[derive(Clone, Default)]
pub struct Pictures {
    kept: Arc<Mutex<BTreeMap<String, Bytes>>>,
    /// For an export, which has its pictures in files.
    drawn: Option<Drawn>,
}

impl Pictures {
    pub fn of_export(drawn: Drawn) -> Self {
        Pictures { drawn: Some(drawn), ..Pictures::default() }
    }

    /// The picture with this name, which must identify the drawing. No worker waits for another: two may
    /// draw the same picture at once.
    pub fn png(&self, name: &str, svg: impl FnOnce() -> Result<String, PageError>) -> Result<Bytes, PageError> {
        if let Some(drawn) = &self.drawn {
            return drawn.png(name, &svg()?);
        }
        if let Some(png) = self.with(|kept| kept.get(name).cloned()) {
            return Ok(png);
        }
        let png = Bytes::from(charts::png(&svg()?).map_err(PageError::internal)?);
        self.with(|kept| {
            if kept.len() >= MOST {
                kept.clear();
            }
            kept.insert(name.to_owned(), png.clone());
        });
        Ok(png)
    }

    /// No code that can panic runs under this lock, so a poisoned cache is still consistent.
    fn with<T>(&self, use_them: impl FnOnce(&mut BTreeMap<String, Bytes>) -> T) -> T {
        use_them(&mut self.kept.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOT: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>";

    #[test]
    fn a_picture_is_drawn_once_for_all_workers_and_no_more_are_kept_than_said() {
        let (one, other) = (Pictures::default(), Pictures::default());
        let worker = one.clone();
        let failing = || Err(PageError::internal("drawn again"));
        let drawn = one.png("a", || Ok(DOT.to_owned())).unwrap();
        assert_eq!(worker.png("a", failing).unwrap(), drawn);
        assert!(worker.png("b", failing).is_err() && other.png("a", failing).is_err());
        for name in 0..=MOST {
            one.png(&name.to_string(), || Ok(DOT.to_owned())).unwrap();
        }
        assert!(one.with(|kept| kept.len()) <= MOST);
    }
}
