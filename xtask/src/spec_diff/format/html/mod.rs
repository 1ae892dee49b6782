//! The report as a self-contained page: it needs no network, no other file, and no script to be read.
//!
//! | file | renders |
//! |---|---|
//! | `head` | the verdict, the counts, problems of the report |
//! | `filters` | the form of filters |
//! | `parts` | the parts of the report, and additive facts by tag |
//! | `fact` | one fact |
//! | `values` | old and new values |
//!
//! The rows are the data; the script (`script.js`) only hides some of them.

mod entry;
mod fact;
mod filters;
mod head;
mod parts;
mod values;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use maud::{DOCTYPE, PreEscaped, html};
use sha2::{Digest as _, Sha256};

use super::super::report::Report;

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");

pub(super) fn render(report: &Report) -> String {
    let title = format!(
        "Spec diff {} → {}",
        report.base.version, report.head.version
    );
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy());
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) }
                // Both are our own files, and contain no end tag of the element: see the tests.
                style { (PreEscaped(STYLE)) }
            }
            body {
                a.skip href="#facts" { "Skip to the facts" }
                (head::header(report))
                (filters::form(report))
                main id="facts" { (parts::all(report)) }
                script { (PreEscaped(SCRIPT)) }
            }
        }
    };
    let mut text = page.into_string();
    text.push('\n');
    text
}

/// Returns the content security policy: this style and this script by hash, and nothing from elsewhere.
fn policy() -> String {
    let hash = |text: &str| STANDARD.encode(Sha256::digest(text));
    format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
        hash(STYLE),
        hash(SCRIPT)
    )
}

#[cfg(test)]
mod tests;
