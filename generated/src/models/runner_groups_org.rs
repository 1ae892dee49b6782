// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/runner-groups-org`.

use octoforge_runtime::{Extra, Number};

/// Described at `/components/schemas/runner-groups-org`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RunnerGroupsOrg {
    /// `id`
    pub id: Number,
    /// `name`
    pub name: String,
    /// `visibility`
    pub visibility: String,
    /// `default`
    pub default: bool,
    /// Link to the selected repositories resource for this runner group. Not present unless visibility was set to `selected`
    pub selected_repositories_url: Option<String>,
    /// `runners_url`
    pub runners_url: String,
    /// `hosted_runners_url`
    pub hosted_runners_url: Option<String>,
    /// The identifier of a hosted compute network configuration.
    pub network_configuration_id: Option<String>,
    /// `inherited`
    pub inherited: bool,
    /// `inherited_allows_public_repositories`
    pub inherited_allows_public_repositories: Option<bool>,
    /// `allows_public_repositories`
    pub allows_public_repositories: bool,
    /// If `true`, the `restricted_to_workflows` and `selected_workflows` fields cannot be modified.
    pub workflow_restrictions_read_only: Option<bool>,
    /// If `true`, the runner group will be restricted to running only the workflows specified in the `selected_workflows` array.
    pub restricted_to_workflows: Option<bool>,
    /// List of workflows the runner group should be allowed to run. This setting will be ignored unless `restricted_to_workflows` is set to `true`.
    pub selected_workflows: Option<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
