//! The parameters that several addresses have.

use serde_json::json;

use crate::web::directory::parameter::{Parameter, charts, editions, indicators, slugs, towns};

/// The parameters of every address.
pub const EVERYWHERE: &[Parameter] =
    &[Parameter::new("edition", "The edition that a citation names. It must be a published one.", editions)];

pub const IN_PATH: &[Parameter] = &[
    Parameter::new("slug", "The community, by its name in addresses.", slugs),
    Parameter::new("town", "The city or town, by its name in addresses.", towns),
    Parameter::new("chart", "The chart. Without figures for it the response is 404.", charts),
    Parameter::new(
        "indicator",
        "The indicator, by its key. Without a figure of it the response is 404.",
        indicators,
    ),
];

/// For the file with range requests.
pub const RANGE: Parameter =
    Parameter::new("Range", "The range of bytes, such as bytes=0-99.", |_| Ok(json!({"type": "string"})));
