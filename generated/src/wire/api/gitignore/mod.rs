// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod gitignore;
