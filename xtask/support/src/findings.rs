//! Lists findings of the generator about a description that it can use: holes, and faults without consequences.
//!
//! Takes: diagnostics, and the description. Gives: lines of text: how many of each kind, and the first ones with their places.
//!
//! ```text
//! holes       3: 2 lower::not, 1 parse::structure
//!   zoo.yaml:12 /components/schemas/cat: `not` has no Rust form
//! ```

use std::collections::BTreeMap;
use std::fmt::Write as _;

use octoforge_generator::{Diagnostic, lines};

use crate::inputs::Source;
use crate::text::count;
use crate::visible;

/// Number of findings shown, after their kinds were counted.
const SHOWN: usize = 20;

/// Returns the lines of a list; nothing if it is empty.
pub fn listed(name: &str, findings: &[Diagnostic], description: &Source) -> String {
    let mut text = String::new();
    if findings.is_empty() {
        return text;
    }
    // Writing to a string cannot fail.
    let _ = writeln!(
        text,
        "{name:<12}{}: {}",
        count(findings.len()),
        kinds(findings)
    );
    let shown = findings.get(..SHOWN).unwrap_or(findings);
    let pointers = shown.iter().filter_map(|one| one.pointer.as_deref());
    let lines = lines(&description.text, pointers);
    for finding in shown {
        let at = finding.pointer.as_deref().unwrap_or_default();
        let line = lines.get(at).map(|line| format!(":{line}"));
        let entry = format!(
            "{}{} {at}: {}",
            description.name,
            line.unwrap_or_default(),
            finding.message
        );
        let _ = writeln!(text, "  {}", visible::line(&entry));
    }
    let more = findings.len() - shown.len();
    if more > 0 {
        let _ = writeln!(text, "  and {} more", count(more));
    }
    text
}

/// Counts the findings of each kind, the most frequent first.
fn kinds(findings: &[Diagnostic]) -> String {
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in findings {
        *kinds.entry(finding.code).or_default() += 1;
    }
    let mut kinds: Vec<_> = kinds.into_iter().collect();
    kinds.sort_by(|(a, m), (b, n)| n.cmp(m).then_with(|| a.cmp(b)));
    let kinds: Vec<String> = kinds
        .into_iter()
        .map(|(kind, number)| format!("{} {kind}", count(number)))
        .collect();
    kinds.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_counted_and_the_first_shown_with_their_lines() {
        let description = Source {
            name: "zoo.yaml".to_owned(),
            text: "a: {}\nb: {}\n".to_owned(),
        };
        let one = |code, at: &str| Diagnostic::new(code, "it is\u{1b} wrong").at(at);
        let mut findings = vec![one("x::a", "/b"), one("x::b", "/none")];
        findings.extend((0..30).map(|_| one("x::b", "/a")));
        let text = listed("holes", &findings, &description);
        let mut lines = text.lines();
        assert_eq!(lines.next(), Some("holes       32: 31 x::b, 1 x::a"));
        let first = lines.next().unwrap();
        assert!(first.starts_with("  zoo.yaml:2 /b: it is"), "{first}");
        assert!(!text.contains('\u{1b}'), "{text}");
        assert!(text.contains("\n  zoo.yaml /none: "), "{text}");
        assert_eq!(text.lines().last(), Some("  and 12 more"));
        assert_eq!(text.lines().count(), SHOWN + 2);
        assert_eq!(listed("holes", &[], &description), "");
    }
}
