//! The drop-down lists above the actions. Each choice has the number of actions that it would show.

use crate::domain::{Code, Slug};
use crate::store::{ActionCounts, ActionFilter, ActionOrder};
use crate::web::error::{Allowed, PageError};
use crate::web::html::components::{Choice, Select};
use crate::web::pages::compare::MOST_OFFERED;
use crate::web::request::PageRequest;
use crate::web::site::Site;
use crate::words::{Language, label, number};
use strum::VariantArray;

/// A member by its slug in the query.
pub fn community(site: &Site, request: &PageRequest) -> Result<Option<Slug>, PageError> {
    let Some(given) = request.value("community") else { return Ok(None) };
    let members = &site.store.facets()?.members;
    match members.iter().find(|(slug, _)| slug.as_str().eq_ignore_ascii_case(given)) {
        Some((slug, _)) => Ok(Some(slug.clone())),
        None => Err(PageError::bad_query("community", given, allowed(members.iter().map(|(slug, _)| slug)))),
    }
}

fn allowed<'a>(slugs: impl ExactSizeIterator<Item = &'a Slug>) -> Allowed {
    if slugs.len() > MOST_OFFERED {
        return Allowed::Rule("allowed-community");
    }
    Allowed::Values(slugs.map(ToString::to_string).collect::<Vec<_>>().join(", "))
}

/// Each choice with the number of actions that it would show, with all other filters unchanged.
pub struct Numbered<'a> {
    pub language: Language,
    pub counts: &'a ActionCounts,
    pub filter: &'a ActionFilter,
}

impl Numbered<'_> {
    pub fn selects(&self, site: &Site, order: ActionOrder) -> Result<Vec<Select>, PageError> {
        let (language, filter) = (self.language, self.filter);
        let mut selects: Vec<Select> = self.communities(&site.store.facets()?.members).into_iter().collect();
        let sectors = self.of(
            filter.sector,
            |sector| label::action_sector(language, sector),
            |sector| ActionFilter { sector, ..filter.clone() },
        );
        let statuses = self.of(
            filter.status,
            |status| label::action_status(language, status),
            |status| ActionFilter { status, ..filter.clone() },
        );
        let orders = ActionOrder::VARIANTS
            .iter()
            .map(|order| (order.code().to_owned(), language.text(order_key(*order)).to_owned()));
        selects.extend([
            Select::new("sector", language.text("actions-sector"), sectors),
            Select::new("status", language.text("actions-status"), statuses),
            Select::new("inclusive", language.text("actions-fairness"), self.fairness()),
            Select::new("sort", language.text("actions-order"), Choice::only(order.code(), orders)),
        ]);
        Ok(selects)
    }

    /// The members. `None` if they are too many to choose from.
    fn communities(&self, members: &[(Slug, String)]) -> Option<Select> {
        let with = |community| ActionFilter { community, ..self.filter.clone() };
        let choice =
            |(slug, name): &(Slug, String)| (slug.to_string(), self.told(name, &with(Some(slug.clone()))));
        let chosen = self.filter.community.as_ref().map(|slug| slug.as_str());
        let any = self.told(self.language.text("choose-any"), &with(None));
        let choices = Choice::list(&any, chosen, members.iter().map(choice));
        let label = self.language.text("actions-community");
        (members.len() <= MOST_OFFERED).then(|| Select::new("community", label, choices))
    }

    fn of<T: Code>(
        &self,
        chosen: Option<T>,
        label: impl Fn(T) -> &'static str,
        with: impl Fn(Option<T>) -> ActionFilter,
    ) -> Vec<Choice> {
        let value = |value: &T| (value.code().to_owned(), self.told(label(*value), &with(Some(*value))));
        let any = self.told(self.language.text("choose-any"), &with(None));
        Choice::list(&any, chosen.map(Code::code), T::VARIANTS.iter().map(value))
    }

    fn fairness(&self) -> Vec<Choice> {
        let filter = self.filter;
        let with =
            |key, inclusive| self.told(self.language.text(key), &ActionFilter { inclusive, ..filter.clone() });
        let (yes, no) = (with("actions-marked", Some(true)), with("actions-not-marked", Some(false)));
        Choice::yes_no(&with("choose-any", None), filter.inclusive, &yes, &no)
    }

    fn told(&self, text: &str, filter: &ActionFilter) -> String {
        let found = number::whole(self.language, self.counts.of(filter) as f64);
        format!("{text} ({found})")
    }
}

fn order_key(order: ActionOrder) -> &'static str {
    match order {
        ActionOrder::Newest => "actions-order-newest",
        ActionOrder::Due => "actions-order-due",
        ActionOrder::Community => "actions-order-community",
    }
}
