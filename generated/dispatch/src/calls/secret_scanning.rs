// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `secret-scanning` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
            "secret-scanning/list-alerts-for-org",
            |given, client| Ok(
                call::sent(list_alerts_for_org(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_alerts_for_org(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_alerts_for_org(given)?.items(client))),
        ),
    Call::of(
            "secret-scanning/list-org-custom-patterns",
            |given, client| Ok(
                call::sent(list_org_custom_patterns(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_org_custom_patterns(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_org_custom_patterns(given)?.items(client)),
            ),
        ),
    Call::of(
        "secret-scanning/bulk-create-org-custom-patterns",
        |given, client| Ok(
            call::sent(bulk_create_org_custom_patterns(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "secret-scanning/bulk-delete-org-custom-patterns",
        |given, client| Ok(
            call::sent(
                bulk_delete_org_custom_patterns(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "secret-scanning/update-org-custom-pattern",
        |given, client| Ok(
            call::sent(update_org_custom_pattern(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "secret-scanning/list-org-pattern-configs",
        |given, client| Ok(
            call::sent(list_org_pattern_configs(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "secret-scanning/update-org-pattern-configs",
        |given, client| Ok(
            call::sent(update_org_pattern_configs(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "secret-scanning/list-alerts-for-repo",
            |given, client| Ok(
                call::sent(list_alerts_for_repo(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_alerts_for_repo(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_alerts_for_repo(given)?.items(client))),
        ),
    Call::of(
        "secret-scanning/get-alert",
        |given, client| Ok(call::sent(get_alert(given)?.send(client), Got::json)),
    ),
    Call::of(
        "secret-scanning/update-alert",
        |given, client| Ok(call::sent(update_alert(given)?.send(client), Got::json)),
    ),
    Call::of(
            "secret-scanning/list-locations-for-alert",
            |given, client| Ok(
                call::sent(list_locations_for_alert(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_locations_for_alert(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_locations_for_alert(given)?.items(client)),
            ),
        ),
    Call::of(
            "secret-scanning/list-repo-custom-patterns",
            |given, client| Ok(
                call::sent(list_repo_custom_patterns(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_repo_custom_patterns(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_repo_custom_patterns(given)?.items(client)),
            ),
        ),
    Call::of(
        "secret-scanning/bulk-create-repo-custom-patterns",
        |given, client| Ok(
            call::sent(bulk_create_repo_custom_patterns(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "secret-scanning/bulk-delete-repo-custom-patterns",
        |given, client| Ok(
            call::sent(
                bulk_delete_repo_custom_patterns(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "secret-scanning/update-repo-custom-pattern",
        |given, client| Ok(
            call::sent(update_repo_custom_pattern(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "secret-scanning/create-push-protection-bypass",
        |given, client| Ok(
            call::sent(create_push_protection_bypass(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "secret-scanning/get-scan-history",
        |given, client| Ok(call::sent(get_scan_history(given)?.send(client), Got::json)),
    ),
];

#[inline]
fn list_alerts_for_org(
    given: &Arguments,
) -> Result<::octoforge::secret_scanning::ListAlertsForOrg, Fault> {
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
    Ok(request)
}

#[inline]
fn list_org_custom_patterns(
    given: &Arguments,
) -> Result<::octoforge::secret_scanning::ListOrgCustomPatterns, Fault> {
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
    Ok(request)
}

#[inline]
fn bulk_create_org_custom_patterns(
    given: &Arguments,
) -> Result<::octoforge::secret_scanning::BulkCreateOrgCustomPatterns, Fault> {
    Ok(
        ::octoforge::secret_scanning::bulk_create_org_custom_patterns(
            given.path::<String>("org")?,
            given
                .member::<
                    Vec<::octoforge::models::SecretScanningCustomPatternToCreate>,
                >("patterns")?,
        ),
    )
}

#[inline]
fn bulk_delete_org_custom_patterns(
    given: &Arguments,
) -> Result<::octoforge::secret_scanning::BulkDeleteOrgCustomPatterns, Fault> {
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
    Ok(request)
}

#[inline]
fn update_org_custom_pattern(
    given: &Arguments,
) -> Result<::octoforge::secret_scanning::UpdateOrgCustomPattern, Fault> {
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
    Ok(request)
}

#[inline]
fn list_org_pattern_configs(
    given: &Arguments,
) -> Result<::octoforge::secret_scanning::ListOrgPatternConfigs, Fault> {
    Ok(
        ::octoforge::secret_scanning::list_org_pattern_configs(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn update_org_pattern_configs(
    given: &Arguments,
) -> Result<::octoforge::secret_scanning::UpdateOrgPatternConfigs, Fault> {
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
    Ok(request)
}

#[inline]
fn list_alerts_for_repo(
    given: &Arguments,
) -> Result<::octoforge::secret_scanning::ListAlertsForRepo, Fault> {
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
    Ok(request)
}

#[inline]
fn get_alert(
    given: &Arguments,
) -> Result<::octoforge::secret_scanning::GetAlert, Fault> {
    let mut request = ::octoforge::secret_scanning::get_alert(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("alert_number")?,
    );
    if let Some(value) = given.optional_query::<bool>("hide_secret")? {
        request = request.hide_secret(value);
    }
    Ok(request)
}

#[inline]
fn update_alert(
    given: &Arguments,
) -> Result<::octoforge::secret_scanning::UpdateAlert, Fault> {
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
    Ok(request)
}

#[inline]
fn list_locations_for_alert(
    given: &Arguments,
) -> Result<::octoforge::secret_scanning::ListLocationsForAlert, Fault> {
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
    Ok(request)
}

#[inline]
fn list_repo_custom_patterns(
    given: &Arguments,
) -> Result<::octoforge::secret_scanning::ListRepoCustomPatterns, Fault> {
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
    Ok(request)
}

#[inline]
fn bulk_create_repo_custom_patterns(
    given: &Arguments,
) -> Result<::octoforge::secret_scanning::BulkCreateRepoCustomPatterns, Fault> {
    Ok(
        ::octoforge::secret_scanning::bulk_create_repo_custom_patterns(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given
                .member::<
                    Vec<::octoforge::models::SecretScanningCustomPatternToCreate>,
                >("patterns")?,
        ),
    )
}

#[inline]
fn bulk_delete_repo_custom_patterns(
    given: &Arguments,
) -> Result<::octoforge::secret_scanning::BulkDeleteRepoCustomPatterns, Fault> {
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
    Ok(request)
}

#[inline]
fn update_repo_custom_pattern(
    given: &Arguments,
) -> Result<::octoforge::secret_scanning::UpdateRepoCustomPattern, Fault> {
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
    Ok(request)
}

#[inline]
fn create_push_protection_bypass(
    given: &Arguments,
) -> Result<::octoforge::secret_scanning::CreatePushProtectionBypass, Fault> {
    Ok(
        ::octoforge::secret_scanning::create_push_protection_bypass(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given
                .member::<
                    ::octoforge::models::SecretScanningPushProtectionBypassReason,
                >("reason")?,
            given.member::<String>("placeholder_id")?,
        ),
    )
}

#[inline]
fn get_scan_history(
    given: &Arguments,
) -> Result<::octoforge::secret_scanning::GetScanHistory, Fault> {
    Ok(
        ::octoforge::secret_scanning::get_scan_history(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}
