//! Pages as Markdown, for reading without a browser: types are in TypeScript notation, without the text of their fields.

mod lists;
mod operation;
mod typed;

pub(crate) use lists::{home, llms, models, tag, webhooks};
pub(crate) use operation::operation;
pub(crate) use typed::{model, webhook};

use octoforge_generator::{doc_line, doc_lines};

use crate::catalog::Catalog;
use crate::prose::visible;

/// Returns text of the description as one line of Markdown, without markup that would reach beyond it.
fn line(text: &str) -> String {
    doc_line(text)
}

/// Returns text of the description as Markdown: relative links are resolved, and HTML is text.
fn prose(catalog: &Catalog<'_>, text: &str) -> String {
    doc_lines(text, catalog.base()).join("\n")
}

/// Returns text as code within a line.
fn code(text: &str) -> String {
    let text = visible(text);
    let ticks = ticks(&text);
    let fence = "`".repeat(ticks + 1);
    match ticks {
        0 => format!("`{text}`"),
        _ => format!("{fence} {text} {fence}"),
    }
}

/// Returns the length of the longest run of backticks in a text.
fn ticks(text: &str) -> usize {
    let runs = text.split(|letter| letter != '`');
    runs.map(str::len).max().unwrap_or(0)
}

/// Returns a block of code; its fence is longer than any in the text.
fn block(language: &str, text: &str) -> String {
    let text = visible(text);
    let ticks = ticks(&text);
    let fence = "`".repeat(ticks.max(2) + 1);
    format!("{fence}{language}\n{}\n{fence}\n", text.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_does_not_end_its_code() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a`b"), "`` a`b ``");
        assert_eq!(block("rust", "```\n"), "````rust\n```\n````\n");
        assert_eq!(line(" a\n  <b> "), "a \\<b>");
    }
}
