// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/actions-enabled`.

/// Whether GitHub Actions is enabled on the repository.
pub type ActionsEnabled = bool;
