//! Tests that the calls which the reference shows compile, and send what they are examples of.
//!
//! The calls of GitHub's description and of the cases become programs below the target directory. Each makes its calls with a
//! client that builds the requests, and sends nothing. They are kept, so that a second run compiles only what changed.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod commands;
mod programs;

use std::fs;
use std::path::Path;

use octoforge_generator::ir::Operation;
use octoforge_generator::{Analysis, Input, Stale, analyse};
use octoforge_reference::{Call, Given, rust_call};
use octoforge_tests::{cases, github, root, say};

use self::programs::{check, dir, write_client, write_program};

/// Operations of GitHub whose example has values that their own schema does not allow.
const CONTRADICTORY: [&str; 9] = [
    "orgs/list-attestations-bulk",
    "copilot-spaces/update-for-org",
    "projects/add-field-for-org",
    "migrations/update-import",
    "codespaces/create-with-pr-for-authenticated-user",
    "codespaces/publish-for-authenticated-user",
    "users/list-attestations-bulk",
    "copilot-spaces/update-for-user",
    "projects/add-field-for-user",
];

/// An example call, and what it is an example of.
struct Shown {
    operation: Operation,
    given: Given,
    call: Call,
}

#[test]
#[ignore = "compiles a crate: run with --ignored"]
fn calls_of_github_compile_and_send_their_examples() {
    let analysis = analysed(&github().input());
    let (dir, shown) = (dir().join("github"), planned(&analysis));
    let package = &analysis.settings.krate.name;
    write_program(&dir, package, &root().join("generated"), &shown);
    check(&dir, &shown);
    let differ = shown.iter().filter(|one| one.call.differences > 0);
    let differ: Vec<&str> = differ.map(|one| one.operation.id.as_str()).collect();
    let (calls, count) = (shown.len(), analysis.api.operations.len());
    let text = format!("{calls} calls of {count} operations compile");
    say(&format!(
        "{text}, {} without a part of their example",
        differ.len()
    ));
    assert_eq!(count, 1_223);
    assert_eq!(differ, CONTRADICTORY);
}

#[test]
#[ignore = "compiles crates: run with --ignored"]
fn calls_of_the_cases_compile_and_send_their_examples() {
    for case in cases("cases") {
        let analysis = analysed(&case.input());
        let (dir, shown) = (dir().join(&case.name), planned(&analysis));
        // To cargo, packages of one name in directories of their own are one package, which is built again if its files are new.
        let removed = fs::remove_dir_all(&dir);
        assert!(removed.is_ok() || !dir.exists(), "{removed:?}");
        write_client(&dir.join("client"), &case);
        let package = &analysis.settings.krate.name;
        write_program(&dir, package, Path::new("client"), &shown);
        check(&dir, &shown);
    }
}

fn analysed(input: &Input<'_>) -> Analysis {
    analyse(input, Stale::Refuse, &mut |_| {}).unwrap()
}

/// Returns the calls of each operation: with each example of its body, in each other media type, and with everything.
fn planned(analysis: &Analysis) -> Vec<Shown> {
    let mut planned = Vec::new();
    for operation in &analysis.api.operations {
        let mut add = |given: Given, method: Option<&str>| {
            planned.push(Shown {
                call: rust_call(analysis, operation, &given, method),
                operation: operation.clone(),
                given,
            });
        };
        let given = |example| Given::new(analysis, operation, example);
        add(given(None), None);
        let forms = operation.body.iter().flat_map(|body| {
            let forms = body.forms.iter();
            forms.filter(|form| form.media == body.media)
        });
        for id in forms.flat_map(|form| form.examples.iter().skip(1)) {
            add(given(Some(*id)), None);
        }
        for method in operation.requests().filter_map(|request| request.method) {
            add(given(None), Some(method));
        }
        add(Given::everything(analysis, operation), None);
    }
    planned
}
