//! How long clients may cache a response, as a type.

/// The kinds of `Cache-Control`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cache {
    /// The same until the next edition. Clients revalidate after five minutes.
    Edition,
    /// The address contains a digest of the content, so it never changes.
    Forever,
    /// Depends on the moment (health, errors): `no-store`.
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
