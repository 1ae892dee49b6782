// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/codespace/properties/runtime_constraints`.

use octoforge_runtime::{Extra, Maybe};

/// Described at `/components/schemas/codespace/properties/runtime_constraints`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RuntimeConstraints {
    /// The privacy settings a user can select from when forwarding a port.
    pub allowed_port_privacy_settings: Maybe<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
