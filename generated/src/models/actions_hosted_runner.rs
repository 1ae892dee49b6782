// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/actions-hosted-runner`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{ActionsHostedRunnerMachineSpec, ActionsHostedRunnerPoolImage, PublicIp};

/// A Github-hosted hosted runner.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsHostedRunner {
    /// The unique identifier of the hosted runner.
    pub id: i64,
    /// The name of the hosted runner.
    pub name: String,
    /// The unique identifier of the group that the hosted runner belongs to.
    pub runner_group_id: Option<i64>,
    /// `image_details`
    pub image_details: Maybe<ActionsHostedRunnerPoolImage>,
    /// `machine_size_details`
    pub machine_size_details: ActionsHostedRunnerMachineSpec,
    /// The status of the runner.
    pub status: ActionsHostedRunnerStatus,
    /// The operating system of the image.
    pub platform: String,
    /// The maximum amount of hosted runners. Runners will not scale automatically above this number. Use this setting to limit your cost.
    pub maximum_runners: Option<i64>,
    /// Whether public IP is enabled for the hosted runners.
    pub public_ip_enabled: bool,
    /// The public IP ranges when public IP is enabled for the hosted runners.
    pub public_ips: Option<Vec<PublicIp>>,
    /// The time at which the runner was last used, in ISO 8601 format.
    pub last_active_on: Maybe<DateTime>,
    /// Whether custom image generation is enabled for the hosted runners.
    pub image_gen: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The status of the runner.
#[derive(Clone)]
#[non_exhaustive]
pub enum ActionsHostedRunnerStatus {
    /// `Ready`
    Ready,
    /// `Provisioning`
    Provisioning,
    /// `Shutdown`
    Shutdown,
    /// `Deleting`
    Deleting,
    /// `Stuck`
    Stuck,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
