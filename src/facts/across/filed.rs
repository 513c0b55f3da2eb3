//! A community's file among the others.

use std::cell::RefCell;
use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::leaf::{Leaf, leaves};
use crate::domain::{Community, Slug};
use crate::facts::document::Document;

pub struct Filed<'a> {
    pub document: &'a Document<'a>,
    pub community: &'a Community,
    pub leaves: Vec<Leaf<'a>>,
    /// The byte offsets that a rule between files has reported.
    reported: RefCell<BTreeSet<usize>>,
}

impl<'a> Filed<'a> {
    pub fn new(document: &'a Document<'a>, community: &'a Community) -> Self {
        Filed { document, community, leaves: leaves(document), reported: RefCell::default() }
    }

    /// Orders the files from the oldest: first those whose slug an edition published, then those that name their own
    /// community most often. A copy names the one that it was copied from.
    pub fn age(&self, published: &BTreeSet<&Slug>) -> (bool, Reverse<usize>, Slug) {
        let slug = &self.community.slug;
        (!published.contains(slug), Reverse(self.own_mentions()), slug.clone())
    }

    fn own_mentions(&self) -> usize {
        let name = self.name();
        self.leaves.iter().map(|leaf| leaf.value.text().matches(name).count()).sum()
    }

    /// The file's name without its ending. Another rule reports a slug that differs from it.
    pub fn stem(&self) -> &str {
        self.document.path().file_stem().and_then(|stem| stem.to_str()).unwrap_or_default()
    }

    pub fn name(&self) -> &'a str {
        &self.community.name
    }

    /// Reports a value that another file has too. The first rule that finds it is the one to name it.
    pub fn report(&self, offset: usize, message: String) {
        if self.reported.borrow_mut().insert(offset) {
            self.document.report(offset, message);
        }
    }

    /// The value of a key, in the first table of its name.
    pub fn leaf(&self, table: &str, key: &str) -> Option<&Leaf<'a>> {
        self.leaves.iter().find(|leaf| leaf.table == table && leaf.key == key)
    }

    /// Where a value of this file is, for messages about another file.
    pub fn line_of(&self, leaf: &Leaf<'_>) -> String {
        format!("{}:{}", self.document.path().display(), self.document.line(leaf.at))
    }

    /// Whether two communities lie in the same state or region of a country.
    pub fn is_beside(&self, other: &Filed<'_>) -> bool {
        let (one, two) = (self.community, other.community);
        one.country == two.country && one.state == two.state && one.region == two.region
    }
}
