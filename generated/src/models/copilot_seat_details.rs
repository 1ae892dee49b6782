// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/copilot-seat-details`.

use octoforge_runtime::{Boxed, Date, DateTime, Extra, Maybe, Value};
use super::{EnterpriseTeam, OrganizationSimple, SimpleUser, Team};

/// Information about a Copilot Business seat assignment for a user, team, or organization.
#[derive(Clone)]
#[non_exhaustive]
pub struct CopilotSeatDetails {
    /// `assignee`
    pub assignee: Maybe<SimpleUser>,
    /// `organization`
    pub organization: Maybe<OrganizationSimple>,
    /// The team through which the assignee is granted access to GitHub Copilot, if applicable.
    pub assigning_team: Maybe<Boxed<CopilotSeatDetailsAssigningTeam>>,
    /// The pending cancellation date for the seat, in `YYYY-MM-DD` format. This will be null unless the assignee's Copilot access has been canceled during the current billing cycle. If the seat has been cancelled, this corresponds to the start of the organization's next billing cycle.
    pub pending_cancellation_date: Maybe<Date>,
    /// Timestamp of user's last GitHub Copilot activity, in ISO 8601 format.
    pub last_activity_at: Maybe<DateTime>,
    /// Last editor that was used by the user for a GitHub Copilot completion.
    pub last_activity_editor: Maybe<String>,
    /// Timestamp of the last time the user authenticated with GitHub Copilot, in ISO 8601 format.
    pub last_authenticated_at: Maybe<DateTime>,
    /// Timestamp of when the assignee was last granted access to GitHub Copilot, in ISO 8601 format.
    pub created_at: DateTime,
    /// **Closing down notice:** This field is no longer relevant and is closing down. Use the `created_at` field to determine when the assignee was last granted access to GitHub Copilot. Timestamp of when the assignee's GitHub Copilot access was last updated, in ISO 8601 format.
    #[deprecated]
    pub updated_at: Option<DateTime>,
    /// The Copilot plan of the organization, or the parent enterprise, when applicable.
    pub plan_type: Option<CopilotSeatDetailsPlanType>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The team through which the assignee is granted access to GitHub Copilot, if applicable.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum CopilotSeatDetailsAssigningTeam {
    /// Team.
    Team(Team),
    /// Enterprise Team.
    EnterpriseTeam(EnterpriseTeam),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<Team> for CopilotSeatDetailsAssigningTeam {
    #[inline]
    fn from(value: Team) -> Self {
        Self::Team(value)
    }
}

impl From<EnterpriseTeam> for CopilotSeatDetailsAssigningTeam {
    #[inline]
    fn from(value: EnterpriseTeam) -> Self {
        Self::EnterpriseTeam(value)
    }
}

/// The Copilot plan of the organization, or the parent enterprise, when applicable.
#[derive(Clone)]
#[non_exhaustive]
pub enum CopilotSeatDetailsPlanType {
    /// `business`
    Business,
    /// `enterprise`
    Enterprise,
    /// `unknown`
    Unknown,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
