//! Bodies that are not as described: every example of a response or webhook, with one required place at a time that is
//! missing, null or of another type.
//!
//! Each is refused strictly with the place. Otherwise it is decoded, exactly that place is told, and it is encoded as it came.

use std::collections::{BTreeMap, HashSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use octoforge_dispatch::Body;
use octoforge_generator::ir_of;
use octoforge_runtime::json::JsonError;
use octoforge_tests::{Deviant, Kind, body_of, deviants, examples, github, same, say};
use serde_json::Value;

/// Minimum number of deviants per outcome. Fewer mean that some places are no longer tested.
const MINIMUMS: [(Outcome, usize); 2] = [(Outcome::Told, 50_000), (Outcome::InUnion, 1_000)];

/// Outcome for a deviant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    /// It is refused strictly, and else exactly its place is told.
    Told,
    /// It is inside a union, which never refuses: it is read as another variant, or kept as JSON.
    InUnion,
    /// Nothing of the declared object is left, or no more than the body of an error has.
    OfAnotherKind,
    /// It is an item of a list or map of scalars with no object around it, which cannot keep what was sent.
    NotKept,
}

#[test]
fn every_deviation_is_told_and_kept() {
    let api = ir_of(&github().input()).unwrap();
    let examples = examples(&api);
    let (next, seen) = (AtomicUsize::new(0), Mutex::new(HashSet::new()));
    let (counts, wrong) = (Mutex::new(BTreeMap::new()), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some(example) = examples.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let Some(ty) = example
                        .payload
                        .ty()
                        .filter(|_| example.kind != Kind::Request)
                    else {
                        continue;
                    };
                    // The same body of the same type is in many operations.
                    if !seen.lock().unwrap().insert((ty, &example.shown.json)) {
                        continue;
                    }
                    let (kind, operation) = (example.kind, example.operation);
                    let body = body_of(kind, operation, example.status, example.media).unwrap();
                    let json: Value = serde_json::from_str(&example.shown.json).unwrap();
                    deviants(&api, ty, &json, &mut |deviant| match judge(body, deviant) {
                        Ok(outcome) => *counts.lock().unwrap().entry(outcome).or_insert(0) += 1,
                        Err(reason) => wrong.lock().unwrap().push(format!(
                            "{} {} {}: {reason}",
                            body.operation, body.status, deviant.pointer
                        )),
                    });
                }
            });
        }
    });
    let (counts, wrong) = (counts.into_inner().unwrap(), wrong.into_inner().unwrap());
    say(&format!("deviants: {counts:?}, {} wrong", wrong.len()));
    assert!(
        wrong.is_empty(),
        "{}",
        wrong.get(..wrong.len().min(40)).unwrap().join("\n")
    );
    for (outcome, minimum) in MINIMUMS {
        assert!(
            counts.get(&outcome) >= Some(&minimum),
            "{outcome:?}: {counts:?}"
        );
    }
}

fn judge(body: &Body, deviant: &Deviant) -> Result<Outcome, String> {
    let text = deviant.json.to_string();
    let strict = (body.round_trip)(text.as_bytes());
    let (written, told) = match (body.tolerant)(text.as_bytes()) {
        Ok(decoded) => decoded,
        Err(error) if error.path() == Some("") && is_top(&deviant.pointer) => {
            return Ok(Outcome::OfAnotherKind);
        }
        Err(error) => return Err(format!("refused: {error}")),
    };
    let told: Vec<String> = told.iter().map(ToString::to_string).collect();
    let written: Value = serde_json::from_slice(&written).unwrap();
    let kept = same(&deviant.json, &written);
    match strict.as_ref().map_err(place) {
        Err(place) if told.len() != 1 || !told[0].starts_with(&format!("{place}: ")) => {
            Err(format!("{place} is refused, but told is {told:?}"))
        }
        Err(_) if !kept && !deviant.held => Ok(Outcome::NotKept),
        _ if !kept => Err(format!("came back as {written}")),
        Err(_) => Ok(Outcome::Told),
        Ok(_) => Ok(Outcome::InUnion),
    }
}

/// `true` if the place is a member or item of the whole body.
fn is_top(pointer: &str) -> bool {
    pointer.matches('/').count() == 1
}

/// Returns the place of an error, as deviations name it.
fn place(error: &JsonError) -> String {
    match error {
        JsonError::Missing { path, field } if path.is_empty() => (*field).to_owned(),
        JsonError::Missing { path, field } => format!("{path}.{field}"),
        other => other.path().unwrap_or_default().to_owned(),
    }
}
