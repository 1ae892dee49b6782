// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-secret-scanning-scan-completed`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe};
use super::{
    CompletedAction, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser,
};

/// secret_scanning_scan completed event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookSecretScanningScanCompleted {
    /// `action`
    pub action: CompletedAction,
    /// What type of scan was completed
    pub r#type: WebhookSecretScanningScanCompletedType,
    /// What type of content was scanned
    pub source: WebhookSecretScanningScanCompletedSource,
    /// The time that the alert was resolved in ISO 8601 format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub started_at: DateTime,
    /// The time that the alert was resolved in ISO 8601 format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub completed_at: DateTime,
    /// List of patterns that were updated. This will be empty for normal backfill scans or custom pattern updates
    pub secret_types: Maybe<Vec<String>>,
    /// If the scan was triggered by a custom pattern update, this will be the name of the pattern that was updated
    pub custom_pattern_name: Maybe<String>,
    /// If the scan was triggered by a custom pattern update, this will be the scope of the pattern that was updated
    pub custom_pattern_scope: Maybe<
        WebhookSecretScanningScanCompletedCustomPatternScope,
    >,
    /// `repository`
    pub repository: Option<Boxed<RepositoryWebhooks>>,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `sender`
    pub sender: Option<SimpleUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// If the scan was triggered by a custom pattern update, this will be the scope of the pattern that was updated
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookSecretScanningScanCompletedCustomPatternScope {
    /// `repository`
    Repository,
    /// `organization`
    Organization,
    /// `enterprise`
    Enterprise,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// What type of content was scanned
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookSecretScanningScanCompletedSource {
    /// `git`
    Git,
    /// `issues`
    Issues,
    /// `pull-requests`
    PullRequests,
    /// `discussions`
    Discussions,
    /// `wiki`
    Wiki,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// What type of scan was completed
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookSecretScanningScanCompletedType {
    /// `backfill`
    Backfill,
    /// `custom-pattern-backfill`
    CustomPatternBackfill,
    /// `pattern-version-backfill`
    PatternVersionBackfill,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
