// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/environment/properties/protection_rules/items/anyOf/1/properties/reviewers/items`.

use octoforge_runtime::{Boxed, Extra};
use super::{DeploymentReviewerType, ReviewerReviewer};

/// Described at `/components/schemas/environment/properties/protection_rules/items/anyOf/1/properties/reviewers/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EnvironmentProtectionRuleRequiredReviewersReviewer {
    /// `type`
    pub r#type: Option<DeploymentReviewerType>,
    /// `reviewer`
    pub reviewer: Option<Boxed<ReviewerReviewer>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
