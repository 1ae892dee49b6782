//! Calls, made one after the other.
//!
//! Takes: a client with a server of its own, and calls. Gives: what went wrong on either side.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use octoforge::Client;
use octoforge_dispatch::CALLS;
use octoforge_dispatch::call::{Call, Got};
use serde_json::Value;

use crate::Failures;
use crate::check::{Rules, TOKEN, elsewhere};
use crate::plan::{Answer, Planned};
use crate::server::{LOCATION, Server};

/// Makes calls until none are left; gives what went wrong, by the id of the operation.
pub(crate) async fn run(
    rules: Arc<Rules>,
    planned: Arc<Vec<Planned>>,
    next: Arc<AtomicUsize>,
) -> Failures {
    let server = Server::start(Arc::clone(&rules)).await;
    let client = client(&rules, &server);
    let calls = CALLS.iter().copied().flatten();
    let calls: BTreeMap<&str, &Call> = calls.map(|call| (call.operation, call)).collect();
    let mut failures = Failures::new();
    while let Some(planned) = planned.get(next.fetch_add(1, Ordering::Relaxed)) {
        let id = &rules.description.operations[planned.operation].id;
        let made = match calls.get(id.as_str()) {
            Some(call) => make(&server, &client, call, planned).await,
            None => Err("there is no such function".to_owned()),
        };
        failures.extend(made.err().map(|why| (id.clone(), why)));
    }
    failures
}

fn client(rules: &Rules, server: &Server) -> Client {
    let mut client = Client::builder().base_url(&server.url).token(TOKEN);
    let operations = rules.description.operations.iter();
    for declared in operations.filter_map(|one| one.server.as_ref()) {
        client = client.server(declared, format!("{}{}", server.url, elsewhere(declared)));
    }
    client.build().unwrap()
}

/// Makes one call; an error says why it is not what was meant, on either side.
async fn make(
    server: &Server,
    client: &Client,
    call: &Call,
    planned: &Planned,
) -> Result<(), String> {
    server.expect(planned);
    let sent = (call.send)(&planned.arguments, client).map_err(|fault| fault.to_string())?;
    let got = sent.await;
    match server.seen().as_slice() {
        [faults] if faults.is_empty() => {}
        [faults] => return Err(faults.join("; ")),
        seen => return Err(format!("{} requests came: {got:?}", seen.len())),
    }
    let got = got.map_err(|error| error.to_string())?;
    match is_what_was_answered(&got, &planned.answer) {
        true => Ok(()),
        false => Err(format!("{:?} came as {got:?}", planned.answer)),
    }
}

/// Whether nothing of an answer was lost on its way through its type.
fn is_what_was_answered(got: &Got, answer: &Answer) -> bool {
    let json = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    match got {
        Got::Redirect(to) => answer.is_redirect() && to.location == LOCATION,
        Got::Check(yes) => *yes && answer.body.is_empty(),
        Got::Nothing => answer.body.is_empty(),
        Got::Json(text) if answer.body.is_empty() => text == "null",
        Got::Json(text) => answer.is_json() && json(text) == json(&answer.body),
        Got::Text(text) => *text == answer.body,
        Got::Bytes(bytes) => *bytes == answer.body,
    }
}
