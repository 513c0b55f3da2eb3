//! The campaign, in and out.

use rusqlite::{Connection, Result, params};

use super::code::{code, date, put, year};
use super::row::Row;
use super::{Store, StoreError, row};
use crate::domain::{
    Aim, Campaign, CampaignPledge, Code, Contact, Criterion, FairShare, Key, Network, SiteRegion, Source,
    Story, Translation,
};

pub fn insert(db: &Connection, campaign: &Campaign) -> Result<()> {
    for (position, source) in campaign.sources.iter().enumerate() {
        put(
            db,
            "INSERT INTO campaign_source VALUES (?, ?, ?, ?, ?, ?, ?)",
            params![
                source.key.as_str(),
                position,
                source.title,
                source.publisher,
                code(source.kind),
                source.url.as_str(),
                date(source.published)
            ],
        )?;
    }
    insert_campaign(db, campaign)?;
    for (position, aim) in campaign.aims.iter().enumerate() {
        put(db, "INSERT INTO aim VALUES (?, ?, ?)", params![position, aim.text, aim.source.as_str()])?;
    }
    for criterion in &campaign.criteria {
        put(
            db,
            "INSERT INTO criterion VALUES (?, ?, ?, ?)",
            params![criterion.number.number(), criterion.title, criterion.text, criterion.source.as_str()],
        )?;
        for Translation { language, title, text } in &criterion.translations {
            put(
                db,
                "INSERT INTO criterion_translation VALUES (?, ?, ?, ?)",
                params![criterion.number.number(), language.code(), title, text],
            )?;
        }
    }
    for (position, network) in campaign.networks.iter().enumerate() {
        put(
            db,
            "INSERT INTO network VALUES (?, ?, ?, ?, ?)",
            params![network.key.as_str(), position, network.name, network.url.as_str(), network.partner],
        )?;
    }
    Ok(())
}

fn insert_campaign(db: &Connection, campaign: &Campaign) -> Result<()> {
    let Campaign { pledge, fair_share: fair, contact, story, .. } = campaign;
    put(
        db,
        "INSERT INTO campaign VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        params![
            campaign.name,
            campaign.region,
            campaign.state,
            campaign.site.as_ref().map(|site| &site.country),
            campaign.site.as_ref().and_then(|site| site.region.as_ref()),
            campaign.language,
            campaign.goal_communities,
            campaign.guides,
            campaign.source.as_str(),
            year(pledge.halve_by),
            pledge.net_zero,
            year(pledge.net_zero_by),
            pledge.warming_limit_c,
            pledge.purpose,
            pledge.source.as_str(),
            fair.reduction.number(),
            year(fair.by),
            year(fair.reference_first),
            year(fair.reference_last),
            fair.basis,
            fair.source.as_str(),
            contact.email,
            contact.website.as_str(),
            contact.source.as_str(),
            story.communities,
            story.title,
            story.note,
            story.source.as_str()
        ],
    )?;
    Ok(())
}

impl Store {
    pub fn campaign(&self) -> Result<Campaign, StoreError> {
        let row = |row: &Row<'_>| {
            Ok(Campaign {
                name: row.get("name")?,
                region: row.get("region")?,
                state: row.get("state")?,
                site: site(row)?,
                language: row.get("language")?,
                as_of: self.edition.as_of,
                goal_communities: row.get("goal_communities")?,
                guides: row.get("guides")?,
                source: row::text(row, "source")?,
                pledge: pledge(row)?,
                fair_share: fair_share(row)?,
                contact: contact(row)?,
                story: story(row)?,
                aims: Vec::new(),
                criteria: Vec::new(),
                networks: Vec::new(),
                sources: Vec::new(),
            })
        };
        let mut campaign = self.one("SELECT * FROM campaign", [], row)?;
        campaign.aims = self.all("SELECT * FROM aim ORDER BY position", [], aim)?;
        campaign.criteria = self.all("SELECT * FROM criterion ORDER BY number", [], criterion)?;
        for criterion in &mut campaign.criteria {
            let of = "SELECT language, title, text FROM criterion_translation WHERE number = ? ORDER BY rowid";
            criterion.translations = self.all(of, [criterion.number.number()], translation)?;
        }
        campaign.networks = self.networks()?;
        campaign.sources = self.all("SELECT * FROM campaign_source ORDER BY position", [], source)?;
        Ok(campaign)
    }

    /// Those that run the campaign first.
    pub fn networks(&self) -> Result<Vec<Network>, StoreError> {
        Ok(self.all("SELECT * FROM network ORDER BY position", [], network)?)
    }
}

fn pledge(row: &Row<'_>) -> Result<CampaignPledge> {
    Ok(CampaignPledge {
        halve_by: row::year(row, "halve_by")?,
        net_zero: row.get("net_zero")?,
        net_zero_by: row::year(row, "net_zero_by")?,
        warming_limit_c: row.get("warming_limit_c")?,
        purpose: row.get("purpose")?,
        source: row::text(row, "pledge_source")?,
    })
}

fn fair_share(row: &Row<'_>) -> Result<FairShare> {
    Ok(FairShare {
        reduction: row::percent(row, "fair_share_reduction_pct")?,
        by: row::year(row, "fair_share_by")?,
        reference_first: row::year(row, "fair_share_reference_first")?,
        reference_last: row::year(row, "fair_share_reference_last")?,
        basis: row.get("fair_share_basis")?,
        source: row::text(row, "fair_share_source")?,
    })
}

fn contact(row: &Row<'_>) -> Result<Contact> {
    Ok(Contact {
        email: row.get("contact_email")?,
        website: row::text(row, "contact_website")?,
        source: row::text(row, "contact_source")?,
    })
}

fn story(row: &Row<'_>) -> Result<Story> {
    Ok(Story {
        communities: row.get("story_communities")?,
        title: row.get("story_title")?,
        note: row.get("story_note")?,
        source: row::text(row, "story_source")?,
    })
}

fn aim(row: &Row<'_>) -> Result<Aim> {
    Ok(Aim { text: row.get("text")?, source: row::text(row, "source")? })
}

fn criterion(row: &Row<'_>) -> Result<Criterion> {
    Ok(Criterion {
        number: row::number(row, "number")?,
        title: row.get("title")?,
        text: row.get("text")?,
        translations: Vec::new(),
        source: row::text(row, "source")?,
    })
}

fn translation(row: &Row<'_>) -> Result<Translation> {
    Ok(Translation { language: row::text(row, "language")?, title: row.get("title")?, text: row.get("text")? })
}

fn network(row: &Row<'_>) -> Result<Network> {
    Ok(Network {
        key: row::text::<Key>(row, "key")?,
        name: row.get("name")?,
        url: row::text(row, "url")?,
        partner: row.get("partner")?,
    })
}

/// A row of `source` or `campaign_source`.
pub fn source(row: &Row<'_>) -> Result<Source> {
    Ok(Source {
        key: row::text(row, "key")?,
        title: row.get("title")?,
        publisher: row.get("publisher")?,
        kind: row::text(row, "kind")?,
        url: row::text(row, "url")?,
        published: row::maybe_text(row, "published")?,
    })
}

fn site(row: &Row<'_>) -> Result<Option<SiteRegion>> {
    let country: Option<String> = row.get("site_country")?;
    let region = row.get("site_region")?;
    Ok(country.map(|country| SiteRegion { country, region }))
}
