// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.
