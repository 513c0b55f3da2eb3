//! The unit of a figure: that of its indicator, or one that differs by a factor only.

/// A figure in a unit, times `times` and divided by `over`, is the figure in the indicator's unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Factor {
    times: f64,
    over: f64,
}

impl Factor {
    pub fn of(self, value: f64) -> f64 {
        value * self.times / self.over
    }
}

/// A unit, with what its figures are multiplied by and divided by.
type Other = (&'static str, f64, f64);

/// For each unit of the record, other units with their factors. A unit that is absent needs an assumption.
const OTHERS: [(&str, &[Other]); 5] = [
    ("mwh", &[("kwh", 1.0, 1000.0), ("gwh", 1000.0, 1.0), ("megawatthour", 1.0, 1.0)]),
    ("therm", &[("dekatherm", 10.0, 1.0), ("dth", 10.0, 1.0), ("mmbtu", 10.0, 1.0)]),
    ("kwdc", &[("mwdc", 1000.0, 1.0), ("wdc", 1.0, 1000.0)]),
    ("vehiclemileperday", &[("mileperday", 1.0, 1.0), ("dailyvmt", 1.0, 1.0)]),
    ("lbco2epermwh", &[("lbco2e/mwh", 1.0, 1.0)]),
];

/// The factor from a unit to that of an indicator. The error names the units that it may be.
pub fn factor(given: &str, wanted: &str) -> Result<Factor, String> {
    let (from, to) = (plain(given), plain(wanted));
    if from == to {
        return Ok(Factor { times: 1.0, over: 1.0 });
    }
    let others = OTHERS.iter().find(|(unit, _)| *unit == to).map_or(&[][..], |(_, others)| others);
    match others.iter().find(|(unit, ..)| *unit == from) {
        Some((_, times, over)) => Ok(Factor { times: *times, over: *over }),
        None => {
            let names = std::iter::once(wanted).chain(others.iter().map(|(unit, ..)| *unit));
            Err(format!("expected the unit {}", names.collect::<Vec<_>>().join(" or ")))
        }
    }
}

/// Lower case without spaces and marks, in the singular.
fn plain(unit: &str) -> String {
    let letters = unit.chars().filter(|c| c.is_alphanumeric() || *c == '/').flat_map(char::to_lowercase);
    let unit: String = letters.collect();
    unit.replace("miles", "mile").strip_suffix('s').map_or_else(|| unit.clone(), ToOwned::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_factor_or_a_refusal() {
        let of = |value, given, wanted| factor(given, wanted).map(|factor| factor.of(value));
        assert_eq!(of(49_255_476.0, "kWh", "MWh"), Ok(49_255.476));
        assert_eq!(of(49_255.476, "MWh", "MWh"), Ok(49_255.476));
        assert_eq!(of(3.0, "kW DC", "kW_DC"), Ok(3.0));
        assert_eq!(of(7.0, "Therm", "therms"), Ok(7.0));
        assert_eq!(of(2.0, "homes", "homes"), Ok(2.0));
        assert_eq!(of(5.0, "vehicle miles per day", "vehicle_miles_per_day"), Ok(5.0));
        for (given, wanted) in
            [("kW", "kW_DC"), ("ccf", "therms"), ("", "MWh"), ("MWh", "therms"), ("%", "homes")]
        {
            assert!(factor(given, wanted).is_err(), "{given}");
        }
        assert_eq!(factor("ccf", "MWh"), Err("expected the unit MWh or kwh or gwh or megawatthour".to_owned()));
    }
}
