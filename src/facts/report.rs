//! Reads `[[reports]]`: what a community has published.

use super::fields::Fields;
use crate::domain::{Report, ReportYear};

pub fn read(file: &Fields<'_>) -> Vec<Report> {
    file.tables("reports", "[[reports]]").into_iter().filter_map(one).collect()
}

fn one(fields: Fields<'_>) -> Option<Report> {
    let title = fields.required("title").text();
    let kind = fields.required("kind").code();
    let covers = fields.optional("covers_year").past_year();
    let published = fields.optional("published").past_date();
    let url = fields.required("url").text();
    let dated = ReportYear::new(covers, published);
    if !fields.optional("covers_year").is_there() && !fields.optional("published").is_there() {
        fields.report("published", "expected `published`, `covers_year` or both");
    }
    fields.finish();
    Some(Report { title: title?, kind: kind?, dated: dated?, url: url? })
}
