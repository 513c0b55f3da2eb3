//! Reads `[[reports]]`: what a community has published.

use super::fields::Fields;
use crate::domain::{Report, ReportYear};

pub fn read(file: &Fields<'_>) -> Vec<Report> {
    file.tables("reports", "[[reports]]").into_iter().filter_map(one).collect()
}

fn one(fields: Fields<'_>) -> Option<Report> {
    let title = fields.need("title").text();
    let kind = fields.need("kind").code();
    let covers = fields.may("covers_year").whole();
    let published = fields.may("published").text();
    let url = fields.need("url").text();
    let dated = ReportYear::new(covers, published);
    if !fields.may("covers_year").is_there() && !fields.may("published").is_there() {
        fields.complain("published", "expected `published`, `covers_year` or both");
    }
    fields.finish();
    Some(Report { title: title?, kind: kind?, dated: dated?, url: url? })
}
