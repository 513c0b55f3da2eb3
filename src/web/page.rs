//! A page, or a file: its listing in the directory, and the function that answers requests for it.

use crate::web::directory::Listing;
use crate::web::error::PageError;
use crate::web::request::PageRequest;
use crate::web::response::PageResponse;
use crate::web::site::Site;

pub struct Page {
    pub listing: Listing,
    pub handler: Handler,
}

/// A function from the edition and a request to a response.
pub type Handler = fn(&Site, &PageRequest) -> Result<PageResponse, PageError>;
