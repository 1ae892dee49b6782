// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `oidc` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
        "oidc/list-oidc-custom-property-inclusions-for-enterprise",
        |given, client| Ok(
            call::sent(
                list_oidc_custom_property_inclusions_for_enterprise(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "oidc/create-oidc-custom-property-inclusion-for-enterprise",
        |given, client| Ok(
            call::sent(
                create_oidc_custom_property_inclusion_for_enterprise(given)?
                    .send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "oidc/delete-oidc-custom-property-inclusion-for-enterprise",
        |given, client| Ok(
            call::sent(
                delete_oidc_custom_property_inclusion_for_enterprise(given)?
                    .send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "oidc/list-oidc-custom-property-inclusions-for-org",
        |given, client| Ok(
            call::sent(
                list_oidc_custom_property_inclusions_for_org(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "oidc/create-oidc-custom-property-inclusion-for-org",
        |given, client| Ok(
            call::sent(
                create_oidc_custom_property_inclusion_for_org(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "oidc/delete-oidc-custom-property-inclusion-for-org",
        |given, client| Ok(
            call::sent(
                delete_oidc_custom_property_inclusion_for_org(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "oidc/get-oidc-custom-sub-template-for-org",
        |given, client| Ok(
            call::sent(
                get_oidc_custom_sub_template_for_org(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "oidc/update-oidc-custom-sub-template-for-org",
        |given, client| Ok(
            call::sent(
                update_oidc_custom_sub_template_for_org(given)?.send(client),
                Got::json,
            ),
        ),
    ),
];

#[inline]
fn list_oidc_custom_property_inclusions_for_enterprise(
    given: &Arguments,
) -> Result<::octoforge::oidc::ListOidcCustomPropertyInclusionsForEnterprise, Fault> {
    Ok(
        ::octoforge::oidc::list_oidc_custom_property_inclusions_for_enterprise(
            given.path::<String>("enterprise")?,
        ),
    )
}

#[inline]
fn create_oidc_custom_property_inclusion_for_enterprise(
    given: &Arguments,
) -> Result<::octoforge::oidc::CreateOidcCustomPropertyInclusionForEnterprise, Fault> {
    Ok(
        ::octoforge::oidc::create_oidc_custom_property_inclusion_for_enterprise(
            given.path::<String>("enterprise")?,
            given.member::<String>("custom_property_name")?,
        ),
    )
}

#[inline]
fn delete_oidc_custom_property_inclusion_for_enterprise(
    given: &Arguments,
) -> Result<::octoforge::oidc::DeleteOidcCustomPropertyInclusionForEnterprise, Fault> {
    Ok(
        ::octoforge::oidc::delete_oidc_custom_property_inclusion_for_enterprise(
            given.path::<String>("enterprise")?,
            given.path::<String>("custom_property_name")?,
        ),
    )
}

#[inline]
fn list_oidc_custom_property_inclusions_for_org(
    given: &Arguments,
) -> Result<::octoforge::oidc::ListOidcCustomPropertyInclusionsForOrg, Fault> {
    Ok(
        ::octoforge::oidc::list_oidc_custom_property_inclusions_for_org(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn create_oidc_custom_property_inclusion_for_org(
    given: &Arguments,
) -> Result<::octoforge::oidc::CreateOidcCustomPropertyInclusionForOrg, Fault> {
    Ok(
        ::octoforge::oidc::create_oidc_custom_property_inclusion_for_org(
            given.path::<String>("org")?,
            given.member::<String>("custom_property_name")?,
        ),
    )
}

#[inline]
fn delete_oidc_custom_property_inclusion_for_org(
    given: &Arguments,
) -> Result<::octoforge::oidc::DeleteOidcCustomPropertyInclusionForOrg, Fault> {
    Ok(
        ::octoforge::oidc::delete_oidc_custom_property_inclusion_for_org(
            given.path::<String>("org")?,
            given.path::<String>("custom_property_name")?,
        ),
    )
}

#[inline]
fn get_oidc_custom_sub_template_for_org(
    given: &Arguments,
) -> Result<::octoforge::oidc::GetOidcCustomSubTemplateForOrg, Fault> {
    Ok(
        ::octoforge::oidc::get_oidc_custom_sub_template_for_org(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn update_oidc_custom_sub_template_for_org(
    given: &Arguments,
) -> Result<::octoforge::oidc::UpdateOidcCustomSubTemplateForOrg, Fault> {
    let mut request = ::octoforge::oidc::update_oidc_custom_sub_template_for_org(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_member::<Vec<String>>("include_claim_keys")? {
        request = request.include_claim_keys(value);
    }
    if let Some(value) = given.optional_member::<bool>("use_immutable_subject")? {
        request = request.use_immutable_subject(value);
    }
    Ok(request)
}
