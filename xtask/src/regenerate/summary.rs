//! The summary of a run: counts of what the description has and what was emitted, and everything that was left out, with reasons.
//!
//! Takes: the report of the generator. Gives: lines of text.
//!
//! ```text
//! operations  1,223 of 1,223
//! types       2,235: 1,800 structs, 350 enums, 79 unions, 6 aliases
//! ```

use std::fmt::Write as _;

use octoforge_generator::Report;
use octoforge_generator::report::Count;

use xtask_support::findings::listed;
use xtask_support::inputs::Source;
use xtask_support::text::{count, some};
use xtask_support::visible;

/// Renders the summary of a run on a description.
pub(crate) fn render(report: &Report, description: &Source) -> String {
    let mut text = String::new();
    line(&mut text, "operations", of(report.operations));
    line(&mut text, "schemas", of(report.schemas));
    line(&mut text, "webhooks", of(report.webhooks));
    line(&mut text, "types", types(report));
    line(&mut text, "fields", count(report.fields));
    line(&mut text, "any JSON", values(report));
    line(&mut text, "paginated", some(report.paged, "operation"));
    let unpaged = report.unpaged.iter();
    list(
        &mut text,
        "unpaginated",
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
    text.push_str(&listed("holes", &report.holes, description));
    text.push_str(&listed("remarks", &report.remarks, description));
    list(&mut text, "notes", report.notes.iter().cloned());
    text
}

fn line(text: &mut String, name: &str, fact: String) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{name:<12}{fact}");
}

/// Adds a count, and the entries below it. Nothing is omitted in silence, so the list is never cut.
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

/// Counts the places whose type is any JSON value, by reason, the most frequent reason first.
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
