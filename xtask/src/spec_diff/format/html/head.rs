//! The top of the page: verdict, versions, counts, and problems of the report.

use maud::{Markup, html};
use octoforge_diff::{Bump, Tally, Wire};

use super::super::super::report::{Described, Report};
use super::super::phrases::{self, PARTS, Shortfall};
use super::parts::anchor;
use xtask_support::text::count;

pub(super) fn header(report: &Report) -> Markup {
    html! {
        header {
            p.kind { "Spec diff " (report.base.version) " → " (report.head.version) }
            h1.(report.summary.verdict.name()) { (phrases::needed(report)) }
            (declared(report))
            nav aria-label="Parts of the report" {
                @for part in PARTS {
                    a.tile.(anchor(part)) href={ "#" (anchor(part)) } {
                        b { (count(report.part(part).len())) } " " (phrases::title(part))
                    }
                }
            }
            (tallies(report))
            (problems(report))
        }
    }
}

fn declared(report: &Report) -> Markup {
    let shortfall = phrases::shortfall(report).map(|shortfall| match shortfall {
        Shortfall::Version { enough } => format!("not enough, {enough} would be"),
        Shortfall::Changelog { version } => format!("CHANGELOG.md has no section for {version}"),
    });
    html! {
        @if let Some(declared) = phrases::declared(report) {
            p.declared {
                (declared)
                @if let Some(shortfall) = shortfall { ": " strong.missing { (shortfall) } }
            }
        }
    }
}

/// Renders the counts and the two sides.
fn tallies(report: &Report) -> Markup {
    let summary = &report.summary;
    let tally = |tally: Tally| {
        format!(
            "+{} −{} ~{}",
            count(tally.added),
            count(tally.removed),
            count(tally.changed)
        )
    };
    let of = |map: &std::collections::BTreeMap<&str, usize>, name: &str| {
        format!(
            "{} {name}",
            count(map.get(name).copied().unwrap_or_default())
        )
    };
    let wire = Wire::ALL
        .map(|wire| of(&summary.wire, wire.name()))
        .join(", ");
    let rust = Bump::ALL
        .map(|bump| of(&summary.rust, bump.name()))
        .join(", ");
    html! {
        dl.tallies {
            div { dt { "Facts" } dd { (count(report.facts.len())) } }
            div { dt { "On the wire" } dd { (wire) } }
            div { dt { "In Rust" } dd { (rust) } }
            div { dt { "Operations" } dd { (tally(summary.counts.operations)) } }
            div { dt { "Schemas" } dd { (tally(summary.counts.schemas)) } }
            div { dt { "Webhooks" } dd { (tally(summary.counts.webhooks)) } }
            @if summary.accepted > 0 { div { dt { "Accepted" } dd { (count(summary.accepted)) } } }
            (side("Base", &report.base))
            (side("Head", &report.head))
        }
    }
}

fn side(title: &str, side: &Described) -> Markup {
    html! {
        div {
            dt { (title) }
            dd {
                (side.name)
                @if let Some(version) = &side.crate_version { ", crate " (version) }
                @if side.file != side.name { br; code { (side.file) } }
            }
        }
    }
}

fn problems(report: &Report) -> Markup {
    html! {
        @for (title, list) in report.problems() {
            section.problem {
                h2 { (title) " (" (count(list.len())) ")" }
                ul { @for one in &list { li { code { (one) } } } }
            }
        }
    }
}
