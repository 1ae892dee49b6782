// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `secret-scanning` as a user calls them.

use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("secret-scanning/list-alerts-for-org", list_alerts_for_org),
    Call::of("secret-scanning/list-org-custom-patterns", list_org_custom_patterns),
    Call::of(
        "secret-scanning/bulk-create-org-custom-patterns",
        bulk_create_org_custom_patterns,
    ),
    Call::of(
        "secret-scanning/bulk-delete-org-custom-patterns",
        bulk_delete_org_custom_patterns,
    ),
    Call::of("secret-scanning/update-org-custom-pattern", update_org_custom_pattern),
    Call::of("secret-scanning/list-org-pattern-configs", list_org_pattern_configs),
    Call::of("secret-scanning/update-org-pattern-configs", update_org_pattern_configs),
    Call::of("secret-scanning/list-alerts-for-repo", list_alerts_for_repo),
    Call::of("secret-scanning/get-alert", get_alert),
    Call::of("secret-scanning/update-alert", update_alert),
    Call::of("secret-scanning/list-locations-for-alert", list_locations_for_alert),
    Call::of("secret-scanning/list-repo-custom-patterns", list_repo_custom_patterns),
    Call::of(
        "secret-scanning/bulk-create-repo-custom-patterns",
        bulk_create_repo_custom_patterns,
    ),
    Call::of(
        "secret-scanning/bulk-delete-repo-custom-patterns",
        bulk_delete_repo_custom_patterns,
    ),
    Call::of("secret-scanning/update-repo-custom-pattern", update_repo_custom_pattern),
    Call::of(
        "secret-scanning/create-push-protection-bypass",
        create_push_protection_bypass,
    ),
    Call::of("secret-scanning/get-scan-history", get_scan_history),
];

fn list_alerts_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::secret_scanning::list_alerts_for_org(
        given.path::<String>("org")?,
    );
    if let Some(value) = given
        .optional_query::<::octoforge::models::SecretScanningAlertState>("state")?
    {
        request = request.state(value);
    }
    if let Some(value) = given.optional_query::<String>("secret_type")? {
        request = request.secret_type(value);
    }
    if let Some(value) = given.optional_query::<String>("exclude_secret_types")? {
        request = request.exclude_secret_types(value);
    }
    if let Some(value) = given.optional_query::<String>("exclude_providers")? {
        request = request.exclude_providers(value);
    }
    if let Some(value) = given.optional_query::<String>("providers")? {
        request = request.providers(value);
    }
    if let Some(value) = given.optional_query::<String>("resolution")? {
        request = request.resolution(value);
    }
    if let Some(value) = given.optional_query::<String>("assignee")? {
        request = request.assignee(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::CreatedUpdated>("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
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
    if let Some(value) = given.optional_query::<String>("validity")? {
        request = request.validity(value);
    }
    if let Some(value) = given.optional_query::<bool>("is_publicly_leaked")? {
        request = request.is_publicly_leaked(value);
    }
    if let Some(value) = given.optional_query::<bool>("is_multi_repo")? {
        request = request.is_multi_repo(value);
    }
    if let Some(value) = given.optional_query::<bool>("hide_secret")? {
        request = request.hide_secret(value);
    }
    if let Some(value) = given.optional_query::<bool>("is_bypassed")? {
        request = request.is_bypassed(value);
    }
    if let Some(value) = given.optional_query::<String>("included_metadata")? {
        request = request.included_metadata(value);
    }
    if let Some(value) = given.optional_query::<String>("owner_email_hash")? {
        request = request.owner_email_hash(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_org_custom_patterns(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::secret_scanning::list_org_custom_patterns(
        given.path::<String>("org")?,
    );
    if let Some(value) = given
        .optional_query::<::octoforge::models::PublishedUnpublished>("state")?
    {
        request = request.state(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::EnabledDisabled>("push_protection")?
    {
        request = request.push_protection(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::SecretScanningCustomPatternSort>("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
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

fn bulk_create_org_custom_patterns(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::secret_scanning::bulk_create_org_custom_patterns(
        given.path::<String>("org")?,
        given
            .member::<
                Vec<::octoforge::models::SecretScanningCustomPatternToCreate>,
            >("patterns")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn bulk_delete_org_custom_patterns(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::secret_scanning::bulk_delete_org_custom_patterns(
        given.path::<String>("org")?,
        given
            .member::<
                Vec<::octoforge::models::SecretScanningCustomPatternToDelete>,
            >("patterns")?,
    );
    if let Some(value) = given
        .optional_member::<
            ::octoforge::secret_scanning::PostDeleteAction,
        >("post_delete_action")?
    {
        request = request.post_delete_action(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn update_org_custom_pattern(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::secret_scanning::update_org_custom_pattern(
        given.path::<String>("org")?,
        given.path::<i64>("pattern_id")?,
        given.member::<Option<String>>("custom_pattern_version")?,
    );
    if let Some(value) = given.optional_member::<String>("pattern")? {
        request = request.pattern(value);
    }
    if let Some(value) = given.optional_member::<String>("start_delimiter")? {
        request = request.start_delimiter(value);
    }
    if let Some(value) = given.optional_member::<String>("end_delimiter")? {
        request = request.end_delimiter(value);
    }
    if let Some(value) = given.optional_member::<Vec<String>>("must_match")? {
        request = request.must_match(value);
    }
    if let Some(value) = given.optional_member::<Vec<String>>("must_not_match")? {
        request = request.must_not_match(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_org_pattern_configs(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::secret_scanning::list_org_pattern_configs(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn update_org_pattern_configs(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::secret_scanning::update_org_pattern_configs(
        given.path::<String>("org")?,
    );
    if let Some(value) = given
        .optional_member::<Option<String>>("pattern_config_version")?
    {
        request = request.pattern_config_version(value);
    }
    if let Some(value) = given
        .optional_member::<
            Vec<
                ::octoforge::secret_scanning::UpdateOrgPatternConfigsBodyProviderPatternSetting,
            >,
        >("provider_pattern_settings")?
    {
        request = request.provider_pattern_settings(value);
    }
    if let Some(value) = given
        .optional_member::<
            Vec<
                ::octoforge::secret_scanning::UpdateOrgPatternConfigsBodyCustomPatternSetting,
            >,
        >("custom_pattern_settings")?
    {
        request = request.custom_pattern_settings(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_alerts_for_repo(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::secret_scanning::list_alerts_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given
        .optional_query::<::octoforge::models::SecretScanningAlertState>("state")?
    {
        request = request.state(value);
    }
    if let Some(value) = given.optional_query::<String>("secret_type")? {
        request = request.secret_type(value);
    }
    if let Some(value) = given.optional_query::<String>("exclude_secret_types")? {
        request = request.exclude_secret_types(value);
    }
    if let Some(value) = given.optional_query::<String>("exclude_providers")? {
        request = request.exclude_providers(value);
    }
    if let Some(value) = given.optional_query::<String>("providers")? {
        request = request.providers(value);
    }
    if let Some(value) = given.optional_query::<String>("resolution")? {
        request = request.resolution(value);
    }
    if let Some(value) = given.optional_query::<String>("assignee")? {
        request = request.assignee(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::CreatedUpdated>("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
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
    if let Some(value) = given.optional_query::<String>("validity")? {
        request = request.validity(value);
    }
    if let Some(value) = given.optional_query::<bool>("is_publicly_leaked")? {
        request = request.is_publicly_leaked(value);
    }
    if let Some(value) = given.optional_query::<bool>("is_multi_repo")? {
        request = request.is_multi_repo(value);
    }
    if let Some(value) = given.optional_query::<bool>("hide_secret")? {
        request = request.hide_secret(value);
    }
    if let Some(value) = given.optional_query::<bool>("is_bypassed")? {
        request = request.is_bypassed(value);
    }
    if let Some(value) = given.optional_query::<String>("included_metadata")? {
        request = request.included_metadata(value);
    }
    if let Some(value) = given.optional_query::<String>("owner_email_hash")? {
        request = request.owner_email_hash(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_alert(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::secret_scanning::get_alert(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("alert_number")?,
    );
    if let Some(value) = given.optional_query::<bool>("hide_secret")? {
        request = request.hide_secret(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn update_alert(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::secret_scanning::update_alert(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("alert_number")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::models::SecretScanningAlertState>("state")?
    {
        request = request.state(value);
    }
    if let Some(value) = given
        .optional_member::<
            Option<::octoforge::models::SecretScanningAlertResolution>,
        >("resolution")?
    {
        request = request.resolution(value);
    }
    if let Some(value) = given.optional_member::<Option<String>>("resolution_comment")? {
        request = request.resolution_comment(value);
    }
    if let Some(value) = given.optional_member::<Option<String>>("assignee")? {
        request = request.assignee(value);
    }
    if let Some(value) = given
        .optional_member::<
            Option<::octoforge::secret_scanning::UpdateAlertBodyValidity>,
        >("validity")?
    {
        request = request.validity(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_locations_for_alert(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::secret_scanning::list_locations_for_alert(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("alert_number")?,
    );
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_repo_custom_patterns(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::secret_scanning::list_repo_custom_patterns(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given
        .optional_query::<::octoforge::models::PublishedUnpublished>("state")?
    {
        request = request.state(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::EnabledDisabled>("push_protection")?
    {
        request = request.push_protection(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::SecretScanningCustomPatternSort>("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
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

fn bulk_create_repo_custom_patterns(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::secret_scanning::bulk_create_repo_custom_patterns(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given
            .member::<
                Vec<::octoforge::models::SecretScanningCustomPatternToCreate>,
            >("patterns")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn bulk_delete_repo_custom_patterns(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::secret_scanning::bulk_delete_repo_custom_patterns(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given
            .member::<
                Vec<::octoforge::models::SecretScanningCustomPatternToDelete>,
            >("patterns")?,
    );
    if let Some(value) = given
        .optional_member::<
            ::octoforge::secret_scanning::PostDeleteAction,
        >("post_delete_action")?
    {
        request = request.post_delete_action(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn update_repo_custom_pattern(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::secret_scanning::update_repo_custom_pattern(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("pattern_id")?,
        given.member::<Option<String>>("custom_pattern_version")?,
    );
    if let Some(value) = given.optional_member::<String>("pattern")? {
        request = request.pattern(value);
    }
    if let Some(value) = given.optional_member::<String>("start_delimiter")? {
        request = request.start_delimiter(value);
    }
    if let Some(value) = given.optional_member::<String>("end_delimiter")? {
        request = request.end_delimiter(value);
    }
    if let Some(value) = given.optional_member::<Vec<String>>("must_match")? {
        request = request.must_match(value);
    }
    if let Some(value) = given.optional_member::<Vec<String>>("must_not_match")? {
        request = request.must_not_match(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create_push_protection_bypass(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::secret_scanning::create_push_protection_bypass(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given
            .member::<
                ::octoforge::models::SecretScanningPushProtectionBypassReason,
            >("reason")?,
        given.member::<String>("placeholder_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_scan_history(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::secret_scanning::get_scan_history(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}
