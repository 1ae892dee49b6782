//! Tests that every operation can be called over HTTP, with the client and the functions of users, against a server
//! that is driven by the description alone: for the preferred response, in other media types, page by page, and as a
//! download.

#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod asked;
mod bodies;
mod check;
mod description;
mod hostile;
mod operation;
mod plan;
mod route;
mod run;
mod sample;
mod schema;
mod server;
mod tally;
mod turn;
mod values;
mod ways;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use octoforge_generator::settings::Settings;
use octoforge_tests::{github, say};
use serde_json::Value;

use self::asked::Asked;
use self::check::Rules;
use self::description::Description;
use self::plan::Planned;
use self::tally::{Count, KINDS, grouped};

/// Number of concurrent clients, each with a server of its own.
const CLIENTS: usize = 4;

/// Operations with an example request body that their own schema rejects. Bodies made up from the schema are sent
/// instead.
const REFUSED: [&str; 9] = [
    "orgs/list-attestations-bulk",
    "projects/add-field-for-org",
    "migrations/update-import",
    "codespaces/create-with-pr-for-authenticated-user",
    "codespaces/publish-for-authenticated-user",
    "users/create-public-ssh-key-for-authenticated-user",
    "users/create-ssh-signing-key-for-authenticated-user",
    "users/list-attestations-bulk",
    "projects/add-field-for-user",
];

/// Failures, by the id of the operation.
type Failures = Vec<(String, String)>;

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_is_called_over_http() {
    let rules = Arc::new(Rules::new(Description::corrected()));
    let operations = &rules.description.operations;
    assert_eq!(bodies::refused(&rules.description), REFUSED);
    let asked = asked::all();
    assert_agree(&rules.description, &asked);
    let planned = operations.iter().enumerate().flat_map(|(index, one)| {
        let preferred = plan::calls(&rules.description, index);
        let others = ways::calls(&rules.description, index, &asked[&one.id]);
        preferred.into_iter().chain(others)
    });
    let planned: Arc<Vec<Planned>> = Arc::new(planned.collect());
    let wrong = make(&rules, &planned).await;
    let failed: BTreeSet<usize> = wrong.iter().map(|(index, _)| *index).collect();
    let mut failures = left_out(&rules.description, &planned);
    failures.extend(wrong.into_iter().map(|(index, why)| {
        let planned = &planned[index];
        let id = operations[planned.operation].id.clone();
        (id, format!("{:?} {:?}: {why}", planned.way, planned.media))
    }));
    failures.sort();
    let counts = KINDS.map(|kind| kind.count(&planned, &failed, &asked));
    report(operations.len(), planned.len(), &failures, &counts);
}

/// Prints how much was called, and fails unless it is everything.
fn report(operations: usize, calls: usize, failures: &Failures, counts: &[Count]) {
    let failed: BTreeSet<&str> = failures.iter().map(|(id, _)| id.as_str()).collect();
    let passed = operations - failed.len();
    let texts: Vec<String> = counts.iter().map(Count::to_string).collect();
    say(&format!(
        "{} of {} operations called over HTTP ({} calls), {}",
        grouped(passed),
        grouped(operations),
        grouped(calls),
        texts.join(", ")
    ));
    let lines = failures.iter().map(|(id, why)| format!("{id}: {why}"));
    let (count, lines) = (failures.len(), lines.collect::<Vec<_>>().join("\n"));
    assert!(failures.is_empty(), "{count} failures:\n{lines}");
    let callable = octoforge_dispatch::calls();
    let callable = callable.filter(|call| call.media.is_none()).count();
    assert_eq!((passed, callable), (1_223, 1_223));
    for count in counts {
        let all = [count.called, count.callable];
        assert_eq!(all, [count.described; 2], "{count}");
    }
}

/// Checks that media types and pagination are the same in the IR and in the description.
fn assert_agree(description: &Description, asked: &BTreeMap<String, Vec<Asked>>) {
    let settings = Settings::parse(github().input().settings.unwrap()).unwrap();
    for (id, pages) in asked::in_pages(description, &settings.pages) {
        assert_eq!(asked[id][0].pages.is_some(), pages, "{id}");
    }
    for operation in &description.operations {
        let media = asked[&operation.id].iter();
        let media: BTreeSet<&str> = media.filter_map(|one| one.media.as_deref()).collect();
        let others = operation.other_media(&settings.fuller_media);
        assert_eq!(media, others, "{}", operation.id);
    }
}

/// Makes every call; returns failures by the index of the call.
async fn make(rules: &Arc<Rules>, planned: &Arc<Vec<Planned>>) -> Vec<(usize, String)> {
    let next = Arc::new(AtomicUsize::new(0));
    let clients = (0..CLIENTS).map(|_| {
        let (rules, planned) = (Arc::clone(rules), Arc::clone(planned));
        tokio::spawn(run::run(rules, planned, Arc::clone(&next)))
    });
    let mut wrong = Vec::new();
    for client in clients.collect::<Vec<_>>() {
        wrong.extend(client.await.unwrap());
    }
    wrong
}

/// Returns failures that no call reveals: declared parameters and properties that are never sent, and arguments whose
/// order could be swapped without a difference.
fn left_out(description: &Description, planned: &[Planned]) -> Failures {
    let mut failures = Failures::new();
    for (index, operation) in description.operations.iter().enumerate() {
        let calls = planned.iter().filter(|one| one.operation == index);
        let calls: Vec<&Planned> = calls.collect();
        let is_sent = |name: &String| {
            let mut calls = calls.iter();
            calls.any(|one| one.arguments.query.contains_key(name))
        };
        let queries = operation.parameters(false).map(|one| &one.name);
        let bodies = calls.iter().filter_map(|one| one.arguments.body.as_ref());
        let bodies: Vec<&Value> = bodies.collect();
        let never = queries.filter(|name| !is_sent(name));
        let never = never.chain(bodies::never_sent(description, operation, &bodies));
        failures.extend(never.map(|name| {
            let why = format!("`{name}` is never given");
            (operation.id.clone(), why)
        }));
        if !calls.iter().any(|one| are_distinct(one)) {
            let why = "two values of the path are the same in each call".to_owned();
            failures.push((operation.id.clone(), why));
        }
    }
    failures
}

fn are_distinct(planned: &Planned) -> bool {
    let values = planned.arguments.path.values();
    let texts: BTreeSet<String> = values.map(Value::to_string).collect();
    texts.len() == planned.arguments.path.len()
}
