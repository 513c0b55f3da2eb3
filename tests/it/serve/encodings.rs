//! Each encoding has the same page and an `ETag` of its own.

use std::collections::BTreeSet;
use std::io::Read;

use crate::support::{Data, Serving};

fn decoded(encoding: &str, body: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    match encoding {
        "br" => drop(brotli::Decompressor::new(body, 4096).read_to_end(&mut plain).unwrap()),
        "zstd" => plain = zstd::stream::decode_all(body).unwrap(),
        "gzip" => drop(flate2::read::GzDecoder::new(body).read_to_end(&mut plain).unwrap()),
        _ => plain = body.to_vec(),
    }
    plain
}

#[test]
fn every_encoding_decodes_to_the_same_bytes_and_has_a_validator_of_its_own() {
    let data = Data::light();
    let serving = Serving::of(&data);
    for path in ["/", "/communities/boston", "/communities/boston.json", "/data/inventory.csv", "/changes.atom"]
    {
        let (_, plain_headers, plain) = serving.ask(path, &[("Accept-Encoding", "identity")]);
        assert!(!plain_headers.contains_key("content-encoding"));
        let mut tags = BTreeSet::from([plain_headers["etag"].to_str().unwrap().to_owned()]);
        for encoding in ["br", "zstd", "gzip"] {
            for _ in 0..2 {
                let (status, headers, body) = serving.ask(path, &[("Accept-Encoding", encoding)]);
                assert_eq!((status, headers["content-encoding"].to_str().unwrap()), (200, encoding), "{path}");
                assert_eq!(headers["vary"], "Accept-Encoding");
                assert!(
                    body.len() * 3 < plain.len() * 2,
                    "{path} {encoding}: {} of {}",
                    body.len(),
                    plain.len()
                );
                assert!(decoded(encoding, &body) == plain, "{path} in {encoding} is another page");
                let tag = headers["etag"].to_str().unwrap().to_owned();
                let known = [("Accept-Encoding", encoding), ("If-None-Match", &*tag)];
                assert_eq!(serving.ask(path, &known).0, 304, "{path} {encoding}");
                tags.insert(tag);
            }
        }
        assert_eq!(tags.len(), 4, "{path}: {tags:?}");
        assert!(tags.iter().all(|tag| tag.starts_with('"')), "{tags:?}");
    }
}

#[test]
fn pictures_are_sent_as_they_are() {
    let data = Data::light();
    let serving = Serving::of(&data);
    let (_, headers, body) = serving.ask("/card.png", &[("Accept-Encoding", "br, gzip")]);
    assert!(!headers.contains_key("content-encoding") && !headers.contains_key("vary"));
    assert_eq!(&body[..4], b"\x89PNG");
}

#[test]
fn head_tells_the_length_of_each_encoding() {
    let data = Data::light();
    let serving = Serving::of(&data);
    for encoding in ["identity", "gzip"] {
        let (_, headers, body) = serving.ask("/communities/boston", &[("Accept-Encoding", encoding)]);
        let request = format!(
            "HEAD /communities/boston HTTP/1.1\r\nHost: x\r\nAccept-Encoding: {encoding}\r\nConnection: close\r\n\r\n"
        );
        let head = serving.raw(request.as_bytes());
        assert!(head.contains(&format!("content-length: {}", body.len())), "{head}");
        assert!(head.contains(&format!("etag: {}", headers["etag"].to_str().unwrap())), "{head}");
        assert!(head.ends_with("\r\n\r\n"), "{head}");
    }
}
