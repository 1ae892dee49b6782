//! No value of a path makes a request of another operation: each operation is called with values that other operations
//! begin, go on or end with, and with what else moves a path, and the server's own reading of the path says where it led.

use std::sync::{Arc, Mutex};

use octoforge::http::{Request, Response};
use octoforge::transport::{Exchange, Incoming, Outgoing, Transport};
use octoforge::{Client, Error, RateLimits, Retry};
use octoforge_dispatch::CALLS;
use octoforge_dispatch::call::Call;
use octoforge_generator::settings::Settings;
use octoforge_tests::{github, say};
use serde_json::Value;

use crate::description::Description;
use crate::operation::Operation;
use crate::plan::arguments;
use crate::route::Router;
use crate::tally::grouped;

/// Values that change the route, for those who do not take care.
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
enum Led {
    /// Nowhere: the request was not built.
    Refused,
    /// Below the base URL, to this path.
    To(String),
}

/// Keeps the path of the latest request, and answers that there is nothing.
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
    let calls = CALLS.iter().copied().flatten();
    let calls: Vec<&Call> = calls.filter(|call| call.media.is_none()).collect();
    let (mut sent, mut refused, mut wrong) = (0, 0, Vec::new());
    for (index, operation) in description.operations.iter().enumerate() {
        let call = calls
            .iter()
            .find(|call| call.operation == operation.id)
            .unwrap();
        for (name, value) in values(&description, operation) {
            let mut given = arguments(&description, operation, 0);
            given.path.insert(name.clone(), Value::from(value.as_str()));
            let Led::To(path) = led(&paths, &client, call, &given.given()).await else {
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
    // Neither all of it nor nothing is refused.
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

async fn led(
    paths: &Paths,
    client: &Client,
    call: &Call,
    given: &octoforge_dispatch::Arguments,
) -> Led {
    *paths.0.lock().unwrap() = None;
    let outcome = (call.send)(given, client).unwrap().await;
    match paths.0.lock().unwrap().take() {
        Some(path) => Led::To(path),
        None => match outcome {
            Err(Error::Build(_)) => Led::Refused,
            other => panic!("{}: {other:?}", call.operation),
        },
    }
}

/// Every parameter of the path with each of its hostile values.
fn values(description: &Description, operation: &Operation) -> Vec<(String, String)> {
    let own: Vec<&str> = segments(&operation.path);
    let mut all = Vec::new();
    // What is a number is no text by its type.
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

/// Continuations of other paths after the same beginning, their parameters filled in.
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

/// The operation that a service takes the request for: one that drops empty segments and climbs at dots, however they are
/// written.
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
