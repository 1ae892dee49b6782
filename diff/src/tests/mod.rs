//! Property tests: invariants of the comparison of any two documents.

mod additions;
mod found;
mod maker;

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::Value;

use self::maker::Maker;
use super::fact::{Edit, Fact};
use super::proof;
use super::usage::UsageIndex;
use super::walk::Walk;
use super::{ChangeKind, fact, unmirrored};

/// Returns the facts about two documents, and the places that no fact accounts for.
fn walk(base: &Value, head: &Value) -> (Vec<Fact>, Vec<String>) {
    let walk = Walk::run(base, head);
    let edits: BTreeSet<&Edit> = walk.found.iter().flat_map(|found| &found.edits).collect();
    let missing = proof::unaccounted(base, head, &edits, &walk.pairings);
    let missing = missing.iter().map(|sides| format!("{sides:?}")).collect();
    let mut reaches = UsageIndex::new(base, head);
    let facts = walk
        .found
        .into_iter()
        .map(|found| fact(found, &mut reaches));
    (facts.collect(), missing)
}

/// Returns the same document with the keys of every object in another order.
fn shuffled(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let mut entries: Vec<_> = map.iter().collect();
            entries.sort_by_key(|(key, _)| key.bytes().rev().collect::<Vec<_>>());
            let entries = entries.into_iter().rev();
            Value::Object(
                entries
                    .map(|(key, value)| (key.clone(), shuffled(value)))
                    .collect(),
            )
        }
        Value::Array(list) => Value::Array(list.iter().map(shuffled).collect()),
        other => other.clone(),
    }
}

/// Checks that the facts account for every difference, do not depend on the order of keys, and swap with the sides.
fn accounted_for(base: &Value, head: &Value) -> Result<(), TestCaseError> {
    let (facts, missing) = walk(base, head);
    prop_assert_eq!(missing, [""; 0], "{} {}", base, head);
    prop_assert_eq!(facts.is_empty(), base == head, "{} {}", base, head);
    let (back, missing) = walk(head, base);
    prop_assert_eq!(missing, [""; 0], "{} {}", head, base);
    prop_assert_eq!(unmirrored(&facts, &back), [""; 0], "{} {}", base, head);
    let (same, _) = walk(&shuffled(base), head);
    prop_assert_eq!(facts, same, "{} {}", base, head);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_document_does_not_differ_from_itself(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let document = Maker::new(&bytes).document();
        prop_assert_eq!(walk(&document, &document).0, []);
        prop_assert_eq!(walk(&document, &shuffled(&document)).0, []);
    }

    #[test]
    fn facts_account_for_everything_and_swap_with_the_sides(
        bytes in proptest::collection::vec(any::<u8>(), 0..600),
        changes in proptest::collection::vec(any::<u8>(), 1..60),
    ) {
        let mut maker = Maker::new(&bytes);
        let document = maker.document();
        // Changing the base too gives both sides what is not made from scratch, such as an empty path item.
        let base = maker.changed(&document);
        let head = Maker::new(&changes).changed(&base);
        accounted_for(&base, &head)?;
    }

    #[test]
    fn two_documents_that_have_nothing_to_do_with_each_other_are_accounted_for(
        one in proptest::collection::vec(any::<u8>(), 0..600),
        other in proptest::collection::vec(any::<u8>(), 0..600),
    ) {
        let (base, head) = (Maker::new(&one).document(), Maker::new(&other).document());
        accounted_for(&base, &head)?;
        // Rules classify every change between valid descriptions.
        let (facts, _) = walk(&base, &head);
        prop_assert!(facts.iter().all(|fact| fact.kind != ChangeKind::Unclassified), "{} {}", base, head);
    }
}

#[test]
fn a_difference_that_no_edit_accounts_for_is_found() {
    let base = serde_json::json!({ "a": { "b": 1, "c": [1, 2] }, "d": 1 });
    let cases = [
        (
            serde_json::json!({ "a": { "b": 2, "c": [1, 2] }, "d": 1 }),
            1,
        ),
        (serde_json::json!({ "a": { "b": 1, "c": [1] }, "d": 1 }), 1),
        (
            serde_json::json!({ "a": { "b": 1, "c": [2, 1] }, "d": 1 }),
            2,
        ),
        (
            serde_json::json!({ "a": { "b": 1, "c": [1, 2], "e": 1 } }),
            2,
        ),
        (serde_json::json!([]), 1),
    ];
    for (head, expected) in cases {
        let missing = proof::unaccounted(&base, &head, &BTreeSet::new(), &Default::default());
        assert_eq!(missing.len(), expected, "{head}");
    }
}
