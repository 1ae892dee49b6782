// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/dependabot-secret`.

use super::ActionsSecret;

/// Set secrets for Dependabot.
pub type DependabotSecret = ActionsSecret;
