// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/copilot-organization-details`.

use octoforge_runtime::Extra;
use super::CopilotOrganizationSeatBreakdown;

/// Information about the seat breakdown and policies set for an organization with a Copilot Business or Copilot Enterprise subscription.
#[derive(Clone)]
#[non_exhaustive]
pub struct CopilotOrganizationDetails {
    /// `seat_breakdown`
    pub seat_breakdown: CopilotOrganizationSeatBreakdown,
    /// The organization policy for allowing or blocking suggestions matching public code (duplication detection filter).
    pub public_code_suggestions: CopilotOrganizationDetailsPublicCodeSuggestions,
    /// The organization policy for allowing or disallowing Copilot Chat in the IDE.
    pub ide_chat: Option<CopilotOrganizationDetailsCli>,
    /// The organization policy for allowing or disallowing Copilot features on GitHub.com.
    pub platform_chat: Option<CopilotOrganizationDetailsCli>,
    /// The organization policy for allowing or disallowing Copilot CLI.
    pub cli: Option<CopilotOrganizationDetailsCli>,
    /// The mode of assigning new seats.
    pub seat_management_setting: CopilotOrganizationDetailsSeatManagementSetting,
    /// The Copilot plan of the organization, or the parent enterprise, when applicable.
    pub plan_type: Option<CopilotOrganizationDetailsPlanType>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The organization policy for allowing or disallowing Copilot CLI.
#[derive(Clone)]
#[non_exhaustive]
pub enum CopilotOrganizationDetailsCli {
    /// `enabled`
    Enabled,
    /// `disabled`
    Disabled,
    /// `unconfigured`
    Unconfigured,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// The Copilot plan of the organization, or the parent enterprise, when applicable.
#[derive(Clone)]
#[non_exhaustive]
pub enum CopilotOrganizationDetailsPlanType {
    /// `business`
    Business,
    /// `enterprise`
    Enterprise,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// The organization policy for allowing or blocking suggestions matching public code (duplication detection filter).
#[derive(Clone)]
#[non_exhaustive]
pub enum CopilotOrganizationDetailsPublicCodeSuggestions {
    /// `allow`
    Allow,
    /// `block`
    Block,
    /// `unconfigured`
    Unconfigured,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// The mode of assigning new seats.
#[derive(Clone)]
#[non_exhaustive]
pub enum CopilotOrganizationDetailsSeatManagementSetting {
    /// `assign_all`
    AssignAll,
    /// `assign_selected`
    AssignSelected,
    /// `disabled`
    Disabled,
    /// `unconfigured`
    Unconfigured,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
