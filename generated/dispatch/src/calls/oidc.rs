// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `oidc` as a user calls them.

use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of(
        "oidc/list-oidc-custom-property-inclusions-for-enterprise",
        list_oidc_custom_property_inclusions_for_enterprise,
    ),
    Call::of(
        "oidc/create-oidc-custom-property-inclusion-for-enterprise",
        create_oidc_custom_property_inclusion_for_enterprise,
    ),
    Call::of(
        "oidc/delete-oidc-custom-property-inclusion-for-enterprise",
        delete_oidc_custom_property_inclusion_for_enterprise,
    ),
    Call::of(
        "oidc/list-oidc-custom-property-inclusions-for-org",
        list_oidc_custom_property_inclusions_for_org,
    ),
    Call::of(
        "oidc/create-oidc-custom-property-inclusion-for-org",
        create_oidc_custom_property_inclusion_for_org,
    ),
    Call::of(
        "oidc/delete-oidc-custom-property-inclusion-for-org",
        delete_oidc_custom_property_inclusion_for_org,
    ),
    Call::of(
        "oidc/get-oidc-custom-sub-template-for-org",
        get_oidc_custom_sub_template_for_org,
    ),
    Call::of(
        "oidc/update-oidc-custom-sub-template-for-org",
        update_oidc_custom_sub_template_for_org,
    ),
];

fn list_oidc_custom_property_inclusions_for_enterprise(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::oidc::list_oidc_custom_property_inclusions_for_enterprise(
        given.path::<String>("enterprise")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_oidc_custom_property_inclusion_for_enterprise(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::oidc::create_oidc_custom_property_inclusion_for_enterprise(
        given.path::<String>("enterprise")?,
        given.member::<String>("custom_property_name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_oidc_custom_property_inclusion_for_enterprise(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::oidc::delete_oidc_custom_property_inclusion_for_enterprise(
        given.path::<String>("enterprise")?,
        given.path::<String>("custom_property_name")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_oidc_custom_property_inclusions_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::oidc::list_oidc_custom_property_inclusions_for_org(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_oidc_custom_property_inclusion_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::oidc::create_oidc_custom_property_inclusion_for_org(
        given.path::<String>("org")?,
        given.member::<String>("custom_property_name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_oidc_custom_property_inclusion_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::oidc::delete_oidc_custom_property_inclusion_for_org(
        given.path::<String>("org")?,
        given.path::<String>("custom_property_name")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_oidc_custom_sub_template_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::oidc::get_oidc_custom_sub_template_for_org(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn update_oidc_custom_sub_template_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::oidc::update_oidc_custom_sub_template_for_org(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_member::<Vec<String>>("include_claim_keys")? {
        request = request.include_claim_keys(value);
    }
    if let Some(value) = given.optional_member::<bool>("use_immutable_subject")? {
        request = request.use_immutable_subject(value);
    }
    Ok(sent(request.send(client), Got::json))
}
