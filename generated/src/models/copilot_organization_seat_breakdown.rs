// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/copilot-organization-seat-breakdown`.

use octoforge_runtime::Extra;

/// The breakdown of Copilot Business seats for the organization.
#[derive(Clone)]
#[non_exhaustive]
pub struct CopilotOrganizationSeatBreakdown {
    /// The total number of seats being billed for the organization as of the current billing cycle.
    pub total: Option<i64>,
    /// Seats added during the current billing cycle.
    pub added_this_cycle: Option<i64>,
    /// The number of seats that are pending cancellation at the end of the current billing cycle.
    pub pending_cancellation: Option<i64>,
    /// The number of users who have been invited to receive a Copilot seat through this organization.
    pub pending_invitation: Option<i64>,
    /// The number of seats that have used Copilot during the current billing cycle.
    pub active_this_cycle: Option<i64>,
    /// The number of seats that have not used Copilot during the current billing cycle.
    pub inactive_this_cycle: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
