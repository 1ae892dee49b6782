// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `private-registries` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
            "private-registries/list-org-private-registries",
            |given, client| Ok(
                call::sent(list_org_private_registries(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_org_private_registries(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_org_private_registries(given)?.items(client)),
            ),
        ),
    Call::of(
        "private-registries/create-org-private-registry",
        |given, client| Ok(
            call::sent(create_org_private_registry(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "private-registries/get-org-public-key",
        |given, client| Ok(
            call::sent(get_org_public_key(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "private-registries/get-org-private-registry",
        |given, client| Ok(
            call::sent(get_org_private_registry(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "private-registries/delete-org-private-registry",
        |given, client| Ok(
            call::sent(delete_org_private_registry(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "private-registries/update-org-private-registry",
        |given, client| Ok(
            call::sent(update_org_private_registry(given)?.send(client), Got::nothing),
        ),
    ),
];

#[inline]
fn list_org_private_registries(
    given: &Arguments,
) -> Result<::octoforge::private_registries::ListOrgPrivateRegistries, Fault> {
    let mut request = ::octoforge::private_registries::list_org_private_registries(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn create_org_private_registry(
    given: &Arguments,
) -> Result<::octoforge::private_registries::CreateOrgPrivateRegistry, Fault> {
    let mut request = ::octoforge::private_registries::create_org_private_registry(
        given.path::<String>("org")?,
        given.member::<::octoforge::models::RegistryType>("registry_type")?,
        given.member::<String>("url")?,
        given.member::<::octoforge::models::AllPrivateSelected>("visibility")?,
    );
    if let Some(value) = given.optional_member::<Option<String>>("username")? {
        request = request.username(value);
    }
    if let Some(value) = given.optional_member::<bool>("replaces_base")? {
        request = request.replaces_base(value);
    }
    if let Some(value) = given.optional_member::<String>("encrypted_value")? {
        request = request.encrypted_value(value);
    }
    if let Some(value) = given.optional_member::<String>("key_id")? {
        request = request.key_id(value);
    }
    if let Some(value) = given.optional_member::<Vec<i64>>("selected_repository_ids")? {
        request = request.selected_repository_ids(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::AuthType>("auth_type")?
    {
        request = request.auth_type(value);
    }
    if let Some(value) = given.optional_member::<String>("tenant_id")? {
        request = request.tenant_id(value);
    }
    if let Some(value) = given.optional_member::<String>("client_id")? {
        request = request.client_id(value);
    }
    if let Some(value) = given.optional_member::<String>("aws_region")? {
        request = request.aws_region(value);
    }
    if let Some(value) = given.optional_member::<String>("account_id")? {
        request = request.account_id(value);
    }
    if let Some(value) = given.optional_member::<String>("role_name")? {
        request = request.role_name(value);
    }
    if let Some(value) = given.optional_member::<String>("domain")? {
        request = request.domain(value);
    }
    if let Some(value) = given.optional_member::<String>("domain_owner")? {
        request = request.domain_owner(value);
    }
    if let Some(value) = given.optional_member::<String>("jfrog_oidc_provider_name")? {
        request = request.jfrog_oidc_provider_name(value);
    }
    if let Some(value) = given.optional_member::<String>("audience")? {
        request = request.audience(value);
    }
    if let Some(value) = given.optional_member::<String>("identity_mapping_name")? {
        request = request.identity_mapping_name(value);
    }
    if let Some(value) = given.optional_member::<String>("namespace")? {
        request = request.namespace(value);
    }
    if let Some(value) = given.optional_member::<String>("service_slug")? {
        request = request.service_slug(value);
    }
    if let Some(value) = given.optional_member::<String>("api_host")? {
        request = request.api_host(value);
    }
    if let Some(value) = given.optional_member::<String>("workload_identity_provider")? {
        request = request.workload_identity_provider(value);
    }
    if let Some(value) = given.optional_member::<String>("service_account")? {
        request = request.service_account(value);
    }
    Ok(request)
}

#[inline]
fn get_org_public_key(
    given: &Arguments,
) -> Result<::octoforge::private_registries::GetOrgPublicKey, Fault> {
    Ok(::octoforge::private_registries::get_org_public_key(given.path::<String>("org")?))
}

#[inline]
fn get_org_private_registry(
    given: &Arguments,
) -> Result<::octoforge::private_registries::GetOrgPrivateRegistry, Fault> {
    Ok(
        ::octoforge::private_registries::get_org_private_registry(
            given.path::<String>("org")?,
            given.path::<String>("secret_name")?,
        ),
    )
}

#[inline]
fn delete_org_private_registry(
    given: &Arguments,
) -> Result<::octoforge::private_registries::DeleteOrgPrivateRegistry, Fault> {
    Ok(
        ::octoforge::private_registries::delete_org_private_registry(
            given.path::<String>("org")?,
            given.path::<String>("secret_name")?,
        ),
    )
}

#[inline]
fn update_org_private_registry(
    given: &Arguments,
) -> Result<::octoforge::private_registries::UpdateOrgPrivateRegistry, Fault> {
    let mut request = ::octoforge::private_registries::update_org_private_registry(
        given.path::<String>("org")?,
        given.path::<String>("secret_name")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::models::RegistryType>("registry_type")?
    {
        request = request.registry_type(value);
    }
    if let Some(value) = given.optional_member::<String>("url")? {
        request = request.url(value);
    }
    if let Some(value) = given.optional_member::<Option<String>>("username")? {
        request = request.username(value);
    }
    if let Some(value) = given.optional_member::<bool>("replaces_base")? {
        request = request.replaces_base(value);
    }
    if let Some(value) = given.optional_member::<String>("encrypted_value")? {
        request = request.encrypted_value(value);
    }
    if let Some(value) = given.optional_member::<String>("key_id")? {
        request = request.key_id(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::AllPrivateSelected>("visibility")?
    {
        request = request.visibility(value);
    }
    if let Some(value) = given.optional_member::<Vec<i64>>("selected_repository_ids")? {
        request = request.selected_repository_ids(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::AuthType>("auth_type")?
    {
        request = request.auth_type(value);
    }
    if let Some(value) = given.optional_member::<String>("tenant_id")? {
        request = request.tenant_id(value);
    }
    if let Some(value) = given.optional_member::<String>("client_id")? {
        request = request.client_id(value);
    }
    if let Some(value) = given.optional_member::<String>("aws_region")? {
        request = request.aws_region(value);
    }
    if let Some(value) = given.optional_member::<String>("account_id")? {
        request = request.account_id(value);
    }
    if let Some(value) = given.optional_member::<String>("role_name")? {
        request = request.role_name(value);
    }
    if let Some(value) = given.optional_member::<String>("domain")? {
        request = request.domain(value);
    }
    if let Some(value) = given.optional_member::<String>("domain_owner")? {
        request = request.domain_owner(value);
    }
    if let Some(value) = given.optional_member::<String>("jfrog_oidc_provider_name")? {
        request = request.jfrog_oidc_provider_name(value);
    }
    if let Some(value) = given.optional_member::<String>("audience")? {
        request = request.audience(value);
    }
    if let Some(value) = given.optional_member::<String>("identity_mapping_name")? {
        request = request.identity_mapping_name(value);
    }
    if let Some(value) = given.optional_member::<String>("namespace")? {
        request = request.namespace(value);
    }
    if let Some(value) = given.optional_member::<String>("service_slug")? {
        request = request.service_slug(value);
    }
    if let Some(value) = given.optional_member::<String>("api_host")? {
        request = request.api_host(value);
    }
    if let Some(value) = given.optional_member::<String>("workload_identity_provider")? {
        request = request.workload_identity_provider(value);
    }
    if let Some(value) = given.optional_member::<String>("service_account")? {
        request = request.service_account(value);
    }
    Ok(request)
}
