//! The PNG files of an export, by their drawing: a drawing that has a file is not rasterized again.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

use crate::charts;
use crate::domain::Digest;
use crate::web::error::PageError;

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

    pub fn png(&self, name: &str, svg: &str) -> Result<Bytes, PageError> {
        let drawing = Digest::of(svg.as_bytes()).to_string();
        self.now.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), drawing.clone());
        let held = self.before.get(&drawing).and_then(|(path, sha)| Some((std::fs::read(path).ok()?, sha)));
        match held {
            Some((png, sha)) if Digest::of(&png).to_string() == *sha => Ok(png.into()),
            _ => charts::png(svg).map(Bytes::from).map_err(PageError::internal),
        }
    }
}
