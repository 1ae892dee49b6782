//! What changed between two descriptions, by meaning: facts first, verdicts second.
//!
//! Takes: two descriptions, each read as far as the IR. Gives: every change of meaning once, with what it reaches, what it
//! breaks on the wire and in Rust, and the proof that nothing else changed.
//!
//! | step | takes → gives |
//! |---|---|
//! | `walk` | two documents → facts, each with the edits that it accounts for |
//! | `proof` | documents and edits → the places that no fact accounts for |
//! | `reach` | documents → who sends and receives what |
//! | [`rules`] | what changed → its verdict, sent and received |
//! | `rust` | two IRs → the items that changed, each with the facts that explain it |
//!
//! It stands in the generator, beside what it is made of: the grammar and pointers of `spec`, and the IR, which says what a
//! change does to the crate. What becomes of it (text, Markdown, HTML, a comment) is the business of a command.
//!
//! ```
//! use octoforge_generator::{Input, Layout, diff};
//! let read = |description: &str| {
//!     let (settings, corrections, pins, lock) = (None, None, None, None);
//!     let own_settings = false;
//!     diff::Reading::new(&Input { description, settings, own_settings, corrections, pins, lock, layout: Layout::Member })
//! };
//! let one = "{openapi: 3.0.3, info: {title: Zoo, version: '1'}, paths: {}}";
//! let comparison = diff::compare(&read(one)?, &read(&one.replace("'1'", "'2'"))?);
//! assert_eq!(comparison.facts[0].id(), "info.version-changed");
//! assert!(comparison.is_complete());
//! # Ok::<(), octoforge_generator::Failure>(())
//! ```

mod count;
mod fact;
mod fingerprint;
mod links;
mod mirror;
mod proof;
mod reach;
mod reading;
pub mod rules;
pub mod rust;
mod verdict;
mod walk;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use serde_json::Value;

pub use self::count::{Counts, Tally};
pub use self::fact::{Edit, Fact, Reach, Sides};
pub use self::mirror::unmirrored;
pub use self::reading::Reading;
pub use self::rules::{Aspect, Rule};
pub use self::verdict::{Bump, Wire};
use self::walk::{Found, Walk};

/// What changed between two descriptions.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// Every change of meaning, once, by pointer.
    pub facts: Vec<Fact>,
    /// Changes of the crate's items that no fact explains.
    pub unexplained: Vec<rust::Change>,
    /// Places of the documents that differ and that no fact accounts for.
    pub unaccounted: Vec<Sides<String>>,
    /// How much there is, and how much of it is new, gone or different.
    pub counts: Counts,
}

/// Compares two descriptions.
pub fn compare(base: &Reading, head: &Reading) -> Comparison {
    let walk = Walk::run(&base.document, &head.document);
    let edits: BTreeSet<&Edit> = walk.found.iter().flat_map(|found| &found.edits).collect();
    let unaccounted = proof::unaccounted(&base.document, &head.document, &edits, &walk.pairings);
    drop(edits);
    let mut reaches = reach::Reaches::new(&base.document, &head.document);
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
    let unexplained = rust::explain(base, head, &mut facts);
    let counts = Counts::new(&base.document, &head.document, &facts);
    Comparison {
        facts,
        unexplained,
        unaccounted,
        counts,
    }
}

fn fact(found: Found, reaches: &mut reach::Reaches) -> Fact {
    let reach = reaches.of(&found.owners);
    Fact {
        fingerprint: fingerprint::of(&found),
        wire: reach.verdict(found.aspect),
        rust: found.aspect.rule().rust,
        reach,
        aspect: found.aspect,
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

/// For what is gone, what may have taken its place: the one new thing whose id ends alike. It proves nothing.
fn hints(facts: &mut [Fact]) {
    let last = |value: &Option<Value>| {
        let id = value.as_ref()?.get("operationId")?.as_str()?;
        Some((id.rsplit('/').next()?.to_owned(), id.to_owned()))
    };
    let new: Vec<(String, String)> = facts
        .iter()
        .filter(|fact| fact.aspect == Aspect::OpAdded)
        .filter_map(|fact| last(&fact.new))
        .collect();
    for fact in facts
        .iter_mut()
        .filter(|fact| fact.aspect == Aspect::OpRemoved)
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
    /// Whether the facts account for every difference of the documents, and explain every one of the crate.
    pub fn is_complete(&self) -> bool {
        self.unaccounted.is_empty() && self.unexplained.is_empty()
    }

    /// The facts that no rule knows.
    pub fn unclassified(&self) -> usize {
        let unknown = self
            .facts
            .iter()
            .filter(|fact| fact.aspect == Aspect::Unclassified);
        unknown.count()
    }

    /// The version bump that the crate needs.
    pub fn bump(&self) -> Bump {
        let facts = self.facts.iter().map(|fact| fact.rust);
        let others = self.unexplained.iter().map(|change| change.bump);
        facts.chain(others).max().unwrap_or_default()
    }
}
