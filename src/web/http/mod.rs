//! The site over HTTP: editions that replace each other while they are served, answers kept in each
//! encoding, limits, the log and the numbers. It is *not* where anything of a page is decided: that is
//! `render`.

mod answer;
mod editions;
mod encoding;
mod finished;
mod kept;
mod limits;
mod log;
mod metrics;
mod range;
mod running;
mod server;
mod wire;

pub use editions::{Editions, Terms};
pub use log::Log;
pub use server::{Listeners, serve};
