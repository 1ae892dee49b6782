//! Reads the history of operations from reports of `spec-diff`.
//!
//! Takes: a report in JSON. Gives: its changes by the operations that they reach, without those of documentation alone.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use octoforge_reference::{Change, Changes};
use serde_json::Value;

use xtask_support::stop::Stop;

/// Reads a report.
///
/// # Errors
///
/// The file cannot be read, or is no report.
pub(super) fn read(path: &Path) -> Result<Changes, Stop> {
    let text = fs::read_to_string(path)
        .map_err(|error| Stop::io(format_args!("cannot read {}", path.display()), &error))?;
    let report: Value =
        serde_json::from_str(&text).map_err(|error| no_report(path, &error.to_string()))?;
    changes(&report).ok_or_else(|| no_report(path, "it has no facts or versions"))
}

fn no_report(path: &Path, why: &str) -> Stop {
    Stop::usage(format_args!(
        "{} is no report of spec-diff in JSON: {why}",
        path.display()
    ))
    .help("write one with `cargo xtask spec-diff BASE HEAD --also json=FILE`")
}

fn changes(report: &Value) -> Option<Changes> {
    let version = |side: &str| report.get(side)?.get("version")?.as_str();
    let mut operations: BTreeMap<String, Vec<Change>> = BTreeMap::new();
    for fact in report.get("facts")?.as_array()? {
        if fact.get("documentation").and_then(Value::as_bool) == Some(true) {
            continue;
        }
        for id in reached(fact) {
            let known = operations.entry(id.to_owned()).or_default();
            known.push(Change {
                wire: text(fact, "wire").to_owned(),
                subject: text(fact, "subject").to_owned(),
                what: text(fact, "what").to_owned(),
            });
        }
    }
    Some(Changes {
        versions: format!("{} → {}", version("base")?, version("head")?),
        operations,
    })
}

/// Returns the ids of the operations that a fact reaches, each once.
fn reached(fact: &Value) -> Vec<&str> {
    let of = |direction: &str| {
        fact.get("reach")
            .and_then(|reach| reach.get(direction)?.as_array())
    };
    let both = [of("send"), of("receive")].into_iter().flatten().flatten();
    let mut ids: Vec<&str> = both.filter_map(Value::as_str).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

fn text<'v>(fact: &'v Value, key: &str) -> &'v str {
    fact.get(key).and_then(Value::as_str).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn changes_are_found_by_operation_and_documentation_is_left_out() {
        let fact = |what: &str, send: &[&str], documentation: bool| {
            json!({
                "wire": "break", "subject": "cat.name", "what": what, "documentation": documentation,
                "reach": { "send": send, "receive": ["cats/get"], "webhook": [] },
            })
        };
        let report = json!({
            "base": { "version": "1" }, "head": { "version": "2" },
            "facts": [fact("removed", &["cats/get", "cats/add"], false), fact("an example", &[], true)],
        });
        let found = changes(&report).unwrap();
        assert_eq!(found.versions, "1 → 2");
        let ids: Vec<(&str, usize)> = found
            .operations
            .iter()
            .map(|(id, list)| (id.as_str(), list.len()))
            .collect();
        assert_eq!(ids, [("cats/add", 1), ("cats/get", 1)]);
        assert_eq!(changes(&json!({})), None);
    }
}
