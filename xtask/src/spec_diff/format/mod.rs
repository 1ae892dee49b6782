//! The report, as people and programs read it.

mod github;
mod html;
mod markdown;
mod text;
mod words;

use std::path::PathBuf;

use super::report::Report;

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
        match self {
            Self::Text => text::render(report),
            Self::Markdown => markdown::render(report),
            Self::Json => json(report),
            Self::Html => html::render(report),
            Self::Github => github::render(report),
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
