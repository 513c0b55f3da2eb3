//! The site: an address in, a page or its twin out. A twin is the JSON or CSV form of a page.
//!
//! A page is a function from the edition (`Site`) and a request to a response or a `PageError`. `render`
//! returns a response for any address. This module is *not* a server (`server`). It does *not* compute
//! (`domain`), word (`words`), query (`store`) or draw (`charts`).

pub mod api;
pub mod directory;
pub mod error;
pub mod files;
pub mod html;
pub mod openapi;
pub mod page;
pub mod pages;
pub mod render;
pub mod representation;
pub mod request;
pub mod response;
pub mod routes;
pub mod site;
