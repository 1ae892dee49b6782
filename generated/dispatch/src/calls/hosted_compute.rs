// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `hosted-compute` as a user calls them.

use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of(
        "hosted-compute/list-network-configurations-for-org",
        list_network_configurations_for_org,
    ),
    Call::of(
        "hosted-compute/create-network-configuration-for-org",
        create_network_configuration_for_org,
    ),
    Call::of(
        "hosted-compute/get-network-configuration-for-org",
        get_network_configuration_for_org,
    ),
    Call::of(
        "hosted-compute/delete-network-configuration-from-org",
        delete_network_configuration_from_org,
    ),
    Call::of(
        "hosted-compute/update-network-configuration-for-org",
        update_network_configuration_for_org,
    ),
    Call::of("hosted-compute/get-network-settings-for-org", get_network_settings_for_org),
];

fn list_network_configurations_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::hosted_compute::list_network_configurations_for_org(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create_network_configuration_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_network_configuration_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::hosted_compute::get_network_configuration_for_org(
        given.path::<String>("org")?,
        given.path::<String>("network_configuration_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_network_configuration_from_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::hosted_compute::delete_network_configuration_from_org(
        given.path::<String>("org")?,
        given.path::<String>("network_configuration_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn update_network_configuration_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_network_settings_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::hosted_compute::get_network_settings_for_org(
        given.path::<String>("org")?,
        given.path::<String>("network_settings_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}
