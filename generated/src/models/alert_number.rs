// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/alert-number`.

/// The security alert number.
pub type AlertNumber = i64;
