//! The site over HTTP: connections, limits, the swap of editions, the cache of encoded responses, log and
//! metrics. It does *not* decide what a page contains: `web::render` does.

mod answer_cache;
mod body_stream;
mod editions;
mod encoded;
mod encoding;
mod limits;
mod listen;
mod live_edition;
mod log;
mod log_line;
mod metrics;
mod range;
mod respond;

pub use crate::server::editions::{Editions, ServeOptions};
pub use crate::server::listen::{Listeners, serve};
pub use crate::server::log::{Log, LostLines};
