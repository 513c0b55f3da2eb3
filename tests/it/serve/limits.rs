//! The server refuses hostile requests early, and still responds afterwards.

use std::io::{Read, Write};
use std::thread::scope;
use std::time::Instant;

use crate::support::site::site;
use crate::support::{Data, Serving};

fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or_default()
}

#[test]
fn what_is_too_large_is_told_so() {
    let asked = |head: String| site().raw(format!("{head}\r\nHost: x\r\nConnection: close\r\n\r\n").as_bytes());
    let long = |length| "a".repeat(length);
    assert_eq!(status(&asked(format!("GET /?{} HTTP/1.1", long(9_000)))), "414");
    assert_eq!(status(&asked(format!("GET / HTTP/1.1\r\nX-Long: {}", long(17_000)))), "431");
    assert_eq!(status(&asked(format!("GET / HTTP/1.1\r\nX-Long: {}", long(200_000)))), "431");
    let many: String = (0..200).map(|number| format!("\r\nX-{number}: a")).collect();
    assert_eq!(status(&asked(format!("GET / HTTP/1.1{many}"))), "431");
    assert_eq!(status(&asked(format!("GET / HTTP/1.1\r\nX-Fine: {}", long(4_000)))), "200");
}

#[test]
fn a_body_is_refused_unread() {
    let refused = |method: &str, body: &str| {
        let request = format!("{method} /about HTTP/1.1\r\nHost: x\r\n{body}\r\n\r\n");
        let answer = site().raw(request.as_bytes());
        assert_eq!(status(&answer), "413", "{method} {body}: {answer}");
        assert!(answer.to_lowercase().contains("connection: close"), "{answer}");
    };
    // The server keeps each connection for two seconds, so that the client can read why: all at once.
    scope(|threads| {
        for method in ["GET", "POST", "PUT", "DELETE", "OPTIONS"] {
            for body in ["Content-Length: 1000000000000", "Content-Length: 4", "Transfer-Encoding: chunked"] {
                threads.spawn(move || refused(method, body));
            }
        }
    });
    let both = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n";
    assert_eq!(status(&site().raw(both.as_bytes())), "400");
}

#[test]
fn a_head_that_does_not_come_to_its_end_is_given_up() {
    let data = Data::light();
    let serving = Serving::of(&data);
    let mut slow = serving.connect();
    let begun = Instant::now();
    slow.write_all(b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ").unwrap();
    let mut answer = String::new();
    slow.read_to_string(&mut answer).unwrap();
    assert_eq!(status(&answer), "408");
    assert!((3..30).contains(&begun.elapsed().as_secs()), "{:?}", begun.elapsed());
    assert!(serving.get("/").contains("Cities Race to Zero"));
}
