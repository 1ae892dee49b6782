//! What changed in the crate: its items, compared one by one, each change with the facts that explain it.
//!
//! Takes: two IRs, and the facts about their descriptions. Gives: facts with the items that they changed, and the changes
//! that no fact explains, of which there should be none.

mod change;
mod explain;
mod item;
mod matching;
mod operation;
mod places;
mod request;
mod spell;

use std::collections::BTreeMap;

pub use self::change::{Change, What};
use self::explain::Index;
use super::fact::Fact;
use super::reading::Reading;

/// Gives each fact the changes that it explains; gives back those that none explains.
pub(super) fn explain(base: &Reading, head: &Reading, facts: &mut [Fact]) -> Vec<Change> {
    let pairs = matching::types(&base.api, &head.api, facts);
    let one = item::all(&base.api, &pairs.renamed);
    let other = item::all(&head.api, &BTreeMap::new());
    let changes = change::all(&one, &other, &pairs);
    let index = Index::new(facts, base, head);
    let mut unexplained = Vec::new();
    let mut explained: Vec<(usize, Change)> = Vec::new();
    for change in changes {
        let by = index.explain(&change);
        if by.is_empty() {
            unexplained.push(change);
            continue;
        }
        explained.extend(by.into_iter().map(|fact| (fact, change.clone())));
    }
    for (fact, change) in explained {
        if let Some(fact) = facts.get_mut(fact) {
            fact.rust = fact.rust.max(change.bump);
            fact.items.push(change);
        }
    }
    unexplained
}
