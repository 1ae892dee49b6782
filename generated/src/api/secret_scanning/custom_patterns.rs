// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `secret_scanning`: custom patterns.

use octoforge_runtime::{Extra, Map, Parts};
use crate::models;

/// List organization custom patterns.
///
/// Lists secret scanning custom patterns for an organization.
///
/// Personal access tokens (classic) need the `read:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/secret-scanning/custom-patterns#list-organization-custom-patterns>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/secret-scanning/custom-patterns`
///
/// - 200: a list of [`SecretScanningCustomPattern`](crate::models::SecretScanningCustomPattern)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListOrgCustomPatterns::pages), [`items`](ListOrgCustomPatterns::items).
pub fn list_org_custom_patterns(org: impl Into<String>) -> ListOrgCustomPatterns {
    ListOrgCustomPatterns {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_org_custom_patterns`](list_org_custom_patterns()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOrgCustomPatterns {
    pub(crate) parts: Parts,
}

impl ListOrgCustomPatterns {
    /// Filter custom patterns by state. When absent, returns patterns in all states.
    pub fn state(mut self, state: impl Into<models::PublishedUnpublished>) -> Self {
        self.parts.query("state", &state.into());
        self
    }

    /// Filter custom patterns by whether push protection is enabled. When absent, returns patterns regardless of push protection status.
    pub fn push_protection(
        mut self,
        push_protection: impl Into<models::EnabledDisabled>,
    ) -> Self {
        self.parts.query("push_protection", &push_protection.into());
        self
    }

    /// The property to sort the results by.
    pub fn sort(
        mut self,
        sort: impl Into<models::SecretScanningCustomPatternSort>,
    ) -> Self {
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

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results before this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.parts.query("before", &before.into());
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results after this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.parts.query("after", &after.into());
        self
    }
}

/// Bulk create organization custom patterns.
///
/// Bulk creates secret scanning custom patterns for an organization.
///
/// Personal access tokens (classic) need the `write:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/secret-scanning/custom-patterns#bulk-create-organization-custom-patterns>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /orgs/{org}/secret-scanning/custom-patterns`
///
/// - 201: [`Response`](crate::secret_scanning::Response)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`Response422`](crate::secret_scanning::Response422)
///
/// [How to send it](crate#sending).
pub fn bulk_create_org_custom_patterns(
    org: impl Into<String>,
    patterns: impl IntoIterator<
        Item = impl Into<models::SecretScanningCustomPatternToCreate>,
    >,
) -> BulkCreateOrgCustomPatterns {
    BulkCreateOrgCustomPatterns {
        parts: Parts::new().path(&org.into()),
        body: BulkCreateOrgCustomPatternsBody::new(patterns),
    }
}

/// The request of [`bulk_create_org_custom_patterns`](bulk_create_org_custom_patterns()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkCreateOrgCustomPatterns {
    pub(crate) parts: Parts,
    pub(crate) body: BulkCreateOrgCustomPatternsBody,
}

/// Described at `/paths/~1orgs~1{org}~1secret-scanning~1custom-patterns/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BulkCreateOrgCustomPatternsBody {
    /// The list of custom patterns to create.
    pub patterns: Vec<models::SecretScanningCustomPatternToCreate>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl BulkCreateOrgCustomPatternsBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        patterns: impl IntoIterator<
            Item = impl Into<models::SecretScanningCustomPatternToCreate>,
        >,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.patterns = patterns.into_iter().map(Into::into).collect::<Vec<_>>();
        new
    }
}

/// Described at `/paths/~1orgs~1{org}~1secret-scanning~1custom-patterns/post/responses/201/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response {
    /// The list of successfully created custom patterns.
    pub created_patterns: Option<Vec<models::SecretScanningCustomPattern>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/paths/~1orgs~1{org}~1secret-scanning~1custom-patterns/post/responses/422/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response422 {
    /// A summary message describing the error.
    pub message: Option<String>,
    /// A map of validation errors keyed by the zero-based index of the pattern that failed.
    pub validation_errors: Option<Map<ValidationErrorsValue>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/paths/~1orgs~1{org}~1secret-scanning~1custom-patterns/post/responses/422/content/application~1json/schema/properties/validation_errors/additionalProperties`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ValidationErrorsValue {
    /// List of validation errors for this pattern.
    pub errors: Option<Vec<models::SecretScanningCustomPatternValidationError>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Bulk delete organization custom patterns.
///
/// Bulk deletes secret scanning custom patterns for an organization.
///
/// Personal access tokens (classic) need the `write:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/secret-scanning/custom-patterns#bulk-delete-organization-custom-patterns>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `DELETE /orgs/{org}/secret-scanning/custom-patterns`
///
/// - 204: no content
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 412: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn bulk_delete_org_custom_patterns(
    org: impl Into<String>,
    patterns: impl IntoIterator<
        Item = impl Into<models::SecretScanningCustomPatternToDelete>,
    >,
) -> BulkDeleteOrgCustomPatterns {
    BulkDeleteOrgCustomPatterns {
        parts: Parts::new().path(&org.into()),
        body: BulkDeleteOrgCustomPatternsBody::new(patterns),
    }
}

/// The request of [`bulk_delete_org_custom_patterns`](bulk_delete_org_custom_patterns()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkDeleteOrgCustomPatterns {
    pub(crate) parts: Parts,
    pub(crate) body: BulkDeleteOrgCustomPatternsBody,
}

impl BulkDeleteOrgCustomPatterns {
    /// What to do with alerts associated with the deleted patterns.
    /// `delete_alerts` permanently removes the alerts.
    /// `resolve_alerts` resolves the alerts as "pattern deleted".
    /// Defaults to `delete_alerts` when not specified.
    pub fn post_delete_action(
        mut self,
        post_delete_action: impl Into<PostDeleteAction>,
    ) -> Self {
        self.body.post_delete_action = Some(post_delete_action.into());
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1secret-scanning~1custom-patterns/delete/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BulkDeleteOrgCustomPatternsBody {
    /// The list of custom patterns to delete.
    pub patterns: Vec<models::SecretScanningCustomPatternToDelete>,
    /// What to do with alerts associated with the deleted patterns.
    /// `delete_alerts` permanently removes the alerts.
    /// `resolve_alerts` resolves the alerts as "pattern deleted".
    /// Defaults to `delete_alerts` when not specified.
    pub post_delete_action: Option<PostDeleteAction>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl BulkDeleteOrgCustomPatternsBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        patterns: impl IntoIterator<
            Item = impl Into<models::SecretScanningCustomPatternToDelete>,
        >,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.patterns = patterns.into_iter().map(Into::into).collect::<Vec<_>>();
        new
    }
}

/// What to do with alerts associated with the deleted patterns.
/// `delete_alerts` permanently removes the alerts.
/// `resolve_alerts` resolves the alerts as "pattern deleted".
/// Defaults to `delete_alerts` when not specified.
#[derive(Clone)]
#[non_exhaustive]
pub enum PostDeleteAction {
    /// `delete_alerts`
    DeleteAlerts,
    /// `resolve_alerts`
    ResolveAlerts,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Update an organization custom pattern.
///
/// Updates a secret scanning custom pattern for an organization.
///
/// Personal access tokens (classic) need the `write:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/secret-scanning/custom-patterns#update-an-organization-custom-pattern>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `pattern_id`: The ID of the custom pattern.
///
/// `PATCH /orgs/{org}/secret-scanning/custom-patterns/{pattern_id}`
///
/// - 200: [`SecretScanningCustomPattern`](crate::models::SecretScanningCustomPattern)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 412: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn update_org_custom_pattern(
    org: impl Into<String>,
    pattern_id: i64,
    custom_pattern_version: impl Into<Option<String>>,
) -> UpdateOrgCustomPattern {
    UpdateOrgCustomPattern {
        parts: Parts::new().path(&org.into()).path(&pattern_id),
        body: models::SecretScanningCustomPatternToUpdate::new(custom_pattern_version),
    }
}

/// The request of [`update_org_custom_pattern`](update_org_custom_pattern()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateOrgCustomPattern {
    pub(crate) parts: Parts,
    pub(crate) body: models::SecretScanningCustomPatternToUpdate,
}

impl UpdateOrgCustomPattern {
    /// The updated regular expression of the custom pattern.
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        self.body.pattern = Some(pattern.into());
        self
    }

    /// The updated start delimiter regex for the custom pattern.
    pub fn start_delimiter(mut self, start_delimiter: impl Into<String>) -> Self {
        self.body.start_delimiter = Some(start_delimiter.into());
        self
    }

    /// The updated end delimiter regex for the custom pattern.
    pub fn end_delimiter(mut self, end_delimiter: impl Into<String>) -> Self {
        self.body.end_delimiter = Some(end_delimiter.into());
        self
    }

    /// Updated list of regexes that the secret must match.
    pub fn must_match(
        mut self,
        must_match: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.must_match = Some(
            must_match.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// Updated list of regexes that the secret must not match.
    pub fn must_not_match(
        mut self,
        must_not_match: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.must_not_match = Some(
            must_not_match.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// List repository custom patterns.
///
/// Lists secret scanning custom patterns for a repository.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` or `security_events` scope to use this endpoint. If this endpoint is only used with public repositories, the token can use the `public_repo` scope instead.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/secret-scanning/custom-patterns#list-repository-custom-patterns>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/secret-scanning/custom-patterns`
///
/// - 200: a list of [`SecretScanningCustomPattern`](crate::models::SecretScanningCustomPattern)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListRepoCustomPatterns::pages), [`items`](ListRepoCustomPatterns::items).
pub fn list_repo_custom_patterns(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListRepoCustomPatterns {
    ListRepoCustomPatterns {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_repo_custom_patterns`](list_repo_custom_patterns()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRepoCustomPatterns {
    pub(crate) parts: Parts,
}

impl ListRepoCustomPatterns {
    /// Filter custom patterns by state. When absent, returns patterns in all states.
    pub fn state(mut self, state: impl Into<models::PublishedUnpublished>) -> Self {
        self.parts.query("state", &state.into());
        self
    }

    /// Filter custom patterns by whether push protection is enabled. When absent, returns patterns regardless of push protection status.
    pub fn push_protection(
        mut self,
        push_protection: impl Into<models::EnabledDisabled>,
    ) -> Self {
        self.parts.query("push_protection", &push_protection.into());
        self
    }

    /// The property to sort the results by.
    pub fn sort(
        mut self,
        sort: impl Into<models::SecretScanningCustomPatternSort>,
    ) -> Self {
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

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results before this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.parts.query("before", &before.into());
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results after this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.parts.query("after", &after.into());
        self
    }
}

/// Bulk create repository custom patterns.
///
/// Bulk creates secret scanning custom patterns for a repository.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` or `security_events` scope to use this endpoint. If this endpoint is only used with public repositories, the token can use the `public_repo` scope instead.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/secret-scanning/custom-patterns#bulk-create-repository-custom-patterns>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/secret-scanning/custom-patterns`
///
/// - 201: [`Response`](crate::secret_scanning::Response)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`Response422`](crate::secret_scanning::Response422)
///
/// [How to send it](crate#sending).
pub fn bulk_create_repo_custom_patterns(
    owner: impl Into<String>,
    repo: impl Into<String>,
    patterns: impl IntoIterator<
        Item = impl Into<models::SecretScanningCustomPatternToCreate>,
    >,
) -> BulkCreateRepoCustomPatterns {
    BulkCreateRepoCustomPatterns {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: BulkCreateOrgCustomPatternsBody::new(patterns),
    }
}

/// The request of [`bulk_create_repo_custom_patterns`](bulk_create_repo_custom_patterns()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkCreateRepoCustomPatterns {
    pub(crate) parts: Parts,
    pub(crate) body: BulkCreateOrgCustomPatternsBody,
}

/// Bulk delete repository custom patterns.
///
/// Bulk deletes secret scanning custom patterns for a repository.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` or `security_events` scope to use this endpoint. If this endpoint is only used with public repositories, the token can use the `public_repo` scope instead.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/secret-scanning/custom-patterns#bulk-delete-repository-custom-patterns>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `DELETE /repos/{owner}/{repo}/secret-scanning/custom-patterns`
///
/// - 204: no content
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 412: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn bulk_delete_repo_custom_patterns(
    owner: impl Into<String>,
    repo: impl Into<String>,
    patterns: impl IntoIterator<
        Item = impl Into<models::SecretScanningCustomPatternToDelete>,
    >,
) -> BulkDeleteRepoCustomPatterns {
    BulkDeleteRepoCustomPatterns {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: BulkDeleteOrgCustomPatternsBody::new(patterns),
    }
}

/// The request of [`bulk_delete_repo_custom_patterns`](bulk_delete_repo_custom_patterns()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkDeleteRepoCustomPatterns {
    pub(crate) parts: Parts,
    pub(crate) body: BulkDeleteOrgCustomPatternsBody,
}

impl BulkDeleteRepoCustomPatterns {
    /// What to do with alerts associated with the deleted patterns.
    /// `delete_alerts` permanently removes the alerts.
    /// `resolve_alerts` resolves the alerts as "pattern deleted".
    /// Defaults to `delete_alerts` when not specified.
    pub fn post_delete_action(
        mut self,
        post_delete_action: impl Into<PostDeleteAction>,
    ) -> Self {
        self.body.post_delete_action = Some(post_delete_action.into());
        self
    }
}

/// Update a repository custom pattern.
///
/// Updates a secret scanning custom pattern for a repository.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` or `security_events` scope to use this endpoint. If this endpoint is only used with public repositories, the token can use the `public_repo` scope instead.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/secret-scanning/custom-patterns#update-a-repository-custom-pattern>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `pattern_id`: The ID of the custom pattern.
///
/// `PATCH /repos/{owner}/{repo}/secret-scanning/custom-patterns/{pattern_id}`
///
/// - 200: [`SecretScanningCustomPattern`](crate::models::SecretScanningCustomPattern)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 412: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn update_repo_custom_pattern(
    owner: impl Into<String>,
    repo: impl Into<String>,
    pattern_id: i64,
    custom_pattern_version: impl Into<Option<String>>,
) -> UpdateRepoCustomPattern {
    UpdateRepoCustomPattern {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&pattern_id),
        body: models::SecretScanningCustomPatternToUpdate::new(custom_pattern_version),
    }
}

/// The request of [`update_repo_custom_pattern`](update_repo_custom_pattern()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateRepoCustomPattern {
    pub(crate) parts: Parts,
    pub(crate) body: models::SecretScanningCustomPatternToUpdate,
}

impl UpdateRepoCustomPattern {
    /// The updated regular expression of the custom pattern.
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        self.body.pattern = Some(pattern.into());
        self
    }

    /// The updated start delimiter regex for the custom pattern.
    pub fn start_delimiter(mut self, start_delimiter: impl Into<String>) -> Self {
        self.body.start_delimiter = Some(start_delimiter.into());
        self
    }

    /// The updated end delimiter regex for the custom pattern.
    pub fn end_delimiter(mut self, end_delimiter: impl Into<String>) -> Self {
        self.body.end_delimiter = Some(end_delimiter.into());
        self
    }

    /// Updated list of regexes that the secret must match.
    pub fn must_match(
        mut self,
        must_match: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.must_match = Some(
            must_match.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// Updated list of regexes that the secret must not match.
    pub fn must_not_match(
        mut self,
        must_not_match: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.must_not_match = Some(
            must_not_match.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}
