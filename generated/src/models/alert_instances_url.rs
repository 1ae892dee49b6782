// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/alert-instances-url`.

/// The REST API URL for fetching the list of instances for an alert.
pub type AlertInstancesUrl = String;
