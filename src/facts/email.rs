//! Reads an email address.

use super::fields::Fields;

/// The key must be read as text too; this reports a text that is no address.
pub fn complain_of(fields: &Fields<'_>, key: &str, email: Option<&str>) {
    if email.is_some_and(|email| !is_email(email)) {
        fields.report(key, "expected an address such as name@example.org");
    }
}

fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    let part = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || "-_+".contains(c));
    host.contains('.') && name.split('.').all(part) && host.split('.').all(part)
}
