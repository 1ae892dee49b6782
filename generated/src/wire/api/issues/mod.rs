// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

mod assignees;
mod comments;
mod events;
mod issue_dependencies;
mod issue_field_values;
#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod issues;
mod labels;
mod milestones;
mod sub_issues;
mod timeline;
