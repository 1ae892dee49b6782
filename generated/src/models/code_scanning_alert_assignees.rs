// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-alert-assignees`.

/// The list of users to assign to the code scanning alert. An empty array unassigns all previous assignees from the alert.
pub type CodeScanningAlertAssignees = Vec<String>;
