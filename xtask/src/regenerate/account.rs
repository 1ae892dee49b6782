//! The account of a run: what was in the description, what was emitted, what was not and why.
//!
//! Takes: the generator's report. Gives: lines for people.
//!
//! ```text
//! operations  1,223 of 1,223
//! types       2,235: 1,800 structs, 350 enums, 79 unions, 6 aliases
//! ```

use std::fmt::Write as _;

use octoforge_generator::Report;
use octoforge_generator::report::Count;

use crate::text::{count, some};
use crate::visible;

/// Writes the account, a line for each fact.
pub(crate) fn render(report: &Report) -> String {
    let mut text = String::new();
    line(&mut text, "operations", of(report.operations));
    line(&mut text, "schemas", of(report.schemas));
    line(&mut text, "webhooks", of(report.webhooks));
    line(&mut text, "types", types(report));
    line(&mut text, "fields", count(report.fields));
    line(&mut text, "any value", values(report));
    line(&mut text, "in pages", some(report.paged, "operation"));
    let unpaged = report.unpaged.iter();
    list(
        &mut text,
        "not paged",
        unpaged.map(|(id, reason)| format!("{id}: {reason}")),
    );
    list(
        &mut text,
        "skipped",
        report
            .skipped
            .iter()
            .map(|it| format!("{}: {}", it.pointer, it.reason)),
    );
    list(&mut text, "notes", report.notes.iter().cloned());
    text
}

fn line(text: &mut String, name: &str, fact: String) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{name:<12}{fact}");
}

/// A number, and the entries below it. Nothing is left out in silence, so the list is never cut.
fn list(text: &mut String, name: &str, entries: impl ExactSizeIterator<Item = String>) {
    if entries.len() == 0 && name != "skipped" {
        return;
    }
    line(text, name, count(entries.len()));
    for entry in entries {
        let _ = writeln!(text, "  {}", visible::line(&entry));
    }
}

fn of(number: Count) -> String {
    format!("{} of {}", count(number.emitted), count(number.described))
}

fn types(report: &Report) -> String {
    let kinds = [
        (report.structs, "struct"),
        (report.enums, "enum"),
        (report.unions, "union"),
    ]
    .map(|(number, kind)| some(number, kind));
    let all = report.structs + report.enums + report.unions + report.aliases;
    let aliases = if report.aliases == 1 {
        "alias"
    } else {
        "aliases"
    };
    format!(
        "{}: {}, {} {aliases}",
        count(all),
        kinds.join(", "),
        count(report.aliases)
    )
}

/// How many places hold any JSON value, the most frequent reason first.
fn values(report: &Report) -> String {
    let all = count(report.values.values().sum());
    let mut reasons: Vec<_> = report.values.iter().collect();
    reasons.sort_by(|(a, m), (b, n)| n.cmp(m).then_with(|| a.cmp(b)));
    let reasons: Vec<_> = reasons
        .into_iter()
        .map(|(reason, number)| format!("{} {reason}", count(*number)))
        .collect();
    if reasons.is_empty() {
        all
    } else {
        format!("{all}: {}", reasons.join(", "))
    }
}
