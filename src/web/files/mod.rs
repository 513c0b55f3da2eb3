//! Every address that returns a file instead of a page: pictures, the feed, tables, the sitemap.
//!
//! It is *not* the JSON and CSV at a page's own address; those are in `api`.

pub mod asset;
pub mod datapackage;
pub mod feed;
pub mod healthz;
pub mod picture;
pub mod robots;
pub mod sitemap;
pub mod table;
pub mod webmanifest;
