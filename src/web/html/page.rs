//! A finished page: its template rendered, with links to the glossary and in the language of the reader.

use askama::Template;

use crate::web::error::PageError;
use crate::web::html::glossary_links;
use crate::web::html::links::stay_in;
use crate::web::representation::Representation;
use crate::web::response::PageResponse;
use crate::words::Language;

impl PageResponse {
    pub fn html(language: Language, page: &impl Template) -> Result<Self, PageError> {
        let body = page.render().map_err(PageError::internal)?;
        Ok(PageResponse::new(Representation::Html, stay_in(language, glossary_links::link(language, &body))))
    }

    /// A page without glossary links: the glossary itself.
    pub fn plain_html(language: Language, page: &impl Template) -> Result<Self, PageError> {
        let body = page.render().map_err(PageError::internal)?;
        Ok(PageResponse::new(Representation::Html, stay_in(language, body)))
    }
}
