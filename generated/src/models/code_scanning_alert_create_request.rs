// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-alert-create-request`.

/// If `true`, attempt to create an alert dismissal request.
pub type CodeScanningAlertCreateRequest = bool;
