//! The communities and the measure that a query of `/compare` asks for.

use std::sync::Arc;

use serde_json::json;

use crate::domain::{Code, Community, Compared, Measure, Year, common_year};
use crate::store::Store;
use crate::web::directory::parameter::{Parameter, Schema, codes, slugs};
use crate::web::error::{Allowed, PageError};
use crate::web::request::PageRequest;
use crate::web::site::Site;
use crate::words::{comparison, not_known};

/// The most communities in one comparison.
const MOST: usize = 6;

pub const PARAMETERS: &[Parameter] = &[
    Parameter::new("c", "A community to compare. Give two to six.", communities).repeatable(),
    Parameter::new("measure", "The measure to compare by.", codes::<Measure>),
];

fn communities(store: &Store) -> Schema {
    Ok(json!({"type": "array", "items": slugs(store)?, "maxItems": MOST}))
}

/// The choice in the query.
pub struct Comparison {
    /// The communities, in the order of the query.
    pub communities: Vec<Community>,
    pub measure: Measure,
    pub index: Option<Year>,
    pub nothing: Option<String>,
}

impl Comparison {
    pub fn read(site: &Site, request: &PageRequest) -> Result<Self, PageError> {
        let language = request.language;
        let slugs = request.values("c");
        if slugs.len() > MOST {
            return Err(PageError::bad_query("c", &slugs.join(", "), Allowed::Rule("allowed-compared")));
        }
        let communities = slugs
            .iter()
            .map(|slug| site.community(slug).map(Arc::unwrap_or_clone))
            .collect::<Result<Vec<_>, _>>()?;
        let measure = request.code("measure")?.unwrap_or_default();
        let common = common_year(&communities);
        let unusable = common
            .as_ref()
            .err()
            .filter(|_| measure == Measure::Indexed)
            .map(|reason| not_known::sentence(language, reason));
        let nothing = comparison::too_few(language, &communities).or(unusable);
        let index = common.ok().filter(|_| measure == Measure::Indexed);
        Ok(Comparison { communities, measure, index, nothing })
    }

    pub fn compared(&self) -> Vec<Compared<'_>> {
        self.communities.iter().map(|community| Compared::new(community, self.measure, self.index)).collect()
    }

    /// The choice as a query, without other parameters.
    pub fn query(&self) -> String {
        let chosen: String =
            self.communities.iter().map(|community| format!("c={}&", community.slug)).collect();
        format!("?{chosen}measure={}", self.measure.code())
    }
}
