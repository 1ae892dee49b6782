// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `oidc`: oidc.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// List OIDC custom property inclusions for an enterprise.
///
/// Lists the repository custom properties that are included in the OIDC token for repository actions in an enterprise.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:enterprise` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/oidc#list-oidc-custom-property-inclusions-for-an-enterprise>).
///
/// - `enterprise`: The slug version of the enterprise name.
///
/// `GET /enterprises/{enterprise}/actions/oidc/customization/properties/repo`
///
/// - 200: a list of [`OidcCustomPropertyInclusion`](crate::models::OidcCustomPropertyInclusion)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn list_oidc_custom_property_inclusions_for_enterprise(
    enterprise: impl Into<String>,
) -> ListOidcCustomPropertyInclusionsForEnterprise {
    ListOidcCustomPropertyInclusionsForEnterprise {
        parts: Parts::new().path(&enterprise.into()),
    }
}

/// The request of [`list_oidc_custom_property_inclusions_for_enterprise`](list_oidc_custom_property_inclusions_for_enterprise()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOidcCustomPropertyInclusionsForEnterprise {
    pub(crate) parts: Parts,
}

/// Create an OIDC custom property inclusion for an enterprise.
///
/// Adds a repository custom property to be included in the OIDC token for repository actions in an enterprise.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:enterprise` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/oidc#create-an-oidc-custom-property-inclusion-for-an-enterprise>).
///
/// - `enterprise`: The slug version of the enterprise name.
///
/// `POST /enterprises/{enterprise}/actions/oidc/customization/properties/repo`
///
/// - 201: [`OidcCustomPropertyInclusion`](crate::models::OidcCustomPropertyInclusion)
/// - 400: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 422: no content
///
/// [How to send it](crate#sending).
pub fn create_oidc_custom_property_inclusion_for_enterprise(
    enterprise: impl Into<String>,
    custom_property_name: impl Into<String>,
) -> CreateOidcCustomPropertyInclusionForEnterprise {
    CreateOidcCustomPropertyInclusionForEnterprise {
        parts: Parts::new().path(&enterprise.into()),
        body: models::OidcCustomPropertyInclusionInput::new(custom_property_name),
    }
}

/// The request of [`create_oidc_custom_property_inclusion_for_enterprise`](create_oidc_custom_property_inclusion_for_enterprise()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOidcCustomPropertyInclusionForEnterprise {
    pub(crate) parts: Parts,
    pub(crate) body: models::OidcCustomPropertyInclusionInput,
}

/// Delete an OIDC custom property inclusion for an enterprise.
///
/// Removes a repository custom property from being included in the OIDC token for repository actions in an enterprise.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:enterprise` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/oidc#delete-an-oidc-custom-property-inclusion-for-an-enterprise>).
///
/// - `enterprise`: The slug version of the enterprise name.
/// - `custom_property_name`: The name of the custom property to remove from OIDC token inclusion
///
/// `DELETE /enterprises/{enterprise}/actions/oidc/customization/properties/repo/{custom_property_name}`
///
/// - 204: no content
/// - 400: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: no content
///
/// [How to send it](crate#sending).
pub fn delete_oidc_custom_property_inclusion_for_enterprise(
    enterprise: impl Into<String>,
    custom_property_name: impl Into<String>,
) -> DeleteOidcCustomPropertyInclusionForEnterprise {
    DeleteOidcCustomPropertyInclusionForEnterprise {
        parts: Parts::new().path(&enterprise.into()).path(&custom_property_name.into()),
    }
}

/// The request of [`delete_oidc_custom_property_inclusion_for_enterprise`](delete_oidc_custom_property_inclusion_for_enterprise()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteOidcCustomPropertyInclusionForEnterprise {
    pub(crate) parts: Parts,
}

/// List OIDC custom property inclusions for an organization.
///
/// Lists the repository custom properties that are included in the OIDC token for repository actions in an organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/oidc#list-oidc-custom-property-inclusions-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/actions/oidc/customization/properties/repo`
///
/// - 200: a list of [`OidcCustomPropertyInclusion`](crate::models::OidcCustomPropertyInclusion)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn list_oidc_custom_property_inclusions_for_org(
    org: impl Into<String>,
) -> ListOidcCustomPropertyInclusionsForOrg {
    ListOidcCustomPropertyInclusionsForOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_oidc_custom_property_inclusions_for_org`](list_oidc_custom_property_inclusions_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOidcCustomPropertyInclusionsForOrg {
    pub(crate) parts: Parts,
}

/// Create an OIDC custom property inclusion for an organization.
///
/// Adds a repository custom property to be included in the OIDC token for repository actions in an organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/oidc#create-an-oidc-custom-property-inclusion-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /orgs/{org}/actions/oidc/customization/properties/repo`
///
/// - 201: [`OidcCustomPropertyInclusion`](crate::models::OidcCustomPropertyInclusion)
/// - 400: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 422: no content
///
/// [How to send it](crate#sending).
pub fn create_oidc_custom_property_inclusion_for_org(
    org: impl Into<String>,
    custom_property_name: impl Into<String>,
) -> CreateOidcCustomPropertyInclusionForOrg {
    CreateOidcCustomPropertyInclusionForOrg {
        parts: Parts::new().path(&org.into()),
        body: models::OidcCustomPropertyInclusionInput::new(custom_property_name),
    }
}

/// The request of [`create_oidc_custom_property_inclusion_for_org`](create_oidc_custom_property_inclusion_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOidcCustomPropertyInclusionForOrg {
    pub(crate) parts: Parts,
    pub(crate) body: models::OidcCustomPropertyInclusionInput,
}

/// Delete an OIDC custom property inclusion for an organization.
///
/// Removes a repository custom property from being included in the OIDC token for repository actions in an organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/oidc#delete-an-oidc-custom-property-inclusion-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `custom_property_name`: The name of the custom property to remove from OIDC token inclusion
///
/// `DELETE /orgs/{org}/actions/oidc/customization/properties/repo/{custom_property_name}`
///
/// - 204: no content
/// - 400: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: no content
///
/// [How to send it](crate#sending).
pub fn delete_oidc_custom_property_inclusion_for_org(
    org: impl Into<String>,
    custom_property_name: impl Into<String>,
) -> DeleteOidcCustomPropertyInclusionForOrg {
    DeleteOidcCustomPropertyInclusionForOrg {
        parts: Parts::new().path(&org.into()).path(&custom_property_name.into()),
    }
}

/// The request of [`delete_oidc_custom_property_inclusion_for_org`](delete_oidc_custom_property_inclusion_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteOidcCustomPropertyInclusionForOrg {
    pub(crate) parts: Parts,
}

/// Get the customization template for an OIDC subject claim for an organization.
///
/// Gets the customization template for an OpenID Connect (OIDC) subject claim.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/oidc#get-the-customization-template-for-an-oidc-subject-claim-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/actions/oidc/customization/sub`
///
/// - 200: [`OidcCustomSub`](crate::models::OidcCustomSub)
///
/// [How to send it](crate#sending).
pub fn get_oidc_custom_sub_template_for_org(
    org: impl Into<String>,
) -> GetOidcCustomSubTemplateForOrg {
    GetOidcCustomSubTemplateForOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_oidc_custom_sub_template_for_org`](get_oidc_custom_sub_template_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOidcCustomSubTemplateForOrg {
    pub(crate) parts: Parts,
}

/// Set the customization template for an OIDC subject claim for an organization.
///
/// Creates or updates the customization template for an OpenID Connect (OIDC) subject claim.
///
/// OAuth app tokens and personal access tokens (classic) need the `write:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/oidc#set-the-customization-template-for-an-oidc-subject-claim-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `PUT /orgs/{org}/actions/oidc/customization/sub`
///
/// - 201: [`EmptyObject`](crate::models::EmptyObject) or null
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn update_oidc_custom_sub_template_for_org(
    org: impl Into<String>,
) -> UpdateOidcCustomSubTemplateForOrg {
    UpdateOidcCustomSubTemplateForOrg {
        parts: Parts::new().path(&org.into()),
        body: UpdateOidcCustomSubTemplateForOrgBody::default(),
    }
}

/// The request of [`update_oidc_custom_sub_template_for_org`](update_oidc_custom_sub_template_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateOidcCustomSubTemplateForOrg {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateOidcCustomSubTemplateForOrgBody,
}

impl UpdateOidcCustomSubTemplateForOrg {
    /// Array of unique strings. Each claim key can only contain alphanumeric characters and underscores.
    pub fn include_claim_keys(
        mut self,
        include_claim_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.include_claim_keys = Some(
            include_claim_keys.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// Whether to opt in to the immutable OIDC subject claim format for the organization. When `true`, new OIDC tokens will use a stable, repository-ID-based `sub` claim instead of the name-based format.
    #[inline]
    pub fn use_immutable_subject(mut self, use_immutable_subject: bool) -> Self {
        self.body.use_immutable_subject = Some(use_immutable_subject);
        self
    }
}

/// Actions OIDC Subject customization
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateOidcCustomSubTemplateForOrgBody {
    /// Array of unique strings. Each claim key can only contain alphanumeric characters and underscores.
    pub include_claim_keys: Option<Vec<String>>,
    /// Whether to opt in to the immutable OIDC subject claim format for the organization. When `true`, new OIDC tokens will use a stable, repository-ID-based `sub` claim instead of the name-based format.
    pub use_immutable_subject: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateOidcCustomSubTemplateForOrgBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
