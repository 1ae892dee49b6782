//! Makes calls one after the other.
//!
//! Takes: a client with a server of its own, and calls. Gives: failures of the client and of the server.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use octoforge::Client;
use octoforge_dispatch::Got;
use octoforge_dispatch::call::Call;
use serde_json::Value;

use crate::check::{Rules, TOKEN, elsewhere};
use crate::plan::{Answer, Planned, Way};
use crate::server::Server;

/// Makes calls until none are left; returns failures by the index of the call.
pub(crate) async fn run(
    rules: Arc<Rules>,
    planned: Arc<Vec<Planned>>,
    next: Arc<AtomicUsize>,
) -> Vec<(usize, String)> {
    let server = Server::start(Arc::clone(&rules)).await;
    let client = client(&rules, &server);
    let calls = octoforge_dispatch::calls();
    let calls = calls.map(|call| ((call.operation, call.media), call));
    let calls: BTreeMap<(&str, Option<&str>), &Call> = calls.collect();
    let mut failures = Vec::new();
    loop {
        let index = next.fetch_add(1, Ordering::Relaxed);
        let Some(planned) = planned.get(index) else {
            return failures;
        };
        let id = rules.description.operations[planned.operation].id.as_str();
        let made = match calls.get(&(id, planned.media.as_deref())) {
            Some(call) => make(&server, &client, call, planned).await,
            None => Err("there is no such function".to_owned()),
        };
        failures.extend(made.err().map(|why| (index, why)));
    }
}

fn client(rules: &Rules, server: &Server) -> Client {
    let mut client = Client::builder()
        .strict(true)
        .base_url(&server.url)
        .token(TOKEN);
    let operations = rules.description.operations.iter();
    for declared in operations.filter_map(|one| one.server.as_ref()) {
        client = client.server(declared, format!("{}{}", server.url, elsewhere(declared)));
    }
    client.build().unwrap()
}

/// Makes one call; the error is what differs from the plan, on either side.
async fn make(
    server: &Server,
    client: &Client,
    call: &Call,
    planned: &Planned,
) -> Result<(), String> {
    let place = server.expect(planned);
    let way = match planned.way {
        Way::Send => Some(call.send),
        Way::Pages => call.pages,
        Way::Items { .. } => call.items,
        Way::Download => call.download,
    };
    let way = way.ok_or("there is no such way to send it")?;
    let sent = way(&planned.arguments.given(), client).map_err(|fault| fault.to_string())?;
    let got = sent.await;
    let seen = server.seen();
    let faults = seen.concat();
    if !faults.is_empty() {
        return Err(faults.join("; "));
    }
    if seen.len() != planned.answers.len() {
        return Err(format!("{} requests came: {got:?}", seen.len()));
    }
    let got = got.map_err(|error| error.to_string())?;
    match is_what_was_answered(&got, planned, &place) {
        true => Ok(()),
        false => Err(format!("{:?} came as {got:?}", planned.answers)),
    }
}

/// `true` if decoding and encoding lost nothing of the response.
fn is_what_was_answered(got: &Got, planned: &Planned, place: &str) -> bool {
    let answers = planned.answers.as_slice();
    match (&planned.way, got, answers) {
        (Way::Send, got, [answer]) => is(got, answer, place),
        (Way::Download, Got::Bytes(bytes), [.., last]) => *bytes == last.body,
        (Way::Pages, Got::Pages(pages), answers) => {
            let mut both = pages.iter().zip(answers);
            pages.len() == answers.len() && both.all(|(page, answer)| is(page, answer, place))
        }
        (
            Way::Items {
                all: meant,
                total: of,
            },
            Got::Items { all, total },
            _,
        ) => {
            let all: Vec<Value> = all.iter().map(|item| json(item)).collect();
            (all, total) == (meant.clone(), of)
        }
        _ => false,
    }
}

fn is(got: &Got, answer: &Answer, place: &str) -> bool {
    match got {
        Got::Redirect(to) => answer.is_redirect() && to.location == place,
        Got::Check(yes) => *yes && answer.body.is_empty(),
        Got::Nothing => answer.body.is_empty(),
        Got::Json(text) if answer.body.is_empty() => text == "null",
        Got::Json(text) => answer.is_json && json(text) == json(&answer.body),
        Got::Text(text) => *text == answer.body,
        Got::Bytes(bytes) => *bytes == answer.body,
        Got::Pages(_) | Got::Items { .. } => false,
    }
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}
