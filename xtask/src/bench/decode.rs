//! The programs that decode and encode, and what they are given.
//!
//! Takes: the repository, and the types with derives beside it. Gives: a package in `target/bench/`, and documents made
//! of what the description shows.
//!
//! ```text
//! target/bench/decode/repositories.json    a hundred full repositories
//! target/bench/decode/unknown.json         the same, with a field in each object that nobody knows
//! ```

use std::collections::BTreeMap;
use std::path::Path;

use octoforge_generator::{File, parse_document};
use serde_json::Value;

use super::rivals;
use crate::stop::Stop;

/// A document that is decoded and encoded.
#[derive(Clone, Copy, Debug)]
pub(super) struct Document {
    /// What it is called in results, and its file without `.json`: the programs know its type by it.
    pub(super) name: &'static str,
    /// What people read.
    pub(super) title: &'static str,
    /// How often it is decoded in one run: half a second of it or more.
    pub(super) times: u32,
    /// Where the description shows what it is made of.
    shown: &'static str,
}

/// Every document, in the order of the tables.
pub(super) const DOCUMENTS: &[Document] = &[
    Document {
        name: "repositories",
        title: "100 repositories",
        times: 200,
        shown: "full-repository",
    },
    Document {
        name: "unknown",
        title: "100 repositories with unknown fields",
        times: 200,
        shown: "full-repository",
    },
    Document {
        name: "issues",
        title: "100 issues",
        times: 800,
        shown: "issue",
    },
    Document {
        name: "pulls",
        title: "100 pull requests",
        times: 200,
        shown: "pull-request",
    },
    Document {
        name: "runs",
        title: "100 workflow runs",
        times: 400,
        shown: "workflow-run",
    },
    Document {
        name: "push",
        title: "a push, as a webhook sends it",
        times: 60_000,
        shown: "full-repository",
    },
];

/// The components that the programs decode.
pub(super) const COMPONENTS: &[&str] = &[
    "full-repository",
    "issue",
    "pull-request",
    "workflow-run",
    "webhook-push",
];

/// What is on a page.
const PAGE: usize = 100;

/// What a push has besides the repository and who pushed: the description shows none.
const PUSH: &str = include_str!("decode/push.json");

/// What a repository has in answers and not in webhooks.
const ANSWERS_ONLY: &[&str] = &[
    "template_repository",
    "organization",
    "parent",
    "source",
    "permissions",
    "temp_clone_token",
];

/// The package: its manifest and its programs.
pub(super) fn package(root: &Path, derived: &Path) -> [(String, String); 3] {
    let (generated, derived) = (root.join("generated"), derived.display());
    let manifest = format!(
        "[package]\nname = \"decode\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [[bin]]\nname = \"memory\"\npath = \"src/memory.rs\"\n\n[dependencies]\n\
         derived = {{ path = \"{derived}\" }}\n\
         octoforge = {{ path = \"{}\", default-features = false, \
         features = [\"actions\", \"issues\", \"pulls\", \"repos\", \"webhooks\"] }}\n\
         serde = \"1\"\nserde_json = \"1\"\nstats_alloc = \"0.1\"\n\n[workspace]\n",
        generated.display()
    );
    let programs = (
        include_str!("decode/main.rs"),
        include_str!("decode/memory.rs"),
    );
    [
        ("Cargo.toml".to_owned(), manifest),
        ("src/main.rs".to_owned(), programs.0.to_owned()),
        ("src/memory.rs".to_owned(), programs.1.to_owned()),
    ]
}

/// Each document as a file.
///
/// # Errors
///
/// The description does not show what one is made of.
pub(super) fn files(description: &str) -> Result<BTreeMap<String, String>, Stop> {
    let description = parse_document(description, File::Description).unwrap_or_default();
    let file = |document: &Document| {
        let place = format!("/components/examples/{}/value", document.shown);
        let shown = description.pointer(&place).cloned().ok_or_else(|| {
            Stop::usage(format_args!("the description has no example at {place}"))
        })?;
        let text = made_of(document.name, shown).to_string();
        Ok((format!("{}.json", document.name), text))
    };
    let mut files: BTreeMap<String, String> =
        DOCUMENTS.iter().map(file).collect::<Result<_, _>>()?;
    // The page for octocrab is that of repositories as it is: its type takes the example without a change.
    if let Some(page) = files.get("repositories.json") {
        files.insert(rivals::PAGE.to_owned(), page.clone());
    }
    Ok(files)
}

fn made_of(name: &str, mut shown: Value) -> Value {
    if name == "push" {
        return push(shown);
    }
    if name == "unknown" {
        add_unknown(&mut shown);
    }
    Value::Array(vec![shown; PAGE])
}

fn push(mut repository: Value) -> Value {
    let mut push: Value = serde_json::from_str(PUSH).unwrap_or_default();
    let sender = repository.get("owner").cloned().unwrap_or_default();
    if let (Some(members), Some(push)) = (repository.as_object_mut(), push.as_object_mut()) {
        members.retain(|name, _| !ANSWERS_ONLY.contains(&name.as_str()));
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
    fn a_page_is_a_hundred_times_what_is_shown() {
        let examples: BTreeMap<&str, Value> = DOCUMENTS
            .iter()
            .map(|document| {
                let shown = serde_json::json!({ "value": { "id": 1, "owner": {}, "source": {} } });
                (document.shown, shown)
            })
            .collect();
        let description = serde_json::json!({ "components": { "examples": examples } });
        let files = files(&description.to_string()).ok().unwrap();
        let one = r#"{"id":1,"owner":{},"source":{}}"#;
        assert_eq!(files["issues.json"].matches(one).count(), PAGE);
        let unknown = &files["unknown.json"];
        assert_eq!(unknown.matches("not_yet_described").count(), 3 * PAGE);
        let push: Value = serde_json::from_str(&files["push.json"]).unwrap();
        let repository = serde_json::json!({ "id": 1, "owner": {}, "has_discussions": false });
        assert_eq!(push["repository"], repository);
        assert_eq!(push["commits"].as_array().map(Vec::len), Some(2));
        assert!(super::files("{\"a\": 1}").is_err());
    }
}
