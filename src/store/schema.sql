-- The edition: the record of data/ as one SQLite file, built whole and never changed.
-- Tables are STRICT and say the same rules as `racetozero check`. Units stand in the names;
-- tco2e is metric tons of carbon dioxide equivalent. Every code is spelled as in data/.
--
-- The data dictionary is made of the comments inside the statements, which SQLite keeps: what a row
-- is stands after the name of the table, what a column means on the lines above it, with its unit in
-- brackets at the end. A test fails where one is missing.

CREATE TABLE edition ( -- One row: what this file is.
    -- The version of these tables; raised when one changes.
    schema_version INTEGER NOT NULL,
    -- The version of the program that built the file.
    program_version TEXT NOT NULL,
    -- SHA-256 of the record and the program's version, in hexadecimal: it names the edition.
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    -- The day the record was checked, and “today” in every computation: YYYY-MM-DD.
    as_of TEXT NOT NULL
) STRICT;

CREATE TABLE campaign ( -- One row: the campaign.
    -- What the campaign is called.
    name TEXT NOT NULL,
    -- Where the communities of this record lie.
    region TEXT NOT NULL,
    -- The postal code of the state.
    state TEXT NOT NULL,
    -- The country whose communities this file has; empty where it has all of the record. ISO 3166-1 alpha-2.
    site_country TEXT,
    -- The state or region that it is kept to; empty where it has all of the country.
    site_region TEXT,
    -- The language of the record, as in BCP 47.
    language TEXT NOT NULL,
    -- The campaign works to recruit more than this many communities. [communities]
    goal_communities INTEGER NOT NULL CHECK (goal_communities > 0),
    -- Where guides for communities are found, in a sentence.
    guides TEXT NOT NULL,
    -- The document that tells of the campaign.
    source TEXT NOT NULL REFERENCES campaign_source (key),
    -- The year that emissions are pledged to be halved by.
    halve_by INTEGER NOT NULL CHECK (halve_by BETWEEN 1850 AND 2100),
    -- When net zero is pledged, in the pledge's own words.
    net_zero TEXT NOT NULL,
    -- The latest year for net zero that the pledge allows.
    net_zero_by INTEGER NOT NULL CHECK (net_zero_by BETWEEN 1850 AND 2100),
    -- The limit to warming that the pledge is to help keep, above the level before industry. [°C]
    warming_limit_c REAL NOT NULL,
    -- What the pledge is to serve, in the pledge's own words.
    purpose TEXT NOT NULL,
    -- The document that states the pledge.
    pledge_source TEXT NOT NULL REFERENCES campaign_source (key),
    -- A published cut per person that would be a fair share, below the reference years. [percent]
    fair_share_reduction_pct REAL NOT NULL CHECK (fair_share_reduction_pct BETWEEN 0 AND 100),
    -- The year that this cut is due by.
    fair_share_by INTEGER NOT NULL CHECK (fair_share_by BETWEEN 1850 AND 2100),
    -- The first of the reference years.
    fair_share_reference_first INTEGER NOT NULL CHECK (fair_share_reference_first BETWEEN 1850 AND 2100),
    -- The last of the reference years.
    fair_share_reference_last INTEGER NOT NULL
        CHECK (fair_share_reference_last BETWEEN fair_share_reference_first AND 2100),
    -- Whose analysis the fair share is, in a sentence.
    fair_share_basis TEXT NOT NULL,
    -- The document of that analysis.
    fair_share_source TEXT NOT NULL REFERENCES campaign_source (key),
    -- The address to write to.
    contact_email TEXT NOT NULL,
    -- The campaign's own site.
    contact_website TEXT NOT NULL CHECK (contact_website GLOB 'http://*' OR contact_website GLOB 'https://*'),
    -- The document that names the contact.
    contact_source TEXT NOT NULL REFERENCES campaign_source (key),
    -- How many communities the founding story named. [communities]
    story_communities INTEGER NOT NULL,
    -- What the founding story is called.
    story_title TEXT NOT NULL,
    -- What has changed since the founding story was published, in a sentence.
    story_note TEXT NOT NULL,
    -- The founding story.
    story_source TEXT NOT NULL REFERENCES campaign_source (key)
) STRICT;

CREATE TABLE campaign_source ( -- One row a document that a statement about the campaign rests on.
    -- A short name, which other tables refer to.
    key TEXT PRIMARY KEY,
    -- From 0, in the order of the record.
    position INTEGER NOT NULL,
    -- What the document is called.
    title TEXT NOT NULL,
    -- Who published it.
    publisher TEXT NOT NULL,
    -- Official: the campaign's own words. Dataset: disclosed, census or state data. News: what others write.
    kind TEXT NOT NULL CHECK (kind IN ('official', 'dataset', 'news')),
    -- Where it is found.
    url TEXT NOT NULL CHECK (url GLOB 'http://*' OR url GLOB 'https://*'),
    -- When it came out: YYYY, YYYY-MM or YYYY-MM-DD; empty where it does not say.
    published TEXT
) STRICT;

CREATE TABLE aim ( -- One row an aim of the campaign.
    -- From 0, in the order of the record.
    position INTEGER PRIMARY KEY,
    -- The aim, in a sentence.
    text TEXT NOT NULL,
    -- The document it rests on.
    source TEXT NOT NULL REFERENCES campaign_source (key)
) STRICT;

CREATE TABLE criterion ( -- One row a criterion that each community commits to.
    -- From 1 to 5, as the campaign numbers them.
    number INTEGER PRIMARY KEY CHECK (number BETWEEN 1 AND 5),
    -- The criterion in a few words.
    title TEXT NOT NULL,
    -- The criterion in full.
    text TEXT NOT NULL,
    -- The document it rests on.
    source TEXT NOT NULL REFERENCES campaign_source (key)
) STRICT;

CREATE TABLE criterion_translation ( -- One row a criterion in a language other than English.
    -- The criterion.
    number INTEGER NOT NULL REFERENCES criterion (number),
    -- The language, as in BCP 47.
    language TEXT NOT NULL,
    -- The criterion in a few words of that language.
    title TEXT NOT NULL,
    -- The criterion in full.
    text TEXT NOT NULL,
    PRIMARY KEY (number, language)
) STRICT;

CREATE TABLE network ( -- One row a network of local governments.
    -- A short name, which other tables refer to.
    key TEXT PRIMARY KEY,
    -- From 0, in the order of the record.
    position INTEGER NOT NULL,
    -- What the network is called.
    name TEXT NOT NULL,
    -- Its website.
    url TEXT NOT NULL CHECK (url GLOB 'http://*' OR url GLOB 'https://*'),
    -- 1 for a network that runs the campaign, else 0.
    partner INTEGER NOT NULL CHECK (partner IN (0, 1))
) STRICT;

CREATE TABLE community ( -- One row a community, and one for the state around them.
    -- Its name in addresses, and in every other table.
    slug TEXT PRIMARY KEY,
    -- What it is called; not unique in the world, so never join on it.
    name TEXT NOT NULL,
    -- What sort of government it is.
    kind TEXT NOT NULL CHECK (kind IN ('city', 'town', 'local-government', 'state')),
    -- The postal code of its state; empty where its country has none.
    state TEXT,
    -- The region of its country, by name; empty where the state tells it.
    region TEXT,
    -- Its country, as in ISO 3166-1 alpha-2.
    country TEXT NOT NULL CHECK (length(country) = 2),
    -- Its county; empty where it has none or none was found.
    county TEXT,
    -- Its own website; empty where none was found.
    website TEXT CHECK (website GLOB 'http://*' OR website GLOB 'https://*'),
    -- Its own page on climate; empty where none was found.
    climate_page TEXT CHECK (climate_page GLOB 'http://*' OR climate_page GLOB 'https://*'),
    -- Why there is no community-wide inventory; empty where there is one.
    no_inventory_reason TEXT,
    -- Why it is not known whether it joined; empty where it did, and for the state.
    no_pledge_reason TEXT,
    -- Why one that joined was judged on none of the criteria; mostly empty.
    no_criteria_reason TEXT,
    -- 1 for a community that joined, else 0; the state stands beside them as context.
    member INTEGER NOT NULL CHECK (member IN (0, 1)),
    CHECK ((no_pledge_reason IS NOT NULL) = (member = 0 AND kind <> 'state'))
) STRICT;

CREATE TABLE source ( -- One row a document that a statement about a community rests on.
    -- The community, or the state, whose statements rest on it.
    community TEXT NOT NULL REFERENCES community (slug),
    -- A short name, unique within the community.
    key TEXT NOT NULL,
    -- From 0, in the order of the record.
    position INTEGER NOT NULL,
    -- What the document is called.
    title TEXT NOT NULL,
    -- Who published it.
    publisher TEXT NOT NULL,
    -- Official: the community's own words. Dataset: CDP, census, state and international data. News: what
    -- others write.
    kind TEXT NOT NULL CHECK (kind IN ('official', 'dataset', 'news')),
    -- Where it is found.
    url TEXT NOT NULL CHECK (url GLOB 'http://*' OR url GLOB 'https://*'),
    -- When it came out: YYYY, YYYY-MM or YYYY-MM-DD; empty where it does not say.
    published TEXT,
    PRIMARY KEY (community, key)
) STRICT;

CREATE TABLE place ( -- One row a community: where it lies and how large it is.
    -- The community, or the state.
    community TEXT PRIMARY KEY REFERENCES community (slug),
    -- Of a point inside it, in WGS 84. [degrees]
    latitude REAL NOT NULL CHECK (latitude BETWEEN -90 AND 90),
    -- Of the same point; west is negative. [degrees]
    longitude REAL NOT NULL CHECK (longitude BETWEEN -180 AND 180),
    -- The area inside the town line, with water. [km2]
    area_km2 REAL NOT NULL CHECK (area_km2 > 0),
    -- The document it rests on: a key of source, with the community.
    source TEXT NOT NULL,
    FOREIGN KEY (community, source) REFERENCES source (community, key)
) STRICT;

CREATE TABLE population ( -- One row a count of residents: a community and a year.
    -- The community, or the state.
    community TEXT NOT NULL REFERENCES community (slug),
    -- The year that was counted.
    year INTEGER NOT NULL CHECK (year BETWEEN 1850 AND 2100),
    -- How many people lived there. [residents]
    value INTEGER NOT NULL CHECK (value > 0),
    -- Whether it was counted in a census or estimated.
    kind TEXT NOT NULL CHECK (kind IN ('census', 'estimate')),
    -- The document it rests on: a key of source, with the community.
    source TEXT NOT NULL,
    -- The file and the row that an import read it from; empty where an editor wrote it.
    origin_row TEXT,
    -- Which rule made the count of that row.
    origin_rule TEXT CHECK (origin_rule IN ('stated-residents')),
    -- The year it was reported in; empty where the file does not say.
    origin_reported INTEGER,
    -- 1 where the community itself reported it and nobody verified it.
    origin_self_reported INTEGER CHECK (origin_self_reported IN (0, 1)),
    CHECK ((origin_row IS NULL) = (origin_rule IS NULL) AND (origin_row IS NULL) = (origin_self_reported IS NULL)),
    PRIMARY KEY (community, year),
    FOREIGN KEY (community, source) REFERENCES source (community, key)
) STRICT;

CREATE TABLE identifiers ( -- One row a community: what other data sets call it. Join by these, never by a name.
    -- The community, or the state.
    community TEXT PRIMARY KEY REFERENCES community (slug),
    -- Its account number with CDP; empty where none was found.
    cdp_account INTEGER,
    -- Its number in the UN's Global Climate Action Portal, where Race to Zero is tracked; empty where none
    -- was found.
    race_to_zero TEXT,
    -- Its id_code with Net Zero Tracker; empty where none was found.
    net_zero_tracker TEXT,
    -- Its code in UN/LOCODE; empty where it has none.
    un_locode TEXT,
    -- Its GEOID with the U.S. Census Bureau; empty where none was found.
    census_geoid TEXT,
    -- The document it rests on: a key of source, with the community.
    source TEXT NOT NULL,
    FOREIGN KEY (community, source) REFERENCES source (community, key)
) STRICT;

CREATE TABLE pledge ( -- One row a community that joined: its pledge.
    -- The community.
    community TEXT PRIMARY KEY REFERENCES community (slug),
    -- When it joined: YYYY, YYYY-MM or YYYY-MM-DD; empty where no document says.
    joined TEXT,
    -- 1 where the campaign's founding story names it, else 0.
    named_in_story INTEGER NOT NULL CHECK (named_in_story IN (0, 1)),
    -- The document it rests on: a key of source, with the community.
    source TEXT NOT NULL,
    FOREIGN KEY (community, source) REFERENCES source (community, key)
) STRICT;

CREATE TABLE pledge_network ( -- One row a community and a network that it is in.
    -- The community.
    community TEXT NOT NULL REFERENCES pledge (community),
    -- From 0, in the order of the record.
    position INTEGER NOT NULL,
    -- The network.
    network TEXT NOT NULL REFERENCES network (key),
    PRIMARY KEY (community, network)
) STRICT;

CREATE TABLE series ( -- One row a series: inventories counted alike, the only ones that may be compared.
    -- The community, or the state.
    community TEXT NOT NULL REFERENCES community (slug),
    -- A short name, unique within the community.
    key TEXT NOT NULL,
    -- From 0, in the order of the record.
    position INTEGER NOT NULL,
    -- The series in a few words.
    title TEXT NOT NULL,
    -- Community: all emissions of the place. Municipal: those of its government's own operations.
    basis TEXT NOT NULL CHECK (basis IN ('community', 'municipal')),
    -- The accounting standard followed; empty where the source does not say.
    protocol TEXT CHECK (protocol IN ('GPC', 'USCP', 'LGOP', 'MAPC-tool', 'other')),
    -- Why these figures belong together, and what they must not be compared with.
    note TEXT NOT NULL,
    PRIMARY KEY (community, key)
) STRICT;

CREATE TABLE inventory ( -- One row an inventory: what one community emitted in one year, counted in one way.
    -- The community, or the state.
    community TEXT NOT NULL REFERENCES community (slug),
    -- The series it belongs to.
    series TEXT NOT NULL,
    -- The year that was counted.
    year INTEGER NOT NULL CHECK (year BETWEEN 1850 AND 2100),
    -- From 0, in the order of the record.
    position INTEGER NOT NULL,
    -- Gross emissions of the year: removals and offsets are not subtracted. [t CO2e]
    total_tco2e REAL NOT NULL CHECK (total_tco2e >= 0 AND total_tco2e < 1e12),
    -- How well the total is known: as published, rounded, worked out from published figures, or read off a
    -- chart.
    precision TEXT NOT NULL CHECK (precision IN ('exact', 'rounded', 'derived', 'read-off-chart')),
    -- The same of the split by sector; empty where there is no split.
    sectors_precision TEXT CHECK (sectors_precision IN ('exact', 'rounded', 'derived', 'read-off-chart')),
    -- Why the sectors do not add up to the total; empty where they do, or there are none.
    sectors_partial_reason TEXT,
    -- The document it rests on: a key of source, with the community.
    source TEXT NOT NULL,
    -- What a reader must know of this figure; mostly empty.
    note TEXT,
    -- The file and the row that an import read it from; empty where an editor wrote it.
    origin_row TEXT,
    -- Which rule made the total of that row.
    origin_rule TEXT CHECK (origin_rule IN ('stated-total', 'gpc-basic', 'without-grid-generation', 'scopes-sum')),
    -- The year it was reported in; empty where the file does not say.
    origin_reported INTEGER,
    -- 1 where the community itself reported it and nobody verified it.
    origin_self_reported INTEGER CHECK (origin_self_reported IN (0, 1)),
    CHECK ((origin_row IS NULL) = (origin_rule IS NULL) AND (origin_row IS NULL) = (origin_self_reported IS NULL)),
    PRIMARY KEY (community, series, year),
    FOREIGN KEY (community, series) REFERENCES series (community, key),
    FOREIGN KEY (community, source) REFERENCES source (community, key)
) STRICT;

CREATE TABLE inventory_earlier ( -- One row what was reported for the same year before, and stands no more.
    -- The community.
    community TEXT NOT NULL,
    -- The series of the inventory.
    series TEXT NOT NULL,
    -- The year that was counted.
    year INTEGER NOT NULL,
    -- From 0, newest first.
    position INTEGER NOT NULL,
    -- What was reported. [t CO2e]
    total_tco2e REAL NOT NULL CHECK (total_tco2e >= 0 AND total_tco2e < 1e12),
    -- The file and the row that an import read it from.
    origin_row TEXT NOT NULL,
    -- Which rule made the total of that row.
    origin_rule TEXT NOT NULL CHECK (origin_rule IN ('stated-total', 'gpc-basic', 'without-grid-generation', 'scopes-sum')),
    -- The year it was reported in; empty where the file does not say.
    origin_reported INTEGER,
    -- 1 where the community itself reported it and nobody verified it.
    origin_self_reported INTEGER NOT NULL CHECK (origin_self_reported IN (0, 1)),
    -- The document of that report: a key of source, with the community.
    source TEXT NOT NULL,
    PRIMARY KEY (community, series, year, position),
    FOREIGN KEY (community, series, year) REFERENCES inventory (community, series, year),
    FOREIGN KEY (community, source) REFERENCES source (community, key)
) STRICT;

CREATE TABLE inventory_notation ( -- One row a line of the GPC that has no figure in an inventory. It is no zero.
    -- The community.
    community TEXT NOT NULL,
    -- The series of the inventory.
    series TEXT NOT NULL,
    -- The year that was counted.
    year INTEGER NOT NULL,
    -- The reference number of the GPC, such as I.1.1.
    reference TEXT NOT NULL,
    -- Not occurring, not estimated, included elsewhere or confidential.
    notation_key TEXT NOT NULL CHECK (notation_key IN ('NO', 'NE', 'IE', 'C')),
    PRIMARY KEY (community, series, year, reference),
    FOREIGN KEY (community, series, year) REFERENCES inventory (community, series, year)
) STRICT;

CREATE TABLE inventory_sector ( -- One row a sector of an inventory that the source splits out.
    -- The community, or the state.
    community TEXT NOT NULL,
    -- The series of the inventory.
    series TEXT NOT NULL,
    -- The year that was counted.
    year INTEGER NOT NULL,
    -- The sector of the Global Protocol (GPC); other is what the source does not place.
    sector TEXT NOT NULL CHECK (sector IN ('stationary', 'transport', 'waste', 'ippu', 'afolu', 'other')),
    -- Emissions of the sector in the year; only afolu may be below zero. [t CO2e]
    tco2e REAL NOT NULL CHECK (abs(tco2e) < 1e12 AND (tco2e >= 0 OR sector = 'afolu')),
    PRIMARY KEY (community, series, year, sector),
    FOREIGN KEY (community, series, year) REFERENCES inventory (community, series, year)
) STRICT;

CREATE TABLE inventory_subsector ( -- One row a finer part of an inventory, under the source's own name.
    -- The community, or the state.
    community TEXT NOT NULL,
    -- The series of the inventory.
    series TEXT NOT NULL,
    -- The year that was counted.
    year INTEGER NOT NULL,
    -- From 0, in the order of the record.
    position INTEGER NOT NULL,
    -- What the source calls the part.
    name TEXT NOT NULL,
    -- Emissions of the part in the year. [t CO2e]
    tco2e REAL NOT NULL CHECK (tco2e >= 0 AND tco2e < 1e12),
    PRIMARY KEY (community, series, year, name),
    FOREIGN KEY (community, series, year) REFERENCES inventory (community, series, year)
) STRICT;

CREATE TABLE target ( -- One row a target: how far emissions are to fall, and by when.
    -- The community, or the state.
    community TEXT NOT NULL REFERENCES community (slug),
    -- From 0, in the order of the record.
    position INTEGER NOT NULL,
    -- Whether it is a step on the way or net zero.
    kind TEXT NOT NULL CHECK (kind IN ('interim', 'net-zero')),
    -- The year that it is due.
    year INTEGER NOT NULL CHECK (year BETWEEN 1850 AND 2100),
    -- What it covers. Community: all emissions of the place. Municipal: those of its government's own
    -- operations.
    basis TEXT NOT NULL CHECK (basis IN ('community', 'municipal')),
    -- The cut promised, below the baseline year. [percent]
    reduction_pct REAL NOT NULL CHECK (reduction_pct BETWEEN 0 AND 100),
    -- The part of a net-zero target that must be real cuts; empty where none is stated. [percent]
    gross_floor_pct REAL CHECK (gross_floor_pct BETWEEN 0 AND reduction_pct),
    -- The year that the cut is measured from; empty where no document states one.
    baseline_year INTEGER CHECK (baseline_year BETWEEN 1850 AND 2100),
    -- Whether it was adopted or is a draft.
    status TEXT NOT NULL CHECK (status IN ('adopted', 'draft')),
    -- When it was adopted: YYYY, YYYY-MM or YYYY-MM-DD; empty where not found.
    adopted TEXT,
    -- The source's own short phrase.
    wording TEXT NOT NULL,
    -- The document it rests on: a key of source, with the community.
    source TEXT NOT NULL,
    -- The file and the row that an import read it from; empty where an editor wrote it.
    origin_row TEXT,
    -- Which rule made the target of that row.
    origin_rule TEXT CHECK (origin_rule IN ('stated-cut', 'level-of-zero', 'named-end')),
    -- The year it was reported in; empty where the file does not say.
    origin_reported INTEGER,
    -- 1 where the community itself reported it and nobody verified it.
    origin_self_reported INTEGER CHECK (origin_self_reported IN (0, 1)),
    CHECK ((origin_row IS NULL) = (origin_rule IS NULL) AND (origin_row IS NULL) = (origin_self_reported IS NULL)),
    PRIMARY KEY (community, position),
    CHECK (baseline_year < year),
    FOREIGN KEY (community, source) REFERENCES source (community, key)
) STRICT;

CREATE TABLE standing ( -- One row a community and a criterion: where it stands.
    -- The community.
    community TEXT NOT NULL REFERENCES community (slug),
    -- The criterion.
    number INTEGER NOT NULL REFERENCES criterion (number),
    -- The editors' judgement.
    status TEXT NOT NULL CHECK (status IN ('met', 'in-progress', 'not-found')),
    -- What the judgement rests on, in a sentence.
    evidence TEXT NOT NULL,
    -- The document it rests on: a key of source, with the community.
    source TEXT NOT NULL,
    PRIMARY KEY (community, number),
    FOREIGN KEY (community, source) REFERENCES source (community, key)
) STRICT;

CREATE TABLE action ( -- One row an action that a community takes on its emissions.
    -- The community, or the state.
    community TEXT NOT NULL REFERENCES community (slug),
    -- From 0, in the order of the record.
    position INTEGER NOT NULL,
    -- The action in a few words.
    title TEXT NOT NULL,
    -- What the action is about.
    sector TEXT NOT NULL
        CHECK (sector IN ('buildings', 'energy', 'transport', 'waste', 'nature', 'cross-cutting')),
    -- How far it has come.
    status TEXT NOT NULL CHECK (status IN ('planned', 'in-progress', 'in-force', 'done')),
    -- When it started: YYYY, YYYY-MM or YYYY-MM-DD; empty where not found.
    started TEXT,
    -- The next date by which its document says that it, or a goal it sets, is reached; empty where none is stated.
    due TEXT,
    -- 1 where the source makes equity part of the action, else 0.
    inclusive INTEGER NOT NULL CHECK (inclusive IN (0, 1)),
    -- How its document does so, in words of the summary or of a criterion's evidence; empty where it does not.
    inclusive_because TEXT,
    -- What is done, in a sentence or two.
    summary TEXT NOT NULL,
    -- The document it rests on: a key of source, with the community.
    source TEXT NOT NULL,
    PRIMARY KEY (community, position),
    CHECK ((inclusive = 1) = (inclusive_because IS NOT NULL)),
    CHECK (substr(due, 1, 4) >= substr(started, 1, 4)),
    FOREIGN KEY (community, source) REFERENCES source (community, key)
) STRICT;

CREATE TABLE report ( -- One row a report that a community published on its emissions or plans.
    -- The community, or the state.
    community TEXT NOT NULL REFERENCES community (slug),
    -- From 0, in the order of the record.
    position INTEGER NOT NULL,
    -- What the report is called.
    title TEXT NOT NULL,
    -- What sort of report it is.
    kind TEXT NOT NULL CHECK (kind IN ('inventory', 'cdp-disclosure', 'action-plan', 'progress-report')),
    -- The year it reports on; empty where it covers none.
    covers_year INTEGER CHECK (covers_year BETWEEN 1850 AND 2100),
    -- When it came out: YYYY, YYYY-MM or YYYY-MM-DD; empty where it does not say.
    published TEXT,
    -- Where it is found.
    url TEXT NOT NULL CHECK (url GLOB 'http://*' OR url GLOB 'https://*'),
    PRIMARY KEY (community, position),
    CHECK (covers_year IS NOT NULL OR published IS NOT NULL)
) STRICT;

CREATE TABLE resource ( -- One row a guide, case study or report for people who want to do the same.
    -- From 0, in the order of the record.
    position INTEGER PRIMARY KEY,
    -- What it is called.
    title TEXT NOT NULL,
    -- What sort of reading it is.
    kind TEXT NOT NULL CHECK (kind IN ('case-study', 'guide', 'technical-report')),
    -- Who published it.
    publisher TEXT NOT NULL,
    -- Where it is found.
    url TEXT NOT NULL CHECK (url GLOB 'http://*' OR url GLOB 'https://*'),
    -- What it offers, in a sentence.
    summary TEXT NOT NULL,
    -- The community it is about; empty where it is about none.
    community TEXT REFERENCES community (slug),
    -- The criterion that it helps a community to meet, for the page on joining.
    criterion INTEGER REFERENCES criterion (number)
) STRICT;

CREATE TABLE municipality_source ( -- The document that lists the state's cities and towns.
    -- Its name within data/municipalities.toml.
    key TEXT PRIMARY KEY,
    -- From 0, in the order of that file.
    position INTEGER NOT NULL,
    -- As its publisher calls it.
    title TEXT NOT NULL,
    -- Who published it.
    publisher TEXT NOT NULL,
    -- The state's own, a data set, or what others write.
    kind TEXT NOT NULL CHECK (kind IN ('official', 'dataset', 'news')),
    -- Where it is found.
    url TEXT NOT NULL CHECK (url GLOB 'http://*' OR url GLOB 'https://*'),
    -- When it came out, as exactly as is known.
    published TEXT
) STRICT;

CREATE TABLE municipality ( -- One row a city or town of the state, whether or not it has joined.
    -- No two of the state have the same.
    name TEXT PRIMARY KEY,
    -- From 0, in the order of the file.
    position INTEGER NOT NULL,
    -- What the law calls it.
    kind TEXT NOT NULL CHECK (kind IN ('city', 'town', 'town-operating-as-a-city')),
    -- The county it lies in.
    county TEXT NOT NULL,
    -- Residents by the U.S. census of 2020.
    population_2020 INTEGER NOT NULL CHECK (population_2020 > 0),
    -- The document that says so.
    source TEXT NOT NULL REFERENCES municipality_source (key)
) STRICT;

-- Computed once by the domain when the edition is built, so that SQL can sort and filter by it.
CREATE TABLE summary ( -- One row a community: what lists show of it, worked out from the other tables.
    -- The community, or the state.
    community TEXT PRIMARY KEY REFERENCES community (slug),
    -- The year of its newest community-wide inventory that does not rest on news alone.
    latest_year INTEGER,
    -- The total of that inventory. [t CO2e]
    latest_tco2e REAL,
    -- How well that total is known.
    latest_precision TEXT CHECK (latest_precision IN ('exact', 'rounded', 'derived', 'read-off-chart')),
    -- 1 where that total is the community's own word and nobody verified it; empty where there is none.
    latest_self_reported INTEGER CHECK (latest_self_reported IN (0, 1)),
    -- Why there is no latest inventory, as a code; empty where there is one.
    latest_reason TEXT,
    -- The change since the year its next target is measured from; a fall is negative. [percent]
    change_since_baseline_pct REAL,
    -- The year that the change is measured from; it was counted in the same series.
    change_since_year INTEGER,
    -- Why the change is not known, as a code; empty where it is.
    change_reason TEXT,
    -- The year of its next interim target for the whole community; empty where it has none.
    interim_year INTEGER,
    -- The cut of that target. [percent]
    interim_reduction_pct REAL,
    -- The year that this cut is measured from; empty where no document states one.
    interim_baseline_year INTEGER,
    -- 1 where that target is the community's own word and nobody verified it; empty where there is none.
    interim_self_reported INTEGER CHECK (interim_self_reported IN (0, 1)),
    -- The year of its net-zero target; empty where none was found.
    net_zero_year INTEGER,
    -- 1 where that target is the community's own word and nobody verified it; empty where there is none.
    net_zero_self_reported INTEGER CHECK (net_zero_self_reported IN (0, 1)),
    -- Whether it is on pace to its next interim target.
    verdict TEXT NOT NULL CHECK (verdict IN
        ('cant-tell', 'met', 'missed', 'going-up', 'on-pace', 'behind', 'far-behind')),
    -- Why that cannot be told, as a code; empty where it can.
    verdict_reason TEXT,
    -- The verdict in one plain sentence.
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

-- Lists are in the order of names, within a country or not; a page of them is read off an index.
CREATE INDEX community_by_name ON community (name, slug);
CREATE INDEX community_by_country ON community (country, name, slug);

-- What changed of one community is asked for on each of its pages; lists count what was added to each.
CREATE INDEX figure_change_by_subject ON figure_change (subject, edition, kind);
-- Nearly all figures were added: the few that were revised or removed are listed in full.
CREATE INDEX figure_change_of_published ON figure_change (edition, position) WHERE kind <> 'added';
