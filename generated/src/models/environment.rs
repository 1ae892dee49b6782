// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/environment`.

use octoforge_runtime::{DateTime, Extra, Maybe, Value};
use super::{
    DeploymentBranchPolicySettings, EnvironmentProtectionRuleRequiredReviewersReviewer,
};

/// Details of a deployment environment
#[derive(Clone)]
#[non_exhaustive]
pub struct Environment {
    /// The id of the environment.
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// The name of the environment.
    pub name: String,
    /// `url`
    pub url: String,
    /// `html_url`
    pub html_url: String,
    /// The time that the environment was created, in ISO 8601 format.
    pub created_at: DateTime,
    /// The time that the environment was last updated, in ISO 8601 format.
    pub updated_at: DateTime,
    /// Built-in deployment protection rules for the environment.
    pub protection_rules: Option<Vec<EnvironmentProtectionRule>>,
    /// `deployment_branch_policy`
    pub deployment_branch_policy: Maybe<DeploymentBranchPolicySettings>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/environment/properties/protection_rules/items`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum EnvironmentProtectionRule {
    /// [`EnvironmentProtectionRuleWaitTimer`](crate::models::EnvironmentProtectionRuleWaitTimer).
    WaitTimer(EnvironmentProtectionRuleWaitTimer),
    /// [`EnvironmentProtectionRuleRequiredReviewers`](crate::models::EnvironmentProtectionRuleRequiredReviewers).
    RequiredReviewers(EnvironmentProtectionRuleRequiredReviewers),
    /// [`EnvironmentProtectionRuleBranchPolicy`](crate::models::EnvironmentProtectionRuleBranchPolicy).
    BranchPolicy(EnvironmentProtectionRuleBranchPolicy),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<EnvironmentProtectionRuleWaitTimer> for EnvironmentProtectionRule {
    #[inline]
    fn from(value: EnvironmentProtectionRuleWaitTimer) -> Self {
        Self::WaitTimer(value)
    }
}

impl From<EnvironmentProtectionRuleRequiredReviewers> for EnvironmentProtectionRule {
    #[inline]
    fn from(value: EnvironmentProtectionRuleRequiredReviewers) -> Self {
        Self::RequiredReviewers(value)
    }
}

impl From<EnvironmentProtectionRuleBranchPolicy> for EnvironmentProtectionRule {
    #[inline]
    fn from(value: EnvironmentProtectionRuleBranchPolicy) -> Self {
        Self::BranchPolicy(value)
    }
}

/// Described at `/components/schemas/environment/properties/protection_rules/items/anyOf/0`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EnvironmentProtectionRuleWaitTimer {
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `type`
    pub r#type: EnvironmentProtectionRuleWaitTimerType,
    /// `wait_timer`
    pub wait_timer: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/environment/properties/protection_rules/items/anyOf/1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EnvironmentProtectionRuleRequiredReviewers {
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// Whether deployments to this environment can be approved by the user who created the deployment.
    pub prevent_self_review: Option<bool>,
    /// `type`
    pub r#type: EnvironmentProtectionRuleRequiredReviewersType,
    /// The people or teams that may approve jobs that reference the environment. You can list up to six users or teams as reviewers. The reviewers must have at least read access to the repository. Only one of the required reviewers needs to approve the job for it to proceed.
    pub reviewers: Option<Vec<EnvironmentProtectionRuleRequiredReviewersReviewer>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/environment/properties/protection_rules/items/anyOf/2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EnvironmentProtectionRuleBranchPolicy {
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `type`
    pub r#type: EnvironmentProtectionRuleBranchPolicyType,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/environment/properties/protection_rules/items/anyOf/0/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EnvironmentProtectionRuleWaitTimerType {
    /// `wait_timer`
    WaitTimer,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/components/schemas/environment/properties/protection_rules/items/anyOf/1/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EnvironmentProtectionRuleRequiredReviewersType {
    /// `required_reviewers`
    RequiredReviewers,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/components/schemas/environment/properties/protection_rules/items/anyOf/2/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EnvironmentProtectionRuleBranchPolicyType {
    /// `branch_policy`
    BranchPolicy,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
