//! What the files about one community are made from: its record, what changed of it, the campaign and this
//! program. Where that is as it was, so are they; such a file names the edition in which it last changed.

use std::fs;

use super::{ExportError, sha256};
use crate::domain::Slug;
use crate::web::site::Site;

pub struct Inputs {
    /// What all of them are made from.
    common: String,
}

impl Inputs {
    pub fn new(site: &Site) -> Result<Self, ExportError> {
        let program = std::env::current_exe().and_then(fs::read);
        let program =
            sha256(&program.map_err(|cause| ExportError::File { path: "/proc/self/exe".into(), cause })?);
        let said = format!("{program} {} {} {:?}", site.public_url, site.is_in_full(), site.campaign);
        Ok(Inputs { common: sha256(said.as_bytes()) })
    }

    /// Every field of it is in what `Debug` prints.
    pub fn of(&self, site: &Site, slug: &Slug) -> Result<String, ExportError> {
        let community = site.full(slug)?;
        let changes = site.editions(Some(slug))?;
        Ok(sha256(format!("{} {community:?} {changes:?}", self.common).as_bytes()))
    }
}
