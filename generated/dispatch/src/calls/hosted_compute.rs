// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `hosted-compute` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
            "hosted-compute/list-network-configurations-for-org",
            |given, client| Ok(
                call::sent(
                    list_network_configurations_for_org(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_network_configurations_for_org(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_network_configurations_for_org(given)?.items(client)),
            ),
        ),
    Call::of(
        "hosted-compute/create-network-configuration-for-org",
        |given, client| Ok(
            call::sent(
                create_network_configuration_for_org(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "hosted-compute/get-network-configuration-for-org",
        |given, client| Ok(
            call::sent(get_network_configuration_for_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "hosted-compute/delete-network-configuration-from-org",
        |given, client| Ok(
            call::sent(
                delete_network_configuration_from_org(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "hosted-compute/update-network-configuration-for-org",
        |given, client| Ok(
            call::sent(
                update_network_configuration_for_org(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "hosted-compute/get-network-settings-for-org",
        |given, client| Ok(
            call::sent(get_network_settings_for_org(given)?.send(client), Got::json),
        ),
    ),
];

#[inline]
fn list_network_configurations_for_org(
    given: &Arguments,
) -> Result<::octoforge::hosted_compute::ListNetworkConfigurationsForOrg, Fault> {
    let mut request = ::octoforge::hosted_compute::list_network_configurations_for_org(
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
fn create_network_configuration_for_org(
    given: &Arguments,
) -> Result<::octoforge::hosted_compute::CreateNetworkConfigurationForOrg, Fault> {
    let mut request = ::octoforge::hosted_compute::create_network_configuration_for_org(
        given.path::<String>("org")?,
        given.member::<String>("name")?,
        given.member::<Vec<String>>("network_settings_ids")?,
    );
    if let Some(value) = given
        .optional_member::<
            ::octoforge::hosted_compute::ComputeService,
        >("compute_service")?
    {
        request = request.compute_service(value);
    }
    if let Some(value) = given
        .optional_member::<Vec<String>>("failover_network_settings_ids")?
    {
        request = request.failover_network_settings_ids(value);
    }
    if let Some(value) = given.optional_member::<bool>("failover_network_enabled")? {
        request = request.failover_network_enabled(value);
    }
    Ok(request)
}

#[inline]
fn get_network_configuration_for_org(
    given: &Arguments,
) -> Result<::octoforge::hosted_compute::GetNetworkConfigurationForOrg, Fault> {
    Ok(
        ::octoforge::hosted_compute::get_network_configuration_for_org(
            given.path::<String>("org")?,
            given.path::<String>("network_configuration_id")?,
        ),
    )
}

#[inline]
fn delete_network_configuration_from_org(
    given: &Arguments,
) -> Result<::octoforge::hosted_compute::DeleteNetworkConfigurationFromOrg, Fault> {
    Ok(
        ::octoforge::hosted_compute::delete_network_configuration_from_org(
            given.path::<String>("org")?,
            given.path::<String>("network_configuration_id")?,
        ),
    )
}

#[inline]
fn update_network_configuration_for_org(
    given: &Arguments,
) -> Result<::octoforge::hosted_compute::UpdateNetworkConfigurationForOrg, Fault> {
    let mut request = ::octoforge::hosted_compute::update_network_configuration_for_org(
        given.path::<String>("org")?,
        given.path::<String>("network_configuration_id")?,
    );
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::hosted_compute::ComputeService,
        >("compute_service")?
    {
        request = request.compute_service(value);
    }
    if let Some(value) = given.optional_member::<Vec<String>>("network_settings_ids")? {
        request = request.network_settings_ids(value);
    }
    if let Some(value) = given
        .optional_member::<Vec<String>>("failover_network_settings_ids")?
    {
        request = request.failover_network_settings_ids(value);
    }
    if let Some(value) = given.optional_member::<bool>("failover_network_enabled")? {
        request = request.failover_network_enabled(value);
    }
    Ok(request)
}

#[inline]
fn get_network_settings_for_org(
    given: &Arguments,
) -> Result<::octoforge::hosted_compute::GetNetworkSettingsForOrg, Fault> {
    Ok(
        ::octoforge::hosted_compute::get_network_settings_for_org(
            given.path::<String>("org")?,
            given.path::<String>("network_settings_id")?,
        ),
    )
}
