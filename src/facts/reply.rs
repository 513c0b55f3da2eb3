//! Reads `[reply]` of a community: what it says about its record here.

use super::fields::Fields;
use super::sources::Sources;
use crate::domain::Reply;

pub fn read(file: &Fields<'_>, sources: &Sources) -> Option<Reply> {
    let fields = file.table("reply", "[reply]")?;
    let date = fields.required("date").past_date();
    let text = fields.required("text").text();
    let cited = sources.cite_all(&fields);
    fields.finish();
    let (source, documents) = cited?;
    Some(Reply { date: date?, text: text?, source, documents })
}
