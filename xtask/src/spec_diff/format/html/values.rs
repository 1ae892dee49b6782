//! Old and new values: short ones in full, text as a diff of words, the rest as a diff of JSON lines.

use maud::{Markup, html};
use serde_json::Value;
use similar::{ChangeTag, TextDiff};

use super::super::super::row::Row;
use xtask_support::text::some;

/// Maximum length of a value in the summary line.
const SHORT: usize = 48;
/// Maximum number of lines, of characters in a line, and of context lines.
const LINES: usize = 18;
const WIDTH: usize = 240;
const AROUND: usize = 2;

/// Renders the change in one line, if both values fit.
pub(super) fn short(row: &Row) -> Option<Markup> {
    let brief = |value: &Option<Value>| match value {
        None => Some(None),
        Some(Value::Object(_) | Value::Bool(_)) => None,
        Some(value) => Some(Some(value.to_string())).filter(|text| {
            text.as_ref()
                .is_some_and(|text| text.chars().count() <= SHORT)
        }),
    };
    arrow(brief(&row.old)?, brief(&row.new)?)
}

fn arrow(old: Option<String>, new: Option<String>) -> Option<Markup> {
    Some(match (old, new) {
        (Some(old), Some(new)) => html! { del { code { (old) } } " → " ins { code { (new) } } },
        (Some(old), None) => html! { del { code { (old) } } },
        (None, Some(new)) => html! { ins { code { (new) } } },
        (None, None) => return None,
    })
}

pub(super) fn values(old: Option<&Value>, new: Option<&Value>) -> Markup {
    match (old, new) {
        (Some(Value::String(old)), Some(Value::String(new))) => words(old, new),
        (Some(old), Some(new)) => lines(&pretty(old), &pretty(new)),
        (old, new) => lines(
            &old.map_or_else(String::new, pretty),
            &new.map_or_else(String::new, pretty),
        ),
    }
}

/// Renders JSON in lines, a string as its content.
fn pretty(value: &Value) -> String {
    match value.as_str() {
        Some(text) => text.to_owned(),
        // Keys are strings and all numbers are finite, so this cannot fail.
        None => serde_json::to_string_pretty(value).unwrap_or_default(),
    }
}

/// Renders text with removed and added words marked.
fn words(old: &str, new: &str) -> Markup {
    let diff = TextDiff::from_words(old, new);
    html! {
        pre.text {
            @for change in diff.iter_all_changes() {
                @match change.tag() {
                    ChangeTag::Equal => (change.value()),
                    ChangeTag::Delete => del { (change.value()) },
                    ChangeTag::Insert => ins { (change.value()) },
                }
            }
        }
    }
}

/// Renders the lines that differ, with context, up to a maximum.
fn lines(old: &str, new: &str) -> Markup {
    let diff = TextDiff::from_lines(old, new);
    let mut all: Vec<(ChangeTag, String)> = Vec::new();
    for (index, group) in diff.grouped_ops(AROUND).iter().enumerate() {
        if index > 0 {
            all.push((ChangeTag::Equal, "⋯".to_owned()));
        }
        for change in group.iter().flat_map(|op| diff.iter_changes(op)) {
            all.push((change.tag(), clipped(change.value())));
        }
    }
    let more = all.len().saturating_sub(LINES);
    all.truncate(LINES);
    html! {
        pre.lines {
            @for run in all.chunk_by(|(one, _), (other, _)| one == other) { (marked(run)) }
            @if more > 0 { i { "and " (some(more, "line")) " more, in the JSON report" } }
        }
    }
}

/// Renders lines with the same mark.
fn marked(run: &[(ChangeTag, String)]) -> Markup {
    let text = |sign: &str| -> String {
        let lines = run.iter().map(|(_, line)| format!("{sign} {line}\n"));
        lines.collect()
    };
    match run.first().map_or(ChangeTag::Equal, |(tag, _)| *tag) {
        ChangeTag::Equal => html! { span { (text(" ")) } },
        ChangeTag::Delete => html! { del { (text("-")) } },
        ChangeTag::Insert => html! { ins { (text("+")) } },
    }
}

fn clipped(line: &str) -> String {
    let line = line.trim_end_matches(['\n', '\r']);
    match line.char_indices().nth(WIDTH) {
        Some((at, _)) => format!("{}…", line.get(..at).unwrap_or_default()),
        None => line.to_owned(),
    }
}
