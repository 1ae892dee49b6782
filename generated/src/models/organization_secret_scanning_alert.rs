// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/organization-secret-scanning-alert`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe};
use super::{
    ActiveInactiveUnknown, SecretScanningAlertResolution, SecretScanningAlertState,
    SecretScanningFirstDetectedLocation, SimpleRepository, SimpleUser,
};

/// Described at `/components/schemas/organization-secret-scanning-alert`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrganizationSecretScanningAlert {
    /// `number`
    pub number: Option<i64>,
    /// `created_at`
    pub created_at: Option<DateTime>,
    /// `updated_at`
    pub updated_at: Maybe<DateTime>,
    /// `url`
    pub url: Option<String>,
    /// `html_url`
    pub html_url: Option<String>,
    /// The REST API URL of the code locations for this alert.
    pub locations_url: Option<String>,
    /// `state`
    pub state: Option<SecretScanningAlertState>,
    /// `resolution`
    pub resolution: Maybe<SecretScanningAlertResolution>,
    /// The time that the alert was resolved in ISO 8601 format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub resolved_at: Maybe<DateTime>,
    /// `resolved_by`
    pub resolved_by: Maybe<SimpleUser>,
    /// The type of secret that secret scanning detected.
    pub secret_type: Option<String>,
    /// User-friendly name for the detected secret, matching the `secret_type`.
    /// For a list of built-in patterns, see "[Supported secret scanning patterns](https://docs.github.com/code-security/secret-scanning/introduction/supported-secret-scanning-patterns#supported-secrets)."
    pub secret_type_display_name: Option<String>,
    /// The provider of the secret that was detected.
    pub provider: Maybe<String>,
    /// The slug identifier for the provider of the secret that was detected. Use this value for filtering by provider with the `providers` or `exclude_providers` parameters.
    pub provider_slug: Maybe<String>,
    /// The secret that was detected.
    pub secret: Option<String>,
    /// `repository`
    pub repository: Option<Boxed<SimpleRepository>>,
    /// Whether push protection was bypassed for the detected secret.
    pub push_protection_bypassed: Maybe<bool>,
    /// `push_protection_bypassed_by`
    pub push_protection_bypassed_by: Maybe<SimpleUser>,
    /// The time that push protection was bypassed in ISO 8601 format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub push_protection_bypassed_at: Maybe<DateTime>,
    /// `push_protection_bypass_request_reviewer`
    pub push_protection_bypass_request_reviewer: Maybe<SimpleUser>,
    /// An optional comment when reviewing a push protection bypass.
    pub push_protection_bypass_request_reviewer_comment: Maybe<String>,
    /// An optional comment when requesting a push protection bypass.
    pub push_protection_bypass_request_comment: Maybe<String>,
    /// The URL to a push protection bypass request.
    pub push_protection_bypass_request_html_url: Maybe<String>,
    /// The comment that was optionally added when this alert was closed
    pub resolution_comment: Maybe<String>,
    /// The token status as of the latest validity check.
    pub validity: Option<ActiveInactiveUnknown>,
    /// Whether the secret was publicly leaked.
    pub publicly_leaked: Maybe<bool>,
    /// Whether the detected secret was found in multiple repositories in the same organization or enterprise.
    pub multi_repo: Maybe<bool>,
    /// A boolean value representing whether or not alert is base64 encoded
    pub is_base64_encoded: Maybe<bool>,
    /// `first_location_detected`
    pub first_location_detected: Maybe<SecretScanningFirstDetectedLocation>,
    /// A boolean value representing whether or not the token in the alert was detected in more than one location.
    pub has_more_locations: Option<bool>,
    /// `assigned_to`
    pub assigned_to: Maybe<SimpleUser>,
    /// An optional comment from the closure request author.
    pub closure_request_comment: Maybe<String>,
    /// An optional comment from the closure request reviewer.
    pub closure_request_reviewer_comment: Maybe<String>,
    /// `closure_request_reviewer`
    pub closure_request_reviewer: Maybe<SimpleUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
