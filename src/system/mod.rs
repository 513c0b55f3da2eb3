//! Services of the operating system that several modules need: files that appear whole, and worker threads.
//!
//! It knows nothing of the record or the site.

pub mod whole_file;
pub mod workers;
