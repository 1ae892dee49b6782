// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/alert-auto-dismissed-at`.

use octoforge_runtime::DateTime;

/// The time that the alert was auto-dismissed in ISO 8601 format: `YYYY-MM-DDTHH:MM:SSZ`.
pub type AlertAutoDismissedAt = DateTime;
