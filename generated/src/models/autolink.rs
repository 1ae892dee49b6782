// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/autolink`.

use octoforge_runtime::{DateTime, Extra, Maybe};

/// An autolink reference.
#[derive(Clone)]
#[non_exhaustive]
pub struct Autolink {
    /// `id`
    pub id: i64,
    /// The prefix of a key that is linkified.
    pub key_prefix: String,
    /// A template for the target URL that is generated if a key was found.
    pub url_template: String,
    /// Whether this autolink reference matches alphanumeric characters. If false, this autolink reference only matches numeric characters.
    pub is_alphanumeric: bool,
    /// `updated_at`
    pub updated_at: Maybe<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
