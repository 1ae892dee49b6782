//! The documents that are decoded and encoded.
//!
//! Takes: the description. Gives: documents made of its examples.
//!
//! ```text
//! repositories.json    a hundred full repositories
//! unknown.json         the same, with an undescribed field in each object
//! ```

use std::collections::BTreeMap;

use octoforge_generator::{File, parse_document};
use serde_json::Value;

use xtask_support::stop::Stop;

/// A document that is decoded and encoded.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Document {
    /// Its name in keys, and its file without `.json`, by which the programs choose the type.
    pub(crate) name: &'static str,
    /// Its name in tables.
    pub(crate) title: &'static str,
    /// Number of times that it is decoded in one run: half a second of work or more.
    pub(crate) times: u32,
    /// The example of the description that it is made of.
    example: &'static str,
}

/// The page that octocrab decodes as well: its type takes the example unchanged.
pub(crate) const PAGE: &str = "repositories.json";

/// The documents, in the order of the tables.
pub(crate) const DOCUMENTS: &[Document] = &[
    Document {
        name: "repositories",
        title: "100 repositories",
        times: 200,
        example: "full-repository",
    },
    Document {
        name: "unknown",
        title: "100 repositories with unknown fields",
        times: 200,
        example: "full-repository",
    },
    Document {
        name: "issues",
        title: "100 issues",
        times: 800,
        example: "issue",
    },
    Document {
        name: "pulls",
        title: "100 pull requests",
        times: 200,
        example: "pull-request",
    },
    Document {
        name: "runs",
        title: "100 workflow runs",
        times: 400,
        example: "workflow-run",
    },
    Document {
        name: "push",
        title: "a push, as a webhook sends it",
        times: 60_000,
        example: "full-repository",
    },
];

/// The components that the programs decode to.
pub(crate) const COMPONENTS: &[&str] = &[
    "full-repository",
    "issue",
    "pull-request",
    "workflow-run",
    "webhook-push",
];

/// Number of values on a page.
const ON_A_PAGE: usize = 100;

/// A push without its repository and sender: the description has no example of one.
const PUSH: &str = include_str!("push.json");

/// Fields of repositories in responses that are absent from webhooks.
const RESPONSES_ONLY: &[&str] = &[
    "template_repository",
    "organization",
    "parent",
    "source",
    "permissions",
    "temp_clone_token",
];

/// Returns each document, by the name of its file.
///
/// # Errors
///
/// The description lacks an example.
pub(crate) fn files(description: &str) -> Result<BTreeMap<String, String>, Stop> {
    let description = parse_document(description, File::Description).unwrap_or_default();
    let file = |document: &Document| {
        let place = format!("/components/examples/{}/value", document.example);
        let shown = description.pointer(&place).cloned().ok_or_else(|| {
            Stop::usage(format_args!("the description has no example at {place}"))
        })?;
        let text = made_of(document.name, shown).to_string();
        Ok((format!("{}.json", document.name), text))
    };
    DOCUMENTS.iter().map(file).collect()
}

fn made_of(name: &str, mut shown: Value) -> Value {
    if name == "push" {
        return push(shown);
    }
    if name == "unknown" {
        add_unknown(&mut shown);
    }
    Value::Array(vec![shown; ON_A_PAGE])
}

fn push(mut repository: Value) -> Value {
    let mut push: Value = serde_json::from_str(PUSH).unwrap_or_default();
    let sender = repository.get("owner").cloned().unwrap_or_default();
    if let (Some(members), Some(push)) = (repository.as_object_mut(), push.as_object_mut()) {
        members.retain(|name, _| !RESPONSES_ONLY.contains(&name.as_str()));
        members.insert("has_discussions".to_owned(), Value::Bool(false));
        push.insert("repository".to_owned(), repository);
        push.insert("sender".to_owned(), sender);
    }
    push
}

fn add_unknown(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(add_unknown),
        Value::Object(map) => {
            map.values_mut().for_each(add_unknown);
            map.insert("not_yet_described".to_owned(), Value::from("new"));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_a_hundred_times_the_example() {
        let examples: BTreeMap<&str, Value> = DOCUMENTS
            .iter()
            .map(|document| {
                let shown = serde_json::json!({ "value": { "id": 1, "owner": {}, "source": {} } });
                (document.example, shown)
            })
            .collect();
        let description = serde_json::json!({ "components": { "examples": examples } });
        let files = files(&description.to_string()).ok().unwrap();
        let one = r#"{"id":1,"owner":{},"source":{}}"#;
        assert_eq!(files["issues.json"].matches(one).count(), ON_A_PAGE);
        let unknown = &files["unknown.json"];
        assert_eq!(unknown.matches("not_yet_described").count(), 3 * ON_A_PAGE);
        let push: Value = serde_json::from_str(&files["push.json"]).unwrap();
        let repository = serde_json::json!({ "id": 1, "owner": {}, "has_discussions": false });
        assert_eq!(push["repository"], repository);
        assert_eq!(push["commits"].as_array().map(Vec::len), Some(2));
        assert!(super::files("{\"a\": 1}").is_err());
    }
}
