//! Hostile addresses and queries get a clear 4xx, never a 500, and never stop the server.

use proptest::prelude::*;

use crate::support::site::site;

fn escaped(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn any_path_is_answered(segments in proptest::collection::vec(".{0,30}", 0..4)) {
        let path: String = segments.iter().map(|segment| format!("/{}", escaped(segment))).collect();
        let status = site().get(&format!("{path}/x")).status;
        prop_assert!(status == 404, "{status}");
        // An address that ends with a slash has one slash too many.
        let status = site().get(&format!("/communities/{}", escaped(&segments.concat()))).status;
        prop_assert!([200, 308, 404].contains(&status), "{status}");
    }

    #[test]
    fn any_query_is_answered(
        name in "(q|kind|county|net_zero|target|inventory|verdict|sort|direction|sector|status|.{0,5})",
        value in ".{0,120}",
    ) {
        for page in ["/communities", "/actions", "/communities.json", "/about", "/find", "/find.json"] {
            let status = site().get(&format!("{page}?{}={}", escaped(&name), escaped(&value))).status;
            prop_assert!(status == 200 || status == 400, "{page}: {status}");
        }
    }

    #[test]
    fn any_search_is_text_and_nothing_else(text in ".{1,60}") {
        for page in ["/communities", "/find"] {
            let answer = site().get(&format!("{page}?q={}", escaped(&text)));
            prop_assert_eq!(answer.status, 200);
            prop_assert!(!answer.body.replace("<script type=\"application/ld+json\">", "").contains("<script"));
        }
    }
}

#[test]
fn bytes_that_are_no_request_do_not_stop_the_server() {
    for request in [
        &b"GET /%ff%fe HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"[..],
        b"GET /communities?q=%zz%f HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        b"GET /communities/%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        b"GET /static/../Cargo.toml HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        b"GET /static/%2e%2e%2fCargo.toml HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
    ] {
        let answer = site().raw(request);
        let status: u16 = answer.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or(0);
        assert!(status < 500, "{}: {answer}", String::from_utf8_lossy(request));
        assert!(!answer.contains("[package]"));
    }
    let long = format!("GET /{} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", "a".repeat(60_000));
    assert!(site().raw(long.as_bytes()).starts_with("HTTP/1.1 4"));
    assert_eq!(site().get("/").status, 200);
}
