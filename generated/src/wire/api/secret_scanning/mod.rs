// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

mod custom_patterns;
mod push_protection;
#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod secret_scanning;
