// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `code-security` as a user calls them.

use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of(
        "code-security/get-configurations-for-enterprise",
        get_configurations_for_enterprise,
    ),
    Call::of(
        "code-security/create-configuration-for-enterprise",
        create_configuration_for_enterprise,
    ),
    Call::of(
        "code-security/get-default-configurations-for-enterprise",
        get_default_configurations_for_enterprise,
    ),
    Call::of(
        "code-security/get-single-configuration-for-enterprise",
        get_single_configuration_for_enterprise,
    ),
    Call::of(
        "code-security/delete-configuration-for-enterprise",
        delete_configuration_for_enterprise,
    ),
    Call::of(
        "code-security/update-enterprise-configuration",
        update_enterprise_configuration,
    ),
    Call::of(
        "code-security/attach-enterprise-configuration",
        attach_enterprise_configuration,
    ),
    Call::of(
        "code-security/set-configuration-as-default-for-enterprise",
        set_configuration_as_default_for_enterprise,
    ),
    Call::of(
        "code-security/get-repositories-for-enterprise-configuration",
        get_repositories_for_enterprise_configuration,
    ),
    Call::of("code-security/get-configurations-for-org", get_configurations_for_org),
    Call::of("code-security/create-configuration", create_configuration),
    Call::of("code-security/get-default-configurations", get_default_configurations),
    Call::of("code-security/detach-configuration", detach_configuration),
    Call::of("code-security/get-configuration", get_configuration),
    Call::of("code-security/delete-configuration", delete_configuration),
    Call::of("code-security/update-configuration", update_configuration),
    Call::of("code-security/attach-configuration", attach_configuration),
    Call::of("code-security/set-configuration-as-default", set_configuration_as_default),
    Call::of(
        "code-security/get-repositories-for-configuration",
        get_repositories_for_configuration,
    ),
    Call::of(
        "code-security/get-configuration-for-repository",
        get_configuration_for_repository,
    ),
];

fn get_configurations_for_enterprise(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::code_security::get_configurations_for_enterprise(
        given.path::<String>("enterprise")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<String>("before")? {
        request = request.before(value);
    }
    if let Some(value) = given.optional_query::<String>("after")? {
        request = request.after(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create_configuration_for_enterprise(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::code_security::create_configuration_for_enterprise(
        given.path::<String>("enterprise")?,
        given.member::<String>("name")?,
    );
    if let Some(value) = given.optional_member::<String>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::AdvancedSecurity>("advanced_security")?
    {
        request = request.advanced_security(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::EnabledDisabledNotSet>("code_security")?
    {
        request = request.code_security(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("dependency_graph")?
    {
        request = request.dependency_graph(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("dependency_graph_autosubmit_action")?
    {
        request = request.dependency_graph_autosubmit_action(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::DependencyGraphAutosubmitActionOptions,
        >("dependency_graph_autosubmit_action_options")?
    {
        request = request.dependency_graph_autosubmit_action_options(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("dependabot_alerts")?
    {
        request = request.dependabot_alerts(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("dependabot_security_updates")?
    {
        request = request.dependabot_security_updates(value);
    }
    if let Some(value) = given
        .optional_member::<
            Option<::octoforge::models::CodeScanningOptions>,
        >("code_scanning_options")?
    {
        request = request.code_scanning_options(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("code_scanning_default_setup")?
    {
        request = request.code_scanning_default_setup(value);
    }
    if let Some(value) = given
        .optional_member::<
            Option<::octoforge::models::CodeScanningDefaultSetupOptions>,
        >("code_scanning_default_setup_options")?
    {
        request = request.code_scanning_default_setup_options(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("code_scanning_delegated_alert_dismissal")?
    {
        request = request.code_scanning_delegated_alert_dismissal(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_protection")?
    {
        request = request.secret_protection(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_scanning")?
    {
        request = request.secret_scanning(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_scanning_push_protection")?
    {
        request = request.secret_scanning_push_protection(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_scanning_validity_checks")?
    {
        request = request.secret_scanning_validity_checks(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_scanning_non_provider_patterns")?
    {
        request = request.secret_scanning_non_provider_patterns(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_scanning_generic_secrets")?
    {
        request = request.secret_scanning_generic_secrets(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_scanning_delegated_alert_dismissal")?
    {
        request = request.secret_scanning_delegated_alert_dismissal(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_scanning_extended_metadata")?
    {
        request = request.secret_scanning_extended_metadata(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("private_vulnerability_reporting")?
    {
        request = request.private_vulnerability_reporting(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::EnforcedUnenforced>("enforcement")?
    {
        request = request.enforcement(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_default_configurations_for_enterprise(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::code_security::get_default_configurations_for_enterprise(
        given.path::<String>("enterprise")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_single_configuration_for_enterprise(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::code_security::get_single_configuration_for_enterprise(
        given.path::<String>("enterprise")?,
        given.path::<i64>("configuration_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_configuration_for_enterprise(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::code_security::delete_configuration_for_enterprise(
        given.path::<String>("enterprise")?,
        given.path::<i64>("configuration_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn update_enterprise_configuration(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::code_security::update_enterprise_configuration(
        given.path::<String>("enterprise")?,
        given.path::<i64>("configuration_id")?,
    );
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = given.optional_member::<String>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::AdvancedSecurity>("advanced_security")?
    {
        request = request.advanced_security(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::EnabledDisabledNotSet>("code_security")?
    {
        request = request.code_security(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("dependency_graph")?
    {
        request = request.dependency_graph(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("dependency_graph_autosubmit_action")?
    {
        request = request.dependency_graph_autosubmit_action(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::DependencyGraphAutosubmitActionOptions,
        >("dependency_graph_autosubmit_action_options")?
    {
        request = request.dependency_graph_autosubmit_action_options(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("dependabot_alerts")?
    {
        request = request.dependabot_alerts(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("dependabot_security_updates")?
    {
        request = request.dependabot_security_updates(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("code_scanning_default_setup")?
    {
        request = request.code_scanning_default_setup(value);
    }
    if let Some(value) = given
        .optional_member::<
            Option<::octoforge::models::CodeScanningDefaultSetupOptions>,
        >("code_scanning_default_setup_options")?
    {
        request = request.code_scanning_default_setup_options(value);
    }
    if let Some(value) = given
        .optional_member::<
            Option<::octoforge::models::CodeScanningOptions>,
        >("code_scanning_options")?
    {
        request = request.code_scanning_options(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("code_scanning_delegated_alert_dismissal")?
    {
        request = request.code_scanning_delegated_alert_dismissal(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_protection")?
    {
        request = request.secret_protection(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_scanning")?
    {
        request = request.secret_scanning(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_scanning_push_protection")?
    {
        request = request.secret_scanning_push_protection(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_scanning_validity_checks")?
    {
        request = request.secret_scanning_validity_checks(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_scanning_non_provider_patterns")?
    {
        request = request.secret_scanning_non_provider_patterns(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_scanning_generic_secrets")?
    {
        request = request.secret_scanning_generic_secrets(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_scanning_delegated_alert_dismissal")?
    {
        request = request.secret_scanning_delegated_alert_dismissal(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_scanning_extended_metadata")?
    {
        request = request.secret_scanning_extended_metadata(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("private_vulnerability_reporting")?
    {
        request = request.private_vulnerability_reporting(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::EnforcedUnenforced>("enforcement")?
    {
        request = request.enforcement(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn attach_enterprise_configuration(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::code_security::attach_enterprise_configuration(
        given.path::<String>("enterprise")?,
        given.path::<i64>("configuration_id")?,
        given
            .member::<
                ::octoforge::code_security::AttachEnterpriseConfigurationBodyScope,
            >("scope")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_configuration_as_default_for_enterprise(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::code_security::set_configuration_as_default_for_enterprise(
        given.path::<String>("enterprise")?,
        given.path::<i64>("configuration_id")?,
    );
    if let Some(value) = given
        .optional_member::<
            ::octoforge::code_security::DefaultForNewRepos,
        >("default_for_new_repos")?
    {
        request = request.default_for_new_repos(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_repositories_for_enterprise_configuration(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::code_security::get_repositories_for_enterprise_configuration(
        given.path::<String>("enterprise")?,
        given.path::<i64>("configuration_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<String>("before")? {
        request = request.before(value);
    }
    if let Some(value) = given.optional_query::<String>("after")? {
        request = request.after(value);
    }
    if let Some(value) = given.optional_query::<String>("status")? {
        request = request.status(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_configurations_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::code_security::get_configurations_for_org(
        given.path::<String>("org")?,
    );
    if let Some(value) = given
        .optional_query::<
            ::octoforge::code_security::GetConfigurationsForOrgTargetType,
        >("target_type")?
    {
        request = request.target_type(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<String>("before")? {
        request = request.before(value);
    }
    if let Some(value) = given.optional_query::<String>("after")? {
        request = request.after(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create_configuration(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::code_security::create_configuration(
        given.path::<String>("org")?,
        given.member::<String>("name")?,
    );
    if let Some(value) = given.optional_member::<String>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::AdvancedSecurity>("advanced_security")?
    {
        request = request.advanced_security(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::EnabledDisabledNotSet>("code_security")?
    {
        request = request.code_security(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("dependency_graph")?
    {
        request = request.dependency_graph(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("dependency_graph_autosubmit_action")?
    {
        request = request.dependency_graph_autosubmit_action(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::DependencyGraphAutosubmitActionOptions,
        >("dependency_graph_autosubmit_action_options")?
    {
        request = request.dependency_graph_autosubmit_action_options(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("dependabot_alerts")?
    {
        request = request.dependabot_alerts(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("dependabot_security_updates")?
    {
        request = request.dependabot_security_updates(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("dependabot_delegated_alert_dismissal")?
    {
        request = request.dependabot_delegated_alert_dismissal(value);
    }
    if let Some(value) = given
        .optional_member::<
            Option<::octoforge::models::CodeScanningOptions>,
        >("code_scanning_options")?
    {
        request = request.code_scanning_options(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("code_scanning_default_setup")?
    {
        request = request.code_scanning_default_setup(value);
    }
    if let Some(value) = given
        .optional_member::<
            Option<::octoforge::models::CodeScanningDefaultSetupOptions>,
        >("code_scanning_default_setup_options")?
    {
        request = request.code_scanning_default_setup_options(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("code_scanning_delegated_alert_dismissal")?
    {
        request = request.code_scanning_delegated_alert_dismissal(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_protection")?
    {
        request = request.secret_protection(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_scanning")?
    {
        request = request.secret_scanning(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_scanning_push_protection")?
    {
        request = request.secret_scanning_push_protection(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_scanning_delegated_bypass")?
    {
        request = request.secret_scanning_delegated_bypass(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::SecretScanningDelegatedBypassOptions,
        >("secret_scanning_delegated_bypass_options")?
    {
        request = request.secret_scanning_delegated_bypass_options(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_scanning_validity_checks")?
    {
        request = request.secret_scanning_validity_checks(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_scanning_non_provider_patterns")?
    {
        request = request.secret_scanning_non_provider_patterns(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_scanning_generic_secrets")?
    {
        request = request.secret_scanning_generic_secrets(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_scanning_delegated_alert_dismissal")?
    {
        request = request.secret_scanning_delegated_alert_dismissal(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_scanning_extended_metadata")?
    {
        request = request.secret_scanning_extended_metadata(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("private_vulnerability_reporting")?
    {
        request = request.private_vulnerability_reporting(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::EnforcedUnenforced>("enforcement")?
    {
        request = request.enforcement(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_default_configurations(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::code_security::get_default_configurations(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn detach_configuration(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::code_security::detach_configuration(
        given.path::<String>("org")?,
        given.member::<Vec<i64>>("selected_repository_ids")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_configuration(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::code_security::get_configuration(
        given.path::<String>("org")?,
        given.path::<i64>("configuration_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_configuration(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::code_security::delete_configuration(
        given.path::<String>("org")?,
        given.path::<i64>("configuration_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn update_configuration(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::code_security::update_configuration(
        given.path::<String>("org")?,
        given.path::<i64>("configuration_id")?,
    );
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = given.optional_member::<String>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::AdvancedSecurity>("advanced_security")?
    {
        request = request.advanced_security(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::EnabledDisabledNotSet>("code_security")?
    {
        request = request.code_security(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("dependency_graph")?
    {
        request = request.dependency_graph(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("dependency_graph_autosubmit_action")?
    {
        request = request.dependency_graph_autosubmit_action(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::DependencyGraphAutosubmitActionOptions,
        >("dependency_graph_autosubmit_action_options")?
    {
        request = request.dependency_graph_autosubmit_action_options(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("dependabot_alerts")?
    {
        request = request.dependabot_alerts(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("dependabot_security_updates")?
    {
        request = request.dependabot_security_updates(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("dependabot_delegated_alert_dismissal")?
    {
        request = request.dependabot_delegated_alert_dismissal(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("code_scanning_default_setup")?
    {
        request = request.code_scanning_default_setup(value);
    }
    if let Some(value) = given
        .optional_member::<
            Option<::octoforge::models::CodeScanningDefaultSetupOptions>,
        >("code_scanning_default_setup_options")?
    {
        request = request.code_scanning_default_setup_options(value);
    }
    if let Some(value) = given
        .optional_member::<
            Option<::octoforge::models::CodeScanningOptions>,
        >("code_scanning_options")?
    {
        request = request.code_scanning_options(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("code_scanning_delegated_alert_dismissal")?
    {
        request = request.code_scanning_delegated_alert_dismissal(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_protection")?
    {
        request = request.secret_protection(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_scanning")?
    {
        request = request.secret_scanning(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_scanning_push_protection")?
    {
        request = request.secret_scanning_push_protection(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_scanning_delegated_bypass")?
    {
        request = request.secret_scanning_delegated_bypass(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::SecretScanningDelegatedBypassOptions,
        >("secret_scanning_delegated_bypass_options")?
    {
        request = request.secret_scanning_delegated_bypass_options(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_scanning_validity_checks")?
    {
        request = request.secret_scanning_validity_checks(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_scanning_non_provider_patterns")?
    {
        request = request.secret_scanning_non_provider_patterns(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_scanning_generic_secrets")?
    {
        request = request.secret_scanning_generic_secrets(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_scanning_delegated_alert_dismissal")?
    {
        request = request.secret_scanning_delegated_alert_dismissal(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("secret_scanning_extended_metadata")?
    {
        request = request.secret_scanning_extended_metadata(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::EnabledDisabledNotSet,
        >("private_vulnerability_reporting")?
    {
        request = request.private_vulnerability_reporting(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::EnforcedUnenforced>("enforcement")?
    {
        request = request.enforcement(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn attach_configuration(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::code_security::attach_configuration(
        given.path::<String>("org")?,
        given.path::<i64>("configuration_id")?,
        given
            .member::<::octoforge::code_security::AttachConfigurationBodyScope>("scope")?,
    );
    if let Some(value) = given.optional_member::<Vec<i64>>("selected_repository_ids")? {
        request = request.selected_repository_ids(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn set_configuration_as_default(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::code_security::set_configuration_as_default(
        given.path::<String>("org")?,
        given.path::<i64>("configuration_id")?,
    );
    if let Some(value) = given
        .optional_member::<
            ::octoforge::code_security::DefaultForNewRepos,
        >("default_for_new_repos")?
    {
        request = request.default_for_new_repos(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_repositories_for_configuration(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::code_security::get_repositories_for_configuration(
        given.path::<String>("org")?,
        given.path::<i64>("configuration_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<String>("before")? {
        request = request.before(value);
    }
    if let Some(value) = given.optional_query::<String>("after")? {
        request = request.after(value);
    }
    if let Some(value) = given.optional_query::<String>("status")? {
        request = request.status(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_configuration_for_repository(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::code_security::get_configuration_for_repository(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}
