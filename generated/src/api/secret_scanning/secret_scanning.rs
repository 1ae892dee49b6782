// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `secret_scanning`: secret scanning.

use octoforge_runtime::{Extra, Maybe, Parts};
use crate::models;

/// List secret scanning alerts for an organization.
///
/// Lists secret scanning alerts for eligible repositories in an organization, from newest to oldest.
///
/// The authenticated user must be an administrator or security manager for the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` or `security_events` scope to use this endpoint. If this endpoint is only used with public repositories, the token can use the `public_repo` scope instead.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/secret-scanning/secret-scanning#list-secret-scanning-alerts-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/secret-scanning/alerts`
///
/// - 200: a list of [`OrganizationSecretScanningAlert`](crate::models::OrganizationSecretScanningAlert)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListAlertsForOrg::pages), [`items`](ListAlertsForOrg::items).
pub fn list_alerts_for_org(org: impl Into<String>) -> ListAlertsForOrg {
    ListAlertsForOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_alerts_for_org`](list_alerts_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAlertsForOrg {
    pub(crate) parts: Parts,
}

impl ListAlertsForOrg {
    /// Set to `open` or `resolved` to only list secret scanning alerts in a specific state.
    pub fn state(mut self, state: impl Into<models::SecretScanningAlertState>) -> Self {
        self.parts.query("state", &state.into());
        self
    }

    /// A comma-separated list of secret types to return. All default secret patterns are returned. To return generic patterns, pass the token name(s) in the parameter. See "[Supported secret scanning patterns](https://docs.github.com/code-security/secret-scanning/introduction/supported-secret-scanning-patterns#supported-secrets)" for a complete list of secret types.
    pub fn secret_type(mut self, secret_type: impl Into<String>) -> Self {
        self.parts.query("secret_type", &secret_type.into());
        self
    }

    /// A comma-separated list of secret types to exclude from the results. All default secret patterns are returned except those matching the specified types. Cannot be combined with the `secret_type` parameter. See "[Supported secret scanning patterns](https://docs.github.com/code-security/secret-scanning/introduction/supported-secret-scanning-patterns#supported-secrets)" for a complete list of secret types.
    pub fn exclude_secret_types(
        mut self,
        exclude_secret_types: impl Into<String>,
    ) -> Self {
        self.parts.query("exclude_secret_types", &exclude_secret_types.into());
        self
    }

    /// A comma-separated list of provider slugs to exclude from the results.
    /// Provider slugs use lowercase with underscores (e.g., `github_secret_scanning`, `clojars`).
    /// You can find the provider slug in the `provider_slug` field of each alert.
    /// Cannot be combined with the `providers` parameter.
    pub fn exclude_providers(mut self, exclude_providers: impl Into<String>) -> Self {
        self.parts.query("exclude_providers", &exclude_providers.into());
        self
    }

    /// A comma-separated list of provider slugs to filter by.
    /// Provider slugs use lowercase with underscores (e.g., `github_secret_scanning`, `clojars`).
    /// You can find the provider slug in the `provider_slug` field of each alert.
    /// Cannot be combined with the `exclude_providers` parameter.
    pub fn providers(mut self, providers: impl Into<String>) -> Self {
        self.parts.query("providers", &providers.into());
        self
    }

    /// A comma-separated list of resolutions. Only secret scanning alerts with one of these resolutions are listed. Valid resolutions are `false_positive`, `wont_fix`, `revoked`, `pattern_edited`, `pattern_deleted` or `used_in_tests`.
    pub fn resolution(mut self, resolution: impl Into<String>) -> Self {
        self.parts.query("resolution", &resolution.into());
        self
    }

    /// Filters alerts by assignee. Use `*` to get all assigned alerts, `none` to get all unassigned alerts, or a GitHub username to get alerts assigned to a specific user.
    pub fn assignee(mut self, assignee: impl Into<String>) -> Self {
        self.parts.query("assignee", &assignee.into());
        self
    }

    /// The property to sort the results by. `created` means when the alert was created. `updated` means when the alert was updated or resolved.
    pub fn sort(mut self, sort: impl Into<models::CreatedUpdated>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// The direction to sort the results by.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for events before this cursor. To receive an initial cursor on your first request, include an empty "before" query string.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.parts.query("before", &before.into());
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for events after this cursor.  To receive an initial cursor on your first request, include an empty "after" query string.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.parts.query("after", &after.into());
        self
    }

    /// A comma-separated list of validities that, when present, will return alerts that match the validities in this list. Valid options are `active`, `inactive`, and `unknown`.
    pub fn validity(mut self, validity: impl Into<String>) -> Self {
        self.parts.query("validity", &validity.into());
        self
    }

    /// A boolean value representing whether or not to filter alerts by the publicly-leaked tag being present.
    #[inline]
    pub fn is_publicly_leaked(mut self, is_publicly_leaked: bool) -> Self {
        self.parts.query("is_publicly_leaked", &is_publicly_leaked);
        self
    }

    /// A boolean value representing whether or not to filter alerts by the multi-repo tag being present.
    #[inline]
    pub fn is_multi_repo(mut self, is_multi_repo: bool) -> Self {
        self.parts.query("is_multi_repo", &is_multi_repo);
        self
    }

    /// A boolean value representing whether or not to hide literal secrets in the results.
    #[inline]
    pub fn hide_secret(mut self, hide_secret: bool) -> Self {
        self.parts.query("hide_secret", &hide_secret);
        self
    }

    /// A boolean value (`true` or `false`) indicating whether to filter alerts by their push protection bypass status. When set to `true`, only alerts that were created because a push protection rule was bypassed will be returned. When set to `false`, only alerts that were not caused by a push protection bypass will be returned.
    #[inline]
    pub fn is_bypassed(mut self, is_bypassed: bool) -> Self {
        self.parts.query("is_bypassed", &is_bypassed);
        self
    }

    /// A comma-separated list of metadata fields to filter alerts by. Only alerts that have all of the
    /// specified metadata fields attached will be returned. Possible values are: `owner-email`, `owner-id`,
    /// `owner-name`, `secret-id`, `secret-name`, `secret-issued-date`, `secret-expiration-date`, `organization-name`,
    /// `organization-id`, `last-used-date`, and `has-organization-access`.
    pub fn included_metadata(mut self, included_metadata: impl Into<String>) -> Self {
        self.parts.query("included_metadata", &included_metadata.into());
        self
    }

    /// Filters alerts to only those whose attached `owner_email` metadata field matches the
    /// provided value. The value must be the lowercase hex-encoded SHA-256 hash of the email
    /// address to match (for example, the SHA-256 of `user@example.com`). Only alerts that
    /// have an `owner_email` metadata value whose SHA-256 hash equals this parameter are
    /// returned.
    pub fn owner_email_hash(mut self, owner_email_hash: impl Into<String>) -> Self {
        self.parts.query("owner_email_hash", &owner_email_hash.into());
        self
    }
}

/// List secret scanning alerts for a repository.
///
/// Lists secret scanning alerts for an eligible repository, from newest to oldest.
///
/// The authenticated user must be an administrator for the repository or for the organization that owns the repository to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` or `security_events` scope to use this endpoint. If this endpoint is only used with public repositories, the token can use the `public_repo` scope instead.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/secret-scanning/secret-scanning#list-secret-scanning-alerts-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/secret-scanning/alerts`
///
/// - 200: a list of [`SecretScanningAlert`](crate::models::SecretScanningAlert)
/// - 404: no content
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListAlertsForRepo::pages), [`items`](ListAlertsForRepo::items).
pub fn list_alerts_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListAlertsForRepo {
    ListAlertsForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_alerts_for_repo`](list_alerts_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAlertsForRepo {
    pub(crate) parts: Parts,
}

impl ListAlertsForRepo {
    /// Set to `open` or `resolved` to only list secret scanning alerts in a specific state.
    pub fn state(mut self, state: impl Into<models::SecretScanningAlertState>) -> Self {
        self.parts.query("state", &state.into());
        self
    }

    /// A comma-separated list of secret types to return. All default secret patterns are returned. To return generic patterns, pass the token name(s) in the parameter. See "[Supported secret scanning patterns](https://docs.github.com/code-security/secret-scanning/introduction/supported-secret-scanning-patterns#supported-secrets)" for a complete list of secret types.
    pub fn secret_type(mut self, secret_type: impl Into<String>) -> Self {
        self.parts.query("secret_type", &secret_type.into());
        self
    }

    /// A comma-separated list of secret types to exclude from the results. All default secret patterns are returned except those matching the specified types. Cannot be combined with the `secret_type` parameter. See "[Supported secret scanning patterns](https://docs.github.com/code-security/secret-scanning/introduction/supported-secret-scanning-patterns#supported-secrets)" for a complete list of secret types.
    pub fn exclude_secret_types(
        mut self,
        exclude_secret_types: impl Into<String>,
    ) -> Self {
        self.parts.query("exclude_secret_types", &exclude_secret_types.into());
        self
    }

    /// A comma-separated list of provider slugs to exclude from the results.
    /// Provider slugs use lowercase with underscores (e.g., `github_secret_scanning`, `clojars`).
    /// You can find the provider slug in the `provider_slug` field of each alert.
    /// Cannot be combined with the `providers` parameter.
    pub fn exclude_providers(mut self, exclude_providers: impl Into<String>) -> Self {
        self.parts.query("exclude_providers", &exclude_providers.into());
        self
    }

    /// A comma-separated list of provider slugs to filter by.
    /// Provider slugs use lowercase with underscores (e.g., `github_secret_scanning`, `clojars`).
    /// You can find the provider slug in the `provider_slug` field of each alert.
    /// Cannot be combined with the `exclude_providers` parameter.
    pub fn providers(mut self, providers: impl Into<String>) -> Self {
        self.parts.query("providers", &providers.into());
        self
    }

    /// A comma-separated list of resolutions. Only secret scanning alerts with one of these resolutions are listed. Valid resolutions are `false_positive`, `wont_fix`, `revoked`, `pattern_edited`, `pattern_deleted` or `used_in_tests`.
    pub fn resolution(mut self, resolution: impl Into<String>) -> Self {
        self.parts.query("resolution", &resolution.into());
        self
    }

    /// Filters alerts by assignee. Use `*` to get all assigned alerts, `none` to get all unassigned alerts, or a GitHub username to get alerts assigned to a specific user.
    pub fn assignee(mut self, assignee: impl Into<String>) -> Self {
        self.parts.query("assignee", &assignee.into());
        self
    }

    /// The property to sort the results by. `created` means when the alert was created. `updated` means when the alert was updated or resolved.
    pub fn sort(mut self, sort: impl Into<models::CreatedUpdated>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// The direction to sort the results by.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for events before this cursor. To receive an initial cursor on your first request, include an empty "before" query string.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.parts.query("before", &before.into());
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for events after this cursor.  To receive an initial cursor on your first request, include an empty "after" query string.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.parts.query("after", &after.into());
        self
    }

    /// A comma-separated list of validities that, when present, will return alerts that match the validities in this list. Valid options are `active`, `inactive`, and `unknown`.
    pub fn validity(mut self, validity: impl Into<String>) -> Self {
        self.parts.query("validity", &validity.into());
        self
    }

    /// A boolean value representing whether or not to filter alerts by the publicly-leaked tag being present.
    #[inline]
    pub fn is_publicly_leaked(mut self, is_publicly_leaked: bool) -> Self {
        self.parts.query("is_publicly_leaked", &is_publicly_leaked);
        self
    }

    /// A boolean value representing whether or not to filter alerts by the multi-repo tag being present.
    #[inline]
    pub fn is_multi_repo(mut self, is_multi_repo: bool) -> Self {
        self.parts.query("is_multi_repo", &is_multi_repo);
        self
    }

    /// A boolean value representing whether or not to hide literal secrets in the results.
    #[inline]
    pub fn hide_secret(mut self, hide_secret: bool) -> Self {
        self.parts.query("hide_secret", &hide_secret);
        self
    }

    /// A boolean value (`true` or `false`) indicating whether to filter alerts by their push protection bypass status. When set to `true`, only alerts that were created because a push protection rule was bypassed will be returned. When set to `false`, only alerts that were not caused by a push protection bypass will be returned.
    #[inline]
    pub fn is_bypassed(mut self, is_bypassed: bool) -> Self {
        self.parts.query("is_bypassed", &is_bypassed);
        self
    }

    /// A comma-separated list of metadata fields to filter alerts by. Only alerts that have all of the
    /// specified metadata fields attached will be returned. Possible values are: `owner-email`, `owner-id`,
    /// `owner-name`, `secret-id`, `secret-name`, `secret-issued-date`, `secret-expiration-date`, `organization-name`,
    /// `organization-id`, `last-used-date`, and `has-organization-access`.
    pub fn included_metadata(mut self, included_metadata: impl Into<String>) -> Self {
        self.parts.query("included_metadata", &included_metadata.into());
        self
    }

    /// Filters alerts to only those whose attached `owner_email` metadata field matches the
    /// provided value. The value must be the lowercase hex-encoded SHA-256 hash of the email
    /// address to match (for example, the SHA-256 of `user@example.com`). Only alerts that
    /// have an `owner_email` metadata value whose SHA-256 hash equals this parameter are
    /// returned.
    pub fn owner_email_hash(mut self, owner_email_hash: impl Into<String>) -> Self {
        self.parts.query("owner_email_hash", &owner_email_hash.into());
        self
    }
}

/// Get a secret scanning alert.
///
/// Gets a single secret scanning alert detected in an eligible repository.
///
/// The authenticated user must be an administrator for the repository or for the organization that owns the repository to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` or `security_events` scope to use this endpoint. If this endpoint is only used with public repositories, the token can use the `public_repo` scope instead.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/secret-scanning/secret-scanning#get-a-secret-scanning-alert>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `alert_number`: The number that identifies an alert. You can find this at the end of the URL for a code scanning alert within GitHub, and in the `number` field in the response from the `GET /repos/{owner}/{repo}/code-scanning/alerts` operation.
///
/// `GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}`
///
/// - 200: [`SecretScanningAlertWithMetadata`](crate::models::SecretScanningAlertWithMetadata)
/// - 304: no content
/// - 404: no content
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn get_alert(
    owner: impl Into<String>,
    repo: impl Into<String>,
    alert_number: i64,
) -> GetAlert {
    GetAlert {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&alert_number),
    }
}

/// The request of [`get_alert`](get_alert()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAlert {
    pub(crate) parts: Parts,
}

impl GetAlert {
    /// A boolean value representing whether or not to hide literal secrets in the results.
    #[inline]
    pub fn hide_secret(mut self, hide_secret: bool) -> Self {
        self.parts.query("hide_secret", &hide_secret);
        self
    }
}

/// Update a secret scanning alert.
///
/// Updates the status of a secret scanning alert in an eligible repository.
///
/// You can also use this endpoint to assign or unassign an alert to a user who has write access to the repository.
///
/// The authenticated user must be an administrator for the repository or for the organization that owns the repository to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` or `security_events` scope to use this endpoint. If this endpoint is only used with public repositories, the token can use the `public_repo` scope instead.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/secret-scanning/secret-scanning#update-a-secret-scanning-alert>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `alert_number`: The number that identifies an alert. You can find this at the end of the URL for a code scanning alert within GitHub, and in the `number` field in the response from the `GET /repos/{owner}/{repo}/code-scanning/alerts` operation.
///
/// `PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}`
///
/// - 200: [`SecretScanningAlertWithMetadata`](crate::models::SecretScanningAlertWithMetadata)
/// - 400: no content
/// - 403: no content
/// - 404: no content
/// - 422: no content
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn update_alert(
    owner: impl Into<String>,
    repo: impl Into<String>,
    alert_number: i64,
) -> UpdateAlert {
    UpdateAlert {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&alert_number),
        body: UpdateAlertBody::default(),
    }
}

/// The request of [`update_alert`](update_alert()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAlert {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateAlertBody,
}

impl UpdateAlert {
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<models::SecretScanningAlertState>) -> Self {
        self.body.state = Some(state.into());
        self
    }

    /// Sets `resolution`.
    pub fn resolution(
        mut self,
        resolution: impl Into<Maybe<models::SecretScanningAlertResolution>>,
    ) -> Self {
        self.body.resolution = resolution.into();
        self
    }

    /// Sets `resolution_comment`.
    pub fn resolution_comment(
        mut self,
        resolution_comment: impl Into<Maybe<String>>,
    ) -> Self {
        self.body.resolution_comment = resolution_comment.into();
        self
    }

    /// Sets `assignee`.
    pub fn assignee(mut self, assignee: impl Into<Maybe<String>>) -> Self {
        self.body.assignee = assignee.into();
        self
    }

    /// Sets the validity of the secret scanning alert. Can be `active`, `inactive`, or `null` to clear the override.
    pub fn validity(
        mut self,
        validity: impl Into<Maybe<UpdateAlertBodyValidity>>,
    ) -> Self {
        self.body.validity = validity.into();
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1secret-scanning~1alerts~1{alert_number}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateAlertBody {
    /// `state`
    pub state: Option<models::SecretScanningAlertState>,
    /// `resolution`
    pub resolution: Maybe<models::SecretScanningAlertResolution>,
    /// `resolution_comment`
    pub resolution_comment: Maybe<String>,
    /// `assignee`
    pub assignee: Maybe<String>,
    /// Sets the validity of the secret scanning alert. Can be `active`, `inactive`, or `null` to clear the override.
    pub validity: Maybe<UpdateAlertBodyValidity>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateAlertBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Sets the validity of the secret scanning alert. Can be `active`, `inactive`, or `null` to clear the override.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateAlertBodyValidity {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// List locations for a secret scanning alert.
///
/// Lists all locations for a given secret scanning alert for an eligible repository.
///
/// The authenticated user must be an administrator for the repository or for the organization that owns the repository to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` or `security_events` scope to use this endpoint. If this endpoint is only used with public repositories, the token can use the `public_repo` scope instead.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/secret-scanning/secret-scanning#list-locations-for-a-secret-scanning-alert>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `alert_number`: The number that identifies an alert. You can find this at the end of the URL for a code scanning alert within GitHub, and in the `number` field in the response from the `GET /repos/{owner}/{repo}/code-scanning/alerts` operation.
///
/// `GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations`
///
/// - 200: a list of [`SecretScanningLocation`](crate::models::SecretScanningLocation)
/// - 404: no content
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListLocationsForAlert::pages), [`items`](ListLocationsForAlert::items).
pub fn list_locations_for_alert(
    owner: impl Into<String>,
    repo: impl Into<String>,
    alert_number: i64,
) -> ListLocationsForAlert {
    ListLocationsForAlert {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&alert_number),
    }
}

/// The request of [`list_locations_for_alert`](list_locations_for_alert()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLocationsForAlert {
    pub(crate) parts: Parts,
}

impl ListLocationsForAlert {
    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }
}

/// Create a push protection bypass.
///
/// Creates a bypass for a previously push protected secret.
///
/// The authenticated user must be the original author of the committed secret.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/secret-scanning/secret-scanning#create-a-push-protection-bypass>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses`
///
/// - 200: [`SecretScanningPushProtectionBypass`](crate::models::SecretScanningPushProtectionBypass)
/// - 403: no content
/// - 404: no content
/// - 422: no content
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn create_push_protection_bypass(
    owner: impl Into<String>,
    repo: impl Into<String>,
    reason: impl Into<models::SecretScanningPushProtectionBypassReason>,
    placeholder_id: impl Into<String>,
) -> CreatePushProtectionBypass {
    CreatePushProtectionBypass {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: CreatePushProtectionBypassBody::new(reason, placeholder_id),
    }
}

/// The request of [`create_push_protection_bypass`](create_push_protection_bypass()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePushProtectionBypass {
    pub(crate) parts: Parts,
    pub(crate) body: CreatePushProtectionBypassBody,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1secret-scanning~1push-protection-bypasses/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatePushProtectionBypassBody {
    /// `reason`
    pub reason: models::SecretScanningPushProtectionBypassReason,
    /// `placeholder_id`
    pub placeholder_id: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreatePushProtectionBypassBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        reason: impl Into<models::SecretScanningPushProtectionBypassReason>,
        placeholder_id: impl Into<String>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.reason = reason.into();
        new.placeholder_id = placeholder_id.into();
        new
    }
}

/// Get secret scanning scan history for a repository.
///
/// Lists the latest default incremental and backfill scans by type for a repository.
///
/// > **Note:**
/// > This endpoint requires [GitHub Advanced Security](https://docs.github.com/get-started/learning-about-github/about-github-advanced-security).
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` or `security_events` scope to use this endpoint. If this endpoint is only used with public repositories, the token can use the `public_repo` scope instead.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/secret-scanning/secret-scanning#get-secret-scanning-scan-history-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/secret-scanning/scan-history`
///
/// - 200: [`SecretScanningScanHistory`](crate::models::SecretScanningScanHistory)
/// - 404: no content
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn get_scan_history(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetScanHistory {
    GetScanHistory {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_scan_history`](get_scan_history()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetScanHistory {
    pub(crate) parts: Parts,
}
