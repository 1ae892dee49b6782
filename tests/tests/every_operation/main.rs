//! Every operation is called over HTTP as a user calls it, with the client that users have, against a server that knows
//! nothing but the description.

#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test says what it expects by failing"
)]

mod bodies;
mod check;
mod description;
mod operation;
mod plan;
mod route;
mod run;
mod sample;
mod schema;
mod server;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use octoforge_dispatch::CALLS;
use octoforge_tests::say;
use serde_json::Value;

use self::check::Rules;
use self::description::Description;
use self::plan::Planned;

/// How many clients call side by side, each with a server of its own.
const CLIENTS: usize = 4;

/// Operations that show a request which their own body does not take. It is not sent; what is made up in its place is.
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

/// What went wrong, by the id of the operation.
type Failures = Vec<(String, String)>;

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_is_called_over_http() {
    let rules = Arc::new(Rules::new(Description::corrected()));
    let operations = &rules.description.operations;
    let planned = (0..operations.len()).flat_map(|index| plan::calls(&rules.description, index));
    let planned: Arc<Vec<Planned>> = Arc::new(planned.collect());
    assert_eq!(bodies::refused(&rules.description), REFUSED);
    let mut failures = left_out(&rules.description, &planned);
    let next = Arc::new(AtomicUsize::new(0));
    let clients = (0..CLIENTS).map(|_| {
        let (rules, planned) = (Arc::clone(&rules), Arc::clone(&planned));
        tokio::spawn(run::run(rules, planned, Arc::clone(&next)))
    });
    for client in clients.collect::<Vec<_>>() {
        failures.extend(client.await.unwrap());
    }
    failures.sort();
    let failed: BTreeSet<&str> = failures.iter().map(|(id, _)| id.as_str()).collect();
    let passed = operations.len() - failed.len();
    say(&format!(
        "{} of {} operations called over HTTP ({} calls)",
        grouped(passed),
        grouped(operations.len()),
        grouped(planned.len())
    ));
    let listed = failures.iter().map(|(id, why)| format!("{id}: {why}"));
    let listed: Vec<String> = listed.collect();
    assert!(
        listed.is_empty(),
        "{} failures:\n{}",
        listed.len(),
        listed.join("\n")
    );
    let callable: usize = CALLS.iter().map(|tag| tag.len()).sum();
    assert_eq!((passed, callable), (1_223, 1_223));
}

/// What no call would find out: what the description declares and is never given, and arguments that could change places
/// unseen.
fn left_out(description: &Description, planned: &[Planned]) -> Failures {
    let mut failures = Failures::new();
    for (index, operation) in description.operations.iter().enumerate() {
        let calls = planned.iter().filter(|one| one.operation == index);
        let calls: Vec<&Planned> = calls.collect();
        let given = |name: &String| {
            let mut calls = calls.iter();
            calls.any(|one| one.arguments.query.contains_key(name))
        };
        let queries = operation.parameters(false).map(|one| &one.name);
        let bodies = calls.iter().filter_map(|one| one.arguments.body.as_ref());
        let bodies: Vec<&Value> = bodies.collect();
        let never = queries.filter(|name| !given(name));
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

/// A number as people write it.
fn grouped(number: usize) -> String {
    match number / 1_000 {
        0 => number.to_string(),
        thousands => format!("{},{:03}", grouped(thousands), number % 1_000),
    }
}
