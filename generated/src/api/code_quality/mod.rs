// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Insights into reliability, maintainability, and efficiency of your codebase.

#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod code_quality;

pub use self::code_quality::{
    GetFinding, GetSetup, ListFindingsForRepo, UpdateSetup, UpdateSetupOutput,
    get_finding, get_setup, list_findings_for_repo, update_setup,
};
