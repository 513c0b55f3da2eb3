//! Reads `[members]` of the campaign, and `campaign/members.csv`, which has a column for each of its lists.

use std::collections::BTreeMap;

use super::csv_file::{CsvFile, Row};
use super::fields::Fields;
use super::sources::Sources;
use crate::domain::{Code, FigureName, Member, MemberCount, MemberKind, MemberList, Membership, PartialDate};

/// The columns before those of the lists.
const COLUMNS: [&str; 4] = ["name", "kind", "country", "race_to_zero"];
/// The cell of a list that marks the member.
const MARKED: &str = "yes";

pub fn read(file: &Fields<'_>, sources: &Sources, rows: Option<&CsvFile<'_>>) -> Membership {
    let Some(fields) = file.table("members", "[members]") else {
        // Rows that no list names are a problem.
        let members = rows.map(|rows| members(rows, &[])).unwrap_or_default();
        return Membership { members, ..Membership::default() };
    };
    let counts = fields.tables("counts", "[[members.counts]]");
    let counts: Vec<MemberCount> = counts.into_iter().filter_map(|one| count(one, sources)).collect();
    let lists = fields.tables("lists", "[[members.lists]]");
    let lists: Vec<MemberList> = lists.into_iter().filter_map(|one| list(one, sources)).collect();
    if !counts.is_sorted_by(|a, b| a.date < b.date) {
        fields.report("counts", "expected the counts by date, the oldest first, one a date");
    }
    if !lists.is_sorted_by(|a, b| a.date < b.date) {
        fields.report("lists", "expected the lists by date, the oldest first, one a date");
    }
    if !lists.is_empty() && rows.is_none() {
        fields.report("lists", "expected the file campaign/members.csv with a column for each list");
    }
    fields.finish();
    let members = rows.map(|rows| members(rows, &lists)).unwrap_or_default();
    Membership { counts, lists, members }
}

fn count(fields: Fields<'_>, sources: &Sources) -> Option<MemberCount> {
    let date: Option<PartialDate> = fields.required("date").text();
    let members = fields.required("members").figure(date.map(FigureName::Members)).natural();
    let source = sources.cite(&fields);
    fields.finish();
    Some(MemberCount { date: date?, members: members?, source: source? })
}

fn list(fields: Fields<'_>, sources: &Sources) -> Option<MemberList> {
    let date: PartialDate = fields.required("date").text()?;
    let source = sources.cite(&fields);
    // The rows of the list give its figure.
    let _ = fields.required("date").figure(FigureName::Members(date));
    fields.finish();
    Some(MemberList { date, source: source? })
}

fn members(file: &CsvFile<'_>, lists: &[MemberList]) -> Vec<Member> {
    let (heading, rows) = file.rows();
    let dates: Vec<String> = lists.iter().map(|list| list.date.to_string()).collect();
    let expected: Vec<&str> = COLUMNS.into_iter().chain(dates.iter().map(String::as_str)).collect();
    let Some(heading) = heading else { return Vec::new() };
    let wrong = (0..expected.len().max(heading.cells.len()))
        .find(|index| heading.cells.get(*index) != expected.get(*index).copied());
    if let Some(index) = wrong {
        let columns = expected.join(",");
        file.report(&heading, index, format!("expected the columns {columns}, as [[members.lists]] has them"));
        return Vec::new();
    }
    let mut seen = BTreeMap::new();
    rows.iter().filter_map(|row| member(file, row, lists, &mut seen)).collect()
}

fn member<'r>(
    file: &CsvFile<'_>,
    row: &'r Row,
    lists: &[MemberList],
    seen: &mut BTreeMap<(&'r str, &'r str), usize>,
) -> Option<Member> {
    let (name, kind, country, id) = (row.cell(0), row.cell(1), row.cell(2), row.cell(3));
    if name.trim().is_empty() {
        file.report(row, 0, "expected a name");
    }
    let read: Option<MemberKind> = kind.parse().ok();
    if read.is_none() {
        file.report(row, 1, format!("expected one of {}, found {kind:?}", MemberKind::codes().join(", ")));
    }
    let letters = country.len() == 2 && country.bytes().all(|letter| letter.is_ascii_uppercase());
    if !(country.is_empty() || letters) {
        file.report(row, 2, format!("expected a code of ISO 3166 such as US, or nothing, found {country:?}"));
    }
    report_twin(file, row, seen);
    let lists = marked(file, row, lists);
    let written = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    Some(Member {
        name: name.to_owned(),
        kind: read?,
        country: written(country),
        race_to_zero: written(id),
        lists,
    })
}

/// Two rows of one identifier, or without one of one name and country, are one member.
fn report_twin<'r>(file: &CsvFile<'_>, row: &'r Row, seen: &mut BTreeMap<(&'r str, &'r str), usize>) {
    let (index, key) = match row.cell(3) {
        "" => (0, (row.cell(0), row.cell(2))),
        id => (3, (id, "")),
    };
    let first = *seen.entry(key).or_insert(row.line);
    if first != row.line {
        file.report(row, index, format!("{} is there already, at line {first}", key.0));
    }
}

/// The lists that mark the row. Each row is on one at least.
fn marked(file: &CsvFile<'_>, row: &Row, lists: &[MemberList]) -> Vec<PartialDate> {
    let mut marked = Vec::new();
    for (index, list) in (COLUMNS.len()..).zip(lists) {
        match row.cell(index) {
            "" => {}
            MARKED => marked.push(list.date),
            other => file.report(row, index, format!("expected {MARKED} or nothing, found {other:?}")),
        }
    }
    if marked.is_empty() {
        file.report(row, COLUMNS.len(), format!("expected {MARKED} for one list or more"));
    }
    marked
}
