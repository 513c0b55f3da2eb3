//! The names of the subjects of the log: communities, the state, the campaign and the files beside it.

use std::collections::BTreeMap;

use crate::domain::{CAMPAIGN, Community, FILES, Slug};
use crate::web::error::PageError;
use crate::web::html::components::{Choice, Select};
use crate::web::site::Site;
use crate::words::Language;

/// The names of the subjects in the log.
pub struct Names {
    communities: BTreeMap<Slug, String>,
    context: BTreeMap<Slug, String>,
    /// Those of the files beside the communities.
    files: BTreeMap<&'static str, String>,
    /// Those of cities and towns by GEOID, of indicators by the column of a data file, and of datasets by key.
    of_data: BTreeMap<String, String>,
}

impl Names {
    pub fn read(language: Language, site: &Site) -> Result<Self, PageError> {
        Ok(Names {
            communities: site.store.names()?.into_iter().collect(),
            context: site.store.context()?.into_iter().collect(),
            files: files(language, site),
            of_data: of_data(language, site)?,
        })
    }

    /// The names for a page about one community.
    pub fn only(language: Language, site: &Site, community: &Community) -> Self {
        let known = BTreeMap::from([(community.slug.clone(), community.name.clone())]);
        let is_context = community.is_state();
        let (communities, context) =
            if is_context { (BTreeMap::new(), known) } else { (known, BTreeMap::new()) };
        Names { communities, context, files: files(language, site), of_data: BTreeMap::new() }
    }

    /// The name of a subject, or the slug of a community that has left the record.
    pub fn of(&self, subject: &Slug) -> String {
        let known = self.communities.get(subject).or_else(|| self.context.get(subject));
        known.or_else(|| self.files.get(subject.as_str())).cloned().unwrap_or_else(|| subject.to_string())
    }

    /// The names in the data files of cities and towns.
    pub fn of_data(&self) -> &BTreeMap<String, String> {
        &self.of_data
    }

    pub fn has_page(&self, subject: &Slug) -> bool {
        self.communities.contains_key(subject)
    }

    pub fn select(&self, language: Language, subjects: &[Slug], chosen: Option<&Slug>) -> Select {
        let choices = subjects.iter().map(|slug| (slug.to_string(), self.of(slug)));
        let everyone = language.text("changes-everyone");
        let choices = Choice::list(everyone, chosen.map(Slug::as_str), choices);
        Select::new("community", language.text("changes-of"), choices)
    }
}

fn of_data(language: Language, site: &Site) -> Result<BTreeMap<String, String>, PageError> {
    let towns = || site.store.towns().map(|towns| towns.iter().map(|town| &town.municipality));
    let states = towns()?.map(|it| (it.census_geoid.state().to_string(), site.campaign.region.clone()));
    let names: BTreeMap<String, String> = states.collect();
    let towns = towns()?.map(|it| (it.census_geoid.to_string(), it.name.clone()));
    let columns = site.store.indicators()?.iter();
    let columns = columns.map(|it| (it.key.to_string(), it.title.in_language(language).to_owned()));
    let datasets = site.store.datasets()?.into_iter().map(|it| (it.key.to_string(), it.title));
    Ok(names.into_iter().chain(towns).chain(columns).chain(datasets).collect())
}

fn files(language: Language, site: &Site) -> BTreeMap<&'static str, String> {
    let name = |subject| match subject {
        CAMPAIGN => site.campaign.name.clone(),
        "datasets" => language.text("changes-datasets").to_owned(),
        "files" => language.text("changes-files").to_owned(),
        "indicators" => language.text("changes-indicators").to_owned(),
        "municipalities" => language.text("changes-municipalities").to_owned(),
        _ => language.text("page-resources").to_owned(),
    };
    FILES.map(|subject| (subject, name(subject))).into()
}
