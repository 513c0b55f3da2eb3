//! `ETag`, caching and security headers.

use crate::support::site::site;

#[test]
fn an_unchanged_page_is_not_sent_again() {
    let first = site().get("/about");
    let tag = first.header("etag").unwrap();
    let again = site().get_with("/about", &[("If-None-Match", tag)]);
    assert_eq!((again.status, again.body.as_str()), (304, ""));
    assert_eq!(again.header("etag"), Some(tag));
    assert_eq!(site().get_with("/about", &[("If-None-Match", "W/\"other\"")]).status, 200);
}

#[test]
fn an_unknown_page_stays_unknown_whatever_the_reader_holds() {
    let tag = site().get("/about").header("etag").unwrap().to_owned();
    assert_eq!(site().get_with("/nowhere", &[("If-None-Match", &tag)]).status, 404);
    assert_eq!(site().get_with("/communities/bostn", &[("If-None-Match", "*")]).status, 404);
}

#[test]
fn head_answers_as_get_without_a_body() {
    for path in ["/", "/communities/boston", "/communities.json", "/nowhere"] {
        let (get, head) = (site().get(path), site().head(path));
        assert_eq!(head.status, get.status, "{path}");
        assert_eq!(head.header("content-type"), get.header("content-type"), "{path}");
        assert_eq!(head.body, "", "{path}");
    }
}

/// A page of another site may read everything, with ranges and conditions too.
#[test]
fn any_site_may_read_what_is_for_programs() {
    for path in
        ["/communities.json", "/communities/boston/trajectory.svg", "/data/edition.sqlite", "/nothing.csv"]
    {
        let preflight = site().raw(
            format!(
                "OPTIONS {path} HTTP/1.1\r\nHost: x\r\nOrigin: https://example.net\r\nConnection: close\r\n\
                 Access-Control-Request-Method: GET\r\nAccess-Control-Request-Headers: range\r\n\r\n"
            )
            .as_bytes(),
        );
        assert!(preflight.starts_with("HTTP/1.1 204"), "{path}: {preflight}");
        let said = preflight.to_lowercase();
        for line in [
            "access-control-allow-origin: *",
            "access-control-allow-methods: get, head",
            "access-control-allow-headers: if-none-match, if-range, range",
            "allow: get, head, options",
        ] {
            assert!(said.contains(line), "{path}: {line} is missing in {preflight}");
        }
        let answer = site().get(path);
        assert_eq!(answer.header("access-control-allow-origin"), Some("*"), "{path}");
        assert_eq!(
            answer.header("access-control-expose-headers"),
            Some("Accept-Ranges, Content-Range, ETag"),
            "{path}"
        );
    }
    let tag = site().get("/communities.json").header("etag").unwrap().to_owned();
    let kept = site().get_with("/communities.json", &[("If-None-Match", &tag)]);
    assert_eq!((kept.status, kept.header("access-control-allow-origin")), (304, Some("*")));
    let page = site().raw(b"OPTIONS /about HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assert!(page.starts_with("HTTP/1.1 405") && !page.contains("ontrol-allow-origin"), "{page}");
}

#[test]
fn every_answer_has_the_security_headers() {
    for path in ["/", "/communities/boston.json", "/nowhere", "/static/icon.svg", "/communities?kind=village"] {
        let answer = site().get(path);
        let policy = answer.header("content-security-policy").unwrap_or_else(|| panic!("{path}"));
        assert!(
            policy.starts_with("default-src 'none'") && policy.contains("frame-ancestors 'none'"),
            "{path}"
        );
        assert!(!policy.contains("unsafe"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{path}");
        assert!(answer.header("referrer-policy").is_some(), "{path}");
    }
}

#[test]
fn a_saved_chart_may_use_its_own_style_alone() {
    let answer = site().get("/communities/boston/trajectory.svg");
    assert_eq!(answer.header("content-type"), Some("image/svg+xml"));
    let policies: Vec<&str> = answer.header("content-security-policy").into_iter().collect();
    assert_eq!(policies.len(), 1);
    assert!(policies[0].contains("style-src 'sha256-"));
    assert!(answer.body.contains("<style"));
}

#[test]
fn assets_are_named_by_their_content() {
    let page = site().page("/");
    let style = crate::support::site::attributes(&page, "link[rel=stylesheet]", "href").remove(0);
    let answer = site().get(&style);
    assert!(answer.header("cache-control").unwrap().contains("immutable"));
    assert!(!site().get("/static/site.css").header("cache-control").unwrap().contains("immutable"));
    assert_eq!(site().get("/static/nothing.css").status, 404);
}
