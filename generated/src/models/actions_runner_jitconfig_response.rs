// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/responses/actions_runner_jitconfig/content/application~1json/schema`.

use octoforge_runtime::Extra;
use super::Runner;

/// Described at `/components/responses/actions_runner_jitconfig/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsRunnerJitconfigResponse {
    /// `runner`
    pub runner: Runner,
    /// The base64 encoded runner configuration.
    pub encoded_jit_config: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
