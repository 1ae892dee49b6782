// Emitted by `cargo xtask regenerate` (generator/src/render/library.rs). Do not edit.

//! The version of the description.

/// The version of the description that this crate was emitted from.
pub const VERSION: &str = "23.0.2";
