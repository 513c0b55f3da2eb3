//! The filters of lists of communities and actions. An absent key filters nothing.

use rusqlite::types::Value;

use crate::domain::{ActionSector, ActionStatus, Code, CommunityKind, Language, Slug, VerdictKind, Year};
use crate::store::search_query::search_query;
use crate::store::sql::IS_COMMUNITY;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// Selects communities that are not known to have joined, instead of those that joined.
    pub others: bool,
    pub country: Option<String>,
    /// The state by its postal code, or the region by its name.
    pub region: Option<String>,
    /// A name, possibly misspelt.
    pub name: Option<NameFilter>,
    pub kind: Option<CommunityKind>,
    pub county: Option<String>,
    pub net_zero_year: Option<Year>,
    pub has_interim_target: Option<bool>,
    pub has_inventory: Option<bool>,
    pub verdict: Option<VerdictKind>,
}

/// A name that a reader wrote, with the communities that it may mean.
#[derive(Clone, Debug, PartialEq)]
pub struct NameFilter {
    pub asked: String,
    /// The communities, as a JSON list of slugs.
    pub(in crate::store) slugs: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActionFilter {
    pub community: Option<Slug>,
    pub sector: Option<ActionSector>,
    pub status: Option<ActionStatus>,
    pub inclusive: Option<bool>,
    pub words: Option<WordFilter>,
}

/// Words that occur in an action, in the reader's language or in English.
#[derive(Clone, Debug, PartialEq)]
pub struct WordFilter {
    pub asked: String,
    pub language: Language,
}

impl ActionFilter {
    /// The SQL condition on the joined tables `action` and `community`, and its parameters in order.
    pub(in crate::store) fn condition(&self) -> (String, Vec<Value>) {
        let mut conditions = vec!["member".to_owned()];
        let mut values: Vec<Value> = Vec::new();
        let keys = [
            ("slug = ?", self.community.as_ref().map(|slug| slug.to_string().into())),
            ("sector = ?", self.sector.map(code)),
            ("status = ?", self.status.map(code)),
            ("inclusive = ?", self.inclusive.map(Value::from)),
        ];
        for (condition, value) in keys.into_iter().filter_map(|(condition, value)| Some((condition, value?))) {
            conditions.push(condition.to_owned());
            values.push(value);
        }
        if let Some(WordFilter { asked, language }) = &self.words {
            conditions.push(format!(
                "(action.community, action.position) IN (SELECT community, position FROM action_search
                WHERE action_search MATCH ? AND language IN ('en', '{}'))",
                language.code()
            ));
            values.push(search_query(asked).into());
        }
        (conditions.join(" AND "), values)
    }
}

impl Filter {
    /// The SQL condition, and the values of its parameters in order. It names only the keys that filter, so
    /// that SQLite plans by them.
    pub(in crate::store) fn condition(&self) -> (String, Vec<Value>) {
        let of = |text: &Option<String>| text.clone().map(Value::from);
        let keys: [(&str, Option<Value>); 10] = [
            ("member <> ?", Some(self.others.into())),
            ("country = ?", of(&self.country)),
            ("COALESCE(region, state) = ?", of(&self.region)),
            (
                "slug IN (SELECT value FROM json_each(?))",
                self.name.as_ref().map(|name| name.slugs.clone().into()),
            ),
            ("kind = ?", self.kind.map(code)),
            ("county = ?", of(&self.county)),
            ("net_zero_year = ?", self.net_zero_year.map(|year| i64::from(year.number()).into())),
            ("(interim_year IS NOT NULL) = ?", self.has_interim_target.map(Value::from)),
            ("(latest_year IS NOT NULL) = ?", self.has_inventory.map(Value::from)),
            ("verdict = ?", self.verdict.map(code)),
        ];
        let set = keys.into_iter().filter_map(|(condition, value)| Some((condition, value?)));
        let (conditions, values): (Vec<&str>, Vec<Value>) = set.unzip();
        (format!("{IS_COMMUNITY} AND {}", conditions.join(" AND ")), values)
    }
}

fn code(value: impl Code) -> Value {
    value.code().to_owned().into()
}
