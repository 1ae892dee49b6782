// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/alert-html-url`.

/// The GitHub URL of the alert resource.
pub type AlertHtmlUrl = String;
