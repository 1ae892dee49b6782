// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/security-and-analysis/properties/secret_scanning_delegated_bypass_options/properties/reviewers/items`.

use octoforge_runtime::Extra;
use super::{AlwaysExempt, ReviewerType};

/// Described at `/components/schemas/security-and-analysis/properties/secret_scanning_delegated_bypass_options/properties/reviewers/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretScanningDelegatedBypassOptionsReviewer {
    /// The ID of the team or role selected as a bypass reviewer
    pub reviewer_id: i64,
    /// The type of the bypass reviewer
    pub reviewer_type: ReviewerType,
    /// The bypass mode for the reviewer
    pub mode: Option<AlwaysExempt>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl SecretScanningDelegatedBypassOptionsReviewer {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(reviewer_id: i64, reviewer_type: impl Into<ReviewerType>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.reviewer_id = reviewer_id;
        new.reviewer_type = reviewer_type.into();
        new
    }
}
