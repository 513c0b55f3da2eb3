//! Communities that were read already: for an export, which asks for each forty times, and whose lists ask
//! for all of them.
//!
//! It is *not* for a server, which reads what an answer is about and lets it go.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::domain::{Community, Slug};

/// One for all workers. Two who ask at once both read.
#[derive(Clone, Default)]
pub struct CommunityCache(Arc<Mutex<BTreeMap<Slug, Arc<Community>>>>);

impl CommunityCache {
    pub fn of<E>(
        &self,
        slug: &Slug,
        read: impl FnOnce() -> Result<Option<Community>, E>,
    ) -> Result<Option<Arc<Community>>, E> {
        if let Some(known) = self.with(|held| held.get(slug).cloned()) {
            return Ok(Some(known));
        }
        let community = read()?.map(Arc::new);
        let new = community.iter().map(|community| (slug.clone(), Arc::clone(community)));
        self.with(|held| held.extend(new));
        Ok(community)
    }

    fn with<T>(&self, use_them: impl FnOnce(&mut BTreeMap<Slug, Arc<Community>>) -> T) -> T {
        use_them(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
