//! The published figures: the sum of all editions.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::values::Slug;

use super::edition_name::EditionName;
use super::figure::{Figure, FigureValue};
use super::figure_change::{ChangeKind, FigureChange};
use super::figure_name::FigureName;

/// Every figure with the value of the last edition.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Published {
    last: Option<EditionName>,
    figures: BTreeMap<Slug, BTreeMap<FigureName, FigureValue>>,
}

/// Why a change contradicts the editions before it.
#[derive(Clone, Debug, PartialEq)]
pub enum Contradiction {
    AddedTwice,
    NeverAdded,
    WasOther(FigureValue),
}

impl Published {
    /// The last edition; `None` before the first one, when nothing is published yet.
    pub fn last(&self) -> Option<EditionName> {
        self.last
    }

    pub fn publish(&mut self, name: EditionName) {
        self.last = self.last.max(Some(name));
    }

    /// Applies one change, unless it contradicts the published figures.
    pub fn apply(&mut self, change: &FigureChange) -> Result<(), Contradiction> {
        let figures = self.figures.entry(change.subject.clone()).or_default();
        let is = match (figures.get(&change.name), &change.change) {
            (Some(_), ChangeKind::Added { .. }) => return Err(Contradiction::AddedTwice),
            (None, ChangeKind::Added { to, .. }) => Some(to.clone()),
            (None, _) => return Err(Contradiction::NeverAdded),
            (Some(was), ChangeKind::Revised { from, to, .. }) => {
                Some(was.revised(from, to).ok_or_else(|| Contradiction::WasOther(was.clone()))?)
            }
            (Some(was), ChangeKind::Removed { from, .. }) if was != from => {
                return Err(Contradiction::WasOther(was.clone()));
            }
            (Some(_), ChangeKind::Removed { .. }) => None,
        };
        match is {
            Some(is) => figures.insert(change.name.clone(), is),
            None => figures.remove(&change.name),
        };
        Ok(())
    }

    /// The subjects with a published figure.
    pub fn subjects(&self) -> impl Iterator<Item = &Slug> {
        self.figures.iter().filter(|(_, figures)| !figures.is_empty()).map(|(subject, _)| subject)
    }

    /// The changes that the next edition must contain for these figures of one subject.
    pub fn changes_of(&self, subject: &Slug, figures: &[Figure], why: &str) -> Vec<FigureChange> {
        let mut gone: BTreeMap<&FigureName, &FigureValue> =
            self.figures.get(subject).into_iter().flatten().collect();
        let change_of =
            |name: &FigureName, change| FigureChange { subject: subject.clone(), name: name.clone(), change };
        let mut changes = Vec::new();
        for Figure { name, value, source } in figures {
            let source = source.clone();
            match gone.remove(name) {
                None => changes.push(change_of(name, ChangeKind::Added { to: value.clone(), source })),
                Some(was) if was != value => {
                    let (from, to) = was.difference(value);
                    changes
                        .push(change_of(name, ChangeKind::Revised { from, to, why: why.to_owned(), source }));
                }
                Some(_) => {}
            }
        }
        let removed = |(name, from): (&FigureName, &FigureValue)| {
            change_of(name, ChangeKind::Removed { from: from.clone(), why: why.to_owned() })
        };
        changes.extend(gone.into_iter().map(removed));
        changes
    }

    /// The same for all subjects of a record.
    pub fn changes_to(&self, figures: &[(Slug, Vec<Figure>)], why: &str) -> Vec<FigureChange> {
        let named: BTreeSet<&Slug> = figures.iter().map(|(subject, _)| subject).collect();
        let here = figures.iter().flat_map(|(subject, figures)| self.changes_of(subject, figures, why));
        let gone = self.subjects().filter(|subject| !named.contains(subject));
        here.chain(gone.flat_map(|subject| self.changes_of(subject, &[], why))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(year: i64, number: f64) -> Figure {
        let name = FigureName::Population(year.try_into().unwrap());
        Figure { name, value: FigureValue::Number(number), source: None }
    }

    #[test]
    fn what_is_published_no_longer_differs() {
        let (mut published, a) = (Published::default(), "a".parse().unwrap());
        let (first, second) = ([figure(2000, 1.0), figure(2010, 2.0)], [figure(2010, 3.0), figure(2020, 4.0)]);
        let kinds = |changes: &[FigureChange]| changes.iter().map(|c| c.change.code()).collect::<Vec<_>>();
        let changes = published.changes_of(&a, &first, "");
        assert_eq!(kinds(&changes), ["added", "added"]);
        changes.iter().for_each(|change| published.apply(change).unwrap());
        assert_eq!(published.changes_of(&a, &first, ""), []);
        let changes = published.changes_of(&a, &second, "recounted");
        assert_eq!(kinds(&changes), ["revised", "added", "removed"]);
        changes.iter().for_each(|change| published.apply(change).unwrap());
        assert_eq!(published.changes_of(&a, &second, ""), []);
        assert_eq!(published.apply(&changes[0]), Err(Contradiction::WasOther(FigureValue::Number(3.0))));
        assert_eq!(published.apply(&changes[1]), Err(Contradiction::AddedTwice));
        assert_eq!(published.apply(&changes[2]), Err(Contradiction::NeverAdded));
    }
}
