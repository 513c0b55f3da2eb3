//! The limits of a request, checked before anything else. actix itself refuses headers over 128 kB, or more
//! than 96 of them, with 431.

use std::time::Duration;

use actix_http::header::{CONTENT_LENGTH, HeaderMap, TRANSFER_ENCODING};
use actix_http::{HttpMessage, Request, StatusCode};

const LONGEST_ADDRESS: usize = 8 * 1024;
const LARGEST_HEADERS: usize = 16 * 1024;

/// The time in which a client must send the head of a request.
pub const REQUEST_TIME: Duration = Duration::from_secs(5);
/// The idle time between two requests.
pub const KEEP_ALIVE: Duration = Duration::from_secs(15);
/// The time after which a client that reads nothing loses its connection.
pub const UNREAD_TIME: Duration = Duration::from_secs(30);
/// The time to close a connection.
pub const CLOSING_TIME: Duration = Duration::from_secs(2);
/// The time for responses in progress when the server stops.
pub const STOPPING_SECONDS: u64 = 20;
/// Simultaneous connections a worker. Further ones wait.
pub const CONNECTIONS: usize = 4096;

/// The limit that a request exceeds: status and sentence.
pub type TooLarge = (StatusCode, &'static str);

pub fn within(request: &Request) -> Result<(), TooLarge> {
    if request.uri().path_and_query().is_some_and(|address| address.as_str().len() > LONGEST_ADDRESS) {
        return Err((StatusCode::URI_TOO_LONG, "The address is longer than 8 kB."));
    }
    let headers = request.headers();
    let size: usize = headers.iter().map(|(name, value)| name.as_str().len() + value.len()).sum();
    if size > LARGEST_HEADERS {
        return Err((StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE, "The headers are larger than 16 kB."));
    }
    if has_body(headers) {
        return Err((StatusCode::PAYLOAD_TOO_LARGE, "No address accepts a body: send GET without one."));
    }
    Ok(())
}

fn has_body(headers: &HeaderMap) -> bool {
    let length = headers.get(CONTENT_LENGTH).is_some_and(|length| length.as_bytes() != b"0");
    length || headers.contains_key(TRANSFER_ENCODING)
}
