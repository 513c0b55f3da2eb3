//! Reads `[identifiers]`: what other data sets call a community.

use super::fields::Fields;
use super::sources::Sources;
use crate::domain::{Identifiers, keys};

pub fn read(file: &Fields<'_>, sources: &Sources) -> Option<Identifiers> {
    let fields = file.table(keys::IDENTIFIERS, "[identifiers]")?;
    let cdp_account = fields.optional(keys::CDP_ACCOUNT).natural();
    let race_to_zero = fields.optional(keys::RACE_TO_ZERO).text();
    let net_zero_tracker = fields.optional(keys::NET_ZERO_TRACKER).text();
    let un_locode = fields.optional(keys::UN_LOCODE).text();
    let census_geoid = fields.optional(keys::CENSUS_GEOID).text();
    let cited = sources.cite_all(&fields);
    fields.finish();
    let (source, documents) = cited?;
    Some(Identifiers {
        cdp_account,
        race_to_zero,
        net_zero_tracker,
        un_locode,
        census_geoid,
        source,
        documents,
    })
}
