//! What a request may be at most, before anything of it is read further. What is beyond even the
//! framework's own limits (headers of 128 kB, or 96 of them) was refused with 431 before it came here.

use std::time::Duration;

use actix_http::header::{CONTENT_LENGTH, HeaderMap, TRANSFER_ENCODING};
use actix_http::{HttpMessage, Request, StatusCode};

const LONGEST_ADDRESS: usize = 8 * 1024;
const LARGEST_HEADERS: usize = 16 * 1024;

/// To send the head of a request, once begun.
pub const REQUEST_TIME: Duration = Duration::from_secs(5);
/// Between two requests.
pub const KEEP_ALIVE: Duration = Duration::from_secs(15);
/// For a reader to take what was sent before they are given up.
pub const UNREAD_TIME: Duration = Duration::from_secs(30);
/// To close a connection properly.
pub const CLOSING_TIME: Duration = Duration::from_secs(2);
/// For the answers under way, when the server is told to stop.
pub const STOPPING_SECONDS: u64 = 20;
/// At once, for each worker; more wait until one is free.
pub const CONNECTIONS: usize = 4096;

/// Why a request is not answered, as status and sentence.
pub type Refused = (StatusCode, &'static str);

pub fn within(request: &Request) -> Result<(), Refused> {
    if request.uri().path_and_query().is_some_and(|address| address.as_str().len() > LONGEST_ADDRESS) {
        return Err((StatusCode::URI_TOO_LONG, "The address is longer than 8 kB."));
    }
    let headers = request.headers();
    let size: usize = headers.iter().map(|(name, value)| name.as_str().len() + value.len()).sum();
    if size > LARGEST_HEADERS {
        return Err((StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE, "The headers are larger than 16 kB."));
    }
    if has_body(headers) {
        return Err((
            StatusCode::PAYLOAD_TOO_LARGE,
            "Nothing here takes a body: ask with GET and without one.",
        ));
    }
    Ok(())
}

fn has_body(headers: &HeaderMap) -> bool {
    let length = headers.get(CONTENT_LENGTH).is_some_and(|length| length.as_bytes() != b"0");
    length || headers.contains_key(TRANSFER_ENCODING)
}
