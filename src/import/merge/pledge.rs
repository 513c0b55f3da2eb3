//! Adds a pledge to the file of a community that joined.

use toml_edit::{Array, Item, Table, value};

use super::applied::Applied;
use super::file::{CommunityFile, NO_PLEDGE};
use crate::domain::keys;
use crate::import::entry::{CommunityEntry, Joining};

pub fn add(file: &mut CommunityFile, entry: &CommunityEntry, joined: Joining) -> Applied {
    if file.has_pledge() {
        return compare(file, joined);
    }
    if file.is_edited(keys::NO_PLEDGE, NO_PLEDGE) {
        let known = file.text(keys::NO_PLEDGE);
        return Applied::Conflict(format!("the record has \"{known}\", the row says that it joined"));
    }
    file.cite(&entry.document);
    let document = file.document();
    document.remove(keys::NO_PLEDGE);
    // Nobody has assessed the criteria yet.
    if !document.contains_key(keys::CRITERIA) {
        document[keys::NO_CRITERIA] = value("It came in with a list; its documents have not been read.");
    }
    document[keys::PLEDGE] = Item::Table(table(entry, joined));
    Applied::Added("pledge".to_owned())
}

fn compare(file: &mut CommunityFile, joined: Joining) -> Applied {
    let known = file.document().get(keys::PLEDGE).and_then(|pledge| pledge.get(keys::JOINED)?.as_str());
    match (known, joined) {
        (Some(known), Joining::On(day)) if known != day.to_string() => {
            Applied::Conflict(format!("the record has joined {known}, the row has {day}"))
        }
        _ => Applied::Unchanged,
    }
}

fn table(entry: &CommunityEntry, joined: Joining) -> Table {
    let mut table = Table::new();
    if let Joining::On(day) = joined {
        table[keys::JOINED] = value(day.to_string());
    }
    table[keys::NAMED_IN_STORY] = value(false);
    table[keys::NETWORKS] = value(Array::new());
    table[keys::SOURCE] = value(&entry.document.key);
    table
}
