//! Tests that text of a description stays text in every format.

use super::super::comparison::compare;
use super::super::origin;
use super::*;
use xtask_support::root::Root;

/// Clears a screen, writes backwards, ends code in Markdown, and commands GitHub's runner.
const HOSTILE: &str =
    "a\u{1b}[2J\u{9b}\u{202e}\u{7f}b``` c\r\n::error::d\n##[error]e\u{2028} @octocat |";

/// An operation that is gone, one that is new, and a value and a text that differ; all with such names.
fn report() -> Report {
    let pair = ["base", "head"].map(|side| {
        let name = format!("{HOSTILE} {side}");
        let version = serde_json::json!({
            "openapi": "3.0.3", "info": { "title": "Zoo", "version": name },
            "paths": {
                format!("/{name}"): { "get": { "operationId": name, "tags": [name], "responses": { "204": { "description": name } } } },
                "/cats": { "get": { "operationId": "cats", "tags": [HOSTILE], "responses": { "200": { "description": "d", "content": {
                    "application/json": { "schema": { "$ref": "#/components/schemas/cat" } }
                } } } } }
            },
            "components": { "schemas": { "cat": {
                "type": "object", "description": name,
                "properties": { HOSTILE: { "type": "string", "enum": [name] } }
            } } }
        });
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("zoo.json");
        std::fs::write(&path, version.to_string()).unwrap();
        (dir, path.display().to_string())
    });
    let root = Root::find().unwrap();
    let (one, other) = origin::both(&root, Some(&pair[0].1), Some(&pair[1].1)).unwrap();
    compare(&root, None, &one, &other).unwrap()
}

#[test]
fn no_format_has_invisible_characters() {
    let report = report();
    assert!(report.facts.len() > 4);
    let formats = [
        Format::Text,
        Format::Markdown,
        Format::Json,
        Format::Html,
        Format::Github,
    ];
    for format in formats {
        let text = format.render(&report);
        let hidden = text
            .chars()
            .find(|letter| visible::is_hidden(*letter) && *letter != '\n');
        assert_eq!(hidden, None, "{format:?}");
    }
    let json: serde_json::Value = serde_json::from_str(&Format::Json.render(&report)).unwrap();
    assert_eq!(json["base"]["version"], format!("{HOSTILE} base"));
}

#[test]
fn only_annotations_are_commands_to_the_runner() {
    let report = report();
    let commands = |text: &str| {
        text.lines()
            .filter(|line| line.trim_start().starts_with("::"))
            .count()
    };
    assert_eq!(commands(&Format::Text.render(&report)), 0);
    let annotations = Format::Github.render(&report);
    assert_eq!(commands(&annotations), annotations.lines().count());
    let ours = annotations
        .lines()
        .all(|line| line.starts_with("::error file=") || line.starts_with("::warning file="));
    assert!(ours, "{annotations}");
}

#[test]
fn text_of_a_description_is_not_markup() {
    let text = Format::Markdown.render(&report());
    // Outside code nobody is mentioned, and all code is closed at the end of its line.
    for line in text.lines() {
        let mut outside = String::new();
        let mut rest = line;
        while let Some(start) = rest.find('`') {
            outside.push_str(&rest[..start]);
            let fence = rest[start..].len() - rest[start..].trim_start_matches('`').len();
            let after = &rest[start + fence..];
            let close = after
                .match_indices(&"`".repeat(fence))
                .map(|(at, _)| at)
                .find(|at| !after[..*at].ends_with('`') && !after[at + fence..].starts_with('`'));
            rest = &after[close.unwrap_or_else(|| panic!("code is not closed: {line}")) + fence..];
        }
        outside.push_str(rest);
        assert!(!outside.contains("@o"), "{line}");
    }
}
