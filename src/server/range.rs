//! Ranges of a file, for clients that resume a download or read a database over HTTP (RFC 9110, section 14).

use actix_http::header::{CONTENT_RANGE, HeaderValue, IF_RANGE};
use actix_http::{HttpMessage, Method, Request, StatusCode};
use actix_web::http::header::{Header, IfRange, Range};

use crate::server::encoded::Encoded;
use crate::web::error::PageError;
use crate::web::response::body::Body;

/// The range that a request asks for; `None` for the whole body. Only GET has ranges. A request for several
/// ranges gets the whole body, as RFC 9110 allows.
pub fn part(request: &Request, encoded: &Encoded) -> Option<Result<Encoded, PageError>> {
    let Body::File(file) = &encoded.body else { return None };
    if request.method() != Method::GET || !is_same_file(request, encoded) || encoded.is_known(request) {
        return None;
    }
    let Ok(Range::Bytes(ranges)) = Range::parse(request) else { return None };
    let [range] = ranges.as_slice() else { return None };
    let length = encoded.body.length();
    let Some((first, last)) = range.to_satisfiable_range(length) else {
        return Some(Err(PageError::NoSuchPart { length }));
    };
    let mut part = encoded.clone();
    let content_range = HeaderValue::from_str(&format!("bytes {first}-{last}/{length}"));
    part.headers.extend(content_range.ok().map(|range| (CONTENT_RANGE, range)));
    part.body = Body::File(file.clone().part(&(first..last + 1)));
    part.status = StatusCode::PARTIAL_CONTENT;
    Some(Ok(part))
}

/// Whether the client's earlier parts are of this file. We send no date, so a date never matches.
fn is_same_file(request: &Request, encoded: &Encoded) -> bool {
    match (IfRange::parse(request), &encoded.etag) {
        (Ok(IfRange::EntityTag(known)), Some(etag)) => known.strong_eq(etag),
        _ => !request.headers().contains_key(IF_RANGE),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::representation::Representation;
    use crate::web::response::PageResponse;
    use crate::web::response::body::FilePart;
    use actix_http::ContentEncoding;
    use actix_http::header::RANGE;
    use actix_http::test::TestRequest;
    use std::sync::Arc;

    /// A file of ten bytes, `0` to `9`.
    fn file() -> Encoded {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), "0123456789").unwrap();
        let body = FilePart::whole(Arc::new(file.reopen().unwrap())).unwrap();
        let response = PageResponse {
            etag: Some("\"one\"".to_owned()),
            ..PageResponse::new(Representation::Sqlite, body)
        };
        Encoded::new(response, ContentEncoding::Identity)
    }

    fn answer(headers: &[(&str, &str)]) -> String {
        let mut request = TestRequest::default();
        for header in headers {
            request.insert_header(*header);
        }
        match part(&request.finish(), &file()) {
            None => "whole".to_owned(),
            Some(Err(_)) => "unsatisfiable".to_owned(),
            Some(Ok(part)) => String::from_utf8(part.body.read().unwrap().to_vec()).unwrap(),
        }
    }

    #[test]
    fn one_range_is_sent_and_nonsense_gets_the_whole() {
        let cases = [
            ("bytes=0-3", "0123"),
            ("bytes=4-", "456789"),
            ("bytes=-3", "789"),
            ("bytes=-99", "0123456789"),
            ("bytes=8-99", "89"),
            ("bytes=10-", "unsatisfiable"),
            ("bytes=-0", "unsatisfiable"),
            ("bytes=3-1", "whole"),
            ("bytes=0-1,4-5", "whole"),
            ("lines=1-2", "whole"),
            ("bytes=a-b", "whole"),
            ("bytes=-", "whole"),
            ("bytes=0-99999999999999999999999", "whole"),
            ("", "whole"),
        ];
        for (range, expected) in cases {
            assert_eq!(answer(&[(RANGE.as_str(), range)]), expected, "{range}");
        }
        assert_eq!(answer(&[]), "whole");
    }

    #[test]
    fn a_part_of_another_file_gets_the_whole() {
        let cases = [("\"one\"", "0"), ("\"two\"", "whole"), ("W/\"one\"", "whole"), ("x", "whole")];
        let date = ("Sat, 29 Oct 1994 19:43:31 GMT", "whole");
        for (known, expected) in cases.into_iter().chain([date]) {
            let headers = [(RANGE.as_str(), "bytes=0-0"), (IF_RANGE.as_str(), known)];
            assert_eq!(answer(&headers), expected, "{known}");
        }
    }
}
