//! The cities and towns by the names that publishers write. A name never leads to a city or town by likeness alone:
//! then it is only an offer. A village is a part of a town, so its figure is not the town's.

use std::collections::{BTreeMap, BTreeSet};

use super::spelling::{letters, respells};
use crate::domain::{CensusGeoid, Code, Likeness, Locality, LocalityKind, Municipalities, plain};

/// The state's name, as publishers write it in the row of its sum.
const STATE: &str = "Massachusetts";

pub struct TownNames {
    names: BTreeMap<CensusGeoid, String>,
    /// By letters: the names, and the spellings of the record that respell one.
    whole: BTreeMap<String, CensusGeoid>,
    /// By letters: villages, neighborhoods and other names of a part.
    parts: BTreeMap<String, Vec<(LocalityKind, CensusGeoid)>>,
}

/// A name that leads to no city or town.
#[derive(Debug)]
pub struct NoTown {
    /// The cities and towns that it may mean.
    pub offers: Vec<CensusGeoid>,
    pub reason: String,
}

/// The most offers that a reader looks through.
const OFFERS: usize = 3;

impl TownNames {
    pub fn new(municipalities: &Municipalities, localities: &[Locality]) -> Self {
        let list = &municipalities.list;
        let names: BTreeMap<CensusGeoid, String> =
            list.iter().map(|it| (it.census_geoid, it.name.clone())).collect();
        let own = names.iter().map(|(geoid, name)| (letters(name), *geoid));
        let mut whole: BTreeMap<String, CensusGeoid> = own.collect();
        let mut parts: BTreeMap<String, Vec<(LocalityKind, CensusGeoid)>> = BTreeMap::new();
        let mut spellings: BTreeMap<String, BTreeSet<CensusGeoid>> = BTreeMap::new();
        for Locality { name, kind, of, .. } in localities {
            let town = names.get(of).map_or("", String::as_str);
            match kind {
                LocalityKind::Spelling if respells(name, town) => {
                    spellings.entry(letters(name)).or_default().insert(*of);
                }
                kind => parts.entry(letters(name)).or_default().push((*kind, *of)),
            }
        }
        for (spelling, towns) in spellings {
            if let Some(town) = towns.first().filter(|_| towns.len() == 1) {
                whole.entry(spelling).or_insert(*town);
            }
        }
        TownNames { names, whole, parts }
    }

    /// The city or town of this name, or the state.
    pub fn find(&self, text: &str) -> Result<CensusGeoid, NoTown> {
        if text.eq_ignore_ascii_case(STATE) {
            return self.state().ok_or_else(|| self.unknown(text));
        }
        self.whole.get(&letters(text)).copied().ok_or_else(|| self.unknown(text))
    }

    /// The place of this name, or else those that it may mean.
    pub fn may_be(&self, text: &str) -> Vec<CensusGeoid> {
        self.find(text).map_or_else(|none| none.offers, |of| vec![of])
    }

    /// The place of a GEOID of the record.
    pub fn of_geoid(&self, text: &str) -> Result<CensusGeoid, String> {
        let geoid: CensusGeoid =
            text.parse().map_err(|error| format!("expected {error}; a spreadsheet may have cut its zeros"))?;
        let is_known = self.names.contains_key(&geoid) || self.state() == Some(geoid);
        let unknown = || format!("no city or town of municipalities.toml has the GEOID {geoid}");
        is_known.then_some(geoid).ok_or_else(unknown)
    }

    pub fn name(&self, of: CensusGeoid) -> &str {
        self.names.get(&of).map_or(STATE, String::as_str)
    }

    /// All cities and towns, without the state.
    pub fn all(&self) -> impl Iterator<Item = CensusGeoid> {
        self.names.keys().copied()
    }

    pub fn state(&self) -> Option<CensusGeoid> {
        self.names.keys().next().map(|geoid| geoid.state())
    }

    fn unknown(&self, text: &str) -> NoTown {
        if let Some(parts) = self.parts.get(&letters(text)) {
            let offers: BTreeSet<CensusGeoid> = parts.iter().map(|(_, of)| *of).collect();
            let towns = self.named(&offers);
            let whole = "write the name of the city or town if the row is about the whole of it";
            let reason = match parts[0].0 {
                LocalityKind::Spelling => format!("{text:?} may be only a part of {towns}: {whole}"),
                kind => format!("{text:?} is a {} in {towns}: {whole}", kind.code().replace('-', " ")),
            };
            return NoTown { offers: offers.into_iter().collect(), reason };
        }
        let offers: BTreeSet<CensusGeoid> = self.near(text).into_iter().collect();
        let hint = if offers.is_empty() {
            "write its name as in municipalities.toml, or its GEOID".to_owned()
        } else {
            format!("did you mean {}?", self.named(&offers))
        };
        NoTown {
            reason: format!("there is no city or town {text:?}; {hint}"),
            offers: offers.into_iter().collect(),
        }
    }

    fn near(&self, text: &str) -> Vec<CensusGeoid> {
        let asked = plain(text);
        let like = |(of, name): (&CensusGeoid, &String)| Some((Likeness::of(&asked, &plain(name))?, *of));
        let mut near: Vec<(Likeness, CensusGeoid)> = self.names.iter().filter_map(like).collect();
        near.sort();
        near.into_iter().take(OFFERS).map(|(_, of)| of).collect()
    }

    fn named(&self, offers: &BTreeSet<CensusGeoid>) -> String {
        offers.iter().map(|of| self.name(*of)).collect::<Vec<_>>().join(" or ")
    }
}
