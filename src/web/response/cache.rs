//! How long an answer may be kept, as a type.

/// Every page is a function of the edition, so one validator serves them all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cache {
    /// Good until the next edition; checked again after five minutes.
    Edition,
    /// Named by its content: never changes.
    Forever,
    /// About this very moment.
    Never,
}

impl Cache {
    pub fn header(self) -> &'static str {
        match self {
            Cache::Edition => "public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800",
            Cache::Forever => "public, max-age=31536000, immutable",
            Cache::Never => "no-store",
        }
    }
}
