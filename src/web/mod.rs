//! The site: an address in, a page or its machine twin out.
//!
//! A page is a plain function from the edition (`Site`) and a request to a response or a
//! `PageError`; `render` returns the response at any address. It is *not* a server (`server`), and
//! nothing is computed (`domain`), worded (`words`), queried (`store`) or drawn (`charts`) here.

pub mod api;
pub mod error;
pub mod files;
pub mod html;
pub mod openapi;
pub mod pages;
pub mod render;
pub mod request;
pub mod response;
pub mod routes;
pub mod site;
