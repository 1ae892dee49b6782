//! The formats of a report.

mod github;
mod html;
mod markdown;
mod phrases;
mod text;

use std::path::PathBuf;

use super::report::Report;
use xtask_support::visible;

pub(super) use self::markdown::section;

/// A format.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    /// Plain text, for a terminal
    #[default]
    Text,
    /// Markdown for a pull request, at most 60,000 characters
    Markdown,
    /// JSON for programs; `schema_version` identifies its schema
    Json,
    /// A self-contained page with everything
    Html,
    /// Annotations of a GitHub workflow
    Github,
}

impl Format {
    /// Renders a report.
    pub(super) fn render(self, report: &Report) -> String {
        // All of them contain text of the description. Our own markup has no invisible characters.
        match self {
            Self::Text => visible::log(&text::render(report)),
            Self::Markdown => visible::whole(&markdown::render(report)).into_owned(),
            Self::Json => visible::json(&json(report)).into_owned(),
            Self::Html => visible::whole(&html::render(report)).into_owned(),
            Self::Github => visible::whole(&github::render(report)).into_owned(),
        }
    }
}

fn json(report: &Report) -> String {
    // Keys are strings and all numbers are finite, so this cannot fail.
    let mut text = serde_json::to_string_pretty(report).unwrap_or_default();
    text.push('\n');
    text
}

/// Parses a format and the file for it: `html=report.html`.
pub(super) fn also(text: &str) -> Result<(Format, PathBuf), String> {
    let (format, file) = text
        .split_once('=')
        .ok_or("expected FORMAT=FILE, such as html=report.html")?;
    let format = <Format as clap::ValueEnum>::from_str(format, false)?;
    Ok((format, PathBuf::from(file)))
}

#[cfg(test)]
mod tests;
