//! Recorded answers.
//!
//! Takes: a file. Gives: the bodies in it, each with the operation, status or webhook that it belongs to.
//!
//! ```text
//! {"operation": "meta/get", "status": "200", "json": {…}}               also one per line
//! {"method": "GET", "path": "/meta", "status": 200, "response": {…}}    also in a list
//! {"log": {"entries": [{"request": {…}, "response": {…}}]}}            an HTTP archive
//! ```

use std::fs;
use std::path::{Path, PathBuf};

use octoforge_generator::ir::{Api, Operation};
use serde_json::Value;
use xtask_support::stop::Stop;

/// A recorded body.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Answer {
    /// Id of the operation or key of the webhook; `None` if the description has none.
    pub(super) operation: Option<String>,
    pub(super) is_webhook: bool,
    pub(super) status: String,
    pub(super) body: Value,
}

/// Returns the files of a path, in order: itself, or the `.json`, `.jsonl` and `.har` files in a directory.
pub(super) fn files(path: &Path) -> Result<Vec<PathBuf>, Stop> {
    let unread = |error| Stop::usage(format_args!("{}: {error}", path.display()));
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(path).map_err(unread)? {
        let entry = entry.map_err(unread)?;
        let below = entry.path();
        let kind = entry.file_type().map_err(unread)?;
        let extension = below.extension().and_then(|extension| extension.to_str());
        if kind.is_dir() {
            files.extend(self::files(&below)?);
        } else if matches!(extension, Some("json" | "jsonl" | "har")) {
            files.push(below);
        }
    }
    files.sort();
    Ok(files)
}

/// Reads the answers of a file. A body that is recorded alone belongs to `operation`.
pub(super) fn read(api: &Api, file: &Path, operation: Option<&str>) -> Result<Vec<Answer>, Stop> {
    let refuse =
        |error: &dyn std::fmt::Display| Stop::usage(format_args!("{}: {error}", file.display()));
    let text = fs::read_to_string(file).map_err(|error| refuse(&error))?;
    let documents: Result<Vec<Value>, _> = match serde_json::from_str(&text) {
        Ok(document) => Ok(vec![document]),
        Err(whole) => match text.lines().filter(|line| !line.trim().is_empty()).count() {
            0 | 1 => Err(whole),
            _ => {
                let lines = text.lines().filter(|line| !line.trim().is_empty());
                lines.map(serde_json::from_str).collect()
            }
        },
    };
    let mut answers = Vec::new();
    for document in documents.map_err(|error| refuse(&error))? {
        match operation {
            Some(id) => answers.push(alone(api, id, document).map_err(|error| refuse(&error))?),
            None => answers.extend(recorded(api, document)),
        }
    }
    if answers.is_empty() {
        return Err(refuse(&"no recorded answers").help(
            "record them with operation, status and json; or name the operation of a body with --operation",
        ));
    }
    Ok(answers)
}

/// Returns the body of an operation's first success.
fn alone(api: &Api, id: &str, body: Value) -> Result<Answer, String> {
    let operation = api.operations.iter().find(|operation| operation.id == id);
    let operation = operation.ok_or_else(|| format!("the description has no operation {id}"))?;
    let status = operation.successes().first().copied().unwrap_or(200);
    Ok(Answer {
        operation: Some(id.to_owned()),
        is_webhook: false,
        status: status.to_string(),
        body,
    })
}

/// Returns the answers of a document in one of the forms above.
fn recorded(api: &Api, document: Value) -> Vec<Answer> {
    match document {
        Value::Array(all) => all.into_iter().flat_map(|one| recorded(api, one)).collect(),
        mut one => {
            if let Some(Value::Array(entries)) = one.pointer_mut("/log/entries").map(Value::take) {
                return entries
                    .iter()
                    .filter_map(|entry| archived(api, entry))
                    .collect();
            }
            named(&mut one)
                .or_else(|| sent(api, &mut one))
                .into_iter()
                .collect()
        }
    }
}

/// Reads an object with the id of the operation.
fn named(one: &mut Value) -> Option<Answer> {
    let operation = one.get("operation")?.as_str()?.to_owned();
    let kind = one
        .get("kind")
        .and_then(Value::as_str)
        .unwrap_or("response");
    let is_webhook = match kind {
        "webhook" => true,
        "response" => false,
        _ => return None,
    };
    Some(Answer {
        operation: Some(operation),
        is_webhook,
        status: one.get("status").map_or_else(|| "200".to_owned(), text),
        body: one.get_mut("json")?.take(),
    })
}

/// Reads an object with method, path, status and response.
fn sent(api: &Api, one: &mut Value) -> Option<Answer> {
    let method = one.get("method")?.as_str()?.to_owned();
    let path = one
        .get("path")
        .or_else(|| one.get("url"))?
        .as_str()?
        .to_owned();
    Some(Answer {
        operation: find(api, &method, &path),
        is_webhook: false,
        status: text(one.get("status")?),
        body: one.get_mut("response")?.take(),
    })
}

/// Reads an entry of an HTTP archive; `None` if its body is not JSON.
fn archived(api: &Api, entry: &Value) -> Option<Answer> {
    let of = |pointer: &str| entry.pointer(pointer).and_then(Value::as_str);
    let body = serde_json::from_str(of("/response/content/text")?).ok()?;
    Some(Answer {
        operation: find(api, of("/request/method")?, of("/request/url")?),
        is_webhook: false,
        status: text(entry.pointer("/response/status")?),
        body,
    })
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// Returns the operation of a method and a URL; of several, the one with the most literal path.
fn find(api: &Api, method: &str, url: &str) -> Option<String> {
    let after = url.split_once("://").map_or(url, |(_, rest)| {
        rest.find('/').map_or("/", |at| &rest[at..])
    });
    let path = after.split(['?', '#']).next().unwrap_or_default();
    let path = path.strip_prefix("/api/v3").unwrap_or(path);
    let fits = |operation: &&Operation| {
        operation.method.eq_ignore_ascii_case(method) && covers(&operation.path, path)
    };
    let found = api.operations.iter().filter(fits);
    let best = found.min_by_key(|operation| operation.path.matches('{').count());
    best.map(|operation| operation.id.clone())
}

/// `true` if a path is one of a template.
fn covers(template: &str, path: &str) -> bool {
    let (mut wanted, mut given) = (template.split('/'), path.trim_end_matches('/').split('/'));
    loop {
        match (wanted.next(), given.next()) {
            (None, None) => return true,
            (Some(wanted), Some(given)) if wanted.contains('{') => {
                if given.is_empty() {
                    return false;
                }
            }
            (Some(wanted), Some(given)) if wanted == given => {}
            _ => return false,
        }
    }
}
