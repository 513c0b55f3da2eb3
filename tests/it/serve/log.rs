//! The log is JSON, and contains neither visitors' addresses nor queries.

use serde_json::Value;

use crate::support::{Data, Serving};

fn lines(serving: &Serving) -> Vec<Value> {
    let told = serving.told();
    told.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}"))).collect()
}

#[test]
fn each_request_is_a_line_without_its_query_or_its_sender() {
    let data = Data::light();
    let serving = Serving::with(&data, &["--log"]);
    serving.get("/communities?q=mySecretWord&kind=city");
    serving.get("/about");
    serving.get("/about");
    let headers = [
        ("X-Forwarded-For", "203.0.113.7"),
        ("Referer", "https://example.net/private"),
        ("User-Agent", "Agent9"),
    ];
    assert_eq!(serving.ask("/nowhere", &headers).0, 404);
    serving.until("all are told", |serving| serving.told().lines().count() >= 4);
    let lines = lines(&serving);
    let of = |path: &str| lines.iter().filter(|line| line["path"] == path).collect::<Vec<_>>();
    let search = of("/communities")[0];
    assert_eq!((search["event"].as_str(), search["status"].as_u64()), (Some("request"), Some(200)));
    assert!(search["bytes"].as_u64().unwrap() > 1000 && search["milliseconds"].as_f64().unwrap() > 0.0);
    assert!(serving.printed[0].contains(search["edition"].as_str().unwrap()));
    assert!(search["time"].as_str().unwrap().ends_with('Z'));
    assert_eq!(of("/about").iter().map(|line| line["kept"].as_bool()).next_back(), Some(Some(true)));
    assert_eq!(of("/nowhere")[0]["status"], 404);
    for hidden in ["mySecretWord", "kind=city", "?", "127.0.0.1", "203.0.113.7", "example.net", "Agent9"] {
        assert!(!serving.told().contains(hidden), "{hidden} in {}", serving.told());
    }
}

#[test]
fn a_refused_edition_is_a_line_with_its_problems() {
    let data = Data::light();
    let serving = Serving::with(&data, &["--log", "--watch"]);
    let data = data.edit("campaign.toml", "goal_communities = 1000", "goal_communities = \"many\"");
    serving.until("the refusal is told", |serving| serving.told().contains("refused"));
    let refused = lines(&serving).into_iter().find(|line| line["event"] == "refused").unwrap();
    assert!(refused["problems"][0].as_str().unwrap().contains("expected a whole number"), "{refused}");
    let data = data.edit("campaign.toml", "goal_communities = \"many\"", "goal_communities = 1001");
    serving.until("the next edition is told", |serving| serving.told().contains("\"event\":\"edition\""));
    drop(data);
}

#[test]
fn nobody_is_told_of_requests_unless_asked_to() {
    let data = Data::light();
    let serving = Serving::of(&data);
    serving.get("/about");
    serving.get("/about");
    assert_eq!(serving.told(), "");
}
