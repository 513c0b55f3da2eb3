//! Emissions per resident.

use std::cmp::Reverse;
use std::ops::RangeInclusive;

use crate::domain::record::{Community, Inventory, Population, PopulationKind};
use crate::domain::towns::TownResidents;
use crate::domain::values::{Tonnes, Year};

use super::not_known::{Known, NotKnown};

/// t CO₂e per person, with the count of residents.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PerPerson<'a> {
    pub tonnes: f64,
    pub population: &'a Population,
}

impl Community {
    pub fn per_person(&self, inventory: &Inventory) -> Known<PerPerson<'_>> {
        per_person(inventory.total, inventory.year, &self.population)
    }
}

const FARTHEST_YEARS: i32 = 2;

/// In t CO₂e a person and year: what a whole community can emit. The poorest emit about half a ton, and those
/// with a steelworks or a power plant some tens.
pub const PLAUSIBLE_PER_PERSON: RangeInclusive<f64> = 0.3..=100.0;

/// Divides a total by the residents of the same year, else of the nearest year.
///
/// t CO₂e a person. Not known without a count of residents within two years. Source: METHOD, "Per person".
pub fn per_person(total: Tonnes, year: Year, population: &[Population]) -> Known<PerPerson<'_>> {
    let counts = population.iter().filter(|count| count.value > 0);
    residents(year, counts)
        .map(|population| PerPerson { tonnes: total.number() / population.value as f64, population })
}

/// The count of residents for a year: the census in a census year, else the yearly estimate of the newest
/// vintage, else the nearest count at most two years away. In a tie the earlier year wins.
///
/// Not known without a count within two years.
pub fn residents<'a, C: ResidentCount + 'a>(year: Year, counts: impl Iterator<Item = &'a C>) -> Known<&'a C> {
    let rank = |count: &&C| {
        let vintage = count.vintage().map_or(0, Year::number);
        (count.year().since(year).abs(), count.kind(), count.year(), Reverse(vintage))
    };
    counts
        .filter(|count| count.year().since(year).abs() <= FARTHEST_YEARS)
        .min_by_key(rank)
        .ok_or(NotKnown::NoPopulationNear { year })
}

/// Whether two counts of residents hang together, so that a line may join the points that divide by them.
///
/// The census of 2010 hangs together with the estimates that start from it, and the census of 2020 with what
/// follows it. The estimates of 2019 were never fitted to the census of 2020.
pub fn hang_together(one: &impl ResidentCount, other: &impl ResidentCount) -> bool {
    decade(one) == decade(other)
}

/// The census that a count starts from: of its own year, or the one before its vintage. The vintage of a census year
/// still starts from the census ten years before.
fn decade(count: &impl ResidentCount) -> i32 {
    let from = match count.kind() {
        PopulationKind::Census => count.year().number(),
        PopulationKind::Estimate => {
            count.vintage().map_or(count.year().number(), |vintage| vintage.number() - 1)
        }
    };
    from / 10 * 10
}

/// A count of residents: its year, whether it is a census, and the vintage of an estimate.
pub trait ResidentCount {
    fn year(&self) -> Year;
    fn kind(&self) -> PopulationKind;
    /// The year in which the agency estimated the whole row of years. `None` for a census, or if not known.
    fn vintage(&self) -> Option<Year>;
}

impl ResidentCount for Population {
    fn year(&self) -> Year {
        self.year
    }

    fn kind(&self) -> PopulationKind {
        self.kind
    }

    fn vintage(&self) -> Option<Year> {
        self.vintage
    }
}

impl ResidentCount for TownResidents {
    fn year(&self) -> Year {
        self.year
    }

    fn kind(&self) -> PopulationKind {
        self.kind
    }

    fn vintage(&self) -> Option<Year> {
        self.vintage
    }
}

impl PerPerson<'_> {
    /// Whether a line may join this point with another.
    pub fn joins(&self, other: &PerPerson<'_>) -> bool {
        hang_together(self.population, other.population)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::record::Documents;

    struct Count(i64, PopulationKind, Option<i64>);

    fn year(number: i64) -> Year {
        Year::try_from(number).unwrap()
    }

    impl ResidentCount for Count {
        fn year(&self) -> Year {
            year(self.0)
        }

        fn kind(&self) -> PopulationKind {
            self.1
        }

        fn vintage(&self) -> Option<Year> {
            self.2.map(year)
        }
    }

    const CENSUS: PopulationKind = PopulationKind::Census;
    const ESTIMATE: PopulationKind = PopulationKind::Estimate;

    fn used(of: i64, counts: &[Count]) -> Option<(i64, Option<i64>)> {
        residents(year(of), counts.iter()).ok().map(|count| (count.0, count.2))
    }

    #[test]
    fn the_same_year_comes_first_and_a_census_before_an_estimate_of_it() {
        let counts = [
            Count(2019, ESTIMATE, Some(2019)),
            Count(2020, ESTIMATE, Some(2024)),
            Count(2020, CENSUS, None),
            Count(2021, ESTIMATE, Some(2023)),
            Count(2021, ESTIMATE, Some(2024)),
        ];
        assert_eq!(used(2019, &counts), Some((2019, Some(2019))));
        assert_eq!(used(2020, &counts), Some((2020, None)));
        assert_eq!(used(2021, &counts), Some((2021, Some(2024))));
    }

    #[test]
    fn the_nearest_count_is_at_most_two_years_away() {
        let counts = [Count(2010, CENSUS, None), Count(2020, CENSUS, None)];
        assert_eq!(used(2012, &counts), Some((2010, None)));
        assert_eq!(used(2013, &counts), None);
        assert_eq!(used(2018, &counts), Some((2020, None)));
        assert_eq!(used(2022, &counts), Some((2020, None)));
        assert_eq!(used(2023, &counts), None);
    }

    #[test]
    fn a_line_is_open_between_the_estimates_of_2019_and_the_census_of_2020() {
        let (first, next) = (Count(2010, CENSUS, None), Count(2020, CENSUS, None));
        let (before, after) = (Count(2019, ESTIMATE, Some(2019)), Count(2021, ESTIMATE, Some(2024)));
        assert!(hang_together(&first, &before));
        assert!(hang_together(&next, &after));
        assert!(!hang_together(&before, &next));
        assert!(!hang_together(&before, &after));
        let unfitted = Count(2020, ESTIMATE, Some(2020));
        assert!(hang_together(&unfitted, &before) && !hang_together(&unfitted, &next));
    }

    fn counted(year_of: i64, value: u64, kind: PopulationKind, vintage: Option<i64>) -> Population {
        Population {
            year: year(year_of),
            value,
            kind,
            source: "s".parse().unwrap(),
            origin: None,
            vintage: vintage.map(year),
            documents: Documents::default(),
        }
    }

    fn estimates(of: &[(i64, u64)]) -> Vec<Population> {
        of.iter().map(|(at, value)| counted(*at, *value, ESTIMATE, Some(2019))).collect()
    }

    /// The percent change of emissions per person from one year to another, to one decimal.
    fn change(population: &[Population], from: (i64, f64), to: (i64, f64)) -> String {
        let of = |(at, total): (i64, f64)| {
            per_person(Tonnes::emitted(total).unwrap(), year(at), population).unwrap().tonnes
        };
        format!("{:.1}", (of(to) / of(from) - 1.0) * 100.0)
    }

    /// The first edition divided Boston's 2015 by the census of 2010 and its 2016 by that of 2020: a fall of 15.6 %
    /// (11.24 to 9.49 t), of which residents who had come since 2010 made half.
    #[test]
    fn boston_does_not_fall_off_a_change_of_census() {
        let (of_2015, of_2016) = ((2015, 6_940_845.0), (2016, 6_409_448.0));
        let mut population = vec![counted(2010, 617_594, CENSUS, None), counted(2020, 675_647, CENSUS, None)];
        assert_eq!(
            format!("{:.1}", (6_409_448.0 / 675_647.0) / (6_940_845.0 / 617_594.0) * 100.0 - 100.0),
            "-15.6"
        );
        population.extend(estimates(&[(2014, 662_855), (2015, 670_491), (2016, 679_848), (2017, 687_788)]));
        assert_eq!(change(&population, of_2015, of_2016), "-8.9");
    }

    /// The first edition divided Somerville's 2014 by the census of 2010 and its 2016 by an estimate of 2018: a
    /// fall of 11.8 % (8.60 to 7.58 t), where emissions fell by 5.1 %.
    #[test]
    fn somerville_does_not_fall_off_a_change_of_census() {
        let (of_2014, of_2016, of_2018) = ((2014, 651_426.0), (2016, 618_374.0), (2018, 616_651.0));
        let mut population = vec![counted(2010, 75_754, CENSUS, None), counted(2020, 81_045, CENSUS, None)];
        population.extend(estimates(&[
            (2014, 78_991),
            (2015, 79_715),
            (2016, 80_936),
            (2017, 81_204),
            (2018, 81_357),
        ]));
        assert_eq!(change(&population, of_2014, of_2016), "-7.4");
        assert_eq!(change(&population, of_2016, of_2018), "-0.8");
    }
}
