//! Reads the whole folder `data/`: every file, every problem in one list.

use std::collections::BTreeSet;
use std::path::Path;

use super::community::Context;
use super::document::Document;
use super::folders::{each, filed};
use super::reading::Reading;
use super::{
    Problem, Severity, across, campaign, from_towns, municipalities, resources, translations, unpublished,
};
use crate::domain::{Figure, Key, Published, Record, RecordTable, Slug};

/// A record without errors, with its warnings.
pub struct Checked {
    pub record: Record,
    pub warnings: Vec<Problem>,
    /// Those of the warnings that are of translations whose English has changed.
    pub aged: Vec<Problem>,
    /// The sum of the record's editions.
    pub published: Published,
    /// All that the files say, by subject, for the next edition; only in a draft.
    pub said: Vec<(Slug, Vec<Figure>)>,
    /// That `as_of` is not newer than the last edition. It matters once something has changed.
    pub forgotten: Option<Problem>,
}

/// Reads `data/`, limited to the communities of `[site]`, or returns every error.
pub fn read(data: &Path) -> Result<Record, Vec<Problem>> {
    check(data).map(|checked| checked.record.for_site())
}

/// Reads all of `data/`, with warnings.
pub fn check(data: &Path) -> Result<Checked, Vec<Problem>> {
    read_all(data, Figures::Published)
}

/// Like `check`, but accepts unpublished figures: the next edition will publish them.
pub fn draft(data: &Path) -> Result<Checked, Vec<Problem>> {
    read_all(data, Figures::Draft)
}

/// Whether every figure must equal the published one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Figures {
    Published,
    Draft,
}

fn read_all(data: &Path, figures: Figures) -> Result<Checked, Vec<Problem>> {
    if !data.is_dir() {
        return Err(vec![Problem::of_file(data, "is not a folder: expected the one that holds the record")]);
    }
    let mut reading = Reading::default();
    let translated = reading.translation_files(&data.join("translations"));
    reading.english = translations::English::of(&translated);
    let (editions, published) = reading.editions(&data.join("editions"));
    let held = Some(&published).filter(|_| figures == Figures::Published);
    let mut forgotten = None;
    let campaign = reading.campaign(data, held, |document, campaign| {
        forgotten = campaign::forgotten(document, campaign, published.last());
    });
    let networks: Option<BTreeSet<Key>> =
        campaign.as_ref().map(|c| c.networks.iter().map(|network| network.key.clone()).collect());
    let as_of = campaign.as_ref().map(|campaign| campaign.as_of);
    let pledge = campaign.as_ref().map(|campaign| &campaign.pledge);
    let member = Context { as_of, pledge, networks: networks.as_ref(), published: held, member: true };
    let beside = Context { member: false, ..member };
    let members = reading.texts(&data.join("communities"));
    let slugs = reading.slugs.clone();
    let others = reading.texts(&data.join("context"));
    let members = each(&members, |text| text.read(&member));
    let others = each(&others, |text| text.read(&beside));
    let read_resources = |document: &Document<'_>| Some(resources::read(document, &slugs));
    let resources = reading.said(data, RecordTable::Resources, held, read_resources, |_| Vec::new());
    let municipalities =
        reading.said(data, RecordTable::Municipalities, held, municipalities::read, |_| Vec::new());
    let listed = municipalities.as_ref().filter(|_| reading.is_sound(&data.join("municipalities.toml")));
    let towns = reading.towns(&data.join("towns"), listed, as_of.map(|as_of| as_of.year), held);
    let state = campaign.as_ref().map(|campaign| campaign.state.as_str());
    across::report(filed(&members).chain(filed(&others)), &published, state, listed, &towns);
    let (mut communities, context) = (reading.sorted(members), reading.sorted(others));
    from_towns::complete(&mut communities, &towns);
    let (translations, problems) = translations::read(&translated, &reading.english, as_of);
    let aged = problems.iter().filter(|problem| problem.severity == Severity::Warning).cloned().collect();
    reading.problems.extend(problems);
    reading.report_time(data, &editions, campaign.as_ref());
    reading.say_files(data, held);
    if held.is_some() {
        reading.report_lost(data, &published);
    }
    if reading.problems.iter().any(|problem| problem.message.ends_with(unpublished::HOW)) {
        reading.problems.extend(forgotten.clone().map(|it| Problem { severity: Severity::Error, ..it }));
    }
    let failed = reading.failed();
    let digest = std::mem::take(&mut reading.digest).finish();
    reading.problems.sort();
    match (campaign, resources, municipalities) {
        (Some(campaign), Some(resources), Some(municipalities)) if !failed => {
            let record = Record {
                campaign,
                communities,
                context,
                resources,
                municipalities,
                towns,
                translations,
                editions,
                digest,
            };
            Ok(Checked { record, warnings: reading.problems, aged, published, said: reading.said, forgotten })
        }
        // Errors come first; warnings would distract from them.
        _ => Err(reading.problems.into_iter().filter(|problem| problem.severity == Severity::Error).collect()),
    }
}
