//! `/metrics` exists on its own listener only.

use crate::support::site::site;
use crate::support::{Data, Serving};

#[test]
fn the_numbers_are_on_their_own_listener_only() {
    assert_eq!(site().get("/metrics").status, 404);
    let data = Data::light();
    let serving = Serving::with(&data, &["--metrics", "127.0.0.1:0"]);
    serving.get("/about");
    serving.get("/about");
    let numbers = serving.printed[2].strip_prefix("numbers ").unwrap();
    let text = ureq::get(numbers).call().unwrap().body_mut().read_to_string().unwrap();
    let value = |name: &str| -> f64 {
        let line = text.lines().find(|line| line.starts_with(name)).unwrap_or_else(|| panic!("{name}: {text}"));
        line.rsplit(' ').next().unwrap().parse().unwrap()
    };
    assert!(value("racetozero_answers_total{status=\"200\",kept=\"true\"}") >= 1.0, "{text}");
    assert!(value("racetozero_answer_seconds_count") >= 2.0, "{text}");
    assert!(value("racetozero_kept_bytes ") > 1000.0, "{text}");
    assert!(value("racetozero_edition_loaded_seconds") > 1.7e9, "{text}");
    assert!(text.contains("# TYPE racetozero_answers counter") && text.ends_with("# EOF\n"), "{text}");
    assert_eq!(serving.ask("/metrics", &[]).0, 404);
    let elsewhere = numbers.replace("/metrics", "/healthz");
    let refused = ureq::get(elsewhere).config().http_status_as_error(false).build().call().unwrap();
    assert_eq!(refused.status().as_u16(), 404);
}
