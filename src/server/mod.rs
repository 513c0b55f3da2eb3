//! The site over HTTP: editions that replace each other while they are served, answers kept in each
//! encoding, limits, the log and the numbers. It is *not* where anything of a page is decided: that is
//! `render`.

mod answer_cache;
mod body_stream;
mod editions;
mod encoded;
mod encoding;
mod limits;
mod listen;
mod live_edition;
mod log;
mod metrics;
mod range;
mod respond;

pub use crate::server::editions::{Editions, ServeOptions};
pub use crate::server::listen::{Listeners, serve};
pub use crate::server::log::Log;
