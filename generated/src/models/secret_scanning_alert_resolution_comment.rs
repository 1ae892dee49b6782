// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/secret-scanning-alert-resolution-comment`.

/// An optional comment when closing or reopening an alert. Cannot be updated or deleted.
pub type SecretScanningAlertResolutionComment = String;
