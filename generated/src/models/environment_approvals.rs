// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/environment-approvals`.

use octoforge_runtime::{DateTime, Extra};
use super::SimpleUser;

/// An entry in the reviews log for environment deployments
#[derive(Clone)]
#[non_exhaustive]
pub struct EnvironmentApprovals {
    /// The list of environments that were approved or rejected
    pub environments: Vec<EnvironmentApprovalsEnvironment>,
    /// Whether deployment to the environment(s) was approved or rejected or pending (with comments)
    pub state: EnvironmentApprovalsState,
    /// `user`
    pub user: SimpleUser,
    /// The comment submitted with the deployment review
    pub comment: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Whether deployment to the environment(s) was approved or rejected or pending (with comments)
#[derive(Clone)]
#[non_exhaustive]
pub enum EnvironmentApprovalsState {
    /// `approved`
    Approved,
    /// `rejected`
    Rejected,
    /// `pending`
    Pending,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/components/schemas/environment-approvals/properties/environments/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EnvironmentApprovalsEnvironment {
    /// The id of the environment.
    pub id: Option<i64>,
    /// `node_id`
    pub node_id: Option<String>,
    /// The name of the environment.
    pub name: Option<String>,
    /// `url`
    pub url: Option<String>,
    /// `html_url`
    pub html_url: Option<String>,
    /// The time that the environment was created, in ISO 8601 format.
    pub created_at: Option<DateTime>,
    /// The time that the environment was last updated, in ISO 8601 format.
    pub updated_at: Option<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
