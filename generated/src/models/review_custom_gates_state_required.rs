// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/review-custom-gates-state-required`.

use octoforge_runtime::Extra;
use super::ApprovedRejected;

/// Described at `/components/schemas/review-custom-gates-state-required`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReviewCustomGatesStateRequired {
    /// The name of the environment to approve or reject.
    pub environment_name: String,
    /// Whether to approve or reject deployment to the specified environments.
    pub state: ApprovedRejected,
    /// Optional comment to include with the review.
    pub comment: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl ReviewCustomGatesStateRequired {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        environment_name: impl Into<String>,
        state: impl Into<ApprovedRejected>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.environment_name = environment_name.into();
        new.state = state.into();
        new
    }
}
