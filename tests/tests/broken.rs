//! Tests the diagnostics of invalid inputs: `broken/<behaviour>/`, each with a snapshot.

use std::fmt::Write as _;
use std::iter::successors;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};

use octoforge_generator::{Diagnostic, Input, generate, locate};
use octoforge_tests::{Case, cases, settings_for};

#[test]
fn every_broken_input_is_explained() {
    let failed: Vec<String> = cases("broken")
        .iter()
        .filter(|case| catch_unwind(AssertUnwindSafe(|| check(case))).is_err())
        .map(|case| case.name.clone())
        .collect();
    assert!(failed.is_empty(), "these differ: {failed:?}");
}

fn check(case: &Case) {
    let input = Input {
        strict: true,
        ..case.input()
    };
    let outcome = generate(&input, &mut |_| {});
    assert!(outcome.is_err(), "{}: something was made of it", case.name);
    let Err(failure) = outcome else { return };
    let diagnostics: Vec<String> = failure
        .diagnostics
        .iter()
        .map(|found| shown(case, found))
        .collect();
    settings_for(case).bind(|| insta::assert_snapshot!("found", diagnostics.join("\n")));
}

/// Formats a diagnostic with the place that it refers to.
fn shown(case: &Case, found: &Diagnostic) -> String {
    let (text, file) = case.text(found.file);
    let by_pointer = || nearest(text, found.pointer.as_deref()?);
    let mut shown = format!("{}: {}\n", found.code, found.message);
    match found.span.clone().or_else(by_pointer) {
        Some(span) => {
            let before = &text[..span.start];
            let line = before.matches('\n').count() + 1;
            let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
            let _ = writeln!(shown, "  in {file}:{line}:{column} {:?}", &text[span]);
        }
        None => {
            let _ = writeln!(shown, "  in {file}");
        }
    }
    if let Some(pointer) = &found.pointer {
        let _ = writeln!(shown, "  at {pointer:?}");
    }
    if let Some(help) = &found.help {
        let _ = writeln!(shown, "  help: {help}");
    }
    shown
}

/// Returns the place of a pointer, or of the nearest part around it that is in the text, as the command shows it.
fn nearest(text: &str, pointer: &str) -> Option<Range<usize>> {
    let around = successors(Some(pointer), |pointer| {
        pointer.rsplit_once('/').map(|(parent, _)| parent)
    });
    around
        .take_while(|pointer| !pointer.is_empty())
        .find_map(|pointer| locate(text, pointer))
}
