//! Annotations of a GitHub workflow: a log line for each break, which GitHub shows at the file and line.

use super::super::report::Report;
use super::super::row::{Part, Row};

/// GitHub shows ten annotations of each level and step.
const SHOWN: usize = 10;

pub(super) fn render(report: &Report) -> String {
    let mut text = String::new();
    for (part, level) in [(Part::Wire, "error"), (Part::Source, "warning")] {
        let rows = report.part(part);
        let open = rows.iter().filter(|row| row.accepted.is_none());
        for row in open.take(SHOWN) {
            text.push_str(&annotation(report, row, level));
        }
    }
    for problem in report
        .unexplained
        .iter()
        .chain(&report.stale_accepted)
        .take(SHOWN)
    {
        text.push_str(&format!("::error title=spec-diff::{}\n", message(problem)));
    }
    text
}

fn annotation(report: &Report, row: &Row, level: &str) -> String {
    let place = match (row.line.head, row.line.base) {
        (Some(line), _) => format!("file={},line={line},", property(&report.head.file)),
        // A removed element has no line in the head.
        _ => format!("file={},", property(&report.head.file)),
    };
    let items = match row.items.as_slice() {
        [] => String::new(),
        items => format!(" [{}]", items.join("; ")),
    };
    format!(
        "::{level} {place}title={}::{}\n",
        property(row.id),
        message(&format!("{}: {}{items}", row.subject, row.what))
    )
}

/// Escapes a message, which ends with its line.
fn message(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Escapes a property, which ends with a comma or a colon.
fn property(text: &str) -> String {
    message(text).replace(':', "%3A").replace(',', "%2C")
}
