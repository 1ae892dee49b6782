// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/dependabot-alert-with-repository`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{
    DependabotAlertDependency, DependabotAlertDismissalRequestSimple,
    DependabotAlertSecurityAdvisory, DependabotAlertSecurityVulnerability,
    DependabotAlertState, DismissedReason, SimpleRepository, SimpleUser,
};

/// A Dependabot alert.
#[derive(Clone)]
#[non_exhaustive]
pub struct DependabotAlertWithRepository {
    /// `number`
    pub number: i64,
    /// The state of the Dependabot alert.
    pub state: DependabotAlertState,
    /// Details for the vulnerable dependency.
    pub dependency: DependabotAlertDependency,
    /// `security_advisory`
    pub security_advisory: DependabotAlertSecurityAdvisory,
    /// `security_vulnerability`
    pub security_vulnerability: DependabotAlertSecurityVulnerability,
    /// `url`
    pub url: String,
    /// `html_url`
    pub html_url: String,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `dismissed_at`
    pub dismissed_at: Option<DateTime>,
    /// `dismissed_by`
    pub dismissed_by: Option<SimpleUser>,
    /// The reason that the alert was dismissed.
    pub dismissed_reason: Option<DismissedReason>,
    /// An optional comment associated with the alert's dismissal.
    pub dismissed_comment: Option<String>,
    /// `fixed_at`
    pub fixed_at: Option<DateTime>,
    /// `auto_dismissed_at`
    pub auto_dismissed_at: Maybe<DateTime>,
    /// `dismissal_request`
    pub dismissal_request: Maybe<DependabotAlertDismissalRequestSimple>,
    /// The users assigned to this alert.
    pub assignees: Option<Vec<SimpleUser>>,
    /// `repository`
    pub repository: SimpleRepository,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
