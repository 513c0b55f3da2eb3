//! A record with fewer cities and towns: each takes time in a check, and many files in an export.

use std::fs;

use serde_json::Value;

use super::Data;

/// Boston, Cambridge and Melrose, and two towns; `indicators.toml` calls figures of Blackstone, Cambridge and Dighton
/// doubtful.
const FEW: [&str; 5] = ["2502507000", "2501711000", "2501740115", "2502706015", "2500516950"];

/// Leaves out the others, and the datasets that none of these has. A community of the record must be among `more`.
pub fn few_towns(data: Data, more: &[&str]) -> Data {
    let is_kept = |text: &str| {
        let mut places = text.split(|c: char| !c.is_ascii_digit()).filter(|word| is_geoid(word));
        places.all(|geoid| FEW.contains(&geoid) || more.contains(&geoid))
    };
    let lines =
        |text: String| text.lines().filter(|line| is_kept(line)).map(|line| format!("{line}\n")).collect();
    let tables = names(&data).into_iter().filter(|name| name.ends_with(".csv"));
    let tables: Vec<String> = tables.map(|name| format!("towns/{name}")).collect();
    let files = tables.iter().map(String::as_str).chain(["municipalities.toml"]);
    let data = files.fold(data, |data, file| {
        let kept: String = lines(data.text(file));
        data.write(file, &kept)
    });
    let shapes = shapes(&data.text("towns/shapes.json"), is_kept);
    let datasets = datasets(&data);
    let data = data.write("towns/shapes.json", &shapes).write("towns/datasets.toml", &datasets);
    // A translation of words that the record no longer has is a warning.
    ["es", "pt", "ht"]
        .iter()
        .fold(data, |data, language| data.remove(&format!("translations/{language}/datasets.toml")))
}

/// A city or town of Massachusetts.
fn is_geoid(word: &str) -> bool {
    word.len() == 10 && word.starts_with("250")
}

/// The files of town data.
fn names(data: &Data) -> Vec<String> {
    let entries = fs::read_dir(data.path("towns")).expect("a folder");
    entries.map(|entry| entry.expect("an entry").file_name().into_string().expect("a name")).collect()
}

fn shapes(text: &str, is_kept: impl Fn(&str) -> bool) -> String {
    let mut shapes: Value = serde_json::from_str(text).expect("JSON");
    let geometries = shapes["objects"]["towns"]["geometries"].as_array_mut().expect("geometries");
    geometries.retain(|shape| is_kept(shape["properties"]["geoid"].as_str().expect("a GEOID")));
    shapes.to_string()
}

/// The datasets that some file names. `check` refuses one that no figure comes from.
fn datasets(data: &Data) -> String {
    let others = names(data).into_iter().filter(|name| name != "datasets.toml");
    let others: String = others.map(|name| data.text(&format!("towns/{name}"))).collect();
    let text = data.text("towns/datasets.toml");
    let named = |table: &&str| table.split_once(']').is_none_or(|(name, _)| others.contains(name));
    text.split("\n[datasets.").filter(named).collect::<Vec<_>>().join("\n[datasets.")
}
