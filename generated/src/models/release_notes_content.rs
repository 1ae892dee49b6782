// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/release-notes-content`.

use octoforge_runtime::Extra;

/// Generated name and body describing a release
#[derive(Clone)]
#[non_exhaustive]
pub struct ReleaseNotesContent {
    /// The generated name of the release
    pub name: String,
    /// The generated body describing the contents of the release supporting markdown formatting
    pub body: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
