//! `racetozero stale`: what an editor should look at again.

use crate::support::Data;

const LIBRARY: &str = "All-electric public library";

fn stale(data: &Data) -> String {
    let run = data.run(&["stale", "--data", "data"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    run.stdout
}

/// The lines of a section, without its title.
fn section(printed: &str, title: &str) -> Vec<String> {
    let mut lines = printed.lines().skip_while(|line| !line.starts_with(title));
    let first = lines.next().unwrap_or_else(|| panic!("no section {title:?}:\n{printed}"));
    let inside = lines.take_while(|line| line.starts_with("  ")).map(|line| line.trim().to_owned()).collect();
    if first.ends_with(": none") { Vec::new() } else { inside }
}

#[test]
fn an_aged_translation_is_named_and_a_text_without_one_is_counted() {
    let before = stale(&Data::small());
    assert_eq!(section(&before, "Translations whose English"), Vec::<String>::new());
    let data = Data::small().edit("communities/melrose.toml", LIBRARY, "A library without gas");
    let after = stale(&data);
    let aged = section(&after, "Translations whose English");
    assert_eq!(aged.len(), 3, "{aged:?}");
    assert!(aged[0].starts_with("data/translations/es/melrose.toml:"), "{aged:?}");
    let lacking = |printed: &str, of: &str| {
        let lines = section(printed, "Texts without a translation");
        lines.iter().any(|line| line.starts_with("es: ") && line.contains(of))
    };
    assert!(
        lacking(&after, "melrose 1") && !lacking(&before, "melrose") && lacking(&before, "boston "),
        "{after}"
    );
}

#[test]
fn approved_translations_await_nobody() {
    let data = Data::small().remove("translations/es/campaign.toml");
    let approved =
        data.text("translations/es/melrose.toml").replace("\ntext =", "\nreviewed = \"2026-11\"\ntext =");
    let printed = stale(&data.write("translations/es/melrose.toml", &approved));
    let awaiting = section(&printed, "Translations that await");
    assert!(awaiting.iter().all(|line| !line.starts_with("es")) && awaiting.len() == 2, "{awaiting:?}");
}

#[test]
fn an_action_past_its_date_is_named_until_someone_looks() {
    let due = "title = \"All-electric public library\"\ndue = \"2026-03\"";
    let data = Data::small().edit("communities/melrose.toml", &format!("title = \"{LIBRARY}\""), due);
    let overdue = |data: &Data| section(&stale(data), "Actions whose date has passed");
    assert_eq!(overdue(&data), [format!("melrose: {LIBRARY}, due 2026-03")]);
    let looked = format!("{due}\nchecked = \"2026-05-02\"");
    let data = data.edit("communities/melrose.toml", due, &looked);
    assert_eq!(overdue(&data), Vec::<String>::new());
    let oldest = section(&stale(&data), "Actions checked longest ago");
    assert_eq!(oldest[0], format!("2026-05-02 melrose: {LIBRARY}"));
}

#[test]
fn a_member_without_a_report_of_last_year_is_named() {
    let without = |data: &Data| section(&stale(data), "Members without a report");
    assert!(without(&Data::small()).contains(&"melrose".to_owned()));
    let report = "[[reports]]\ntitle = \"Yearly\"\nkind = \"progress-report\"\npublished = \"2025\"\nurl = \"https://example.org/r\"\n";
    let data = Data::small().append("communities/melrose.toml", report);
    assert!(!without(&data).contains(&"melrose".to_owned()));
}
