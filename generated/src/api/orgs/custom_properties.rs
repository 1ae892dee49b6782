// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `orgs`: custom properties.

use octoforge_runtime::{Extra, Maybe, Parts};
use crate::models;

/// Get all custom properties for an organization.
///
/// Gets all custom properties defined for an organization.
/// Organization members can read these properties.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/custom-properties#get-all-custom-properties-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/properties/schema`
///
/// - 200: a list of [`CustomProperty`](crate::models::CustomProperty)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn custom_properties_for_repos_get_organization_definitions(
    org: impl Into<String>,
) -> CustomPropertiesForReposGetOrganizationDefinitions {
    CustomPropertiesForReposGetOrganizationDefinitions {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`custom_properties_for_repos_get_organization_definitions`](custom_properties_for_repos_get_organization_definitions()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CustomPropertiesForReposGetOrganizationDefinitions {
    pub(crate) parts: Parts,
}

/// Create or update custom properties for an organization.
///
/// Creates new or updates existing custom properties defined for an organization in a batch.
///
/// If the property already exists, the existing property will be replaced with the new values.
/// Missing optional values will fall back to default values, previous values will be overwritten.
/// E.g. if a property exists with `values_editable_by: org_and_repo_actors` and it's updated without specifying `values_editable_by`, it will be updated to default value `org_actors`.
///
/// To use this endpoint, the authenticated user must be one of:
///   - An administrator for the organization.
///   - A user, or a user on a team, with the fine-grained permission of `custom_properties_org_definitions_manager` in the organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/custom-properties#create-or-update-custom-properties-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `PATCH /orgs/{org}/properties/schema`
///
/// - 200: a list of [`CustomProperty`](crate::models::CustomProperty)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn custom_properties_for_repos_create_or_update_organization_definitions(
    org: impl Into<String>,
    properties: impl IntoIterator<Item = impl Into<models::CustomProperty>>,
) -> CustomPropertiesForReposCreateOrUpdateOrganizationDefinitions {
    CustomPropertiesForReposCreateOrUpdateOrganizationDefinitions {
        parts: Parts::new().path(&org.into()),
        body: CustomPropertiesForReposCreateOrUpdateOrganizationDefinitionsBody::new(
            properties,
        ),
    }
}

/// The request of [`custom_properties_for_repos_create_or_update_organization_definitions`](custom_properties_for_repos_create_or_update_organization_definitions()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CustomPropertiesForReposCreateOrUpdateOrganizationDefinitions {
    pub(crate) parts: Parts,
    pub(crate) body: CustomPropertiesForReposCreateOrUpdateOrganizationDefinitionsBody,
}

/// Described at `/paths/~1orgs~1{org}~1properties~1schema/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomPropertiesForReposCreateOrUpdateOrganizationDefinitionsBody {
    /// The array of custom properties to create or update.
    pub properties: Vec<models::CustomProperty>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CustomPropertiesForReposCreateOrUpdateOrganizationDefinitionsBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        properties: impl IntoIterator<Item = impl Into<models::CustomProperty>>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.properties = properties.into_iter().map(Into::into).collect::<Vec<_>>();
        new
    }
}

/// Get a custom property for an organization.
///
/// Gets a custom property that is defined for an organization.
/// Organization members can read these properties.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/custom-properties#get-a-custom-property-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `custom_property_name`: The custom property name
///
/// `GET /orgs/{org}/properties/schema/{custom_property_name}`
///
/// - 200: [`CustomProperty`](crate::models::CustomProperty)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn custom_properties_for_repos_get_organization_definition(
    org: impl Into<String>,
    custom_property_name: impl Into<String>,
) -> CustomPropertiesForReposGetOrganizationDefinition {
    CustomPropertiesForReposGetOrganizationDefinition {
        parts: Parts::new().path(&org.into()).path(&custom_property_name.into()),
    }
}

/// The request of [`custom_properties_for_repos_get_organization_definition`](custom_properties_for_repos_get_organization_definition()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CustomPropertiesForReposGetOrganizationDefinition {
    pub(crate) parts: Parts,
}

/// Create or update a custom property for an organization.
///
/// Creates a new or updates an existing custom property that is defined for an organization.
///
/// To use this endpoint, the authenticated user must be one of:
/// - An administrator for the organization.
/// - A user, or a user on a team, with the fine-grained permission of `custom_properties_org_definitions_manager` in the organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/custom-properties#create-or-update-a-custom-property-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `custom_property_name`: The custom property name
///
/// `PUT /orgs/{org}/properties/schema/{custom_property_name}`
///
/// - 200: [`CustomProperty`](crate::models::CustomProperty)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn custom_properties_for_repos_create_or_update_organization_definition(
    org: impl Into<String>,
    custom_property_name: impl Into<String>,
    value_type: impl Into<models::ValueType>,
) -> CustomPropertiesForReposCreateOrUpdateOrganizationDefinition {
    CustomPropertiesForReposCreateOrUpdateOrganizationDefinition {
        parts: Parts::new().path(&org.into()).path(&custom_property_name.into()),
        body: models::CustomPropertySetPayload::new(value_type),
    }
}

/// The request of [`custom_properties_for_repos_create_or_update_organization_definition`](custom_properties_for_repos_create_or_update_organization_definition()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CustomPropertiesForReposCreateOrUpdateOrganizationDefinition {
    pub(crate) parts: Parts,
    pub(crate) body: models::CustomPropertySetPayload,
}

impl CustomPropertiesForReposCreateOrUpdateOrganizationDefinition {
    /// Whether the property is required.
    #[inline]
    pub fn required(mut self, required: bool) -> Self {
        self.body.required = Some(required);
        self
    }

    /// Default value of the property
    pub fn default_value(
        mut self,
        default_value: impl Into<Maybe<models::Fields>>,
    ) -> Self {
        self.body.default_value = default_value.into();
        self
    }

    /// Short description of the property
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.body.description = description.into();
        self
    }

    /// An ordered list of the allowed values of the property.
    /// The property can have up to 200 allowed values.
    pub fn allowed_values(
        mut self,
        allowed_values: impl Into<Maybe<Vec<String>>>,
    ) -> Self {
        self.body.allowed_values = allowed_values.into();
        self
    }

    /// Who can edit the values of the property
    pub fn values_editable_by(
        mut self,
        values_editable_by: impl Into<Maybe<models::ValuesEditableBy>>,
    ) -> Self {
        self.body.values_editable_by = values_editable_by.into();
        self
    }

    /// Whether setting properties values is mandatory
    #[inline]
    pub fn require_explicit_values(mut self, require_explicit_values: bool) -> Self {
        self.body.require_explicit_values = Some(require_explicit_values);
        self
    }
}

/// Remove a custom property for an organization.
///
/// Removes a custom property that is defined for an organization.
///
/// To use this endpoint, the authenticated user must be one of:
///   - An administrator for the organization.
///   - A user, or a user on a team, with the fine-grained permission of `custom_properties_org_definitions_manager` in the organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/custom-properties#remove-a-custom-property-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `custom_property_name`: The custom property name
///
/// `DELETE /orgs/{org}/properties/schema/{custom_property_name}`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn custom_properties_for_repos_delete_organization_definition(
    org: impl Into<String>,
    custom_property_name: impl Into<String>,
) -> CustomPropertiesForReposDeleteOrganizationDefinition {
    CustomPropertiesForReposDeleteOrganizationDefinition {
        parts: Parts::new().path(&org.into()).path(&custom_property_name.into()),
    }
}

/// The request of [`custom_properties_for_repos_delete_organization_definition`](custom_properties_for_repos_delete_organization_definition()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CustomPropertiesForReposDeleteOrganizationDefinition {
    pub(crate) parts: Parts,
}

/// List custom property values for organization repositories.
///
/// Lists organization repositories with all of their custom property values.
/// Organization members can read these properties.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/custom-properties#list-custom-property-values-for-organization-repositories>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/properties/values`
///
/// - 200: a list of [`OrgRepoCustomPropertyValues`](crate::models::OrgRepoCustomPropertyValues)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](CustomPropertiesForReposGetOrganizationValues::pages), [`items`](CustomPropertiesForReposGetOrganizationValues::items).
pub fn custom_properties_for_repos_get_organization_values(
    org: impl Into<String>,
) -> CustomPropertiesForReposGetOrganizationValues {
    CustomPropertiesForReposGetOrganizationValues {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`custom_properties_for_repos_get_organization_values`](custom_properties_for_repos_get_organization_values()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CustomPropertiesForReposGetOrganizationValues {
    pub(crate) parts: Parts,
}

impl CustomPropertiesForReposGetOrganizationValues {
    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// Finds repositories in the organization with a query containing one or more search keywords and qualifiers. Qualifiers allow you to limit your search to specific areas of GitHub. The REST API supports the same qualifiers as the web interface for GitHub. To learn more about the format of the query, see [Constructing a search query](https://docs.github.com/rest/search/search#constructing-a-search-query). See "[Searching for repositories](https://docs.github.com/articles/searching-for-repositories/)" for a detailed list of qualifiers.
    pub fn repository_query(mut self, repository_query: impl Into<String>) -> Self {
        self.parts.query("repository_query", &repository_query.into());
        self
    }
}

/// Create or update custom property values for organization repositories.
///
/// Create new or update existing custom property values for repositories in a batch that belong to an organization.
/// Each target repository will have its custom property values updated to match the values provided in the request.
///
/// A maximum of 30 repositories can be updated in a single request.
///
/// Using a value of `null` for a custom property will remove or 'unset' the property value from the repository.
///
/// To use this endpoint, the authenticated user must be one of:
///   - An administrator for the organization.
///   - A user, or a user on a team, with the fine-grained permission of `custom_properties_org_values_editor` in the organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/custom-properties#create-or-update-custom-property-values-for-organization-repositories>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `PATCH /orgs/{org}/properties/values`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn custom_properties_for_repos_create_or_update_organization_values(
    org: impl Into<String>,
    repository_names: impl IntoIterator<Item = impl Into<String>>,
    properties: impl IntoIterator<Item = impl Into<models::CustomPropertyValue>>,
) -> CustomPropertiesForReposCreateOrUpdateOrganizationValues {
    CustomPropertiesForReposCreateOrUpdateOrganizationValues {
        parts: Parts::new().path(&org.into()),
        body: CustomPropertiesForReposCreateOrUpdateOrganizationValuesBody::new(
            repository_names,
            properties,
        ),
    }
}

/// The request of [`custom_properties_for_repos_create_or_update_organization_values`](custom_properties_for_repos_create_or_update_organization_values()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CustomPropertiesForReposCreateOrUpdateOrganizationValues {
    pub(crate) parts: Parts,
    pub(crate) body: CustomPropertiesForReposCreateOrUpdateOrganizationValuesBody,
}

/// Described at `/paths/~1orgs~1{org}~1properties~1values/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomPropertiesForReposCreateOrUpdateOrganizationValuesBody {
    /// The names of repositories that the custom property values will be applied to.
    pub repository_names: Vec<String>,
    /// List of custom property names and associated values to apply to the repositories.
    pub properties: Vec<models::CustomPropertyValue>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CustomPropertiesForReposCreateOrUpdateOrganizationValuesBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        repository_names: impl IntoIterator<Item = impl Into<String>>,
        properties: impl IntoIterator<Item = impl Into<models::CustomPropertyValue>>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.repository_names = repository_names
            .into_iter()
            .map(Into::into)
            .collect::<Vec<_>>();
        new.properties = properties.into_iter().map(Into::into).collect::<Vec<_>>();
        new
    }
}
