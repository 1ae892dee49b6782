// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `secret_scanning`: push protection.

use octoforge_runtime::{Extra, Maybe, Parts};
use crate::models;

/// List organization pattern configurations.
///
/// Lists the secret scanning pattern configurations for an organization.
///
/// Personal access tokens (classic) need the `read:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/secret-scanning/push-protection#list-organization-pattern-configurations>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/secret-scanning/pattern-configurations`
///
/// - 200: [`SecretScanningPatternConfiguration`](crate::models::SecretScanningPatternConfiguration)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn list_org_pattern_configs(org: impl Into<String>) -> ListOrgPatternConfigs {
    ListOrgPatternConfigs {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_org_pattern_configs`](list_org_pattern_configs()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOrgPatternConfigs {
    pub(crate) parts: Parts,
}

/// Update organization pattern configurations.
///
/// Updates the secret scanning pattern configurations for an organization.
///
/// Personal access tokens (classic) need the `write:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/secret-scanning/push-protection#update-organization-pattern-configurations>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `PATCH /orgs/{org}/secret-scanning/pattern-configurations`
///
/// - 200: [`UpdateOrgPatternConfigsResponse`](crate::secret_scanning::UpdateOrgPatternConfigsResponse)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn update_org_pattern_configs(org: impl Into<String>) -> UpdateOrgPatternConfigs {
    UpdateOrgPatternConfigs {
        parts: Parts::new().path(&org.into()),
        body: UpdateOrgPatternConfigsBody::default(),
    }
}

/// The request of [`update_org_pattern_configs`](update_org_pattern_configs()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateOrgPatternConfigs {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateOrgPatternConfigsBody,
}

impl UpdateOrgPatternConfigs {
    /// Sets `pattern_config_version`.
    pub fn pattern_config_version(
        mut self,
        pattern_config_version: impl Into<Maybe<String>>,
    ) -> Self {
        self.body.pattern_config_version = pattern_config_version.into();
        self
    }

    /// Pattern settings for provider patterns.
    pub fn provider_pattern_settings(
        mut self,
        provider_pattern_settings: impl IntoIterator<
            Item = impl Into<UpdateOrgPatternConfigsBodyProviderPatternSetting>,
        >,
    ) -> Self {
        self.body.provider_pattern_settings = Some(
            provider_pattern_settings.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// Pattern settings for custom patterns.
    pub fn custom_pattern_settings(
        mut self,
        custom_pattern_settings: impl IntoIterator<
            Item = impl Into<UpdateOrgPatternConfigsBodyCustomPatternSetting>,
        >,
    ) -> Self {
        self.body.custom_pattern_settings = Some(
            custom_pattern_settings.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1secret-scanning~1pattern-configurations/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateOrgPatternConfigsBody {
    /// `pattern_config_version`
    pub pattern_config_version: Maybe<String>,
    /// Pattern settings for provider patterns.
    pub provider_pattern_settings: Option<
        Vec<UpdateOrgPatternConfigsBodyProviderPatternSetting>,
    >,
    /// Pattern settings for custom patterns.
    pub custom_pattern_settings: Option<
        Vec<UpdateOrgPatternConfigsBodyCustomPatternSetting>,
    >,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateOrgPatternConfigsBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Described at `/paths/~1orgs~1{org}~1secret-scanning~1pattern-configurations/patch/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateOrgPatternConfigsResponse {
    /// The updated pattern configuration version.
    pub pattern_config_version: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/paths/~1orgs~1{org}~1secret-scanning~1pattern-configurations/patch/requestBody/content/application~1json/schema/properties/custom_pattern_settings/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateOrgPatternConfigsBodyCustomPatternSetting {
    /// The ID of the pattern to configure.
    pub token_type: Option<String>,
    /// `custom_pattern_version`
    pub custom_pattern_version: Maybe<String>,
    /// Push protection setting to set for the pattern.
    pub push_protection_setting: Option<models::EnabledDisabled>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateOrgPatternConfigsBodyCustomPatternSetting {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Described at `/paths/~1orgs~1{org}~1secret-scanning~1pattern-configurations/patch/requestBody/content/application~1json/schema/properties/provider_pattern_settings/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateOrgPatternConfigsBodyProviderPatternSetting {
    /// The ID of the pattern to configure.
    pub token_type: Option<String>,
    /// Push protection setting to set for the pattern.
    pub push_protection_setting: Option<models::NotSetDisabledEnabled>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateOrgPatternConfigsBodyProviderPatternSetting {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
