// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/public-event`.

use octoforge_runtime::{Map, Value};

/// PublicEvent
pub type PublicEvent = Map<Value>;
