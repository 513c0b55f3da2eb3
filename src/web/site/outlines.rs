//! The outlines of all cities and towns as paths of SVG, made once an edition: parsing them takes some milliseconds.

use std::sync::{Arc, OnceLock};

use crate::charts::Projection;
use crate::domain::Slug;
use crate::store::{Store, StoreError};

/// The drawing of all outlines, in its own units.
#[derive(Default)]
pub struct Outlines {
    pub width: f64,
    pub height: i32,
    /// The path of each place, by slug. Empty if the record has no outlines.
    pub paths: Vec<(Slug, String)>,
}

/// Shared by all workers. Two workers may make them at once.
#[derive(Clone, Default)]
pub struct DrawnOutlines(Arc<OnceLock<Outlines>>);

impl DrawnOutlines {
    pub fn of(&self, store: &Store) -> Result<&Outlines, StoreError> {
        if let Some(known) = self.0.get() {
            return Ok(known);
        }
        let drawn = drawn(store)?;
        Ok(self.0.get_or_init(|| drawn))
    }
}

fn drawn(store: &Store) -> Result<Outlines, StoreError> {
    let shapes = store.town_shapes()?;
    let positions = shapes.iter().flat_map(|shape| shape.polygons.iter().flatten().flatten());
    let Some(projection) = Projection::around(positions) else { return Ok(Outlines::default()) };
    let paths = shapes.iter().map(|shape| (shape.town.clone(), projection.path(&shape.polygons)));
    Ok(Outlines { width: projection.width(), height: projection.height.ceil() as i32, paths: paths.collect() })
}
