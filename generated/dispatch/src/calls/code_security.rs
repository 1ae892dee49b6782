// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `code-security` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
            "code-security/get-configurations-for-enterprise",
            |given, client| Ok(
                call::sent(
                    get_configurations_for_enterprise(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    get_configurations_for_enterprise(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(get_configurations_for_enterprise(given)?.items(client)),
            ),
        ),
    Call::of(
        "code-security/create-configuration-for-enterprise",
        |given, client| Ok(
            call::sent(
                create_configuration_for_enterprise(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "code-security/get-default-configurations-for-enterprise",
        |given, client| Ok(
            call::sent(
                get_default_configurations_for_enterprise(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "code-security/get-single-configuration-for-enterprise",
        |given, client| Ok(
            call::sent(
                get_single_configuration_for_enterprise(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "code-security/delete-configuration-for-enterprise",
        |given, client| Ok(
            call::sent(
                delete_configuration_for_enterprise(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "code-security/update-enterprise-configuration",
        |given, client| Ok(
            call::sent(update_enterprise_configuration(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "code-security/attach-enterprise-configuration",
        |given, client| Ok(
            call::sent(attach_enterprise_configuration(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "code-security/set-configuration-as-default-for-enterprise",
        |given, client| Ok(
            call::sent(
                set_configuration_as_default_for_enterprise(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
            "code-security/get-repositories-for-enterprise-configuration",
            |given, client| Ok(
                call::sent(
                    get_repositories_for_enterprise_configuration(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    get_repositories_for_enterprise_configuration(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    get_repositories_for_enterprise_configuration(given)?.items(client),
                ),
            ),
        ),
    Call::of(
            "code-security/get-configurations-for-org",
            |given, client| Ok(
                call::sent(get_configurations_for_org(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(get_configurations_for_org(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(get_configurations_for_org(given)?.items(client)),
            ),
        ),
    Call::of(
        "code-security/create-configuration",
        |given, client| Ok(
            call::sent(create_configuration(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "code-security/get-default-configurations",
        |given, client| Ok(
            call::sent(get_default_configurations(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "code-security/detach-configuration",
        |given, client| Ok(
            call::sent(detach_configuration(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "code-security/get-configuration",
        |given, client| Ok(call::sent(get_configuration(given)?.send(client), Got::json)),
    ),
    Call::of(
        "code-security/delete-configuration",
        |given, client| Ok(
            call::sent(delete_configuration(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "code-security/update-configuration",
        |given, client| Ok(
            call::sent(update_configuration(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "code-security/attach-configuration",
        |given, client| Ok(
            call::sent(attach_configuration(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "code-security/set-configuration-as-default",
        |given, client| Ok(
            call::sent(set_configuration_as_default(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "code-security/get-repositories-for-configuration",
            |given, client| Ok(
                call::sent(
                    get_repositories_for_configuration(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    get_repositories_for_configuration(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(get_repositories_for_configuration(given)?.items(client)),
            ),
        ),
    Call::of(
        "code-security/get-configuration-for-repository",
        |given, client| Ok(
            call::sent(get_configuration_for_repository(given)?.send(client), Got::json),
        ),
    ),
];

#[inline]
fn get_configurations_for_enterprise(
    given: &Arguments,
) -> Result<::octoforge::code_security::GetConfigurationsForEnterprise, Fault> {
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
    Ok(request)
}

#[inline]
fn create_configuration_for_enterprise(
    given: &Arguments,
) -> Result<::octoforge::code_security::CreateConfigurationForEnterprise, Fault> {
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
    Ok(request)
}

#[inline]
fn get_default_configurations_for_enterprise(
    given: &Arguments,
) -> Result<::octoforge::code_security::GetDefaultConfigurationsForEnterprise, Fault> {
    Ok(
        ::octoforge::code_security::get_default_configurations_for_enterprise(
            given.path::<String>("enterprise")?,
        ),
    )
}

#[inline]
fn get_single_configuration_for_enterprise(
    given: &Arguments,
) -> Result<::octoforge::code_security::GetSingleConfigurationForEnterprise, Fault> {
    Ok(
        ::octoforge::code_security::get_single_configuration_for_enterprise(
            given.path::<String>("enterprise")?,
            given.path::<i64>("configuration_id")?,
        ),
    )
}

#[inline]
fn delete_configuration_for_enterprise(
    given: &Arguments,
) -> Result<::octoforge::code_security::DeleteConfigurationForEnterprise, Fault> {
    Ok(
        ::octoforge::code_security::delete_configuration_for_enterprise(
            given.path::<String>("enterprise")?,
            given.path::<i64>("configuration_id")?,
        ),
    )
}

#[inline]
fn update_enterprise_configuration(
    given: &Arguments,
) -> Result<::octoforge::code_security::UpdateEnterpriseConfiguration, Fault> {
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
    Ok(request)
}

#[inline]
fn attach_enterprise_configuration(
    given: &Arguments,
) -> Result<::octoforge::code_security::AttachEnterpriseConfiguration, Fault> {
    Ok(
        ::octoforge::code_security::attach_enterprise_configuration(
            given.path::<String>("enterprise")?,
            given.path::<i64>("configuration_id")?,
            given
                .member::<
                    ::octoforge::code_security::AttachEnterpriseConfigurationBodyScope,
                >("scope")?,
        ),
    )
}

#[inline]
fn set_configuration_as_default_for_enterprise(
    given: &Arguments,
) -> Result<::octoforge::code_security::SetConfigurationAsDefaultForEnterprise, Fault> {
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
    Ok(request)
}

#[inline]
fn get_repositories_for_enterprise_configuration(
    given: &Arguments,
) -> Result<
    ::octoforge::code_security::GetRepositoriesForEnterpriseConfiguration,
    Fault,
> {
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
    Ok(request)
}

#[inline]
fn get_configurations_for_org(
    given: &Arguments,
) -> Result<::octoforge::code_security::GetConfigurationsForOrg, Fault> {
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
    Ok(request)
}

#[inline]
fn create_configuration(
    given: &Arguments,
) -> Result<::octoforge::code_security::CreateConfiguration, Fault> {
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
    Ok(request)
}

#[inline]
fn get_default_configurations(
    given: &Arguments,
) -> Result<::octoforge::code_security::GetDefaultConfigurations, Fault> {
    Ok(
        ::octoforge::code_security::get_default_configurations(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn detach_configuration(
    given: &Arguments,
) -> Result<::octoforge::code_security::DetachConfiguration, Fault> {
    Ok(
        ::octoforge::code_security::detach_configuration(
            given.path::<String>("org")?,
            given.member::<Vec<i64>>("selected_repository_ids")?,
        ),
    )
}

#[inline]
fn get_configuration(
    given: &Arguments,
) -> Result<::octoforge::code_security::GetConfiguration, Fault> {
    Ok(
        ::octoforge::code_security::get_configuration(
            given.path::<String>("org")?,
            given.path::<i64>("configuration_id")?,
        ),
    )
}

#[inline]
fn delete_configuration(
    given: &Arguments,
) -> Result<::octoforge::code_security::DeleteConfiguration, Fault> {
    Ok(
        ::octoforge::code_security::delete_configuration(
            given.path::<String>("org")?,
            given.path::<i64>("configuration_id")?,
        ),
    )
}

#[inline]
fn update_configuration(
    given: &Arguments,
) -> Result<::octoforge::code_security::UpdateConfiguration, Fault> {
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
    Ok(request)
}

#[inline]
fn attach_configuration(
    given: &Arguments,
) -> Result<::octoforge::code_security::AttachConfiguration, Fault> {
    let mut request = ::octoforge::code_security::attach_configuration(
        given.path::<String>("org")?,
        given.path::<i64>("configuration_id")?,
        given
            .member::<::octoforge::code_security::AttachConfigurationBodyScope>("scope")?,
    );
    if let Some(value) = given.optional_member::<Vec<i64>>("selected_repository_ids")? {
        request = request.selected_repository_ids(value);
    }
    Ok(request)
}

#[inline]
fn set_configuration_as_default(
    given: &Arguments,
) -> Result<::octoforge::code_security::SetConfigurationAsDefault, Fault> {
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
    Ok(request)
}

#[inline]
fn get_repositories_for_configuration(
    given: &Arguments,
) -> Result<::octoforge::code_security::GetRepositoriesForConfiguration, Fault> {
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
    Ok(request)
}

#[inline]
fn get_configuration_for_repository(
    given: &Arguments,
) -> Result<::octoforge::code_security::GetConfigurationForRepository, Fault> {
    Ok(
        ::octoforge::code_security::get_configuration_for_repository(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}
