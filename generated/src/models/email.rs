// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/email`.

use octoforge_runtime::Extra;

/// Email
#[derive(Clone)]
#[non_exhaustive]
pub struct Email {
    /// `email`
    pub email: String,
    /// `primary`
    pub primary: bool,
    /// `verified`
    pub verified: bool,
    /// `visibility`
    pub visibility: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
