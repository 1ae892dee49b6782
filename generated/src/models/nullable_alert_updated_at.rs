// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/nullable-alert-updated-at`.

use octoforge_runtime::DateTime;

/// The time that the alert was last updated in ISO 8601 format: `YYYY-MM-DDTHH:MM:SSZ`.
pub type NullableAlertUpdatedAt = DateTime;
