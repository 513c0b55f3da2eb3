//! How to cite the whole edition, or one of its tables.

use crate::web::site::Site;
use crate::words::Language;

/// The citation of the whole edition or of one table.
pub struct Citation {
    pub text: String,
    pub bibtex: String,
}

impl Citation {
    /// The citation of this edition.
    pub fn of_edition(language: Language, site: &Site) -> Self {
        Citation::new(language, site, "/data", language.text("data-cite-title"))
    }

    pub fn new(language: Language, site: &Site, path: &str, title: &str) -> Self {
        let cited = site.cite(language, title, path);
        Citation { text: cited.text(), bibtex: cited.bibtex() }
    }
}
