// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-alert-dismissed-comment`.

/// The dismissal comment associated with the dismissal of the alert.
pub type CodeScanningAlertDismissedComment = String;
