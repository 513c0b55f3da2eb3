//! A list of who joined: name, country, an identifier, and the day, where it is known.

use super::asked::Asked;
use super::columns::{Column, Line, Name, Refused, column, needed};
use super::entry::{Entry, Identifier, Joining};
use super::reading::Reading;
use super::sheet::{BadSheet, Sheet};
use super::{country, spreadsheet};

pub fn read(sheet: &Sheet, asked: &Asked) -> Result<Reading, BadSheet> {
    let document = spreadsheet::document_of(sheet, asked)?;
    let name = needed(sheet, &Name(&["name"]))?;
    let place = needed(sheet, &Name(&["country", "place"]))?;
    let joined = needed(sheet, &Name(&["joined"]))?;
    let ids = spreadsheet::Ids::new(sheet);
    let mut reading = Reading::default();
    for line in Line::all(sheet) {
        reading.rows += 1;
        let who = who(&line, (name, place), &ids);
        let Some((id, name, country)) = reading.take(who.map(Some)) else { continue };
        let day = day(&line, joined);
        let joined = reading.take(day).unwrap_or(Joining::Undated);
        reading.entries.push(Entry {
            at: line.at(),
            rows: 1,
            id,
            name,
            country,
            state: line.text(column(sheet, &Name(&["state"]))),
            region: line.text(column(sheet, &Name(&["region"]))),
            document: document.clone(),
            joined: Some(joined),
            facts: Vec::new(),
            reported: None,
        });
    }
    Ok(reading)
}

fn who(
    line: &Line<'_>,
    (name, place): (Column, Column),
    ids: &spreadsheet::Ids,
) -> Result<(Identifier, String, String), Refused> {
    let id = ids.of(line)?.ok_or_else(|| line.refused(name, spreadsheet::NO_ID))?;
    let called = line.text(name).ok_or_else(|| line.refused(name, "expected a name"))?;
    let country = line.text(place).and_then(|place| country::code(&place));
    let country =
        country.ok_or_else(|| line.refused(place, "expected a country by a name or code of ISO 3166"))?;
    Ok((id, called, country))
}

fn day(line: &Line<'_>, joined: Column) -> Result<Option<Joining>, Refused> {
    let Some(text) = line.text(joined) else { return Ok(None) };
    let day = text.parse().map_err(|error| line.refused(joined, format!("expected {error}")))?;
    Ok(Some(Joining::On(day)))
}
