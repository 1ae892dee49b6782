//! The report, as people and programs read it.

mod github;
mod html;
mod markdown;
mod text;
mod words;

use std::path::PathBuf;

use super::report::Report;
use crate::visible;

pub(super) use self::markdown::section;

/// How a report is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    /// For a terminal
    #[default]
    Text,
    /// For a pull request; never over 60,000 characters
    Markdown,
    /// For programs; `schema_version` says of which shape
    Json,
    /// One page with everything, which needs nothing else
    Html,
    /// Annotations of a workflow on GitHub
    Github,
}

impl Format {
    /// Writes a report.
    pub(super) fn render(self, report: &Report) -> String {
        // What a description says is in all of them. Our own markup has no letter that would not be seen.
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
    // Keys are text and there is no number that JSON could not write.
    let mut text = serde_json::to_string_pretty(report).unwrap_or_default();
    text.push('\n');
    text
}

/// A format and the file it goes to: `html=report.html`.
pub(super) fn also(text: &str) -> Result<(Format, PathBuf), String> {
    let (format, file) = text
        .split_once('=')
        .ok_or("say FORMAT=FILE, such as html=report.html")?;
    let format = <Format as clap::ValueEnum>::from_str(format, false)?;
    Ok((format, PathBuf::from(file)))
}

#[cfg(test)]
mod tests;
