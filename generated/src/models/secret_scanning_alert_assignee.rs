// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/secret-scanning-alert-assignee`.

/// The username of the user to assign to the alert. Set to `null` to unassign the alert.
pub type SecretScanningAlertAssignee = String;
