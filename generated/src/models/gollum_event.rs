// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/gollum-event`.

use octoforge_runtime::{Extra, Maybe};

/// GollumEvent
#[derive(Clone)]
#[non_exhaustive]
pub struct GollumEvent {
    /// `pages`
    pub pages: Vec<GollumEventPage>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/gollum-event/properties/pages/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GollumEventPage {
    /// `page_name`
    pub page_name: Maybe<String>,
    /// `title`
    pub title: Maybe<String>,
    /// `summary`
    pub summary: Maybe<String>,
    /// `action`
    pub action: Option<String>,
    /// `sha`
    pub sha: Option<String>,
    /// `html_url`
    pub html_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
