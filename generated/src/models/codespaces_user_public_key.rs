// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/codespaces-user-public-key`.

use super::DependabotPublicKey;

/// The public key used for setting user Codespaces' Secrets.
pub type CodespacesUserPublicKey = DependabotPublicKey;
