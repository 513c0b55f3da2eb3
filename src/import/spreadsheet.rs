//! Our own spreadsheet: one fact a row, which `racetozero template` prints the head of.

use super::asked::Asked;
use super::cell::clean;
use super::columns::{Column, Line, Name, Refused, column, needed};
use super::country;
use super::entry::{Counted, Document, Entry, Fact, Identifier, Joining, Residents};
use super::reading::Reading;
use super::sheet::{BadSheet, Sheet};
use super::targets::promised;
use crate::domain::{
    Code, PopulationRule, Protocol, SourceKind, TargetRule, TargetStatus, Tonnes, TotalRule, Year,
};

/// The head, and a row of each kind as an example.
pub const TEMPLATE: &str = include_str!("template.csv");

pub const NO_ID: &str =
    "expected an identifier: slug, cdp_account, race_to_zero, net_zero_tracker, un_locode or census_geoid";

pub fn read(sheet: &Sheet) -> Result<Reading, BadSheet> {
    let columns = Columns::new(sheet)?;
    let mut reading = Reading::default();
    for line in Line::all(sheet) {
        reading.rows += 1;
        let entry = columns.entry(&line);
        let entry = reading.take(entry.map(Some));
        reading.entries.extend(entry);
    }
    Ok(reading)
}

/// The identifiers that a list may have, the strongest first.
pub struct Ids([Column; 6]);

impl Ids {
    pub fn new(sheet: &Sheet) -> Self {
        let named = |name: &'static [&'static str]| column(sheet, &Name(name));
        Ids([
            named(&["slug"]),
            named(&["cdp_account", "cdp account", "account number"]),
            named(&["race_to_zero", "race to zero"]),
            named(&["net_zero_tracker", "id_code"]),
            named(&["un_locode", "un/locode"]),
            named(&["census_geoid", "geoid"]),
        ])
    }

    pub fn of(&self, line: &Line<'_>) -> Result<Option<Identifier>, Refused> {
        let [slug, cdp, race, tracker, locode, geoid] = self.0;
        if let Some(account) = line.whole::<i64>(cdp)? {
            let account =
                u64::try_from(account).map_err(|_| line.refused(cdp, "expected an account number"))?;
            return Ok(Some(line.text(slug).map_or(Identifier::CdpAccount(account), Identifier::Slug)));
        }
        let text = |column, made: fn(String) -> Identifier| line.text(column).map(made);
        Ok(text(slug, Identifier::Slug)
            .or_else(|| text(race, Identifier::RaceToZero))
            .or_else(|| text(tracker, Identifier::NetZeroTracker))
            .or_else(|| text(locode, Identifier::UnLocode))
            .or_else(|| text(geoid, Identifier::CensusGeoid)))
    }
}

struct Columns {
    ids: Ids,
    name: Column,
    country: Column,
    state: Column,
    region: Column,
    what: Column,
    year: Column,
    tco2e: Column,
    protocol: Column,
    residents: Column,
    reduction: Column,
    baseline: Column,
    adopted: Column,
    wording: Column,
    joined: Column,
    source: [Column; 4],
}

impl Columns {
    fn new(sheet: &Sheet) -> Result<Self, BadSheet> {
        let named = |name: &'static [&'static str]| column(sheet, &Name(name));
        let must = |name: &'static [&'static str]| needed(sheet, &Name(name));
        Ok(Columns {
            ids: Ids::new(sheet),
            name: must(&["name"])?,
            country: must(&["country"])?,
            state: named(&["state"]),
            region: named(&["region"]),
            what: must(&["what"])?,
            year: must(&["year"])?,
            tco2e: named(&["tco2e"]),
            protocol: named(&["protocol"]),
            residents: named(&["residents"]),
            reduction: named(&["reduction_pct"]),
            baseline: named(&["baseline_year"]),
            adopted: named(&["adopted"]),
            wording: named(&["wording"]),
            joined: named(&["joined"]),
            source: [
                must(&["source_title"])?,
                must(&["source_publisher"])?,
                must(&["source_kind"])?,
                must(&["source_url"])?,
            ],
        })
    }

    fn entry(&self, line: &Line<'_>) -> Result<Entry, Refused> {
        let id = self.ids.of(line)?.ok_or_else(|| line.refused(self.name, NO_ID))?;
        let name = line.text(self.name).ok_or_else(|| line.refused(self.name, "expected a name"))?;
        let country = line.text(self.country).and_then(|country| country::code(&country));
        let country = country
            .ok_or_else(|| line.refused(self.country, "expected a country by a name or code of ISO 3166"))?;
        let (fact, joined) = self.said(line)?;
        Ok(Entry {
            at: line.at(),
            rows: 1,
            id,
            name,
            country,
            state: line.text(self.state),
            region: line.text(self.region),
            document: self.document(line)?,
            joined,
            facts: fact.into_iter().collect(),
            reported: None,
        })
    }

    fn said(&self, line: &Line<'_>) -> Result<(Option<Fact>, Option<Joining>), Refused> {
        let what = line.text(self.what).unwrap_or_default();
        let year = || {
            let year: Option<Year> = line.whole(self.year)?;
            year.ok_or_else(|| line.refused(self.year, "expected a year"))
        };
        let must = |column, what: &str| line.number(column)?.ok_or_else(|| line.refused(column, what));
        match what.as_str() {
            "inventory" => {
                let total = must(self.tco2e, "expected the total in t CO2e")?;
                let total =
                    Tonnes::emitted(total).map_err(|error| line.refused(self.tco2e, error.to_string()))?;
                let origin = line.at().self_reported(None, TotalRule::StatedTotal);
                let protocol = self.protocol(line)?;
                let counted = Counted {
                    year: year()?,
                    total,
                    protocol,
                    origin,
                    sectors: Vec::new(),
                    notation: Vec::new(),
                };
                Ok((Some(Fact::Inventory(Box::new(counted))), None))
            }
            "population" => {
                let value = must(self.residents, "expected the number of residents")?;
                let origin = line.at().self_reported(None, PopulationRule::StatedResidents);
                let residents = Residents { year: year()?, value: value as u64, origin };
                Ok((Some(Fact::Population(residents)), None))
            }
            "target" => {
                let reduction = must(self.reduction, "expected the cut in percent")?;
                let wording = line.text(self.wording);
                let wording =
                    wording.ok_or_else(|| line.refused(self.wording, "expected the document's own words"))?;
                let set = (TargetStatus::Adopted, line.whole(self.adopted)?);
                let origin = line.at().self_reported(None, TargetRule::StatedCut);
                let target = promised((year()?, reduction), line.whole(self.baseline)?, set, &wording, origin);
                Ok((Some(Fact::Target(target.map_err(|reason| line.refused(self.reduction, reason))?)), None))
            }
            "pledge" => {
                let Some(text) = line.text(self.joined) else { return Ok((None, Some(Joining::Undated))) };
                let day =
                    text.parse().map_err(|error| line.refused(self.joined, format!("expected {error}")))?;
                Ok((None, Some(Joining::On(day))))
            }
            _ => Err(line.refused(self.what, "expected inventory, population, target or pledge")),
        }
    }

    fn protocol(&self, line: &Line<'_>) -> Result<Option<Protocol>, Refused> {
        let Some(text) = line.text(self.protocol) else { return Ok(None) };
        let expected = || format!("expected one of {}", Protocol::codes().join(", "));
        text.parse().map(Some).map_err(|_| line.refused(self.protocol, expected()))
    }

    fn document(&self, line: &Line<'_>) -> Result<Document, Refused> {
        let [title, publisher, kind, url] = self.source;
        let text =
            |column| line.text(column).ok_or_else(|| line.refused(column, "expected the document it rests on"));
        let kinds = || format!("expected one of {}", SourceKind::codes().join(", "));
        let address = text(url)?;
        if !(address.starts_with("https://") || address.starts_with("http://")) {
            return Err(line.refused(url, "expected an address that begins with http:// or https://"));
        }
        Ok(Document {
            key: key(&text(title)?),
            title: text(title)?,
            publisher: text(publisher)?,
            kind: text(kind)?.parse().map_err(|_| line.refused(kind, kinds()))?,
            url: address,
            published: None,
        })
    }
}

/// The document of a file that does not name it, from what was asked.
pub fn document_of(sheet: &Sheet, asked: &Asked) -> Result<Document, BadSheet> {
    let unsaid = || BadSheet::Unsaid {
        file: sheet.file.clone(),
        what: "does not name its document: say it with --source-title, --source-publisher and --source-url",
    };
    let title = clean(asked.title.as_deref().ok_or_else(unsaid)?);
    Ok(Document {
        key: key(&title),
        title,
        publisher: asked.publisher.clone().ok_or_else(unsaid)?,
        kind: asked.kind.unwrap_or(SourceKind::Official),
        url: asked.url.as_ref().ok_or_else(unsaid)?.to_string(),
        published: None,
    })
}

/// A key of the record from a title: its first letters and digits.
fn key(title: &str) -> String {
    let letters = title.to_lowercase();
    let words = letters.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut key = String::from("import");
    for word in words {
        if key.len() + word.len() > 48 {
            break;
        }
        key = format!("{key}-{word}");
    }
    key
}
