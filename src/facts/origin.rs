//! Reads `origin`: the row from which an import read a figure. An editor's figure has no `origin`.

use super::fields::Fields;
use crate::domain::{Code, Origin};

pub fn read<Rule: Code>(figure: &Fields<'_>, name: &'static str) -> Option<Origin<Rule>> {
    let fields = figure.table("origin", name)?;
    let reported = fields.optional("reported").whole();
    let rule = fields.required("rule").code();
    let row = fields.required("row").text();
    let self_reported = fields.required("self_reported").flag();
    fields.finish();
    Some(Origin { reported, rule: rule?, row: row?, self_reported: self_reported? })
}
