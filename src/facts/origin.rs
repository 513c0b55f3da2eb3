//! Reads `origin`: the row from which an import read a figure. An editor's figure has no `origin`.

use super::fields::Fields;
use crate::domain::{Code, Origin, keys};

pub fn read<Rule: Code>(figure: &Fields<'_>, name: &'static str) -> Option<Origin<Rule>> {
    let fields = figure.table(keys::ORIGIN, name)?;
    let reported = fields.optional(keys::REPORTED).whole();
    let rule = fields.required(keys::RULE).code();
    let row = fields.required(keys::ROW).text();
    let self_reported = fields.required(keys::SELF_REPORTED).flag();
    fields.finish();
    Some(Origin { reported, rule: rule?, row: row?, self_reported: self_reported? })
}
