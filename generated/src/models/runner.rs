// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/runner`.

use octoforge_runtime::{Extra, Maybe};
use super::RunnerLabel;

/// A self hosted runner
#[derive(Clone)]
#[non_exhaustive]
pub struct Runner {
    /// The ID of the runner.
    pub id: i64,
    /// The ID of the runner group.
    pub runner_group_id: Option<i64>,
    /// The name of the runner.
    pub name: String,
    /// The Operating System of the runner.
    pub os: String,
    /// The status of the runner.
    pub status: String,
    /// `busy`
    pub busy: bool,
    /// `labels`
    pub labels: Vec<RunnerLabel>,
    /// `ephemeral`
    pub ephemeral: Option<bool>,
    /// The version of the GitHub Actions Runner software. This is only set if the runner has connected to the service at least once.
    pub version: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
