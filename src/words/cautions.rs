//! Warnings beside a comparison: figures that differ in method, year, scope or precision.

use crate::domain::{
    Basis, Community, Compared, Inventory, Measure, Precision, Protocol, Sector, Shares, Year,
};

use super::label;
use super::language::Language;
use super::message::Message;
use super::number::{counted, listing};

/// One sentence for each way in which the figures differ.
pub fn all(
    language: Language,
    compared: &[Compared<'_>],
    measure: Measure,
    index: Option<Year>,
) -> Vec<Message> {
    let message = [
        methods(language, compared),
        years(language, compared),
        apart(language, compared),
        index.filter(|_| measure == Measure::Indexed).and_then(|index| not_indexed(language, compared, index)),
        residents(language, compared),
        sectors(language, compared),
        older_split(language, compared),
        precision(language, compared),
        news(language, compared),
    ];
    let partial = compared.iter().filter_map(|one| partial(language, one));
    message.into_iter().flatten().chain(partial).collect()
}

/// `None` if `each` is empty.
fn of_each(language: Language, key: &'static str, each: &[String], between: &str) -> Option<Message> {
    (!each.is_empty()).then(|| language.message(key).with("each", each.join(between)))
}

fn protocols(language: Language, compared: &Compared<'_>) -> Vec<&'static str> {
    let of = |inventory: &Inventory| -> Option<Protocol> {
        compared.community.series(&inventory.series).and_then(|series| series.protocol)
    };
    let mut names: Vec<&str> =
        compared.inventories().into_iter().map(|i| label::protocol(language, of(i))).collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn methods(language: Language, compared: &[Compared<'_>]) -> Option<Message> {
    let used: Vec<(&str, Vec<&str>)> = compared
        .iter()
        .map(|one| (one.community.name.as_str(), protocols(language, one)))
        .filter(|(_, p)| !p.is_empty())
        .collect();
    let mut names: Vec<&str> = used.iter().flat_map(|(_, names)| names.iter().copied()).collect();
    names.sort_unstable();
    names.dedup();
    match names.as_slice() {
        _ if used.len() < 2 => None,
        [one] if *one == label::protocol(language, None) => Some(language.message("caution-no-method")),
        [one] => Some(language.message("caution-one-method").with("method", one)),
        _ => {
            let each: Vec<String> =
                used.iter().map(|(name, of)| format!("{name}: {}", of.join("; "))).collect();
            of_each(language, "caution-methods", &each, ". ")
        }
    }
}

fn newest<'a>(compared: &Compared<'a>) -> Option<&'a Inventory> {
    compared.inventories().pop()
}

fn years(language: Language, compared: &[Compared<'_>]) -> Option<Message> {
    let newest: Vec<(&str, Year)> =
        compared.iter().filter_map(|one| Some((one.community.name.as_str(), newest(one)?.year))).collect();
    let differ = newest.windows(2).any(|pair| pair[0].1 != pair[1].1);
    let each: Vec<String> = newest.iter().map(|(name, year)| format!("{name} {year}")).collect();
    of_each(language, "caution-years", &each, ", ").filter(|_| differ)
}

fn apart(language: Language, compared: &[Compared<'_>]) -> Option<Message> {
    let several = compared.iter().filter(|one| one.lines.len() > 1);
    let ways = |one: &Compared<'_>| {
        let message = language.message("caution-ways").with("name", &one.community.name);
        counted(message, one.lines.len()).to_string()
    };
    let each: Vec<String> = several.map(ways).collect();
    of_each(language, "caution-apart", &[listing(language, &each)], "").filter(|_| !each.is_empty())
}

fn not_indexed(language: Language, compared: &[Compared<'_>], index: Year) -> Option<Message> {
    let whole = |one: &Compared<'_>| Compared::new(one.community, Measure::Total, None).lines.len();
    let cut: Vec<String> = compared
        .iter()
        .filter(|one| whole(one) > one.lines.len())
        .map(|one| one.community.name.clone())
        .collect();
    let message = of_each(language, "caution-not-indexed", &[listing(language, &cut)], "");
    message.filter(|_| !cut.is_empty()).map(|message| message.with("year", index))
}

/// Communities whose newest inventory and count of residents are from different years.
fn residents(language: Language, compared: &[Compared<'_>]) -> Option<Message> {
    let last = |one: &Compared<'_>| {
        let points = one.lines.iter().filter_map(|line| line.points.last());
        let point = points.max_by_key(|point| point.inventory.year)?;
        let (emitted, counted) = (point.inventory.year, point.residents?.year);
        let message = language.message("caution-residents-of").with("name", &one.community.name);
        (emitted != counted).then(|| message.with("emitted", emitted).with("counted", counted).to_string())
    };
    let each: Vec<String> = compared.iter().filter_map(last).collect();
    of_each(language, "caution-residents", &each, ", ")
}

fn sectors(language: Language, compared: &[Compared<'_>]) -> Option<Message> {
    let of = |shares: &Shares<'_>| -> Vec<Sector> { shares.parts.iter().map(|share| share.sector).collect() };
    let sets: Vec<Vec<Sector>> = compared.iter().filter_map(|one| one.shares.as_ref().map(of)).collect();
    let differ = sets.windows(2).any(|pair| pair[0] != pair[1]);
    differ.then(|| language.message("caution-sectors"))
}

fn older_split(language: Language, compared: &[Compared<'_>]) -> Option<Message> {
    let older = |one: &Compared<'_>| {
        let split = one.shares.as_ref()?.inventory.year;
        let newest = newest(&Compared::new(one.community, Measure::Total, None))?.year;
        let message = language.message("caution-older-split-of").with("name", &one.community.name);
        (newest > split).then(|| message.with("newest", newest).with("split", split).to_string())
    };
    let each: Vec<String> = compared.iter().filter_map(older).collect();
    of_each(language, "caution-older-split", &each, "; ")
}

fn precision(language: Language, compared: &[Compared<'_>]) -> Option<Message> {
    let inexact = [Precision::Rounded, Precision::Derived, Precision::ReadOffChart];
    let each: Vec<String> = compared
        .iter()
        .flat_map(|one| inexact.into_iter().filter_map(move |p| known_so(language, one, p)))
        .collect();
    of_each(language, "caution-precision", &each, "; ")
}

/// The years of a community's figures that have this precision.
fn known_so(language: Language, one: &Compared<'_>, precision: Precision) -> Option<String> {
    let shown = |inventory: &Inventory| match &one.shares {
        Some(shares) => shares.split.precision,
        None => inventory.precision,
    };
    let fits = one.inventories().into_iter().filter(|inventory| shown(inventory) == precision);
    let years: Vec<String> = fits.map(|inventory| inventory.year.to_string()).collect();
    let counts = match years.as_slice() {
        [] => return None,
        [first, _, _, .., last] => {
            let message = language.message("caution-counts").with("first", first).with("last", last);
            counted(message, years.len()).to_string()
        }
        few => listing(language, few),
    };
    let message =
        language.message("caution-precision-of").with("name", &one.community.name).with("counts", counts);
    Some(message.with("precision", label::precision(language, precision)).to_string())
}

fn news(language: Language, compared: &[Compared<'_>]) -> Option<Message> {
    let of = |community: &Community| -> Vec<String> {
        let counted = community.inventories_on(Basis::Community);
        let left = counted.into_iter().filter(|inventory| community.is_news(&inventory.source));
        left.map(|inventory| format!("{} {}", community.name, inventory.year)).collect()
    };
    let each: Vec<String> = compared.iter().flat_map(|one| of(one.community)).collect();
    of_each(language, "caution-news", &each, ", ")
}

fn partial(language: Language, compared: &Compared<'_>) -> Option<Message> {
    let why = compared.shares.as_ref()?.split.partial.as_ref()?;
    Some(language.message("caution-partial").with("name", &compared.community.name).record("why", why))
}
