//! A cache of PNGs. Drawing one takes as long as rendering a hundred pages, and an edition never changes.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

use crate::charts;
use crate::domain::Digest;
use crate::web::error::PageError;

/// The most PNGs in the cache, about 50 kB each.
const MOST: usize = 128;

/// Shared by all workers.
#[derive(Clone, Default)]
pub struct Pictures {
    kept: Arc<Mutex<BTreeMap<String, Bytes>>>,
    /// For an export, which has its pictures in files.
    drawn: Option<Drawn>,
}

/// The drawings whose PNG is a file of the previous export, and those of this export.
#[derive(Clone, Default)]
pub struct Drawn {
    /// The PNG file and its SHA-256, by the SHA-256 of the drawing.
    before: Arc<BTreeMap<String, (PathBuf, String)>>,
    /// The SHA-256 of the drawing by the name of the picture.
    now: Arc<Mutex<BTreeMap<String, String>>>,
}

impl Drawn {
    pub fn new(before: BTreeMap<String, (PathBuf, String)>) -> Self {
        Drawn { before: Arc::new(before), now: Arc::default() }
    }

    pub fn all(&self) -> Vec<(String, String)> {
        let now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        now.iter().map(|(name, drawing)| (name.clone(), drawing.clone())).collect()
    }

    fn png(&self, name: &str, svg: &str) -> Result<Bytes, PageError> {
        let drawing = Digest::of(svg.as_bytes()).to_string();
        self.now.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), drawing.clone());
        let held = self.before.get(&drawing).and_then(|(path, sha)| Some((std::fs::read(path).ok()?, sha)));
        match held {
            Some((png, sha)) if Digest::of(&png).to_string() == *sha => Ok(png.into()),
            _ => charts::png(svg).map(Bytes::from).map_err(PageError::internal),
        }
    }
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
