//! Reads `[indicators.<key>.derived]`: how an indicator is computed from others.

use strum::{EnumString, IntoStaticStr, VariantArray};

use super::texts::{finite, flag};
use crate::domain::{Derivation, HomeEnergy, Index, IndicatorKey, Ratio, Year};
use crate::facts::fields::Fields;

/// The formulas.
#[derive(Clone, Copy, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
enum Formula {
    Ratio,
    HomeEnergy,
    Index,
}

pub fn read(indicator: &Fields<'_>) -> Option<Derivation> {
    let fields = indicator.table("derived", "[indicators.<key>.derived]")?;
    let read = match fields.required("formula").code()? {
        Formula::Ratio => ratio(&fields).map(Derivation::Ratio),
        Formula::HomeEnergy => home_energy(&fields).map(|home| Derivation::HomeEnergy(Box::new(home))),
        Formula::Index => index(&fields).map(Derivation::Index),
    };
    fields.finish();
    read
}

fn ratio(fields: &Fields<'_>) -> Option<Ratio> {
    let (of, to) = (keys(fields, "of"), keys(fields, "to"));
    let times = fields.required("times").number(finite);
    let fewest = fields.optional("fewest");
    let fewest = if fewest.is_there() { fewest.number(finite) } else { Some(0.0) };
    let stand_for_years = years(fields, "stand_for_years");
    let not_in_light_plant_towns = flag(fields, "not_in_light_plant_towns");
    Some(Ratio {
        of: of?,
        to: to?,
        times: times?,
        fewest: fewest?,
        stand_for_years: stand_for_years?,
        not_in_light_plant_towns: not_in_light_plant_towns?,
    })
}

fn index(fields: &Fields<'_>) -> Option<Index> {
    let (of, base) = (fields.required("of").text(), fields.required("base").whole());
    Some(Index { of: of?, base: base? })
}

fn home_energy(fields: &Fields<'_>) -> Option<HomeEnergy> {
    let key = |name: &'static str| fields.required(name).text::<IndicatorKey>();
    let factor = |name: &'static str| fields.required(name).number(positive);
    let [gas, electricity, gas_homes] = ["gas", "electricity", "gas_homes"].map(key);
    let [oil_homes, propane_homes, homes] = ["oil_homes", "propane_homes", "homes"].map(key);
    let degree_days = key("degree_days");
    let usual_winter = usual_winter(fields);
    let heating_share = fields.required("heating_share").number(share);
    let [t_per_therm, t_per_mwh] = ["t_per_therm", "t_per_mwh"].map(factor);
    let [t_per_oil_home, t_per_propane_home] = ["t_per_oil_home", "t_per_propane_home"].map(factor);
    let fewest = factor("fewest");
    let gas_homes_without_gas_pct = factor("gas_homes_without_gas_pct");
    let homes_stand_for_years = years(fields, "homes_stand_for_years");
    Some(HomeEnergy {
        gas: gas?,
        electricity: electricity?,
        gas_homes: gas_homes?,
        oil_homes: oil_homes?,
        propane_homes: propane_homes?,
        homes: homes?,
        degree_days: degree_days?,
        usual_winter: usual_winter?,
        heating_share: heating_share?,
        t_per_therm: t_per_therm?,
        t_per_mwh: t_per_mwh?,
        t_per_oil_home: t_per_oil_home?,
        t_per_propane_home: t_per_propane_home?,
        fewest: fewest?,
        gas_homes_without_gas_pct: gas_homes_without_gas_pct?,
        homes_stand_for_years: homes_stand_for_years?,
    })
}

/// Two years or more, from the first to the last.
fn usual_winter(fields: &Fields<'_>) -> Option<(Year, Year)> {
    let first: Option<Year> = fields.required("usual_winter_from").whole();
    let last = fields.required("usual_winter_to").whole();
    if first.zip(last).is_some_and(|(first, last)| first > last) {
        fields.report("usual_winter_to", "expected a year not before `usual_winter_from`");
    }
    Some((first?, last?))
}

fn keys(fields: &Fields<'_>, key: &'static str) -> Option<Vec<IndicatorKey>> {
    let keys: Vec<IndicatorKey> = fields.required(key).list()?.into_iter().map(|(key, _)| key).collect();
    if keys.is_empty() {
        fields.report(key, "expected one indicator or more");
    }
    Some(keys)
}

/// A number of years, none if it is absent.
fn years(fields: &Fields<'_>, key: &'static str) -> Option<u8> {
    let years = fields.optional(key);
    if years.is_there() { years.whole() } else { Some(0) }
}

fn positive(number: f64) -> Result<f64, &'static str> {
    if number.is_finite() && number > 0.0 { Ok(number) } else { Err("a number above 0") }
}

fn share(number: f64) -> Result<f64, &'static str> {
    if (0.0..=1.0).contains(&number) { Ok(number) } else { Err("a share from 0 to 1") }
}
