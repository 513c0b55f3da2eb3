//! The server stops at a signal, but not in the middle of a response.

use std::io::{Read, Write};
use std::net::TcpStream;

use rustix::process::Signal;

use crate::support::{Data, Serving};

#[test]
fn an_answer_under_way_is_finished_before_the_server_ends() {
    let data = Data::light().grown();
    let mut serving = Serving::of(&data);
    let address = serving.address().to_owned();
    let mut stream = serving.connect();
    stream.write_all(b"GET /data/edition.sqlite HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
    let mut answer = vec![0; 4096];
    stream.read_exact(&mut answer).unwrap();
    serving.signal(Signal::TERM);
    serving.until("nobody new is served", |_| TcpStream::connect(&address).is_err());
    stream.read_to_end(&mut answer).unwrap();
    let head = String::from_utf8_lossy(&answer[..1024]).into_owned();
    let length: usize =
        head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok()).unwrap();
    let body = answer.windows(4).position(|end| end == b"\r\n\r\n").unwrap() + 4;
    assert!(length > 4_000_000, "{length} bytes were all sent before the server was told");
    assert_eq!(answer.len() - body, length);
    assert_eq!(serving.ended().code(), Some(0));
}

#[test]
fn idle_readers_do_not_keep_it() {
    let data = Data::light();
    let mut serving = Serving::with(&data, &["--metrics", "127.0.0.1:0"]);
    let mut idle = serving.connect();
    idle.write_all(b"GET /about HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
    assert!(idle.read(&mut [0; 1024]).unwrap() > 0);
    let begun = std::time::Instant::now();
    serving.signal(Signal::TERM);
    assert_eq!(serving.ended().code(), Some(0));
    assert!(begun.elapsed().as_secs() < 10, "{:?}", begun.elapsed());
}
