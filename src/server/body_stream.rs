//! A body in pieces, as actix reads it. No connection holds more than one piece.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use actix_http::Payload;
use actix_http::body::{BodySize, MessageBody};
use bytes::Bytes;
use tracing::error;

use crate::web::response::body::Body;

const PIECE: usize = 64 * 1024;

pub struct BodyStream {
    /// `None` for a response without a body, such as 304.
    left: Option<Body>,
    /// The request body, which nobody reads. While this value exists, actix closes the connection after the
    /// response. If it were dropped, actix would read for as long as the client sends.
    _unread: Option<Payload>,
}

impl BodyStream {
    pub fn of(body: Body) -> Self {
        BodyStream { left: Some(body), _unread: None }
    }

    pub fn none() -> Self {
        BodyStream { left: None, _unread: None }
    }

    pub fn leaving_unread(self, payload: Payload) -> Self {
        BodyStream { _unread: Some(payload), ..self }
    }

    pub fn length(&self) -> u64 {
        self.left.as_ref().map_or(0, Body::length)
    }
}

impl MessageBody for BodyStream {
    type Error = io::Error;

    fn size(&self) -> BodySize {
        self.left.as_ref().map_or(BodySize::None, |body| BodySize::Sized(body.length()))
    }

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        Poll::Ready(match &mut self.left {
            Some(Body::Bytes(bytes)) if !bytes.is_empty() => {
                let piece = bytes.len().min(PIECE);
                Some(Ok(bytes.split_to(piece)))
            }
            Some(Body::File(part)) => part.next(PIECE).inspect_err(log).transpose(),
            _ => None,
        })
    }
}

/// The client sees only an early end of the body.
fn log(cause: &io::Error) {
    error!(event = "failed", %cause, "a file could not be read while it was sent: {cause}");
}
