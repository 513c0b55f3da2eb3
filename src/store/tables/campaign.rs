//! Writes and reads the campaign with its aims, criteria and networks.

use rusqlite::{Connection, Result, named_params};

use super::{member, source};
use crate::domain::{
    Aim, Campaign, CampaignPledge, Contact, Criterion, FairShare, Membership, Network, Publisher, SiteRegion,
    Story, Translation,
};
use crate::store::sql::{Row, insert};
use crate::store::{Store, StoreError};

pub fn insert_all(db: &Connection, campaign: &Campaign) -> Result<()> {
    source::insert_all(db, "campaign_source", &campaign.sources)?;
    insert_campaign(db, campaign)?;
    member::insert_all(db, &campaign.membership)?;
    for (position, aim) in campaign.aims.iter().enumerate() {
        insert(db, "aim", named_params! { "position": position, "text": aim.text, "source": aim.source })?;
    }
    campaign.criteria.iter().try_for_each(|criterion| insert_criterion(db, criterion))?;
    for (position, network) in campaign.networks.iter().enumerate() {
        insert(
            db,
            "network",
            named_params! {
                "key": network.key,
                "position": position,
                "name": network.name,
                "url": network.url,
                "partner": network.partner,
            },
        )?;
    }
    Ok(())
}

fn insert_criterion(db: &Connection, criterion: &Criterion) -> Result<()> {
    insert(
        db,
        "criterion",
        named_params! {
            "number": criterion.number,
            "title": criterion.title,
            "text": criterion.text,
            "source": criterion.source,
        },
    )?;
    for Translation { language, title, text } in &criterion.translations {
        let row = named_params! {
            "number": criterion.number, "language": language, "title": title, "text": text,
        };
        insert(db, "criterion_translation", row)?;
    }
    Ok(())
}

fn insert_campaign(db: &Connection, campaign: &Campaign) -> Result<()> {
    let Campaign { pledge, fair_share: fair, contact, publisher, story, site, .. } = campaign;
    let row = named_params! {
        "name": campaign.name,
        "region": campaign.region,
        "state": campaign.state,
        "site_country": site.as_ref().map(|site| &site.country),
        "site_region": site.as_ref().and_then(|site| site.region.as_ref()),
        "language": campaign.language,
        "goal_communities": campaign.goal_communities,
        "guides": campaign.guides,
        "source": campaign.source,
        "halve_by": pledge.halve_by,
        "net_zero": pledge.net_zero,
        "net_zero_by": pledge.net_zero_by,
        "warming_limit_c": pledge.warming_limit_c,
        "purpose": pledge.purpose,
        "pledge_source": pledge.source,
        "fair_share_reduction_pct": fair.reduction,
        "fair_share_by": fair.by,
        "fair_share_reference_first": fair.reference_first,
        "fair_share_reference_last": fair.reference_last,
        "fair_share_basis": fair.basis,
        "fair_share_source": fair.source,
        "contact_email": contact.email,
        "contact_website": contact.website,
        "contact_source": contact.source,
        "publisher_name": publisher.name,
        "publisher_website": publisher.website,
        "publisher_corrections": publisher.corrections,
        "publisher_email": publisher.email,
        "story_communities": story.communities,
        "story_title": story.title,
        "story_note": story.note,
        "story_source": story.source,
    };
    insert(db, "campaign", row)
}

impl Store {
    pub fn campaign(&self) -> Result<Campaign, StoreError> {
        let mut campaign = self.one("SELECT * FROM campaign", [], |row| self.read_campaign(row))?;
        campaign.aims = self.all("SELECT * FROM aim ORDER BY position", [], aim)?;
        campaign.criteria = self.all("SELECT * FROM criterion ORDER BY number", [], criterion)?;
        for criterion in &mut campaign.criteria {
            let of = "SELECT * FROM criterion_translation WHERE number = ? ORDER BY rowid";
            criterion.translations = self.all(of, [criterion.number], translation)?;
        }
        campaign.networks = self.networks()?;
        campaign.membership = self.membership()?;
        campaign.sources = self.all("SELECT * FROM campaign_source ORDER BY position", [], source::read)?;
        Ok(campaign)
    }

    /// The campaign's own row, without the rows of other tables.
    fn read_campaign(&self, row: &Row<'_>) -> Result<Campaign> {
        Ok(Campaign {
            name: row.get("name")?,
            region: row.get("region")?,
            state: row.get("state")?,
            site: site(row)?,
            language: row.get("language")?,
            as_of: self.edition.as_of,
            goal_communities: row.get("goal_communities")?,
            guides: row.get("guides")?,
            source: row.get("source")?,
            pledge: pledge(row)?,
            fair_share: fair_share(row)?,
            contact: contact(row)?,
            publisher: publisher(row)?,
            story: story(row)?,
            membership: Membership::default(),
            aims: Vec::new(),
            criteria: Vec::new(),
            networks: Vec::new(),
            sources: Vec::new(),
        })
    }

    /// The networks; those that run the campaign come first.
    pub fn networks(&self) -> Result<Vec<Network>, StoreError> {
        Ok(self.all("SELECT * FROM network ORDER BY position", [], network)?)
    }
}

fn site(row: &Row<'_>) -> Result<Option<SiteRegion>> {
    let country: Option<String> = row.get("site_country")?;
    let region = row.get("site_region")?;
    Ok(country.map(|country| SiteRegion { country, region }))
}

fn pledge(row: &Row<'_>) -> Result<CampaignPledge> {
    Ok(CampaignPledge {
        halve_by: row.get("halve_by")?,
        net_zero: row.get("net_zero")?,
        net_zero_by: row.get("net_zero_by")?,
        warming_limit_c: row.get("warming_limit_c")?,
        purpose: row.get("purpose")?,
        source: row.get("pledge_source")?,
    })
}

fn fair_share(row: &Row<'_>) -> Result<FairShare> {
    Ok(FairShare {
        reduction: row.get("fair_share_reduction_pct")?,
        by: row.get("fair_share_by")?,
        reference_first: row.get("fair_share_reference_first")?,
        reference_last: row.get("fair_share_reference_last")?,
        basis: row.get("fair_share_basis")?,
        source: row.get("fair_share_source")?,
    })
}

fn contact(row: &Row<'_>) -> Result<Contact> {
    Ok(Contact {
        email: row.get("contact_email")?,
        website: row.get("contact_website")?,
        source: row.get("contact_source")?,
    })
}

fn publisher(row: &Row<'_>) -> Result<Publisher> {
    Ok(Publisher {
        name: row.get("publisher_name")?,
        website: row.get("publisher_website")?,
        corrections: row.get("publisher_corrections")?,
        email: row.get("publisher_email")?,
    })
}

fn story(row: &Row<'_>) -> Result<Story> {
    Ok(Story {
        communities: row.get("story_communities")?,
        title: row.get("story_title")?,
        note: row.get("story_note")?,
        source: row.get("story_source")?,
    })
}

fn aim(row: &Row<'_>) -> Result<Aim> {
    Ok(Aim { text: row.get("text")?, source: row.get("source")? })
}

fn criterion(row: &Row<'_>) -> Result<Criterion> {
    Ok(Criterion {
        number: row.get("number")?,
        title: row.get("title")?,
        text: row.get("text")?,
        translations: Vec::new(),
        source: row.get("source")?,
    })
}

fn translation(row: &Row<'_>) -> Result<Translation> {
    Ok(Translation { language: row.get("language")?, title: row.get("title")?, text: row.get("text")? })
}

fn network(row: &Row<'_>) -> Result<Network> {
    Ok(Network {
        key: row.get("key")?,
        name: row.get("name")?,
        url: row.get("url")?,
        partner: row.get("partner")?,
    })
}
