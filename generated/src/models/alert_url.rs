// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/alert-url`.

/// The REST API URL of the alert resource.
pub type AlertUrl = String;
