// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

mod drafts;
mod fields;
mod items;
#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod projects;
mod views;
