//! The texts that pages show as prose, which a translation may be of. Names and the titles of documents are none.

use super::action::Action;
use super::campaign::Campaign;
use super::community::Community;
use super::inventory::Inventory;
use super::series::Series;

impl Campaign {
    pub fn prose(&self) -> Vec<&str> {
        let mut texts = vec![self.guides.as_str(), &self.pledge.net_zero, &self.pledge.purpose];
        texts.extend(self.aims.iter().map(|aim| aim.text.as_str()));
        texts.extend([self.fair_share.basis.as_str(), &self.story.note]);
        texts
    }
}

impl Community {
    pub fn prose(&self) -> Vec<&str> {
        let reasons = [&self.no_inventory, &self.no_pledge, &self.no_criteria];
        let mut texts: Vec<&str> = reasons.into_iter().filter_map(|reason| reason.as_deref()).collect();
        texts.extend(self.reply.iter().map(|reply| reply.text.as_str()));
        texts.extend(self.series.iter().flat_map(of_series));
        texts.extend(self.inventories.iter().flat_map(of_inventory));
        texts.extend(self.targets.iter().map(|target| target.wording.as_str()));
        texts.extend(self.standings.iter().map(|standing| standing.evidence.as_str()));
        texts.extend(self.actions.iter().flat_map(of_action));
        texts
    }
}

fn of_series(series: &Series) -> impl Iterator<Item = &str> {
    let changes = series.changes.iter().map(|change| change.note.as_str());
    [series.title.as_str(), &series.note].into_iter().chain(changes)
}

fn of_inventory(inventory: &Inventory) -> impl Iterator<Item = &str> {
    let partial = inventory.split.as_ref().and_then(|split| split.partial.as_deref());
    inventory.note.as_deref().into_iter().chain(partial)
}

fn of_action(action: &Action) -> impl Iterator<Item = &str> {
    let further = [action.inclusive_because(), action.details.open_to.as_deref()];
    [action.title.as_str(), &action.summary].into_iter().chain(further.into_iter().flatten())
}
