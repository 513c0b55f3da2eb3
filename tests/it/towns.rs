//! Town data of the frozen record, as the program reads it.

use racetozero::domain::{CensusGeoid, PopulationKind, TownData, Year};
use racetozero::facts;

use crate::support::record;

fn towns() -> TownData {
    facts::read(record::frozen()).unwrap_or_else(|problems| panic!("{problems:?}")).towns
}

fn geoid(text: &str) -> CensusGeoid {
    text.parse().unwrap()
}

#[test]
fn residents_have_their_year_kind_and_vintage() {
    let residents = towns().residents(geoid("2501740115"));
    let counts: Vec<_> = residents
        .iter()
        .map(|count| (count.year.number(), count.value, count.kind, count.vintage.map(Year::number)))
        .collect();
    let (census, estimate) = (PopulationKind::Census, PopulationKind::Estimate);
    assert_eq!(counts.len(), 13);
    assert_eq!(
        counts[1..4],
        [(2010, 26983, census, None), (2010, 27037, estimate, Some(2019)), (2011, 27294, estimate, Some(2019)),]
    );
    assert_eq!(counts[12], (2020, 29817, census, None));
    assert_eq!(towns().residents(geoid("25")), []);
}
