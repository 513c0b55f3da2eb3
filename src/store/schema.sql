-- The edition: the record of data/ as one SQLite file, built whole and never changed.
-- Tables are STRICT and hold the same rules as `racetozero check`. Units are part of the column names; tco2e is
-- metric tons of carbon dioxide equivalent. Every code is spelled as in data/.
--
-- SQLite keeps the comments inside a statement, and the data dictionary reads them: the meaning of a row after the
-- name of its table, the meaning of a column above it, with its unit in brackets. Columns that hold a key of a
-- record type get the doc comment of that key when an edition is built (file/schema.rs).

CREATE TABLE edition ( -- One row: the version and the digest of this file.
    -- The version of these tables.
    schema_version INTEGER NOT NULL,
    -- The version of the program that built the file.
    program_version TEXT NOT NULL,
    -- SHA-256 of the record and of the program's version, in hexadecimal. It names the edition.
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    -- The day on which the editors checked the record, as YYYY-MM-DD. Every computation uses it as today.
    as_of TEXT NOT NULL
) STRICT;

CREATE TABLE campaign ( -- One row: the campaign.
    name TEXT NOT NULL,
    region TEXT NOT NULL,
    state TEXT NOT NULL,
    -- The only country whose communities the file holds, as an ISO 3166-1 alpha-2 code. NULL if it holds all.
    site_country TEXT,
    -- The only state or region whose communities the file holds. NULL if it holds the whole country.
    site_region TEXT,
    language TEXT NOT NULL,
    goal_communities INTEGER NOT NULL CHECK (goal_communities > 0),
    guides TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES campaign_source (key),
    halve_by INTEGER NOT NULL CHECK (halve_by BETWEEN 1850 AND 2100),
    net_zero TEXT NOT NULL,
    net_zero_by INTEGER NOT NULL CHECK (net_zero_by BETWEEN 1850 AND 2100),
    warming_limit_c REAL NOT NULL,
    purpose TEXT NOT NULL,
    -- The document of the pledge.
    pledge_source TEXT NOT NULL REFERENCES campaign_source (key),
    fair_share_reduction_pct REAL NOT NULL CHECK (fair_share_reduction_pct BETWEEN 0 AND 100),
    fair_share_by INTEGER NOT NULL CHECK (fair_share_by BETWEEN 1850 AND 2100),
    fair_share_reference_first INTEGER NOT NULL CHECK (fair_share_reference_first BETWEEN 1850 AND 2100),
    fair_share_reference_last INTEGER NOT NULL
        CHECK (fair_share_reference_last BETWEEN fair_share_reference_first AND 2100),
    fair_share_basis TEXT NOT NULL,
    fair_share_source TEXT NOT NULL REFERENCES campaign_source (key),
    contact_email TEXT NOT NULL,
    contact_website TEXT NOT NULL CHECK (contact_website GLOB 'http://*' OR contact_website GLOB 'https://*'),
    contact_source TEXT NOT NULL REFERENCES campaign_source (key),
    publisher_name TEXT,
    publisher_website TEXT CHECK (publisher_website GLOB 'http://*' OR publisher_website GLOB 'https://*'),
    publisher_corrections TEXT,
    publisher_email TEXT,
    story_communities INTEGER NOT NULL,
    story_title TEXT NOT NULL,
    story_note TEXT NOT NULL,
    story_source TEXT NOT NULL REFERENCES campaign_source (key)
) STRICT;

CREATE TABLE campaign_source ( -- One row per document that the campaign's facts cite.
    -- A short name. Other tables refer to it.
    key TEXT PRIMARY KEY,
    -- From 0, in the order of the record.
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('official', 'dataset', 'news')),
    url TEXT NOT NULL CHECK (url GLOB 'http://*' OR url GLOB 'https://*'),
    published TEXT,
    locator TEXT,
    archived TEXT CHECK (archived GLOB 'http://*' OR archived GLOB 'https://*')
) STRICT;

CREATE TABLE aim ( -- One row per aim of the campaign.
    -- From 0, in the order of the record.
    position INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES campaign_source (key)
) STRICT;

CREATE TABLE criterion ( -- One row per criterion that each community commits to.
    number INTEGER PRIMARY KEY CHECK (number BETWEEN 1 AND 5),
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES campaign_source (key)
) STRICT;

CREATE TABLE criterion_translation ( -- One row per criterion and language other than English.
    -- The number of the criterion.
    number INTEGER NOT NULL REFERENCES criterion (number),
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (number, language)
) STRICT;

CREATE TABLE network ( -- One row per network of local governments.
    key TEXT PRIMARY KEY,
    -- From 0, in the order of the record.
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    url TEXT NOT NULL CHECK (url GLOB 'http://*' OR url GLOB 'https://*'),
    partner INTEGER NOT NULL CHECK (partner IN (0, 1))
) STRICT;

CREATE TABLE member_count ( -- One row per count of members worldwide that the campaign told.
    date TEXT PRIMARY KEY,
    members INTEGER NOT NULL CHECK (members > 0),
    source TEXT NOT NULL REFERENCES campaign_source (key)
) STRICT;

CREATE TABLE member_list ( -- One row per edition of the campaign's list of members.
    -- When the list was published.
    date TEXT PRIMARY KEY,
    source TEXT NOT NULL REFERENCES campaign_source (key)
) STRICT;

CREATE TABLE member ( -- One row per member worldwide that a list names.
    -- From 0, in the order of the record.
    position INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('city', 'region')),
    country TEXT CHECK (length(country) = 2),
    race_to_zero TEXT UNIQUE
) STRICT;

CREATE TABLE member_listed ( -- One row per member and list that marks it as a member of Cities Race to Zero.
    -- The position of the member.
    member INTEGER NOT NULL REFERENCES member (position),
    -- The date of the list.
    list TEXT NOT NULL REFERENCES member_list (date),
    PRIMARY KEY (member, list)
) STRICT;

CREATE TABLE community ( -- One row per community, and one for the state.
    slug TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('city', 'town', 'local-government', 'state')),
    state TEXT,
    region TEXT,
    country TEXT NOT NULL CHECK (length(country) = 2),
    county TEXT,
    website TEXT CHECK (website GLOB 'http://*' OR website GLOB 'https://*'),
    climate_page TEXT CHECK (climate_page GLOB 'http://*' OR climate_page GLOB 'https://*'),
    no_inventory_reason TEXT,
    no_pledge_reason TEXT,
    no_criteria_reason TEXT,
    confirmed TEXT,
    -- 1 for a community that joined, else 0. The state has 0.
    member INTEGER NOT NULL CHECK (member IN (0, 1)),
    CHECK ((no_pledge_reason IS NOT NULL) = (member = 0 AND kind <> 'state'))
) STRICT;

CREATE TABLE source ( -- One row per document that the facts of a community cite.
    -- The slug of the community or the state that cites it.
    community TEXT NOT NULL REFERENCES community (slug),
    -- A short name, unique within the community.
    key TEXT NOT NULL,
    -- From 0, in the order of the record.
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('official', 'dataset', 'news')),
    url TEXT NOT NULL CHECK (url GLOB 'http://*' OR url GLOB 'https://*'),
    published TEXT,
    locator TEXT,
    archived TEXT CHECK (archived GLOB 'http://*' OR archived GLOB 'https://*'),
    PRIMARY KEY (community, key)
) STRICT;

CREATE TABLE place ( -- One row per community: its position and its area.
    -- The slug of the community or the state.
    community TEXT PRIMARY KEY REFERENCES community (slug),
    latitude REAL NOT NULL CHECK (latitude BETWEEN -90 AND 90),
    longitude REAL NOT NULL CHECK (longitude BETWEEN -180 AND 180),
    area_km2 REAL NOT NULL CHECK (area_km2 > 0),
    source TEXT NOT NULL,
    locator TEXT,
    FOREIGN KEY (community, source) REFERENCES source (community, key)
) STRICT;

CREATE TABLE population ( -- One row per count of residents: a community and a year.
    -- The slug of the community or the state.
    community TEXT NOT NULL REFERENCES community (slug),
    year INTEGER NOT NULL CHECK (year BETWEEN 1850 AND 2100),
    value INTEGER NOT NULL CHECK (value > 0),
    kind TEXT NOT NULL CHECK (kind IN ('census', 'estimate')),
    source TEXT NOT NULL,
    vintage INTEGER CHECK (vintage BETWEEN 1850 AND 2100),
    locator TEXT,
    origin_row TEXT,
    origin_rule TEXT CHECK (origin_rule IN ('stated-residents', 'town-data')),
    origin_reported INTEGER,
    origin_self_reported INTEGER CHECK (origin_self_reported IN (0, 1)),
    CHECK ((origin_row IS NULL) = (origin_rule IS NULL) AND (origin_row IS NULL) = (origin_self_reported IS NULL)),
    PRIMARY KEY (community, year),
    FOREIGN KEY (community, source) REFERENCES source (community, key)
) STRICT;

CREATE TABLE identifiers ( -- One row per community: its identifiers in other data sets. Join by these, never by a name.
    -- The slug of the community or the state.
    community TEXT PRIMARY KEY REFERENCES community (slug),
    cdp_account INTEGER,
    race_to_zero TEXT,
    net_zero_tracker TEXT,
    un_locode TEXT,
    census_geoid TEXT,
    source TEXT NOT NULL,
    locator TEXT,
    FOREIGN KEY (community, source) REFERENCES source (community, key)
) STRICT;

CREATE TABLE pledge ( -- One row per community that joined: its pledge.
    -- The slug of the community.
    community TEXT PRIMARY KEY REFERENCES community (slug),
    joined TEXT,
    named_in_story INTEGER NOT NULL CHECK (named_in_story IN (0, 1)),
    source TEXT NOT NULL,
    locator TEXT,
    FOREIGN KEY (community, source) REFERENCES source (community, key)
) STRICT;

CREATE TABLE pledge_network ( -- One row per community and network that it is a member of.
    -- The slug of the community.
    community TEXT NOT NULL REFERENCES pledge (community),
    -- From 0, in the order of the record.
    position INTEGER NOT NULL,
    -- The key of the network.
    network TEXT NOT NULL REFERENCES network (key),
    PRIMARY KEY (community, network)
) STRICT;

CREATE TABLE series ( -- One row per series: inventories of the same basis and method. Only these can be compared.
    -- The slug of the community or the state.
    community TEXT NOT NULL REFERENCES community (slug),
    key TEXT NOT NULL,
    -- From 0, in the order of the record.
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    basis TEXT NOT NULL CHECK (basis IN ('community', 'municipal')),
    protocol TEXT CHECK (protocol IN ('GPC', 'USCP', 'LGOP', 'MAPC-tool', 'other')),
    note TEXT NOT NULL,
    PRIMARY KEY (community, key)
) STRICT;

CREATE TABLE series_change ( -- One row per change of source inside a series.
    -- The slug of the community or the state.
    community TEXT NOT NULL,
    -- The key of the series.
    series TEXT NOT NULL,
    year INTEGER NOT NULL CHECK (year BETWEEN 1850 AND 2100),
    -- From 0, in the order of the record.
    position INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (community, series, position),
    FOREIGN KEY (community, series) REFERENCES series (community, key)
) STRICT;

CREATE TABLE inventory ( -- One row per inventory: the emissions of one community in one year, counted in one way.
    -- The slug of the community or the state.
    community TEXT NOT NULL REFERENCES community (slug),
    series TEXT NOT NULL,
    year INTEGER NOT NULL CHECK (year BETWEEN 1850 AND 2100),
    -- From 0, in the order of the record.
    position INTEGER NOT NULL,
    total_tco2e REAL NOT NULL CHECK (total_tco2e >= 0 AND total_tco2e < 1e12),
    precision TEXT NOT NULL CHECK (precision IN ('exact', 'rounded', 'derived', 'read-off-chart')),
    sectors_precision TEXT CHECK (sectors_precision IN ('exact', 'rounded', 'derived', 'read-off-chart')),
    sectors_partial_reason TEXT,
    source TEXT NOT NULL,
    note TEXT,
    locator TEXT,
    origin_row TEXT,
    origin_rule TEXT CHECK (origin_rule IN ('stated-total', 'gpc-basic', 'without-grid-generation', 'scopes-sum')),
    origin_reported INTEGER,
    origin_self_reported INTEGER CHECK (origin_self_reported IN (0, 1)),
    CHECK ((origin_row IS NULL) = (origin_rule IS NULL) AND (origin_row IS NULL) = (origin_self_reported IS NULL)),
    PRIMARY KEY (community, series, year),
    FOREIGN KEY (community, series) REFERENCES series (community, key),
    FOREIGN KEY (community, source) REFERENCES source (community, key)
) STRICT;

CREATE TABLE inventory_earlier ( -- One row per total that was reported for the same year before and was replaced.
    -- The slug of the community.
    community TEXT NOT NULL,
    -- The key of the inventory's series.
    series TEXT NOT NULL,
    -- The year counted.
    year INTEGER NOT NULL,
    -- From 0, newest first.
    position INTEGER NOT NULL,
    total_tco2e REAL NOT NULL CHECK (total_tco2e >= 0 AND total_tco2e < 1e12),
    origin_row TEXT NOT NULL,
    origin_rule TEXT NOT NULL CHECK (origin_rule IN ('stated-total', 'gpc-basic', 'without-grid-generation', 'scopes-sum')),
    origin_reported INTEGER,
    origin_self_reported INTEGER NOT NULL CHECK (origin_self_reported IN (0, 1)),
    source TEXT NOT NULL,
    PRIMARY KEY (community, series, year, position),
    FOREIGN KEY (community, series, year) REFERENCES inventory (community, series, year),
    FOREIGN KEY (community, source) REFERENCES source (community, key)
) STRICT;

CREATE TABLE inventory_notation ( -- One row per line of the GPC that has no figure in an inventory. It does not mean zero.
    -- The slug of the community.
    community TEXT NOT NULL,
    -- The key of the inventory's series.
    series TEXT NOT NULL,
    -- The year counted.
    year INTEGER NOT NULL,
    -- The reference number of the GPC, such as I.1.1.
    reference TEXT NOT NULL,
    -- Not occurring (NO), not estimated (NE), included elsewhere (IE) or confidential (C).
    notation_key TEXT NOT NULL CHECK (notation_key IN ('NO', 'NE', 'IE', 'C')),
    PRIMARY KEY (community, series, year, reference),
    FOREIGN KEY (community, series, year) REFERENCES inventory (community, series, year)
) STRICT;

CREATE TABLE inventory_sector ( -- One row per sector that the source of an inventory splits out.
    -- The slug of the community or the state.
    community TEXT NOT NULL,
    -- The key of the inventory's series.
    series TEXT NOT NULL,
    -- The year counted.
    year INTEGER NOT NULL,
    -- The sector of the Global Protocol (GPC). The value other holds emissions that the source does not place.
    sector TEXT NOT NULL CHECK (sector IN ('stationary', 'transport', 'waste', 'ippu', 'afolu', 'other')),
    -- Emissions of the sector in the year. Only afolu can be below zero. [t CO2e]
    tco2e REAL NOT NULL CHECK (abs(tco2e) < 1e12 AND (tco2e >= 0 OR sector = 'afolu')),
    PRIMARY KEY (community, series, year, sector),
    FOREIGN KEY (community, series, year) REFERENCES inventory (community, series, year)
) STRICT;

CREATE TABLE inventory_subsector ( -- One row per finer part of an inventory, under the source's own name.
    -- The slug of the community or the state.
    community TEXT NOT NULL,
    -- The key of the inventory's series.
    series TEXT NOT NULL,
    -- The year counted.
    year INTEGER NOT NULL,
    -- From 0, in the order of the record.
    position INTEGER NOT NULL,
    -- The source's own name of the part.
    name TEXT NOT NULL,
    -- Emissions of the part in the year. [t CO2e]
    tco2e REAL NOT NULL CHECK (tco2e >= 0 AND tco2e < 1e12),
    PRIMARY KEY (community, series, year, name),
    FOREIGN KEY (community, series, year) REFERENCES inventory (community, series, year)
) STRICT;

CREATE TABLE target ( -- One row per target: how far emissions are to fall, and by when.
    -- The slug of the community or the state.
    community TEXT NOT NULL REFERENCES community (slug),
    -- From 0, in the order of the record.
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('interim', 'net-zero')),
    year INTEGER NOT NULL CHECK (year BETWEEN 1850 AND 2100),
    basis TEXT NOT NULL CHECK (basis IN ('community', 'municipal')),
    reduction_pct REAL NOT NULL CHECK (reduction_pct BETWEEN 0 AND 100),
    gross_floor_pct REAL CHECK (gross_floor_pct BETWEEN 0 AND reduction_pct),
    baseline_year INTEGER CHECK (baseline_year BETWEEN 1850 AND 2100),
    status TEXT NOT NULL CHECK (status IN ('adopted', 'draft')),
    adopted TEXT,
    wording TEXT NOT NULL,
    source TEXT NOT NULL,
    locator TEXT,
    origin_row TEXT,
    origin_rule TEXT CHECK (origin_rule IN ('stated-cut', 'level-of-zero', 'named-end')),
    origin_reported INTEGER,
    origin_self_reported INTEGER CHECK (origin_self_reported IN (0, 1)),
    CHECK ((origin_row IS NULL) = (origin_rule IS NULL) AND (origin_row IS NULL) = (origin_self_reported IS NULL)),
    PRIMARY KEY (community, position),
    CHECK (baseline_year < year),
    FOREIGN KEY (community, source) REFERENCES source (community, key)
) STRICT;

CREATE TABLE standing ( -- One row per community and criterion: the editors' judgement.
    -- The slug of the community.
    community TEXT NOT NULL REFERENCES community (slug),
    number INTEGER NOT NULL REFERENCES criterion (number),
    status TEXT NOT NULL CHECK (status IN ('met', 'in-progress', 'not-found')),
    evidence TEXT NOT NULL,
    source TEXT NOT NULL,
    locator TEXT,
    PRIMARY KEY (community, number),
    FOREIGN KEY (community, source) REFERENCES source (community, key)
) STRICT;

CREATE TABLE action ( -- One row per action by which a community cuts its emissions.
    -- The slug of the community or the state.
    community TEXT NOT NULL REFERENCES community (slug),
    -- From 0, in the order of the record.
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    sector TEXT NOT NULL
        CHECK (sector IN ('buildings', 'energy', 'transport', 'waste', 'nature', 'cross-cutting')),
    status TEXT NOT NULL CHECK (status IN ('planned', 'in-progress', 'in-force', 'done')),
    started TEXT,
    due TEXT,
    inclusive INTEGER NOT NULL CHECK (inclusive IN (0, 1)),
    inclusive_because TEXT,
    summary TEXT NOT NULL,
    source TEXT NOT NULL,
    locator TEXT,
    adopted TEXT,
    checked TEXT,
    open_to TEXT,
    url TEXT CHECK (url GLOB 'http://*' OR url GLOB 'https://*'),
    PRIMARY KEY (community, position),
    CHECK ((inclusive = 1) = (inclusive_because IS NOT NULL)),
    CHECK (substr(due, 1, 4) >= substr(started, 1, 4)),
    FOREIGN KEY (community, source) REFERENCES source (community, key)
) STRICT;

-- The words of actions by language, for the search of `/actions`. Letters count without their marks. It is no table
-- of the downloads.
CREATE VIRTUAL TABLE action_search USING fts5 (name, title, summary, evidence, community UNINDEXED, position UNINDEXED, language UNINDEXED, tokenize = 'unicode61 remove_diacritics 2');

CREATE TABLE report ( -- One row per report that a community published about its emissions or plans.
    -- The slug of the community or the state.
    community TEXT NOT NULL REFERENCES community (slug),
    -- From 0, in the order of the record.
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('inventory', 'cdp-disclosure', 'action-plan', 'progress-report')),
    covers_year INTEGER CHECK (covers_year BETWEEN 1850 AND 2100),
    published TEXT,
    url TEXT NOT NULL CHECK (url GLOB 'http://*' OR url GLOB 'https://*'),
    PRIMARY KEY (community, position),
    CHECK (covers_year IS NOT NULL OR published IS NOT NULL)
) STRICT;

CREATE TABLE contact ( -- One row per community: the office that answers questions about its climate work.
    -- The slug of the community or the state.
    community TEXT PRIMARY KEY REFERENCES community (slug),
    office TEXT,
    url TEXT CHECK (url GLOB 'http://*' OR url GLOB 'https://*'),
    email TEXT,
    council_url TEXT CHECK (council_url GLOB 'http://*' OR council_url GLOB 'https://*'),
    records_url TEXT CHECK (records_url GLOB 'http://*' OR records_url GLOB 'https://*'),
    source TEXT NOT NULL,
    locator TEXT,
    CHECK (office IS NOT NULL OR url IS NOT NULL),
    FOREIGN KEY (community, source) REFERENCES source (community, key)
) STRICT;

CREATE TABLE reply ( -- One row per community that answered its page, in its own words.
    -- The slug of the community or the state.
    community TEXT PRIMARY KEY REFERENCES community (slug),
    date TEXT NOT NULL,
    text TEXT NOT NULL,
    source TEXT NOT NULL,
    locator TEXT,
    FOREIGN KEY (community, source) REFERENCES source (community, key)
) STRICT;

CREATE TABLE further_source ( -- One row per further document of a statement whose first document holds only part of it.
    -- The slug of the community or the state.
    community TEXT NOT NULL REFERENCES community (slug),
    -- The statement: a table, with the position, number, year or series and year of its row, such as action/0.
    statement TEXT NOT NULL,
    -- From 0, in the order of the record, after the statement's own source.
    position INTEGER NOT NULL,
    -- The key of the document.
    source TEXT NOT NULL,
    PRIMARY KEY (community, statement, position),
    FOREIGN KEY (community, source) REFERENCES source (community, key)
) STRICT;

CREATE TABLE resource ( -- One row per guide, case study or report for communities that want to do the same.
    -- From 0, in the order of the record.
    position INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('case-study', 'guide', 'technical-report')),
    publisher TEXT NOT NULL,
    url TEXT NOT NULL CHECK (url GLOB 'http://*' OR url GLOB 'https://*'),
    summary TEXT NOT NULL,
    community TEXT REFERENCES community (slug),
    criterion INTEGER REFERENCES criterion (number)
) STRICT;

CREATE TABLE translation ( -- One row per text of the record and language other than English.
    language TEXT NOT NULL,
    english TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    reviewed TEXT,
    PRIMARY KEY (language, english, subject)
) STRICT, WITHOUT ROWID;

CREATE TABLE municipality_source ( -- The document that lists the state's cities and towns.
    -- A short name, unique within data/municipalities.toml.
    key TEXT PRIMARY KEY,
    -- From 0, in the order of that file.
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('official', 'dataset', 'news')),
    url TEXT NOT NULL CHECK (url GLOB 'http://*' OR url GLOB 'https://*'),
    published TEXT,
    locator TEXT,
    archived TEXT CHECK (archived GLOB 'http://*' OR archived GLOB 'https://*')
) STRICT;

CREATE TABLE municipality ( -- One row per city or town of the state, whether or not it has joined.
    name TEXT PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    -- From 0, in the order of the file.
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('city', 'town', 'town-operating-as-a-city')),
    county TEXT NOT NULL,
    census_geoid TEXT NOT NULL UNIQUE CHECK (length(census_geoid) = 10),
    latitude REAL NOT NULL CHECK (latitude BETWEEN -90 AND 90),
    longitude REAL NOT NULL CHECK (longitude BETWEEN -180 AND 180),
    area_km2 REAL NOT NULL CHECK (area_km2 > 0),
    population_2020 INTEGER NOT NULL CHECK (population_2020 > 0),
    -- The key of the document that lists it.
    source TEXT NOT NULL REFERENCES municipality_source (key)
) STRICT;

CREATE TABLE dataset ( -- One row per publication with figures of many cities and towns, measured by others.
    -- A short name. Other tables refer to it.
    key TEXT PRIMARY KEY,
    -- From 0, in the order of the record.
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    url TEXT CHECK (url GLOB 'http://*' OR url GLOB 'https://*'),
    copy TEXT NOT NULL,
    copy_url TEXT CHECK (copy_url GLOB 'http://*' OR copy_url GLOB 'https://*'),
    terms TEXT,
    retrieved TEXT NOT NULL,
    first_year INTEGER CHECK (first_year BETWEEN 1850 AND 2100),
    last_year INTEGER CHECK (last_year BETWEEN 1850 AND 2100),
    vintage INTEGER CHECK (vintage BETWEEN 1850 AND 2100),
    caution TEXT
) STRICT;

CREATE TABLE indicator ( -- One row per figure that is measured for all cities and towns in the same way.
    -- The name of its column in data/towns/, its key in twins, and its place in an address.
    key TEXT PRIMARY KEY,
    -- From 0, in the order of the record.
    position INTEGER NOT NULL,
    -- The unit as the publisher writes it.
    unit TEXT NOT NULL,
    -- The number of decimals on a page.
    decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 9),
    -- Which way a change is for the better.
    better TEXT NOT NULL CHECK (better IN ('less', 'more', 'neither')),
    -- 1 if its figures are computed from others, else 0.
    derived INTEGER NOT NULL CHECK (derived IN (0, 1)),
    -- The lowest possible figure.
    least REAL NOT NULL,
    -- The highest possible figure.
    most REAL NOT NULL,
    -- 1 if it counts what has been installed so far, else 0.
    cumulative INTEGER NOT NULL CHECK (cumulative IN (0, 1)),
    -- The indicator that it is a part of. NULL if none.
    part_of TEXT REFERENCES indicator (key),
    -- A figure this many times the one before, or the reverse, is unusual. NULL if any change is usual.
    jump_factor REAL,
    -- The larger of the two is above this.
    jump_above REAL,
    -- Whether its figures count residents, and how. NULL if they count something else.
    residents TEXT CHECK (residents IN ('census', 'estimate')),
    -- Up to this change two figures are about the same. [percent]
    about_the_same_pct REAL,
    -- In a place with fewer occupied homes no sentence is made from a change. [homes]
    no_sentence_under REAL,
    -- 1 if no sentence is made from it at all, else 0.
    no_sentence INTEGER NOT NULL CHECK (no_sentence IN (0, 1)),
    -- The first year of the straight line beside its figures. NULL if it has none.
    line_from_year INTEGER CHECK (line_from_year BETWEEN 1850 AND 2100),
    -- Where the line begins, in the unit of the indicator.
    line_from REAL,
    -- The last year of the line.
    line_to_year INTEGER CHECK (line_to_year BETWEEN 1850 AND 2100),
    -- Where the line ends, in the unit of the indicator.
    line_to REAL
) STRICT;

CREATE TABLE indicator_words ( -- One row per indicator and language: what it is called.
    -- The key of the indicator.
    indicator TEXT NOT NULL REFERENCES indicator (key),
    -- The language of the words.
    language TEXT NOT NULL,
    -- Its name.
    title TEXT NOT NULL,
    -- Its unit as a reader reads it.
    unit_name TEXT NOT NULL,
    -- What a reader must know beside the figure. NULL if nothing.
    note TEXT,
    PRIMARY KEY (indicator, language)
) STRICT;

CREATE TABLE indicator_dataset ( -- One row per indicator and dataset that its figures, or their inputs, come from.
    -- The key of the indicator.
    indicator TEXT NOT NULL REFERENCES indicator (key),
    -- The key of the dataset. Each year belongs to the dataset that covers it.
    dataset TEXT NOT NULL REFERENCES dataset (key),
    -- From 0, in the order of the record.
    position INTEGER NOT NULL,
    PRIMARY KEY (indicator, dataset)
) STRICT;

CREATE TABLE indicator_input ( -- One row per derived indicator and indicator that it is computed from.
    -- The key of the derived indicator.
    indicator TEXT NOT NULL REFERENCES indicator (key),
    -- The key of the other.
    input TEXT NOT NULL REFERENCES indicator (key),
    PRIMARY KEY (indicator, input)
) STRICT;

CREATE TABLE indicator_caution ( -- One row per caution about figures of an indicator.
    -- The key of the indicator.
    indicator TEXT NOT NULL REFERENCES indicator (key),
    -- From 0, in the order of the record.
    position INTEGER NOT NULL,
    -- gap: in no trend; filling: will rise; no-sum: in no sum; doubtful: nothing is computed from it.
    kind TEXT NOT NULL CHECK (kind IN ('gap', 'filling', 'no-sum', 'doubtful', 'seasonal')),
    -- The year that it is about. NULL if it is about all.
    year INTEGER CHECK (year BETWEEN 1850 AND 2100),
    -- The GEOID of the place that it is about. NULL if it is about all.
    census_geoid TEXT,
    -- The counties that it is about, separated by commas. NULL if it is about all.
    counties TEXT,
    PRIMARY KEY (indicator, position)
) STRICT;

CREATE TABLE indicator_caution_text ( -- One row per caution and language.
    -- The key of the indicator.
    indicator TEXT NOT NULL,
    -- The position of the caution.
    position INTEGER NOT NULL,
    -- The language of the text.
    language TEXT NOT NULL,
    -- What a reader must know.
    text TEXT NOT NULL,
    PRIMARY KEY (indicator, position, language),
    FOREIGN KEY (indicator, position) REFERENCES indicator_caution (indicator, position)
) STRICT;

CREATE TABLE town_value ( -- One row per city or town, indicator and year: a figure that others measured.
    -- The slug of the city or town.
    town TEXT NOT NULL REFERENCES municipality (slug),
    -- The key of the indicator.
    indicator TEXT NOT NULL REFERENCES indicator (key),
    -- The year of the figure.
    year INTEGER NOT NULL CHECK (year BETWEEN 1850 AND 2100),
    -- The figure, in the unit of the indicator.
    value REAL NOT NULL,
    PRIMARY KEY (town, indicator, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE state_value ( -- One row per indicator and year: the figure of the state, or the same for all.
    -- The key of the indicator.
    indicator TEXT NOT NULL REFERENCES indicator (key),
    -- The year of the figure.
    year INTEGER NOT NULL CHECK (year BETWEEN 1850 AND 2100),
    -- The figure, in the unit of the indicator.
    value REAL NOT NULL,
    PRIMARY KEY (indicator, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE town_latest ( -- One row per city or town and indicator: the newest figure that will not rise by itself.
    -- The slug of the city or town.
    town TEXT NOT NULL REFERENCES municipality (slug),
    -- The key of the indicator.
    indicator TEXT NOT NULL REFERENCES indicator (key),
    -- The year of the figure.
    year INTEGER NOT NULL CHECK (year BETWEEN 1850 AND 2100),
    -- The figure, in the unit of the indicator.
    value REAL NOT NULL,
    PRIMARY KEY (indicator, town)
) STRICT, WITHOUT ROWID;

CREATE TABLE town_index_at_share ( -- Four rows per city or town with an index of home energy: the newest one, as the share of gas for heating goes.
    -- The slug of the city or town.
    town TEXT NOT NULL REFERENCES municipality (slug),
    -- The key of the index.
    indicator TEXT NOT NULL REFERENCES indicator (key),
    -- The share of the gas of homes that is taken to be for heating. 0: as metered, no winter turned into a usual one.
    heating_share REAL NOT NULL CHECK (heating_share BETWEEN 0 AND 1),
    -- 1 for the share that the method uses, else 0.
    used INTEGER NOT NULL CHECK (used IN (0, 1)),
    -- The year of the index.
    year INTEGER NOT NULL CHECK (year BETWEEN 1850 AND 2100),
    -- The index, in the unit of the indicator.
    value REAL NOT NULL,
    PRIMARY KEY (town, indicator, heating_share)
) STRICT, WITHOUT ROWID;

CREATE TABLE town_not_given ( -- One row per city or town, derived indicator and year without a figure.
    -- The slug of the city or town.
    town TEXT NOT NULL REFERENCES municipality (slug),
    -- The key of the indicator.
    indicator TEXT NOT NULL REFERENCES indicator (key),
    -- The year without a figure.
    year INTEGER NOT NULL CHECK (year BETWEEN 1850 AND 2100),
    -- Why it is not given.
    reason TEXT NOT NULL
        CHECK (reason IN ('not-published', 'gas-not-published', 'too-few', 'light-plant', 'doubtful', 'no-base')),
    PRIMARY KEY (town, indicator, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE town_rule ( -- One row per city or town and rule in force, or decided.
    -- The slug of the city or town.
    town TEXT NOT NULL REFERENCES municipality (slug),
    -- The rule, as the key in the JSON of a town.
    rule TEXT NOT NULL CHECK (rule IN ('energy_code', 'stretch_code_effective', 'specialized_code_effective',
        'fossil_fuel_free_effective', 'climate_leader', 'green_community_designated', 'aggregation_approved',
        'aggregation_started', 'aggregation_renewable_pct', 'aggregation_extra_renewable_pct')),
    -- A date, the code base, stretch or specialized, yes, or a percentage.
    value TEXT NOT NULL,
    -- The key of the dataset.
    dataset TEXT NOT NULL REFERENCES dataset (key),
    PRIMARY KEY (town, rule)
) STRICT;

CREATE TABLE town_utility ( -- One row per city or town and distributor of electricity or gas.
    -- The slug of the city or town.
    town TEXT NOT NULL REFERENCES municipality (slug),
    -- What it distributes.
    service TEXT NOT NULL CHECK (service IN ('electricity', 'gas')),
    -- Its name as the dataset has it.
    name TEXT NOT NULL,
    -- 1 for a municipal light plant, else 0.
    light_plant INTEGER NOT NULL CHECK (light_plant IN (0, 1)),
    -- The key of the dataset.
    dataset TEXT NOT NULL REFERENCES dataset (key),
    PRIMARY KEY (town, service, name)
) STRICT;

CREATE TABLE town_neighbor ( -- Two rows per border: the cities and towns that share it.
    -- The slug of the city or town.
    town TEXT NOT NULL REFERENCES municipality (slug),
    -- The slug of the other.
    neighbor TEXT NOT NULL REFERENCES municipality (slug),
    PRIMARY KEY (town, neighbor)
) STRICT;

CREATE TABLE town_similar ( -- Five rows per city or town: those of like size and density.
    -- The slug of the city or town.
    town TEXT NOT NULL REFERENCES municipality (slug),
    -- From 0, the nearest first.
    position INTEGER NOT NULL,
    -- The slug of the other.
    similar TEXT NOT NULL REFERENCES municipality (slug),
    PRIMARY KEY (town, position)
) STRICT;

CREATE TABLE town_shape ( -- One row per city or town: its outline.
    -- The slug of the city or town.
    town TEXT PRIMARY KEY REFERENCES municipality (slug),
    -- The coordinates of a GeoJSON MultiPolygon, in degrees (WGS 84).
    polygons TEXT NOT NULL
) STRICT;

CREATE TABLE zip_code ( -- One row per ZIP code and city or town that it lies in.
    -- Five digits.
    zip TEXT NOT NULL CHECK (length(zip) = 5),
    -- The slug of the city or town.
    town TEXT NOT NULL REFERENCES municipality (slug),
    -- From 0, in the order of the record.
    position INTEGER NOT NULL,
    -- The share of its cars that are garaged there, from 0 to 1. NULL if few or none are.
    share REAL CHECK (share BETWEEN 0 AND 1),
    -- What it is for.
    kind TEXT NOT NULL CHECK (kind IN ('standard', 'po-box', 'unique', 'inactive')),
    -- The key of the dataset.
    dataset TEXT NOT NULL REFERENCES dataset (key),
    PRIMARY KEY (zip, town)
) STRICT;

CREATE TABLE locality ( -- One row per village, neighborhood or spelling and city or town that it lies in.
    -- Its name.
    name TEXT NOT NULL,
    -- The slug of the city or town.
    town TEXT NOT NULL REFERENCES municipality (slug),
    -- What it is. A label, not a legal status.
    kind TEXT NOT NULL CHECK (kind IN ('village', 'neighborhood', 'spelling', 'former-town')),
    -- From 0, in the order of the record.
    position INTEGER NOT NULL,
    -- The key of the dataset.
    dataset TEXT NOT NULL REFERENCES dataset (key),
    PRIMARY KEY (name, town, kind)
) STRICT;

-- The domain computes it when the edition is built, so that SQL can sort and filter by it.
CREATE TABLE summary ( -- One row per community: the values that lists show, computed from the other tables.
    -- The slug of the community or the state.
    community TEXT PRIMARY KEY REFERENCES community (slug),
    latest_year INTEGER,
    latest_tco2e REAL,
    -- How well that total is known.
    latest_precision TEXT CHECK (latest_precision IN ('exact', 'rounded', 'derived', 'read-off-chart')),
    latest_self_reported INTEGER CHECK (latest_self_reported IN (0, 1)),
    -- Why there is no such inventory, as a code. NULL if there is one.
    latest_reason TEXT,
    change_since_baseline_pct REAL,
    -- The year that the change is measured from. Its inventory is in the same series.
    change_since_year INTEGER,
    -- Why the change is not known, as a code. NULL if it is.
    change_reason TEXT,
    -- The year of the next interim target for the whole community. NULL if there is none.
    interim_year INTEGER,
    -- The cut of that target. [percent]
    interim_reduction_pct REAL,
    -- The year that this cut is measured from. NULL if no document states one.
    interim_baseline_year INTEGER,
    -- 1 if the community itself reported that target and nobody verified it. NULL if there is no target.
    interim_self_reported INTEGER CHECK (interim_self_reported IN (0, 1)),
    net_zero_year INTEGER,
    net_zero_self_reported INTEGER CHECK (net_zero_self_reported IN (0, 1)),
    -- The verdict on its own next interim target, or on its pledge.
    verdict TEXT NOT NULL CHECK (verdict IN
        ('cant-tell', 'met', 'missed', 'going-up', 'on-pace', 'behind')),
    -- Why the verdict is cant-tell, as a code. NULL for every other verdict.
    verdict_reason TEXT,
    -- The verdict in one plain sentence.
    verdict_sentence TEXT NOT NULL,
    verdict_target_kind TEXT CHECK (verdict_target_kind IN ('own', 'pledge')),
    verdict_year INTEGER,
    verdict_old INTEGER NOT NULL CHECK (verdict_old IN (0, 1)),
    verdict_close INTEGER NOT NULL CHECK (verdict_close IN (0, 1)),
    verdict_ratio REAL,
    -- The lowest ratio with any one year of the pace left out. NULL if not known.
    verdict_ratio_low REAL,
    -- The highest ratio with any one year of the pace left out. NULL if not known.
    verdict_ratio_high REAL,
    -- The inventories of the judging series that can tell a pace. A pace needs three.
    pace_counts INTEGER NOT NULL,
    promise TEXT NOT NULL CHECK (promise IN ('half-or-more', 'less-than-half', 'no-base-year', 'none')),
    -- The year by which the community pledged to halve emissions. NULL if it did not join.
    pledged_by INTEGER,
    latest_age_years INTEGER,
    comparable INTEGER,
    -- The years of that series, as a JSON list, oldest first. NULL without an inventory.
    comparable_years TEXT,
    -- The years of all community-wide inventories that do not rest on news alone, as a JSON list, oldest first. NULL
    -- without an inventory.
    counted_years TEXT,
    actions INTEGER NOT NULL,
    actions_in_place INTEGER NOT NULL,
    inclusive_in_place INTEGER NOT NULL,
    -- All reports that were found; an action plan is none.
    reports INTEGER NOT NULL,
    -- The years with a report of the five before today, as a JSON list, oldest first.
    reported_years TEXT NOT NULL,
    -- The year of "today".
    as_of_year INTEGER NOT NULL,
    years_reported INTEGER NOT NULL,
    answers_sentence TEXT NOT NULL,
    rules_in_force INTEGER NOT NULL,
    CHECK ((latest_tco2e IS NULL) = (latest_reason IS NOT NULL)),
    CHECK ((change_since_baseline_pct IS NULL) = (change_reason IS NOT NULL)),
    CHECK ((verdict = 'cant-tell') = (verdict_reason IS NOT NULL))
) STRICT;

CREATE TABLE edition_log ( -- One row per published edition: why the record changed.
    -- The day on which its record was checked, with -2 for the second edition of a day.
    name TEXT PRIMARY KEY,
    -- From 0, oldest first.
    position INTEGER NOT NULL,
    -- The editors' reason for the changes.
    note TEXT NOT NULL
) STRICT;

CREATE TABLE figure_change ( -- One row per figure or statement that an edition added, revised or removed.
    -- The name of the edition.
    edition TEXT NOT NULL REFERENCES edition_log (name),
    -- From 0, in the order of the edition's file.
    position INTEGER NOT NULL,
    -- Whether the edition added, revised or removed the figure.
    kind TEXT NOT NULL CHECK (kind IN ('added', 'revised', 'removed')),
    -- The slug of a community or the state, even if it has left the record, or what lies beside them: campaign,
    -- datasets, files, indicators, municipalities or resources.
    subject TEXT NOT NULL,
    -- The name of the figure in every edition, such as inventory/gpc/2019/total. A statement holds all that a row of
    -- the record says besides figures: statement/actions/A bus lane.
    figure TEXT NOT NULL,
    -- The value published before: a number in the figure's unit, the code of a judgement, or the keys of a statement
    -- as a JSON object. Of a revised statement only the keys that changed.
    from_value TEXT,
    -- The value published since.
    to_value TEXT,
    -- Why the figure was revised or removed.
    why TEXT,
    -- The web address of the document of the new value. NULL for a verdict, which is computed.
    source_url TEXT CHECK (source_url GLOB 'http://*' OR source_url GLOB 'https://*'),
    PRIMARY KEY (edition, position),
    CHECK ((kind = 'added') = (from_value IS NULL)),
    CHECK ((kind = 'removed') = (to_value IS NULL)),
    CHECK ((kind = 'added') = (why IS NULL))
) STRICT;

-- Lists are ordered by name, within a country or not. SQLite reads a page of one off an index.
CREATE INDEX community_by_name ON community (name, slug);
CREATE INDEX community_by_country ON community (country, name, slug);

-- Each page of a community selects its own changes; the log counts the figures added to each.
CREATE INDEX figure_change_by_subject ON figure_change (subject, edition, kind);
-- Nearly all rows are added figures. The log lists the few that were revised or removed.
CREATE INDEX figure_change_of_published ON figure_change (edition, position) WHERE kind <> 'added';

-- The table of towns sorts by any indicator.
CREATE INDEX town_latest_by_value ON town_latest (indicator, value, town);
-- A town's page selects those who name it.
CREATE INDEX zip_code_by_town ON zip_code (town);
