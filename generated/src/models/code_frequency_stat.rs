// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/code-frequency-stat`.

/// Code Frequency Stat
pub type CodeFrequencyStat = Vec<i64>;
