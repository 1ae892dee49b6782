// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Endpoints to manage GitHub OIDC configuration using the REST API.

#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod oidc;

pub use self::oidc::{
    CreateOidcCustomPropertyInclusionForEnterprise,
    CreateOidcCustomPropertyInclusionForOrg,
    DeleteOidcCustomPropertyInclusionForEnterprise,
    DeleteOidcCustomPropertyInclusionForOrg, GetOidcCustomSubTemplateForOrg,
    ListOidcCustomPropertyInclusionsForEnterprise,
    ListOidcCustomPropertyInclusionsForOrg, UpdateOidcCustomSubTemplateForOrg,
    UpdateOidcCustomSubTemplateForOrgBody,
    create_oidc_custom_property_inclusion_for_enterprise,
    create_oidc_custom_property_inclusion_for_org,
    delete_oidc_custom_property_inclusion_for_enterprise,
    delete_oidc_custom_property_inclusion_for_org, get_oidc_custom_sub_template_for_org,
    list_oidc_custom_property_inclusions_for_enterprise,
    list_oidc_custom_property_inclusions_for_org, update_oidc_custom_sub_template_for_org,
};
