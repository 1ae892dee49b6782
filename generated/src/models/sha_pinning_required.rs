// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/sha-pinning-required`.

/// Whether actions must be pinned to a full-length commit SHA.
pub type ShaPinningRequired = bool;
