// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/language`.

use octoforge_runtime::Map;

/// Language
pub type Language = Map<i64>;
