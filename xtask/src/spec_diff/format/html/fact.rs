//! A fact: a summary line, and details when it is opened.

use maud::{Markup, html};

use super::super::super::row::Row;
use super::super::phrases;
use super::entry::Entry;
use super::filters::DIRECTIONS;
use super::values;
use xtask_support::text::count;

pub(super) fn fact(entry: &Entry<'_>) -> Markup {
    let Entry { anchor, row, files } = entry;
    let (wire, rust) = (row.wire.name(), row.rust.name());
    html! {
        details.fact.(wire) id=(anchor) data-wire=(wire) data-rust=(rust)
            data-tags=(row.tags.join("\n")) data-directions=(directions(row)) {
            summary {
                span.badges { b.(wire) { (wire) } " " b.(rust) { (rust) } }
                " " span.head { span.id { (row.id) } " " span.subject { (row.subject) } }
                " " span.reach { (phrases::reach(&row.reach)) }
                " " span.gist { (gist(row)) }
            }
            dl {
                dt { "Change" } dd { (row.what) }
                @if row.old.is_some() || row.new.is_some() {
                    dt { "Old → new" } dd { (values::values(row.old.as_ref(), row.new.as_ref())) }
                }
                @if !row.items.is_empty() { dt { "Rust" } dd { (items(row)) } }
                dt { "Reach" } dd { (reach(row)) }
                (places(row, files))
                @if let Some(successor) = &row.successor {
                    dt { "Possible successor, unproven" } dd { code { (successor) } }
                }
                @if let Some(reason) = &row.accepted { dt { "Accepted" } dd { (reason) } }
                dt { "Origin" } dd { (row.origin) }
                dt { "Fingerprint" } dd { a href={ "#" (anchor) } { code.fingerprint { (row.fingerprint) } } }
            }
        }
    }
}

fn directions(row: &Row) -> String {
    let reach = &row.reach;
    let met = [&reach.send, &reach.receive, &reach.webhook];
    let met = DIRECTIONS
        .iter()
        .zip(met)
        .filter(|(_, ids)| !ids.is_empty());
    met.map(|((name, _), _)| *name)
        .collect::<Vec<_>>()
        .join(" ")
}

/// Renders the summary: the change, and the first item.
fn gist(row: &Row) -> Markup {
    let more = row.items.len().saturating_sub(1);
    html! {
        @if row.accepted.is_some() { em { "accepted" } " · " }
        (row.what)
        @if let Some(change) = values::short(row) { " · " (change) }
        @if let Some(item) = row.items.first() { " · " code { (item) } }
        @if more > 0 { " and " (count(more)) " more" }
        @if let Some(successor) = &row.successor { " · perhaps now " code { (successor) } }
    }
}

/// Renders the items of the crate, by which the search finds the fact.
fn items(row: &Row) -> Markup {
    let bumps = row.changes.iter().map(|change| change.bump.name());
    html! {
        ul.items {
            @for (item, bump) in row.items.iter().zip(bumps) {
                li { b.(bump) { (bump) } " " code { (item) } }
            }
        }
    }
}

fn reach(row: &Row) -> Markup {
    let reach = &row.reach;
    let lists = [
        ("Sent by", &reach.send),
        ("Received from", &reach.receive),
        ("Webhooks", &reach.webhook),
    ];
    html! {
        @if lists.iter().all(|(_, ids)| ids.is_empty()) { "no operation" }
        @for (title, ids) in lists {
            @if !ids.is_empty() {
                p.ids { (title) ": " @for id in ids { code { (id) } " " } }
            }
        }
    }
}

/// Renders the places on both sides.
fn places(row: &Row, [base, head]: &[&str; 2]) -> Markup {
    let sides = [
        ("Base", *base, row.line.base, &row.pointer.base),
        ("Head", *head, row.line.head, &row.pointer.head),
    ];
    let is_one = row.pointer.base == row.pointer.head;
    html! {
        @for (title, file, line, pointer) in sides {
            @if let Some(line) = line {
                dt { (title) }
                dd {
                    code { (file) ":" (line) }
                    @if let Some(pointer) = pointer.as_ref().filter(|_| !is_one) {
                        " " code.pointer { (pointer) }
                    }
                }
            }
        }
        @if let Some(pointer) = row.pointer.base.as_ref().filter(|_| is_one) {
            dt { "Pointer" } dd { code.pointer { (pointer) } }
        }
    }
}
