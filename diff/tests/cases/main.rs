//! Tests pairs of small descriptions: their facts and verdicts, and the invariants of every pair.
//!
//! `schemas.yaml` has pairs of schemas; each pair is compared in a request, in a response and in a webhook.
//! `documents.yaml` has pairs of documents. The snapshots of all pairs are the tables that reviewers of a rule read.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod case;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use octoforge_diff::{ChangeKind, Comparison, Fact, compare, unmirrored};

use self::case::{Pair, documents, schemas};

/// Compares a pair and checks the invariants of every pair.
fn checked(pair: &Pair) -> Comparison {
    let comparison = compare(&pair.base, &pair.head);
    let name = &pair.name;
    assert_eq!(comparison.unaccounted, [], "{name}: not accounted for");
    assert_eq!(comparison.unexplained, [], "{name}: not explained");
    let back = compare(&pair.head, &pair.base);
    assert_eq!(
        unmirrored(&comparison.facts, &back.facts),
        [""; 0],
        "{name}: not mirrored"
    );
    assert!(
        back.is_complete(),
        "{name}: not complete the other way round"
    );
    for side in [&pair.base, &pair.head] {
        assert_eq!(compare(side, side).facts, [], "{name}: differs from itself");
    }
    comparison
}

fn line(fact: &Fact) -> String {
    let place = fact.pointer.newest().map_or("", String::as_str);
    let items: Vec<String> = fact
        .items
        .iter()
        .map(|change| {
            let or_dash = |text: &Option<String>| text.clone().unwrap_or_else(|| "–".to_owned());
            format!(
                "{} {:?} {} → {}",
                change.item,
                change.what,
                or_dash(&change.was),
                or_dash(&change.now)
            )
        })
        .collect();
    let hint = fact.hint.as_ref().map(|id| format!(" (perhaps {id})"));
    let mut text = format!(
        "  {} {place}{}: {}, {}\n",
        fact.id(),
        hint.unwrap_or_default(),
        fact.wire.name(),
        fact.rust.name()
    );
    items
        .iter()
        .for_each(|item| text.push_str(&format!("      {item}\n")));
    text
}

#[test]
fn facts_and_verdicts_of_schemas_in_each_direction() {
    let mut text = String::new();
    let mut last = String::new();
    for pair in schemas() {
        let comparison = checked(&pair);
        let lines: String = comparison.facts.iter().map(line).collect();
        if last != pair.case {
            let _ = writeln!(text, "\n# {}", pair.case);
            last.clone_from(&pair.case);
        }
        let _ = write!(text, "{}:\n{lines}", pair.direction);
    }
    insta::assert_snapshot!("schemas", text);
}

#[test]
fn facts_and_verdicts_of_documents() {
    let mut text = String::new();
    for pair in documents() {
        let comparison = checked(&pair);
        let lines: String = comparison.facts.iter().map(line).collect();
        let _ = write!(text, "\n# {}\n{lines}", pair.case);
    }
    insta::assert_snapshot!("documents", text);
}

#[test]
fn every_rule_has_a_case() {
    let found: BTreeSet<ChangeKind> = schemas()
        .chain(documents())
        .flat_map(|pair| {
            let there = compare(&pair.base, &pair.head).facts;
            let back = compare(&pair.head, &pair.base).facts;
            there.into_iter().chain(back).map(|fact| fact.kind)
        })
        .collect();
    let missing: Vec<&ChangeKind> = ChangeKind::ALL
        .iter()
        .filter(|kind| !found.contains(kind))
        .collect();
    assert!(missing.is_empty(), "no case shows {missing:?}");
}

#[test]
fn a_mirror_of_a_mirror_is_the_rule_itself() {
    for kind in ChangeKind::ALL {
        assert_eq!(kind.rule().mirror.rule().mirror, *kind, "{kind:?}");
    }
}
