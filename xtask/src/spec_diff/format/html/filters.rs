//! The form of filters, hidden until the script runs.

use std::collections::BTreeMap;

use maud::{Markup, html};
use octoforge_diff::{Bump, Wire};

use super::super::super::report::Report;
use xtask_support::text::{count, some};

/// The directions of a fact.
pub(super) const DIRECTIONS: [(&str, &str); 3] = [
    ("send", "sent"),
    ("receive", "received"),
    ("webhook", "webhook"),
];

pub(super) fn form(report: &Report) -> Markup {
    let wire = Wire::ALL.map(|wire| (wire.name(), wire.name()));
    let rust = Bump::ALL.map(|bump| (bump.name(), bump.name()));
    html! {
        form id="filters" role="search" aria-label="Filter the facts" autocomplete="off" hidden {
            (boxes("Wire", "wire", &wire))
            (boxes("Rust", "rust", &rust))
            (boxes("Direction", "direction", &DIRECTIONS))
            label.field { "Tag " (tags(report)) }
            div.tools {
                output id="shown" aria-live="polite" { (some(report.facts.len(), "fact")) }
                label.field.wide {
                    "Search "
                    input id="search" type="search" name="q" placeholder="subject, rule or Rust item"
                        aria-keyshortcuts="/" spellcheck="false";
                }
                button type="button" id="clear" { "Clear filters" }
                button type="button" id="open" { "Open all shown" }
                button type="button" id="close" { "Close all" }
            }
        }
    }
}

/// Renders check boxes; none checked means all.
fn boxes(title: &str, name: &str, choices: &[(&str, &str)]) -> Markup {
    html! {
        fieldset {
            legend { (title) }
            @for (value, text) in choices {
                label.(value) { input type="checkbox" name=(name) value=(value); (text) }
            }
        }
    }
}

fn tags(report: &Report) -> Markup {
    let mut tags: BTreeMap<&str, usize> = BTreeMap::new();
    for tag in report.facts.iter().flat_map(|row| &row.tags) {
        *tags.entry(tag).or_default() += 1;
    }
    html! {
        select name="tag" {
            option value="" { "all" }
            @for (tag, number) in tags {
                option value=(tag) { (tag) " (" (count(number)) ")" }
            }
        }
    }
}
