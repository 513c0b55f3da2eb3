//! Reads `[place]`: where a community or a municipality lies, and its area.

use super::field::Field;
use super::fields::Fields;
use super::sources::Sources;
use crate::domain::{FigureName, Place, keys};

pub fn read(file: &Fields<'_>, sources: &Sources) -> Option<Place> {
    let fields = file.table(keys::PLACE, "[place]")?;
    let point = point(&fields);
    let area_km2 = square_kilometers(fields.required("area_km2").figure(FigureName::Area));
    let cited = sources.cite_all(&fields);
    fields.finish();
    let ((latitude, longitude), (source, documents)) = (point?, cited?);
    Some(Place { latitude, longitude, area_km2: area_km2?, source, documents })
}

/// Latitude and longitude, in degrees.
pub fn point(fields: &Fields<'_>) -> Option<(f64, f64)> {
    let latitude = fields.required("latitude").number(|n| within(n, -90.0, 90.0));
    let longitude = fields.required("longitude").number(|n| within(n, -180.0, 180.0));
    Some((latitude?, longitude?))
}

pub fn square_kilometers(area: Field<'_>) -> Option<f64> {
    area.number(|n| within(n, 0.01, 1e7))
}

fn within(number: f64, least: f64, most: f64) -> Result<f64, String> {
    let fits = (least..=most).contains(&number);
    fits.then_some(number).ok_or_else(|| format!("a number from {least} to {most}"))
}
