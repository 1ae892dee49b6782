//! Compares two descriptions by meaning: facts first, verdicts second.
//!
//! Takes: two descriptions, each analysed up to the IR. Gives: every change of meaning once, with the operations that
//! use it, its compatibility on the wire and for Rust source, and the proof that nothing else changed.
//!
//! | step | takes → gives |
//! |---|---|
//! | `walk` | two documents → facts, each with the edits that it accounts for |
//! | `proof` | documents and edits → the places that no fact accounts for |
//! | `usage` | documents → the operations that send or receive each part |
//! | [`rules`] | kind of change → its verdicts, if sent and if received |
//! | `surface` | two IRs → the public items that changed, each with the facts that explain it |
//!
//! Commands turn a comparison into text, Markdown, HTML or a comment.
//!
//! ```
//! use octoforge_diff::{Side, compare};
//! use octoforge_generator::Input;
//! let one = "{openapi: 3.0.3, info: {title: Zoo, version: '1'}, paths: {}}";
//! let two = one.replace("'1'", "'2'");
//! let comparison = compare(&Side::new(&Input::new(one))?, &Side::new(&Input::new(&two))?);
//! assert_eq!(comparison.facts[0].id(), "info.version-changed");
//! assert!(comparison.is_complete());
//! # Ok::<(), octoforge_generator::Failure>(())
//! ```

mod change;
mod count;
mod fact;
mod fingerprint;
mod links;
mod mirror;
mod proof;
pub mod rules;
mod side;
mod sides;
pub mod surface;
mod usage;
mod verdict;
mod walk;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use serde_json::Value;

pub use self::change::{Change, What};
pub use self::count::{Counts, Tally};
pub use self::fact::{Edit, Fact, Usage};
pub use self::mirror::unmirrored;
pub use self::rules::{ChangeKind, Rule};
pub use self::side::Side;
pub use self::sides::Sides;
pub use self::verdict::{Bump, Wire};
use self::walk::{RawChange, Walk};

/// The result of comparing two descriptions.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// Every change of meaning, once, sorted by pointer.
    pub facts: Vec<Fact>,
    /// Changes of the crate's items that no fact explains.
    pub unexplained: Vec<Change>,
    /// Places where the documents differ and that no fact accounts for.
    pub unaccounted: Vec<Sides<String>>,
    /// Numbers of operations, schemas and webhooks that were added, removed or changed.
    pub counts: Counts,
}

/// Compares two descriptions.
pub fn compare(base: &Side, head: &Side) -> Comparison {
    let walk = Walk::run(&base.document, &head.document);
    let edits: BTreeSet<&Edit> = walk.found.iter().flat_map(|found| &found.edits).collect();
    let unaccounted = proof::unaccounted(&base.document, &head.document, &edits, &walk.pairings);
    drop(edits);
    let mut reaches = usage::UsageIndex::new(&base.document, &head.document);
    let facts = walk
        .found
        .into_iter()
        .map(|found| fact(found, &mut reaches));
    let mut facts: Vec<Fact> = facts.collect();
    hints(&mut facts);
    for fact in &mut facts {
        fact.ours = fact
            .owners
            .iter()
            .all(|owner| base.is_raw_the_same(head, owner));
        if fact.ours {
            fact.wire = Wire::Safe;
        }
    }
    let unexplained = surface::explain(base, head, &mut facts);
    let counts = Counts::new(&base.document, &head.document, &facts);
    Comparison {
        facts,
        unexplained,
        unaccounted,
        counts,
    }
}

fn fact(found: RawChange, reaches: &mut usage::UsageIndex) -> Fact {
    let usage = reaches.of(&found.owners);
    Fact {
        fingerprint: fingerprint::of(&found),
        wire: usage.verdict(found.kind),
        rust: found.kind.rule().rust,
        usage,
        kind: found.kind,
        owners: found.owners,
        pointer: found.pointer,
        old: found.old,
        new: found.new,
        hint: None,
        ours: false,
        edits: found.edits,
        items: Vec::new(),
    }
}

/// Sets the hint of each removed operation: the only added operation whose id has the same last part, as its possible
/// successor. A hint proves nothing.
fn hints(facts: &mut [Fact]) {
    let last = |value: &Option<Value>| {
        let id = value.as_ref()?.get("operationId")?.as_str()?;
        Some((id.rsplit('/').next()?.to_owned(), id.to_owned()))
    };
    let new: Vec<(String, String)> = facts
        .iter()
        .filter(|fact| fact.kind == ChangeKind::OpAdded)
        .filter_map(|fact| last(&fact.new))
        .collect();
    for fact in facts
        .iter_mut()
        .filter(|fact| fact.kind == ChangeKind::OpRemoved)
    {
        let Some((name, _)) = last(&fact.old) else {
            continue;
        };
        let mut alike = new.iter().filter(|(other, _)| *other == name);
        if let (Some((_, id)), None) = (alike.next(), alike.next()) {
            fact.hint = Some(id.clone());
        }
    }
}

impl Comparison {
    /// `true` if the facts account for every difference of the documents and explain every change of the crate.
    pub fn is_complete(&self) -> bool {
        self.unaccounted.is_empty() && self.unexplained.is_empty()
    }

    /// Number of facts that no rule classifies.
    pub fn unclassified(&self) -> usize {
        let unknown = self
            .facts
            .iter()
            .filter(|fact| fact.kind == ChangeKind::Unclassified);
        unknown.count()
    }

    /// Returns the version bump that the crate needs.
    pub fn bump(&self) -> Bump {
        let facts = self.facts.iter().map(|fact| fact.rust);
        let others = self.unexplained.iter().map(|change| change.bump);
        facts.chain(others).max().unwrap_or_default()
    }
}
