//! Any damaged record gets a result, and a record reads back from its edition unchanged.

use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::RngSeed;
use racetozero::domain::{Community, EditionName, FigureChange, PublishedEdition, Record};
use racetozero::facts::{self, Problem};
use racetozero::store::{self, Store};

use crate::support::{Data, OWN, record};

/// Damage by an editor, a merge or a bad disk.
#[derive(Clone, Debug)]
enum Damage {
    CutAt(Index),
    FlipByte(Index, u8),
    DropLine(Index),
    RepeatLine(Index, Index),
    SwapLines(Index, Index),
    ReplaceValue(Index, &'static str),
    Insert(Index, String),
}

const VALUES: [&str; 14] = [
    "",
    "0",
    "-1",
    "1e400",
    "nan",
    "-inf",
    "99999999999999999999",
    "0x10",
    "\"\"",
    "\"é\\u0000\"",
    "true",
    "1979-05-27",
    "[]",
    "{}",
];

fn damage() -> impl Strategy<Value = Damage> {
    prop_oneof![
        any::<Index>().prop_map(Damage::CutAt),
        (any::<Index>(), 1_u8..).prop_map(|(at, bits)| Damage::FlipByte(at, bits)),
        any::<Index>().prop_map(Damage::DropLine),
        any::<(Index, Index)>().prop_map(|(from, to)| Damage::RepeatLine(from, to)),
        any::<(Index, Index)>().prop_map(|(one, other)| Damage::SwapLines(one, other)),
        (any::<Index>(), prop::sample::select(&VALUES)).prop_map(|(at, value)| Damage::ReplaceValue(at, value)),
        (any::<Index>(), "\\PC{0,4}|[\\[\\]{}\"'\\\\\n\r\t\u{0}=,.#]{1,4}")
            .prop_map(|(at, text)| Damage::Insert(at, text)),
    ]
}

impl Damage {
    fn done_to(&self, bytes: &mut Vec<u8>) {
        if bytes.is_empty() {
            return;
        }
        let lines: Vec<Vec<u8>> = bytes.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
        match self {
            Damage::CutAt(at) => bytes.truncate(at.index(bytes.len())),
            Damage::FlipByte(at, bits) => {
                let at = at.index(bytes.len());
                bytes[at] ^= bits;
            }
            Damage::DropLine(at) => *bytes = changed(lines, |lines| drop(lines.remove(at.index(lines.len())))),
            Damage::RepeatLine(from, to) => {
                *bytes = changed(lines, |lines| {
                    let line = from.get(lines).clone();
                    lines.insert(to.index(lines.len()), line);
                });
            }
            Damage::SwapLines(one, other) => {
                let count = lines.len();
                *bytes = changed(lines, |lines| lines.swap(one.index(count), other.index(count)));
            }
            Damage::ReplaceValue(at, value) => *bytes = changed(lines, |lines| replace_value(lines, at, value)),
            Damage::Insert(at, text) => {
                let at = at.index(bytes.len() + 1);
                bytes.splice(at..at, text.bytes());
            }
        }
    }
}

fn changed(mut lines: Vec<Vec<u8>>, change: impl Fn(&mut Vec<Vec<u8>>)) -> Vec<u8> {
    change(&mut lines);
    lines.concat()
}

/// Replaces the value after the `=` of some line.
fn replace_value(lines: &mut [Vec<u8>], at: &Index, value: &str) {
    let equals = |line: &Vec<u8>| line.iter().position(|byte| *byte == b'=');
    let mut with_value: Vec<_> = lines.iter_mut().filter_map(|line| Some((equals(line)?, line))).collect();
    if with_value.is_empty() {
        return;
    }
    let at = at.index(with_value.len());
    let (equals, line) = &mut with_value[at];
    line.truncate(*equals + 1);
    line.extend(format!(" {value}\n").bytes());
}

/// The same cases each time, so that a failure comes from a change. `PROPTEST_CASES` sets the number.
fn config() -> ProptestConfig {
    ProptestConfig { rng_seed: RngSeed::Fixed(1850), ..ProptestConfig::default() }
}

/// Half of the cases, so that two tests share them.
fn half(seed: u64) -> ProptestConfig {
    let all = config();
    ProptestConfig { rng_seed: RngSeed::Fixed(seed), cases: all.cases.div_ceil(2), ..all }
}

/// The faults of a result. It must be the record, or at least one problem. Problems are sorted, have one line
/// each, and point to an existing place.
fn fault(answer: &Result<Record, Vec<Problem>>, root: &Path) -> Option<String> {
    let problems = answer.as_ref().err()?;
    if problems.is_empty() || !problems.is_sorted() {
        return Some(format!("no problem, or out of order: {problems:?}"));
    }
    problems.iter().find_map(|problem| fault_of(problem, root))
}

fn fault_of(problem: &Problem, root: &Path) -> Option<String> {
    if !problem.path.starts_with(root) || !problem.path.exists() {
        return Some(format!("no such file: {problem}"));
    }
    let bytes = fs::read(&problem.path).unwrap_or_default();
    let line = bytes.split(|byte| *byte == b'\n').nth(problem.line.wrapping_sub(1));
    let letters = line.map(|line| String::from_utf8_lossy(line).chars().count());
    match letters {
        None => Some(format!("no such line: {problem}")),
        Some(letters) if !(1..=letters + 1).contains(&problem.column) => {
            Some(format!("no such column: {problem}"))
        }
        Some(_) if problem.message.contains(char::is_control) => {
            Some(format!("control characters: {problem:?}"))
        }
        Some(_) => None,
    }
}

/// The files of the record, by path below `data/`.
fn files(data: &Data) -> Vec<String> {
    let folders = ["communities", "context", "editions"];
    let inside = folders.iter().flat_map(|folder| {
        let entries = fs::read_dir(data.path(folder)).expect("a folder");
        entries.map(move |entry| format!("{folder}/{}", entry.expect("an entry").file_name().to_string_lossy()))
    });
    let mut files: Vec<String> =
        inside.chain(["campaign.toml", "resources.toml", "municipalities.toml"].map(str::to_owned)).collect();
    files.sort();
    files
}

#[test]
fn any_damage_ends_in_an_answer() {
    damaged(half(1850));
}

#[test]
fn any_other_damage_ends_in_an_answer() {
    damaged(half(1851));
}

fn damaged(config: ProptestConfig) {
    let data = Data::small_published();
    let good: Vec<(PathBuf, Vec<u8>)> = files(&data)
        .iter()
        .map(|file| (data.path(file), fs::read(data.path(file)).expect("a file of the record")))
        .collect();
    let damages = prop::collection::vec(damage(), 1..4);
    proptest!(config, |(file in any::<Index>(), damages in damages)| {
        good.iter().for_each(|(path, bytes)| fs::write(path, bytes).expect("restored"));
        let (path, bytes) = file.get(&good);
        let mut bytes = bytes.clone();
        damages.iter().for_each(|damage| damage.done_to(&mut bytes));
        fs::write(path, &bytes).expect("written");
        let answer = facts::read(&data.root());
        prop_assert_eq!(fault(&answer, &data.root()), None);
        if let Ok(record) = answer {
            prop_assert_eq!(loss(&record), None);
        }
    });
}

/// What an edition keeps of a published one. Of the record, it shortens the values of data files to their number.
fn in_short(edition: &PublishedEdition, is_record: bool) -> (EditionName, &str, Vec<String>) {
    let change = |change: &FigureChange| {
        let values = match is_record {
            true => change.in_short(),
            false => [change.change.from(), change.change.to()].map(|value| value.cloned()),
        };
        let (source, why) = (change.change.source(), change.change.why());
        format!("{} {:?} {} {values:?} {source:?} {why:?}", change.subject, change.name, change.change.code())
    };
    (edition.name, &edition.note, edition.changes.iter().map(change).collect())
}

/// The differences between a record and its edition.
fn loss(record: &Record) -> Option<String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("edition.sqlite");
    if let Err(error) = store::build(record, &path, racetozero::words::answers::english) {
        return Some(format!("taken by check, not by build: {error}"));
    }
    let store = Store::open(&path).expect("opened");
    let places = record.communities.iter().chain(&record.context);
    let changed =
        |place: &&Community| store.community(&place.slug).expect("an answer").as_ref() != Some(*place);
    let other = places.into_iter().find(changed).map(|place| format!("{} comes back changed", place.name));
    let mut editions = store.editions(None).expect("an answer");
    editions.reverse();
    let found = editions.iter().map(|edition| in_short(edition, false));
    if !found.eq(record.editions.iter().map(|edition| in_short(edition, true))) {
        return Some("the editions come back changed".to_owned());
    }
    let campaign = store.campaign().expect("an answer") != record.campaign;
    other.or_else(|| campaign.then(|| "the campaign comes back changed".to_owned()))
}

#[test]
fn tables_in_any_order_come_back_in_theirs() {
    let data = Data::real().append("communities/boston.toml", OWN);
    let record = facts::read(&data.root()).expect("a record without a problem");
    assert_eq!(loss(&record), None);
}

#[test]
fn any_text_at_all_ends_in_an_answer() {
    let data = Data::small();
    let path = data.path("communities/anything.toml");
    let assignment = "[a-z_]{1,8} = [-0-9.e\"a-z\\[\\]{}]{0,8}\n";
    let header = "\\[{1,2}(sources|targets|inventories|x)(\\.[a-z]{1,3})?\\]{1,2}\n";
    let line = prop_oneof![assignment, header, "\\PC{0,20}"];
    let text = prop::collection::vec(line, 0..12).prop_map(|lines| lines.concat());
    proptest!(config(), |(text in text)| {
        fs::write(&path, &text).expect("written");
        let answer = facts::read(&data.root());
        prop_assert!(answer.is_err(), "a record with a file of nonsense was taken");
        prop_assert_eq!(fault(&answer, &data.root()), None);
    });
}

/// The record and its edition.
fn real() -> (Record, Store, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let record = facts::read(record::frozen()).expect("a record without a problem");
    let path = folder.path().join("edition.sqlite");
    store::build(&record, &path, racetozero::words::answers::english).expect("built");
    (record, Store::open(&path).expect("opened"), folder)
}

#[test]
fn every_community_comes_back_from_its_edition() {
    let (record, store, _folder) = real();
    assert!(record.communities.len() > 5);
    for community in record.communities.iter().chain(&record.context) {
        let found: Option<Community> = store.community(&community.slug).expect("an answer");
        assert_eq!(found.as_ref(), Some(community));
    }
    assert_eq!(store.community(&"atlantis".parse().expect("a slug")).expect("an answer"), None);
}

#[test]
fn all_else_comes_back_from_its_edition() {
    let (record, store, _folder) = real();
    assert_eq!(store.campaign().expect("an answer"), record.campaign);
    assert_eq!(store.resources().expect("an answer"), record.resources);
    assert_eq!(store.municipalities().expect("an answer"), record.municipalities.list);
    assert_eq!(store.municipality_sources().expect("an answer"), record.municipalities.sources);
    let last = record.editions.last().expect("an edition");
    assert_eq!(in_short(&store.editions(None).expect("an answer")[0], false), in_short(last, true));
    assert_eq!(store.edition.name, Some(last.name));
    assert_eq!(store.edition.digest, record.digest);
    assert_eq!(store.edition.as_of, record.campaign.as_of);
    let names: Vec<_> =
        record.communities.iter().map(|place| (place.slug.clone(), place.name.clone())).collect();
    assert_eq!(store.names().expect("an answer"), names);
}
