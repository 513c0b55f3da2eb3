//! Reads `[contact]` of a community: whom a resident can ask.

use super::email;
use super::fields::Fields;
use super::sources::Sources;
use crate::domain::CommunityContact;

pub fn read(file: &Fields<'_>, sources: &Sources) -> Option<CommunityContact> {
    let fields = file.table("contact", "[contact]")?;
    let office: Option<String> = fields.optional("office").text();
    let url = fields.optional("url").text();
    let email: Option<String> = fields.optional("email").text();
    let council_url = fields.optional("council_url").text();
    let records_url = fields.optional("records_url").text();
    let cited = sources.cite_all(&fields);
    email::complain_of(&fields, "email", email.as_deref());
    if !fields.optional("office").is_there() && !fields.optional("url").is_there() {
        fields.report("office", "expected `office`, `url` or both");
    }
    fields.finish();
    let (source, documents) = cited?;
    Some(CommunityContact { office, url, email, council_url, records_url, source, documents })
}
