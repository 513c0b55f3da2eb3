//! The site: a request in, a page or its machine twin out.
//!
//! A page is a plain function from the edition (`Site`) and what was asked (`Asked`) to a `Reply`
//! or a `PageError`; `render` gives the reply at any address, and `http`
//! sends it. It is *not* where anything is worked out (`domain`), worded (`words`), queried (`store`) or drawn (`charts`).

mod addresses;
mod api;
mod asked;
mod assets;
mod body;
mod cache;
mod cited;
mod error;
mod export;
mod frame;
mod glossary_links;
mod headers;
mod held;
mod http;
mod linked_data;
mod pages;
mod paging;
mod parts;
mod phrase;
mod pictures;
mod problem;
mod render;
mod reply;
mod routes;
mod sheet;
mod site;
mod twins;

pub use body::Body;
pub use cache::Cache;
pub use export::{ExportError, Exported, export};
pub use headers::of as headers_of;
pub use http::{Editions, Listeners, Log, Terms, serve};
pub use render::render;
pub use reply::{Framing, Reply};
pub use site::Site;
