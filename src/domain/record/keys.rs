//! The keys that two modules spell: an import writes them into the file of a community, and `facts` reads them.
//!
//! A key that only `facts` reads is spelled in the reader of its table.

// The top of the file.
pub const SLUG: &str = "slug";
pub const NAME: &str = "name";
pub const KIND: &str = "kind";
pub const STATE: &str = "state";
pub const REGION: &str = "region";
pub const COUNTRY: &str = "country";
pub const NO_INVENTORY: &str = "no_inventory";
pub const NO_PLEDGE: &str = "no_pledge";
pub const NO_CRITERIA: &str = "no_criteria";

// The tables.
pub const PLACE: &str = "place";
pub const POPULATION: &str = "population";
pub const IDENTIFIERS: &str = "identifiers";
pub const PLEDGE: &str = "pledge";
pub const CRITERIA: &str = "criteria";
pub const SERIES: &str = "series";
pub const INVENTORIES: &str = "inventories";
pub const EARLIER: &str = "earlier";
pub const TARGETS: &str = "targets";
pub const SOURCES: &str = "sources";

// Keys of several tables.
pub const YEAR: &str = "year";
pub const BASIS: &str = "basis";
pub const SOURCE: &str = "source";
pub const ORIGIN: &str = "origin";

// `[[population]]`.
pub const VALUE: &str = "value";

// `[identifiers]`.
pub const CDP_ACCOUNT: &str = "cdp_account";
pub const RACE_TO_ZERO: &str = "race_to_zero";
pub const NET_ZERO_TRACKER: &str = "net_zero_tracker";
pub const UN_LOCODE: &str = "un_locode";
pub const CENSUS_GEOID: &str = "census_geoid";

// `[pledge]`.
pub const JOINED: &str = "joined";
pub const NAMED_IN_STORY: &str = "named_in_story";
pub const NETWORKS: &str = "networks";

// `[series.<key>]`.
pub const PROTOCOL: &str = "protocol";
pub const NOTE: &str = "note";

// `[[inventories]]`.
pub const TOTAL_TCO2E: &str = "total_tco2e";
pub const PRECISION: &str = "precision";
pub const SECTORS: &str = "sectors";
pub const SECTORS_PRECISION: &str = "sectors_precision";
pub const SECTORS_PARTIAL: &str = "sectors_partial";
pub const SUBSECTORS: &str = "subsectors";
pub const NOTATION: &str = "notation";

// `[[targets]]`.
pub const REDUCTION_PCT: &str = "reduction_pct";
pub const BASELINE_YEAR: &str = "baseline_year";
pub const STATUS: &str = "status";
pub const ADOPTED: &str = "adopted";
pub const WORDING: &str = "wording";

// `origin`.
pub const REPORTED: &str = "reported";
pub const RULE: &str = "rule";
pub const ROW: &str = "row";
pub const SELF_REPORTED: &str = "self_reported";

// `[sources.<key>]`.
pub const TITLE: &str = "title";
pub const PUBLISHER: &str = "publisher";
pub const URL: &str = "url";
pub const PUBLISHED: &str = "published";

// `[datasets.<key>]`; its title, publisher and url are those of a source.
pub const COPY: &str = "copy";
pub const COPY_URL: &str = "copy_url";
pub const RETRIEVED: &str = "retrieved";
pub const FIRST_YEAR: &str = "first_year";
pub const LAST_YEAR: &str = "last_year";

// The tables of `towns/`.
pub const DATASETS: &str = "datasets";
pub const INDICATORS: &str = "indicators";
