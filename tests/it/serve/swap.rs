//! Many readers while editions replace each other: no error, and no page with figures of two editions.
//!
//! Each edition changes figures in three tables together, so that a mixed page is visible. The test is a short
//! run; `bench/swap` runs it for ten minutes.

use std::collections::BTreeMap;
use std::fs;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::{scope, sleep};
use std::time::{Duration, Instant};

use rusqlite::Connection;
use rustix::process::Signal;

use crate::support::{Data, Serving};

const READERS: usize = 6;

/// The readers read this many answers of an edition before the next one comes.
const ANSWERS_A_ROUND: u64 = 60;

/// The number of reads, and the faults.
#[derive(Default)]
struct Seen {
    answers: AtomicU64,
    judged: AtomicU64,
    /// The figures of each edition, by its digest.
    editions: Mutex<BTreeMap<String, u64>>,
    faults: Mutex<Vec<String>>,
}

impl Seen {
    /// Waits until the readers have read this many more answers.
    fn wait_for(&self, more: u64) {
        let (begun, enough) = (Instant::now(), self.answers.load(Ordering::Relaxed) + more);
        while self.answers.load(Ordering::Relaxed) < enough {
            assert!(begun.elapsed() < Duration::from_mins(1), "the readers read no more");
            sleep(Duration::from_millis(5));
        }
    }
}

#[test]
fn no_reader_sees_an_error_or_two_editions_on_a_page() {
    let number =
        |name: &str, else_: u64| std::env::var(name).ok().and_then(|given| given.parse().ok()).unwrap_or(else_);
    let (rounds, between) = (number("SWAP_ROUNDS", 8), Duration::from_secs(number("SWAP_EVERY", 0)));
    // Boston's figures change at will only where no list of cities and towns knows them.
    let data = Data::light().edit("campaign.toml", "state = \"MA\"", "state = \"NH\"");
    publish(&data, 0);
    let serving = Serving::of(&data);
    let (seen, over) = (Seen::default(), AtomicBool::new(false));
    let begun = Instant::now();
    let (mut swapped, mut refused) = (0, 0);
    scope(|threads| {
        for reader in 0..READERS {
            let (serving, seen, over, data) = (&serving, &seen, &over, &data);
            threads.spawn(move || {
                for turn in 0.. {
                    if over.load(Ordering::Relaxed) {
                        break;
                    }
                    read(serving, seen, data, (reader, turn));
                }
            });
        }
        for round in 1..=rounds {
            sleep(between);
            seen.wait_for(ANSWERS_A_ROUND);
            let is_good = round != rounds / 3 && round != rounds * 2 / 3;
            swap(&data, &serving, round, is_good);
            if is_good { swapped += 1 } else { refused += 1 }
        }
        seen.wait_for(ANSWERS_A_ROUND);
        over.store(true, Ordering::Relaxed);
    });
    let (answers, judged) = (seen.answers.into_inner(), seen.judged.into_inner());
    let (editions, faults) = (seen.editions.into_inner().unwrap(), seen.faults.into_inner().unwrap());
    println!(
        "{answers} answers in {} s from {} editions seen ({swapped} swapped in, {refused} refused), \
         {judged} of them judged figure by figure, {} faults",
        begun.elapsed().as_secs(),
        editions.len(),
        faults.len()
    );
    assert_eq!(faults, Vec::<String>::new());
    assert_eq!(refused, 2);
    assert!(editions.len() > swapped / 2 && judged > 100, "{} editions seen, {judged} judged", editions.len());
}

/// Writes the edition of a number, or a bad one, and waits until the server serves or refuses it.
fn swap(data: &Data, serving: &Serving, number: u64, is_good: bool) {
    let before = serving.health();
    if is_good {
        publish(data, number);
    } else {
        spoil(data);
    }
    serving.signal(Signal::HUP);
    serving.until("it is served, or refused if it is bad", |serving| {
        let now = serving.health();
        now["refused"].is_null() == is_good && (now["edition"] != before["edition"]) == is_good
    });
}

/// Writes the edition with this number, which is a figure in three tables.
fn publish(data: &Data, number: u64) {
    set(data, "campaign.toml", "goal_communities", number + 1000);
    set(data, "communities/boston.toml", "area_km2", number + 100);
    let text = data.text("communities/boston.toml");
    let at = text.find("year = 2020\nvalue = ").unwrap() + "year = 2020\nvalue = ".len();
    let end = at + text[at..].find('\n').unwrap();
    fs::write(
        data.path("communities/boston.toml"),
        format!("{}{}{}", &text[..at], number + 700_000, &text[end..]),
    )
    .unwrap();
}

fn set(data: &Data, file: &str, key: &str, value: u64) {
    let text = data.text(file);
    let line = text.lines().find(|line| line.starts_with(&format!("{key} = "))).unwrap();
    fs::write(data.path(file), text.replacen(line, &format!("{key} = {value}"), 1)).unwrap();
}

fn spoil(data: &Data) {
    let text = data.text("campaign.toml");
    fs::write(data.path("campaign.toml"), text.replacen("goal_communities = ", "goal_communities = -", 1))
        .unwrap();
}

/// One of many requests of readers.
fn read(serving: &Serving, seen: &Seen, data: &Data, (reader, turn): (usize, usize)) {
    let search = format!("/communities?q={reader}x{turn}");
    let paths = [
        "/",
        "/communities/boston",
        "/communities/boston.json",
        "/about.json",
        "/communities",
        &search,
        "/communities/boston.csv",
        "/communities/boston/trajectory.svg",
        "/es/communities/boston",
        "/nowhere",
        "/data/edition.sqlite",
        "/data/population.json",
        "/communities/lowell",
        "/changes.atom",
        "/method",
    ];
    let path = paths[(reader * 7 + turn) % paths.len()];
    let (status, _, body) = serving.ask(path, &[]);
    seen.answers.fetch_add(1, Ordering::Relaxed);
    let expected = if ["/nowhere", "/communities/lowell"].contains(&path) { 404 } else { 200 };
    let fault = |what: String| seen.faults.lock().unwrap().push(format!("{path}: {what}"));
    if status != expected {
        fault(format!("status {status}"));
    }
    let Some((digest, numbers)) = figures(path, &body, data, reader) else { return };
    seen.judged.fetch_add(1, Ordering::Relaxed);
    let mut editions = seen.editions.lock().unwrap();
    let known = *editions.entry(digest.clone()).or_insert(numbers[0]);
    if numbers.iter().any(|number| *number != known) {
        fault(format!("the edition {digest} has the number {known}, and the page {numbers:?}"));
    }
}

/// The digest on the page, and the number of the edition by each of its figures.
fn figures(path: &str, body: &[u8], data: &Data, reader: usize) -> Option<(String, Vec<u64>)> {
    if path == "/data/edition.sqlite" {
        return Some(in_file(body, &data.folder().join(format!("{reader}.download"))));
    }
    let text = String::from_utf8(body.to_vec()).unwrap();
    let number = |mark: &str, less: u64| -> u64 {
        let at = text.find(mark).unwrap_or_else(|| panic!("{path}: no {mark}")) + mark.len();
        let digits: String = text[at..].chars().take_while(|c| c.is_ascii_digit() || *c == ',').collect();
        digits.replace(',', "").parse::<u64>().unwrap() - less
    };
    let short = |mark: &str| {
        let after = text.split(mark).skip(1).filter_map(|rest| rest.get(..12));
        let mut digests = after.filter(|word| word.bytes().all(|byte| byte.is_ascii_hexdigit()));
        digests.next().unwrap_or_else(|| panic!("{path}: no digest")).to_owned()
    };
    match path {
        "/" => Some((short("(edition <code>"), vec![number("more than ", 1000)])),
        "/communities/boston" => {
            let rows: Vec<u64> =
                text.split("<td class=\"number\">700,").skip(1).map(|row| row[..3].parse().unwrap()).collect();
            assert!(!rows.is_empty(), "no population on the page");
            Some((short("(edition <code>"), rows))
        }
        "/communities/boston.json" => {
            let numbers =
                vec![number("\"area_km2\": ", 100), number("\"year\": 2020,\n      \"value\": ", 700_000)];
            Some((short("\"edition\": \""), numbers))
        }
        "/about.json" => Some((short("\"edition\": \""), vec![number("\"goal_communities\": ", 1000)])),
        _ => None,
    }
}

fn in_file(body: &[u8], path: &std::path::Path) -> (String, Vec<u64>) {
    fs::write(path, body).unwrap();
    let file = Connection::open(path).unwrap();
    let number = |sql: &str, less: f64| file.query_row(sql, [], |row| row.get::<_, f64>(0)).unwrap() - less;
    let digest: String =
        file.query_row("SELECT substr(digest, 1, 12) FROM edition", [], |row| row.get(0)).unwrap();
    let numbers = [
        number("SELECT CAST(goal_communities AS REAL) FROM campaign", 1000.0),
        number("SELECT area_km2 FROM place WHERE community = 'boston'", 100.0),
        number(
            "SELECT CAST(value AS REAL) FROM population WHERE community = 'boston' AND year = 2020",
            700_000.0,
        ),
    ];
    (digest, numbers.iter().map(|number| *number as u64).collect())
}
