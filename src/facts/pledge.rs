//! Reads `[pledge]`: when a community joined, and with whom.

use std::collections::BTreeSet;

use super::fields::Fields;
use super::sources::Sources;
use crate::domain::{Key, Pledge, keys, nearest};

/// `known` has the networks of the campaign; `None` if they could not be read.
pub fn read(file: &Fields<'_>, sources: &Sources, known: Option<&BTreeSet<Key>>) -> Option<Pledge> {
    let fields = file.table(keys::PLEDGE, "[pledge]")?;
    let joined = fields.optional(keys::JOINED).past_date();
    let named_in_story = fields.required(keys::NAMED_IN_STORY).flag();
    let networks = fields.required(keys::NETWORKS).list();
    let cited = sources.cite_all(&fields);
    if let Some(known) = known {
        report_networks(file, networks.as_deref().unwrap_or_default(), known);
    }
    fields.finish();
    let networks = networks?.into_iter().map(|(key, _)| key).collect();
    let (source, documents) = cited?;
    Some(Pledge { joined, named_in_story: named_in_story?, networks, source, documents })
}

/// The reason is present if, and only if, there is no pledge.
pub fn reason_for_none(file: &Fields<'_>) -> Option<String> {
    let reason = file.optional(keys::NO_PLEDGE).text();
    let has_pledge = file.optional(keys::PLEDGE).is_there();
    if has_pledge && file.optional(keys::NO_PLEDGE).is_there() {
        file.report(keys::NO_PLEDGE, "there is a [pledge]: remove this key");
    }
    if !has_pledge && !file.optional(keys::NO_PLEDGE).is_there() {
        file.report(keys::SLUG, "expected a table [pledge], or a key `no_pledge` that says why there is none");
    }
    reason
}

fn report_networks(file: &Fields<'_>, networks: &[(Key, usize)], known: &BTreeSet<Key>) {
    for (i, (network, place)) in networks.iter().enumerate() {
        if networks[..i].iter().any(|(before, _)| before == network) {
            file.document.report(*place, format!("the network `{network}` is named twice"));
        }
        if !known.contains(network) {
            let hint = nearest(network.as_str(), known.iter().map(Key::as_str)).map_or_else(
                || "add it to campaign.toml".to_owned(),
                |known| format!("did you mean `{known}`?"),
            );
            file.document.report(*place, format!("there is no network `{network}` in campaign.toml; {hint}"));
        }
    }
}
