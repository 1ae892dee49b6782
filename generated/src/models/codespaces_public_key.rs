// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/codespaces-public-key`.

use super::ActionsPublicKey;

/// The public key used for setting Codespaces secrets.
pub type CodespacesPublicKey = ActionsPublicKey;
