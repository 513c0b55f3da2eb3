//! A cache of communities for an export, whose files and lists need each community forty times.
//!
//! A server does *not* use it: it reads a community for a response and then drops it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::domain::{Community, Slug};

/// Shared by all workers. Two workers may read the same community at once.
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
