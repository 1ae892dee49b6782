// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/actions-hosted-runner-machine-spec`.

use octoforge_runtime::Extra;

/// Provides details of a particular machine spec.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsHostedRunnerMachineSpec {
    /// The ID used for the `size` parameter when creating a new runner.
    pub id: String,
    /// The number of cores.
    pub cpu_cores: i64,
    /// The available RAM for the machine spec.
    pub memory_gb: i64,
    /// The available SSD storage for the machine spec.
    pub storage_gb: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
