// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `repos`: custom properties.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// Get all custom property values for a repository.
///
/// Gets all custom property values that are set for a repository.
/// Users with read access to the repository can use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/custom-properties#get-all-custom-property-values-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/properties/values`
///
/// - 200: a list of [`CustomPropertyValue`](crate::models::CustomPropertyValue)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn custom_properties_for_repos_get_repository_values(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> CustomPropertiesForReposGetRepositoryValues {
    CustomPropertiesForReposGetRepositoryValues {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`custom_properties_for_repos_get_repository_values`](custom_properties_for_repos_get_repository_values()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CustomPropertiesForReposGetRepositoryValues {
    pub(crate) parts: Parts,
}

/// Create or update custom property values for a repository.
///
/// Create new or update existing custom property values for a repository.
/// Using a value of `null` for a custom property will remove or 'unset' the property value from the repository.
///
/// Repository admins and other users with the repository-level "edit custom property values" fine-grained permission can use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/custom-properties#create-or-update-custom-property-values-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PATCH /repos/{owner}/{repo}/properties/values`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn custom_properties_for_repos_create_or_update_repository_values(
    owner: impl Into<String>,
    repo: impl Into<String>,
    properties: impl IntoIterator<Item = impl Into<models::CustomPropertyValue>>,
) -> CustomPropertiesForReposCreateOrUpdateRepositoryValues {
    CustomPropertiesForReposCreateOrUpdateRepositoryValues {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: CustomPropertiesForReposCreateOrUpdateRepositoryValuesBody::new(properties),
    }
}

/// The request of [`custom_properties_for_repos_create_or_update_repository_values`](custom_properties_for_repos_create_or_update_repository_values()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CustomPropertiesForReposCreateOrUpdateRepositoryValues {
    pub(crate) parts: Parts,
    pub(crate) body: CustomPropertiesForReposCreateOrUpdateRepositoryValuesBody,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1properties~1values/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomPropertiesForReposCreateOrUpdateRepositoryValuesBody {
    /// A list of custom property names and associated values to apply to the repositories.
    pub properties: Vec<models::CustomPropertyValue>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CustomPropertiesForReposCreateOrUpdateRepositoryValuesBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        properties: impl IntoIterator<Item = impl Into<models::CustomPropertyValue>>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.properties = properties.into_iter().map(Into::into).collect::<Vec<_>>();
        new
    }
}
