//! Mozilla Observatory's published tests of headers, one by one, as a site behind TLS passes them:
//! <https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring>. It starts at 100; A+ begins there.

use crate::support::{Data, Serving};

const PUBLIC: [&str; 2] = ["--public-url", "https://race.example.net"];

/// The points that each test adds or subtracts.
fn score(header: impl Fn(&str) -> String) -> i32 {
    let policy = header("content-security-policy");
    let has = |part: &str| policy.split(';').any(|directive| directive.trim() == part);
    let years: u64 =
        header("strict-transport-security").split('=').nth(1).map_or(0, |age| age.parse().unwrap());
    let is_open =
        policy.is_empty() || policy.contains("unsafe") || policy.contains("http:") || policy.contains("data:");
    let tests = [
        (is_open, -25),
        (!is_open && has("default-src 'none'"), 10),
        (years < 15_768_000, -20),
        (!header("set-cookie").is_empty(), -20),
        (header("x-content-type-options") != "nosniff", -5),
        (has("frame-ancestors 'none'"), 5),
        (!has("frame-ancestors 'none'") && header("x-frame-options") != "DENY", -20),
        (header("referrer-policy") == "strict-origin-when-cross-origin", 5),
    ];
    100 + tests.iter().filter(|(holds, _)| *holds).map(|(_, points)| points).sum::<i32>()
}

#[test]
fn pages_score_a_plus() {
    let data = Data::light();
    let serving = Serving::with(&data, &PUBLIC);
    for path in ["/", "/communities/boston", "/es/find?q=boston", "/nothing/here", "/communities?page=99"] {
        let (_, headers, body) = serving.ask(path, &[]);
        let header =
            |name: &str| headers.get(name).map_or(String::new(), |value| value.to_str().unwrap().to_owned());
        assert_eq!(score(header), 120, "{path}: {headers:?}");
        let page = String::from_utf8_lossy(&body);
        let scripts = page.matches("<script").count();
        assert_eq!(
            scripts,
            page.matches("<script type=\"application/ld+json\">").count(),
            "{path} runs a script"
        );
    }
}

#[test]
fn a_site_without_tls_asks_for_none() {
    let data = Data::light();
    let serving = Serving::of(&data);
    assert!(!serving.ask("/", &[]).1.contains_key("strict-transport-security"));
}
