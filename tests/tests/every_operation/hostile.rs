//! Tests that no value in a path makes a request of another operation: each operation is called with segments of other
//! paths, and with other values that change a path. The path is then routed like a server routes it.

use std::sync::{Arc, Mutex};

use octoforge::http::{Request, Response};
use octoforge::transport::{Exchange, Incoming, Outgoing, Transport};
use octoforge::{Client, Error, RateLimits, Retry};
use octoforge_dispatch::call::Call;
use octoforge_generator::settings::Settings;
use octoforge_tests::{github, say};
use serde_json::Value;

use crate::description::Description;
use crate::operation::Operation;
use crate::plan::arguments;
use crate::route::Router;
use crate::tally::grouped;

/// Values that change the route if they are not escaped.
const MOVES: [&str; 18] = [
    "",
    ".",
    "..",
    "/",
    "//",
    "../..",
    "x/..",
    "x/../..",
    "x/./y",
    "a//b",
    "/a",
    "a/",
    "%2e%2e",
    "..%2f",
    "x?y",
    "x#y",
    "..\\x",
    "x/protection",
];

/// Outcome of a call.
enum Outcome {
    /// The request was not built.
    Refused,
    /// The request was sent to this path.
    To(String),
}

/// A transport that records the path of the latest request, and returns a response without a body.
#[derive(Clone, Default)]
struct Paths(Arc<Mutex<Option<String>>>);

impl Transport for Paths {
    fn send(&self, request: Request<Outgoing>) -> Exchange {
        *self.0.lock().unwrap() = Some(request.uri().path().to_owned());
        let mut nothing = Response::new(Incoming::from(""));
        *nothing.status_mut() = octoforge::http::StatusCode::IM_A_TEAPOT;
        Box::pin(async { Ok(nothing) })
    }
}

#[tokio::test]
async fn no_value_reaches_another_operation() {
    let description = Description::corrected();
    let settings = Settings::parse(github().input().settings.unwrap()).unwrap();
    let router = Router::new(&description);
    let (paths, client) = client(&description);
    let calls = octoforge_dispatch::calls();
    let calls: Vec<&Call> = calls.filter(|call| call.media.is_none()).collect();
    let (mut sent, mut refused, mut wrong) = (0, 0, Vec::new());
    for (index, operation) in description.operations.iter().enumerate() {
        let call = calls
            .iter()
            .find(|call| call.operation == operation.id)
            .unwrap();
        for (name, value) in values(&description, operation) {
            let mut hostile = arguments(&description, operation, 0);
            hostile
                .path
                .insert(name.clone(), Value::from(value.as_str()));
            let Outcome::To(path) = outcome_of(&paths, &client, call, &hostile.given()).await
            else {
                refused += 1;
                continue;
            };
            sent += 1;
            let reached = reached(&router, &operation.method, &path);
            let other = reached.map(|reached| &description.operations[reached].id);
            let same = settings.same.get(&operation.id);
            if reached != Some(index) && (same.is_none() || other != same) {
                wrong.push(format!(
                    "{} with {name} = {value:?}: {path} is of {other:?}",
                    operation.id
                ));
            }
        }
    }
    say(&format!(
        "{} requests with hostile paths reached the operation they were made of; {} were not built",
        grouped(sent),
        grouped(refused)
    ));
    assert!(
        wrong.is_empty(),
        "{} went elsewhere:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    // Some requests are refused, but not all.
    assert!(sent > 20_000 && refused > 5_000, "{sent} {refused}");
}

fn client(description: &Description) -> (Paths, Client) {
    let paths = Paths::default();
    let mut client = Client::builder()
        .base_url("https://github.example/api")
        .transport(paths.clone());
    for declared in description
        .operations
        .iter()
        .filter_map(|one| one.server.as_ref())
    {
        client = client.server(declared, "https://github.example/api");
    }
    let client = client.retry(Retry::none()).rate_limits(RateLimits::Fail);
    (paths, client.build().unwrap())
}

async fn outcome_of(
    paths: &Paths,
    client: &Client,
    call: &Call,
    arguments: &octoforge_dispatch::Arguments,
) -> Outcome {
    *paths.0.lock().unwrap() = None;
    let result = (call.send)(arguments, client).unwrap().await;
    match paths.0.lock().unwrap().take() {
        Some(path) => Outcome::To(path),
        None => match result {
            Err(Error::Build(_)) => Outcome::Refused,
            other => panic!("{}: {other:?}", call.operation),
        },
    }
}

/// Returns every path parameter with each of its hostile values.
fn values(description: &Description, operation: &Operation) -> Vec<(String, String)> {
    let own: Vec<&str> = segments(&operation.path);
    let mut all = Vec::new();
    // Numbers cannot be hostile strings.
    let texts = operation.parameters(true);
    for parameter in texts.filter(|one| description.resolve(&one.schema)["type"] != "integer") {
        let marked = format!("{{{}}}", parameter.name);
        let at = own
            .iter()
            .position(|segment| segment.contains(&marked))
            .unwrap();
        let siblings = description
            .operations
            .iter()
            .filter(|other| other.method == operation.method && other.id != operation.id);
        let tails = siblings.filter_map(|other| tail(&own[..at], &segments(&other.path)));
        let mut values: Vec<String> = MOVES.map(str::to_owned).to_vec();
        for tail in tails {
            values.extend(tail.first().cloned());
            if parameter.several {
                let whole = tail.join("/");
                let ends = (0..tail.len()).map(|from| format!("x/{}", tail[from..].join("/")));
                values.extend(ends);
                values.extend([
                    whole.replace('/', "//"),
                    format!("{whole}/"),
                    format!("/{whole}"),
                    whole,
                ]);
            }
        }
        values.sort();
        values.dedup();
        all.extend(
            values
                .into_iter()
                .map(|value| (parameter.name.clone(), value)),
        );
    }
    all
}

/// Returns the rest of another path with the same beginning, its parameters filled in.
fn tail(start: &[&str], other: &[&str]) -> Option<Vec<String>> {
    let open = |segment: &str| segment.contains('{');
    let mut pairs = start.iter().zip(other);
    let alike = pairs.all(|(one, other)| open(one) || open(other) || one == other);
    let rest = other
        .get(start.len()..)
        .filter(|rest| alike && !rest.is_empty())?;
    let filled = rest.iter().map(|segment| match open(segment) {
        true => "x".to_owned(),
        false => (*segment).to_owned(),
    });
    Some(filled.collect())
}

/// Returns the operation that receives the request on a server that drops empty segments and resolves dot segments in
/// any encoding.
fn reached(router: &Router, method: &str, path: &str) -> Option<usize> {
    let below = path.strip_prefix("/api/")?;
    let mut segments: Vec<&str> = Vec::new();
    for segment in below.split('/') {
        match segment.to_ascii_lowercase().replace("%2e", ".").as_str() {
            "" | "." => {}
            ".." => {
                segments.pop()?;
            }
            _ => segments.push(segment),
        }
    }
    let path = format!("/{}", segments.join("/"));
    let found = router.find(method, &path);
    let found = found.or_else(|| router.find(method, &format!("{path}/")));
    found.map(|(operation, _)| operation)
}

fn segments(path: &str) -> Vec<&str> {
    path.trim_start_matches('/').split('/').collect()
}
