//! Compares the public items of the crate one by one, and finds the facts that explain each change.
//!
//! Takes: two IRs, and the facts about their descriptions. Gives: facts with the items that they changed, and the
//! changes that no fact explains, of which there should be none.

mod change;
mod explain;
mod item;
mod matching;
mod operation;
mod place_index;
mod request;

use std::collections::BTreeMap;

use self::explain::Index;
use super::side::Side;
use crate::change::Change;
use crate::fact::Fact;

/// Adds to each fact the changes that it explains, and returns the changes that no fact explains.
pub(super) fn explain(base: &Side, head: &Side, facts: &mut [Fact]) -> Vec<Change> {
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
