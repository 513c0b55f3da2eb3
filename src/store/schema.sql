-- The edition: the record of data/ as one SQLite file, built whole and never changed.
-- Tables are STRICT and say the same rules as `racetozero check`. Units stand in the names;
-- tco2e is metric tons of carbon dioxide equivalent. Every code is spelled as in data/.

CREATE TABLE edition (
    schema_version INTEGER NOT NULL,
    program_version TEXT NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    as_of TEXT NOT NULL
) STRICT;

CREATE TABLE campaign (
    name TEXT NOT NULL,
    region TEXT NOT NULL,
    state TEXT NOT NULL,
    language TEXT NOT NULL,
    goal_communities INTEGER NOT NULL CHECK (goal_communities > 0),
    guides TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES campaign_source (key),
    halve_by INTEGER NOT NULL CHECK (halve_by BETWEEN 1850 AND 2100),
    net_zero TEXT NOT NULL,
    net_zero_by INTEGER NOT NULL CHECK (net_zero_by BETWEEN 1850 AND 2100),
    warming_limit_c REAL NOT NULL,
    purpose TEXT NOT NULL,
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
    story_communities INTEGER NOT NULL,
    story_title TEXT NOT NULL,
    story_note TEXT NOT NULL,
    story_source TEXT NOT NULL REFERENCES campaign_source (key)
) STRICT;

CREATE TABLE campaign_source (
    key TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('official', 'dataset', 'news')),
    url TEXT NOT NULL CHECK (url GLOB 'http://*' OR url GLOB 'https://*'),
    published TEXT
) STRICT;

CREATE TABLE aim (
    position INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES campaign_source (key)
) STRICT;

CREATE TABLE criterion (
    number INTEGER PRIMARY KEY CHECK (number BETWEEN 1 AND 5),
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES campaign_source (key)
) STRICT;

CREATE TABLE network (
    key TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    url TEXT NOT NULL CHECK (url GLOB 'http://*' OR url GLOB 'https://*'),
    partner INTEGER NOT NULL CHECK (partner IN (0, 1))
) STRICT;

CREATE TABLE community (
    slug TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('city', 'town', 'state')),
    state TEXT NOT NULL,
    country TEXT NOT NULL,
    county TEXT,
    website TEXT NOT NULL CHECK (website GLOB 'http://*' OR website GLOB 'https://*'),
    climate_page TEXT CHECK (climate_page GLOB 'http://*' OR climate_page GLOB 'https://*'),
    no_inventory_reason TEXT,
    -- False for the state, which stands beside the communities as context.
    member INTEGER NOT NULL CHECK (member IN (0, 1))
) STRICT;

CREATE TABLE source (
    community TEXT NOT NULL REFERENCES community (slug),
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('official', 'dataset', 'news')),
    url TEXT NOT NULL CHECK (url GLOB 'http://*' OR url GLOB 'https://*'),
    published TEXT,
    PRIMARY KEY (community, key)
) STRICT;

CREATE TABLE place (
    community TEXT PRIMARY KEY REFERENCES community (slug),
    latitude REAL NOT NULL CHECK (latitude BETWEEN -90 AND 90),
    longitude REAL NOT NULL CHECK (longitude BETWEEN -180 AND 180),
    area_km2 REAL NOT NULL CHECK (area_km2 > 0),
    source TEXT NOT NULL,
    FOREIGN KEY (community, source) REFERENCES source (community, key)
) STRICT;

CREATE TABLE population (
    community TEXT NOT NULL REFERENCES community (slug),
    year INTEGER NOT NULL CHECK (year BETWEEN 1850 AND 2100),
    value INTEGER NOT NULL CHECK (value > 0),
    kind TEXT NOT NULL CHECK (kind IN ('census', 'estimate')),
    source TEXT NOT NULL,
    PRIMARY KEY (community, year),
    FOREIGN KEY (community, source) REFERENCES source (community, key)
) STRICT;

CREATE TABLE identifiers (
    community TEXT PRIMARY KEY REFERENCES community (slug),
    cdp_account INTEGER,
    race_to_zero TEXT,
    un_locode TEXT,
    census_geoid TEXT,
    source TEXT NOT NULL,
    FOREIGN KEY (community, source) REFERENCES source (community, key)
) STRICT;

CREATE TABLE pledge (
    community TEXT PRIMARY KEY REFERENCES community (slug),
    joined TEXT NOT NULL,
    named_in_story INTEGER NOT NULL CHECK (named_in_story IN (0, 1)),
    source TEXT NOT NULL,
    FOREIGN KEY (community, source) REFERENCES source (community, key)
) STRICT;

CREATE TABLE pledge_network (
    community TEXT NOT NULL REFERENCES pledge (community),
    position INTEGER NOT NULL,
    network TEXT NOT NULL REFERENCES network (key),
    PRIMARY KEY (community, network)
) STRICT;

CREATE TABLE series (
    community TEXT NOT NULL REFERENCES community (slug),
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    basis TEXT NOT NULL CHECK (basis IN ('community', 'municipal')),
    protocol TEXT CHECK (protocol IN ('GPC', 'USCP', 'LGOP', 'MAPC-tool', 'other')),
    note TEXT NOT NULL,
    PRIMARY KEY (community, key)
) STRICT;

CREATE TABLE inventory (
    community TEXT NOT NULL REFERENCES community (slug),
    series TEXT NOT NULL,
    year INTEGER NOT NULL CHECK (year BETWEEN 1850 AND 2100),
    position INTEGER NOT NULL,
    total_tco2e REAL NOT NULL CHECK (total_tco2e >= 0 AND total_tco2e < 1e12),
    precision TEXT NOT NULL CHECK (precision IN ('exact', 'rounded', 'derived', 'read-off-chart')),
    sectors_precision TEXT CHECK (sectors_precision IN ('exact', 'rounded', 'derived', 'read-off-chart')),
    sectors_partial_reason TEXT,
    source TEXT NOT NULL,
    note TEXT,
    PRIMARY KEY (community, series, year),
    FOREIGN KEY (community, series) REFERENCES series (community, key),
    FOREIGN KEY (community, source) REFERENCES source (community, key)
) STRICT;

CREATE TABLE inventory_sector (
    community TEXT NOT NULL,
    series TEXT NOT NULL,
    year INTEGER NOT NULL,
    sector TEXT NOT NULL CHECK (sector IN ('stationary', 'transport', 'waste', 'ippu', 'afolu', 'other')),
    tco2e REAL NOT NULL CHECK (abs(tco2e) < 1e12 AND (tco2e >= 0 OR sector = 'afolu')),
    PRIMARY KEY (community, series, year, sector),
    FOREIGN KEY (community, series, year) REFERENCES inventory (community, series, year)
) STRICT;

CREATE TABLE inventory_subsector (
    community TEXT NOT NULL,
    series TEXT NOT NULL,
    year INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    tco2e REAL NOT NULL CHECK (tco2e >= 0 AND tco2e < 1e12),
    PRIMARY KEY (community, series, year, name),
    FOREIGN KEY (community, series, year) REFERENCES inventory (community, series, year)
) STRICT;

CREATE TABLE target (
    community TEXT NOT NULL REFERENCES community (slug),
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
    PRIMARY KEY (community, position),
    CHECK (baseline_year < year),
    FOREIGN KEY (community, source) REFERENCES source (community, key)
) STRICT;

CREATE TABLE standing (
    community TEXT NOT NULL REFERENCES community (slug),
    number INTEGER NOT NULL REFERENCES criterion (number),
    status TEXT NOT NULL CHECK (status IN ('met', 'in-progress', 'not-found')),
    evidence TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (community, number),
    FOREIGN KEY (community, source) REFERENCES source (community, key)
) STRICT;

CREATE TABLE action (
    community TEXT NOT NULL REFERENCES community (slug),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    sector TEXT NOT NULL
        CHECK (sector IN ('buildings', 'energy', 'transport', 'waste', 'nature', 'cross-cutting')),
    status TEXT NOT NULL CHECK (status IN ('planned', 'in-progress', 'in-force', 'done')),
    started TEXT,
    inclusive INTEGER NOT NULL CHECK (inclusive IN (0, 1)),
    summary TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (community, position),
    FOREIGN KEY (community, source) REFERENCES source (community, key)
) STRICT;

CREATE TABLE report (
    community TEXT NOT NULL REFERENCES community (slug),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('inventory', 'cdp-disclosure', 'action-plan', 'progress-report')),
    covers_year INTEGER CHECK (covers_year BETWEEN 1850 AND 2100),
    published TEXT,
    url TEXT NOT NULL CHECK (url GLOB 'http://*' OR url GLOB 'https://*'),
    PRIMARY KEY (community, position),
    CHECK (covers_year IS NOT NULL OR published IS NOT NULL)
) STRICT;

CREATE TABLE resource (
    position INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('case-study', 'guide', 'technical-report')),
    publisher TEXT NOT NULL,
    url TEXT NOT NULL CHECK (url GLOB 'http://*' OR url GLOB 'https://*'),
    summary TEXT NOT NULL,
    community TEXT REFERENCES community (slug)
) STRICT;

-- What the list of communities shows and sorts by, computed once by the domain when the edition is
-- built. Each value that is not known has its reason beside it.
CREATE TABLE summary (
    community TEXT PRIMARY KEY REFERENCES community (slug),
    latest_year INTEGER,
    latest_tco2e REAL,
    latest_precision TEXT CHECK (latest_precision IN ('exact', 'rounded', 'derived', 'read-off-chart')),
    latest_reason TEXT,
    change_since_baseline_pct REAL,
    change_since_year INTEGER,
    change_reason TEXT,
    interim_year INTEGER,
    interim_reduction_pct REAL,
    interim_baseline_year INTEGER,
    net_zero_year INTEGER,
    verdict TEXT NOT NULL CHECK (verdict IN
        ('cant-tell', 'met', 'missed', 'going-up', 'on-pace', 'behind', 'far-behind')),
    verdict_reason TEXT,
    verdict_sentence TEXT NOT NULL,
    CHECK ((latest_tco2e IS NULL) = (latest_reason IS NOT NULL)),
    CHECK ((change_since_baseline_pct IS NULL) = (change_reason IS NOT NULL)),
    CHECK ((verdict = 'cant-tell') = (verdict_reason IS NOT NULL))
) STRICT;

CREATE TABLE edition_log ( -- One row an edition that was published: what was written when figures changed.
    -- The day its record was checked, with -2 for the second of a day.
    name TEXT PRIMARY KEY,
    -- From 0, oldest first.
    position INTEGER NOT NULL,
    -- Why figures changed, by the editors.
    note TEXT NOT NULL
) STRICT;

CREATE TABLE figure_change ( -- One row a figure that an edition added, revised or removed.
    -- The edition that did so.
    edition TEXT NOT NULL REFERENCES edition_log (name),
    -- From 0, in the order of the edition's file.
    position INTEGER NOT NULL,
    -- What happened to the figure.
    kind TEXT NOT NULL CHECK (kind IN ('added', 'revised', 'removed')),
    -- The slug of a community or of the state, which may since have left the record; or campaign.
    subject TEXT NOT NULL,
    -- The name the figure keeps through every edition, such as inventory/gpc/2019/total.
    figure TEXT NOT NULL,
    -- What was published before: a number in the figure's unit, or the code of a judgement.
    from_value TEXT,
    -- What is published since.
    to_value TEXT,
    -- Why it was revised or removed.
    why TEXT,
    -- The document that the new value rests on; none for a verdict, which is worked out.
    source_url TEXT CHECK (source_url GLOB 'http://*' OR source_url GLOB 'https://*'),
    PRIMARY KEY (edition, position),
    CHECK ((kind = 'added') = (from_value IS NULL)),
    CHECK ((kind = 'removed') = (to_value IS NULL)),
    CHECK ((kind = 'added') = (why IS NULL))
) STRICT;
