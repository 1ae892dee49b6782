// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `copilot`: copilot content exclusion management.

use octoforge_runtime::{Extra, Map, Parts, Value};

/// Get Copilot content exclusion rules for an organization.
///
/// > **Note:**
/// > This endpoint is in public preview and is subject to change.
///
/// Gets information about an organization's Copilot content exclusion path rules.
/// To configure these settings, go to the organization's settings on GitHub.
/// For more information, see "[Excluding content from GitHub Copilot](https://docs.github.com/copilot/managing-copilot/configuring-and-auditing-content-exclusion/excluding-content-from-github-copilot#configuring-content-exclusions-for-your-organization)."
///
/// Organization owners can view details about Copilot content exclusion rules for the organization.
///
/// OAuth app tokens and personal access tokens (classic) need either the `copilot` or `read:org` scopes to use this endpoint.
///
/// > **Caution:**
/// > * At this time, the API does not support comments. This endpoint will not return any comments in the existing rules.
/// > * At this time, the API does not support duplicate keys. If your content exclusion configuration contains duplicate keys, the API will return only the last occurrence of that key. For example, if duplicate entries are present, only the final value will be included in the response.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-content-exclusion-management#get-copilot-content-exclusion-rules-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/copilot/content_exclusion`
///
/// - 200: a map to a list of text
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn copilot_content_exclusion_for_organization(
    org: impl Into<String>,
) -> CopilotContentExclusionForOrganization {
    CopilotContentExclusionForOrganization {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`copilot_content_exclusion_for_organization`](copilot_content_exclusion_for_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CopilotContentExclusionForOrganization {
    pub(crate) parts: Parts,
}

/// Set Copilot content exclusion rules for an organization.
///
/// > **Note:**
/// > This endpoint is in public preview and is subject to change.
///
/// Sets Copilot content exclusion path rules for an organization.
/// To configure these settings, go to the organization's settings on GitHub.
/// For more information, see "[Excluding content from GitHub Copilot](https://docs.github.com/copilot/managing-copilot/configuring-and-auditing-content-exclusion/excluding-content-from-github-copilot#configuring-content-exclusions-for-your-organization)."
///
/// Organization owners can set Copilot content exclusion rules for the organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `copilot` scope to use this endpoint.
///
/// > **Caution:**
/// > * At this time, the API does not support comments. When using this endpoint, any existing comments in your rules will be deleted.
/// > * At this time, the API does not support duplicate keys. If you submit content exclusions through the API with duplicate keys, only the last occurrence will be saved. Earlier entries with the same key will be overwritten.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-content-exclusion-management#set-copilot-content-exclusion-rules-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `PUT /orgs/{org}/copilot/content_exclusion`
///
/// - 200: [`ActivityMarkNotificationsAsReadResponse`](crate::models::ActivityMarkNotificationsAsReadResponse)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 413: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn set_copilot_content_exclusion_for_organization(
    org: impl Into<String>,
    body: impl Into<Map<Vec<SetCopilotContentExclusionForOrganizationBodyValueItem>>>,
) -> SetCopilotContentExclusionForOrganization {
    SetCopilotContentExclusionForOrganization {
        parts: Parts::new().path(&org.into()),
        body: body.into(),
    }
}

/// The request of [`set_copilot_content_exclusion_for_organization`](set_copilot_content_exclusion_for_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetCopilotContentExclusionForOrganization {
    pub(crate) parts: Parts,
    pub(crate) body: Map<Vec<SetCopilotContentExclusionForOrganizationBodyValueItem>>,
}

/// Described at `/paths/~1orgs~1{org}~1copilot~1content_exclusion/put/requestBody/content/application~1json/schema/additionalProperties/items`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum SetCopilotContentExclusionForOrganizationBodyValueItem {
    /// Text.
    String(String),
    /// [`SetCopilotContentExclusionForOrganizationBodyValueItemIfAnyMatch`](crate::copilot::SetCopilotContentExclusionForOrganizationBodyValueItemIfAnyMatch).
    IfAnyMatch(SetCopilotContentExclusionForOrganizationBodyValueItemIfAnyMatch),
    /// [`SetCopilotContentExclusionForOrganizationBodyValueItemIfNoneMatch`](crate::copilot::SetCopilotContentExclusionForOrganizationBodyValueItemIfNoneMatch).
    IfNoneMatch(SetCopilotContentExclusionForOrganizationBodyValueItemIfNoneMatch),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<String> for SetCopilotContentExclusionForOrganizationBodyValueItem {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for SetCopilotContentExclusionForOrganizationBodyValueItem {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<SetCopilotContentExclusionForOrganizationBodyValueItemIfAnyMatch>
for SetCopilotContentExclusionForOrganizationBodyValueItem {
    #[inline]
    fn from(
        value: SetCopilotContentExclusionForOrganizationBodyValueItemIfAnyMatch,
    ) -> Self {
        Self::IfAnyMatch(value)
    }
}

impl From<SetCopilotContentExclusionForOrganizationBodyValueItemIfNoneMatch>
for SetCopilotContentExclusionForOrganizationBodyValueItem {
    #[inline]
    fn from(
        value: SetCopilotContentExclusionForOrganizationBodyValueItemIfNoneMatch,
    ) -> Self {
        Self::IfNoneMatch(value)
    }
}

/// Described at `/paths/~1orgs~1{org}~1copilot~1content_exclusion/put/requestBody/content/application~1json/schema/additionalProperties/items/anyOf/1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetCopilotContentExclusionForOrganizationBodyValueItemIfAnyMatch {
    /// `ifAnyMatch`
    pub if_any_match: Vec<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl SetCopilotContentExclusionForOrganizationBodyValueItemIfAnyMatch {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(if_any_match: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.if_any_match = if_any_match.into_iter().map(Into::into).collect::<Vec<_>>();
        new
    }
}

/// Described at `/paths/~1orgs~1{org}~1copilot~1content_exclusion/put/requestBody/content/application~1json/schema/additionalProperties/items/anyOf/2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetCopilotContentExclusionForOrganizationBodyValueItemIfNoneMatch {
    /// `ifNoneMatch`
    pub if_none_match: Vec<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl SetCopilotContentExclusionForOrganizationBodyValueItemIfNoneMatch {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(if_none_match: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.if_none_match = if_none_match
            .into_iter()
            .map(Into::into)
            .collect::<Vec<_>>();
        new
    }
}
