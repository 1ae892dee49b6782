// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `orgs` as a user calls them.

use octoforge_runtime::{DateTime, Map};
use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("orgs/list", list),
    Call::of("orgs/get", get),
    Call::of("orgs/delete", delete),
    Call::of("orgs/update", update),
    Call::of(
        "orgs/create-artifact-deployment-record",
        create_artifact_deployment_record,
    ),
    Call::of("orgs/set-cluster-deployment-records", set_cluster_deployment_records),
    Call::of(
        "orgs/create-cluster-deployment-records-job",
        create_cluster_deployment_records_job,
    ),
    Call::of(
        "orgs/get-cluster-deployment-records-job",
        get_cluster_deployment_records_job,
    ),
    Call::of("orgs/create-artifact-storage-record", create_artifact_storage_record),
    Call::of("orgs/list-artifact-deployment-records", list_artifact_deployment_records),
    Call::of("orgs/list-artifact-storage-records", list_artifact_storage_records),
    Call::of("orgs/list-attestations-bulk", list_attestations_bulk),
    Call::of("orgs/delete-attestations-bulk", delete_attestations_bulk),
    Call::of(
        "orgs/delete-attestations-by-subject-digest",
        delete_attestations_by_subject_digest,
    ),
    Call::of("orgs/list-attestation-repositories", list_attestation_repositories),
    Call::of("orgs/delete-attestations-by-id", delete_attestations_by_id),
    Call::of("orgs/list-attestations", list_attestations),
    Call::of("orgs/list-blocked-users", list_blocked_users),
    Call::of("orgs/check-blocked-user", check_blocked_user),
    Call::of("orgs/block-user", block_user),
    Call::of("orgs/unblock-user", unblock_user),
    Call::of("orgs/list-failed-invitations", list_failed_invitations),
    Call::of("orgs/list-webhooks", list_webhooks),
    Call::of("orgs/create-webhook", create_webhook),
    Call::of("orgs/get-webhook", get_webhook),
    Call::of("orgs/delete-webhook", delete_webhook),
    Call::of("orgs/update-webhook", update_webhook),
    Call::of("orgs/get-webhook-config-for-org", get_webhook_config_for_org),
    Call::of("orgs/update-webhook-config-for-org", update_webhook_config_for_org),
    Call::of("orgs/list-webhook-deliveries", list_webhook_deliveries),
    Call::of("orgs/get-webhook-delivery", get_webhook_delivery),
    Call::of("orgs/redeliver-webhook-delivery", redeliver_webhook_delivery),
    Call::of("orgs/ping-webhook", ping_webhook),
    Call::of(
        "api-insights/get-route-stats-by-actor",
        api_insights_get_route_stats_by_actor,
    ),
    Call::of("api-insights/get-subject-stats", api_insights_get_subject_stats),
    Call::of("api-insights/get-summary-stats", api_insights_get_summary_stats),
    Call::of(
        "api-insights/get-summary-stats-by-user",
        api_insights_get_summary_stats_by_user,
    ),
    Call::of(
        "api-insights/get-summary-stats-by-actor",
        api_insights_get_summary_stats_by_actor,
    ),
    Call::of("api-insights/get-time-stats", api_insights_get_time_stats),
    Call::of("api-insights/get-time-stats-by-user", api_insights_get_time_stats_by_user),
    Call::of(
        "api-insights/get-time-stats-by-actor",
        api_insights_get_time_stats_by_actor,
    ),
    Call::of("api-insights/get-user-stats", api_insights_get_user_stats),
    Call::of("orgs/list-app-installations", list_app_installations),
    Call::of("orgs/list-pending-invitations", list_pending_invitations),
    Call::of("orgs/create-invitation", create_invitation),
    Call::of("orgs/cancel-invitation", cancel_invitation),
    Call::of("orgs/list-invitation-teams", list_invitation_teams),
    Call::of("orgs/list-issue-fields", list_issue_fields),
    Call::of("orgs/create-issue-field", create_issue_field),
    Call::of("orgs/delete-issue-field", delete_issue_field),
    Call::of("orgs/update-issue-field", update_issue_field),
    Call::of("orgs/list-issue-types", list_issue_types),
    Call::of("orgs/create-issue-type", create_issue_type),
    Call::of("orgs/update-issue-type", update_issue_type),
    Call::of("orgs/delete-issue-type", delete_issue_type),
    Call::of("orgs/list-members", list_members),
    Call::of("orgs/check-membership-for-user", check_membership_for_user),
    Call::of("orgs/remove-member", remove_member),
    Call::of("orgs/get-membership-for-user", get_membership_for_user),
    Call::of("orgs/set-membership-for-user", set_membership_for_user),
    Call::of("orgs/remove-membership-for-user", remove_membership_for_user),
    Call::of("orgs/list-org-roles", list_org_roles),
    Call::of("orgs/revoke-all-org-roles-team", revoke_all_org_roles_team),
    Call::of("orgs/assign-team-to-org-role", assign_team_to_org_role),
    Call::of("orgs/revoke-org-role-team", revoke_org_role_team),
    Call::of("orgs/revoke-all-org-roles-user", revoke_all_org_roles_user),
    Call::of("orgs/assign-user-to-org-role", assign_user_to_org_role),
    Call::of("orgs/revoke-org-role-user", revoke_org_role_user),
    Call::of("orgs/get-org-role", get_org_role),
    Call::of("orgs/list-org-role-teams", list_org_role_teams),
    Call::of("orgs/list-org-role-users", list_org_role_users),
    Call::of("orgs/list-outside-collaborators", list_outside_collaborators),
    Call::of(
        "orgs/convert-member-to-outside-collaborator",
        convert_member_to_outside_collaborator,
    ),
    Call::of("orgs/remove-outside-collaborator", remove_outside_collaborator),
    Call::of("orgs/list-pat-grant-requests", list_pat_grant_requests),
    Call::of(
        "orgs/review-pat-grant-requests-in-bulk",
        review_pat_grant_requests_in_bulk,
    ),
    Call::of("orgs/review-pat-grant-request", review_pat_grant_request),
    Call::of(
        "orgs/list-pat-grant-request-repositories",
        list_pat_grant_request_repositories,
    ),
    Call::of("orgs/list-pat-grants", list_pat_grants),
    Call::of("orgs/update-pat-accesses", update_pat_accesses),
    Call::of("orgs/update-pat-access", update_pat_access),
    Call::of("orgs/list-pat-grant-repositories", list_pat_grant_repositories),
    Call::of(
        "orgs/custom-properties-for-repos-get-organization-definitions",
        custom_properties_for_repos_get_organization_definitions,
    ),
    Call::of(
        "orgs/custom-properties-for-repos-create-or-update-organization-definitions",
        custom_properties_for_repos_create_or_update_organization_definitions,
    ),
    Call::of(
        "orgs/custom-properties-for-repos-get-organization-definition",
        custom_properties_for_repos_get_organization_definition,
    ),
    Call::of(
        "orgs/custom-properties-for-repos-create-or-update-organization-definition",
        custom_properties_for_repos_create_or_update_organization_definition,
    ),
    Call::of(
        "orgs/custom-properties-for-repos-delete-organization-definition",
        custom_properties_for_repos_delete_organization_definition,
    ),
    Call::of(
        "orgs/custom-properties-for-repos-get-organization-values",
        custom_properties_for_repos_get_organization_values,
    ),
    Call::of(
        "orgs/custom-properties-for-repos-create-or-update-organization-values",
        custom_properties_for_repos_create_or_update_organization_values,
    ),
    Call::of("orgs/list-public-members", list_public_members),
    Call::of("orgs/check-public-membership-for-user", check_public_membership_for_user),
    Call::of(
        "orgs/set-public-membership-for-authenticated-user",
        set_public_membership_for_authenticated_user,
    ),
    Call::of(
        "orgs/remove-public-membership-for-authenticated-user",
        remove_public_membership_for_authenticated_user,
    ),
    Call::of("orgs/get-org-ruleset-history", get_org_ruleset_history),
    Call::of("orgs/get-org-ruleset-version", get_org_ruleset_version),
    Call::of("orgs/list-security-manager-teams", list_security_manager_teams),
    Call::of("orgs/add-security-manager-team", add_security_manager_team),
    Call::of("orgs/remove-security-manager-team", remove_security_manager_team),
    Call::of("orgs/get-immutable-releases-settings", get_immutable_releases_settings),
    Call::of("orgs/set-immutable-releases-settings", set_immutable_releases_settings),
    Call::of(
        "orgs/get-immutable-releases-settings-repositories",
        get_immutable_releases_settings_repositories,
    ),
    Call::of(
        "orgs/set-immutable-releases-settings-repositories",
        set_immutable_releases_settings_repositories,
    ),
    Call::of(
        "orgs/enable-selected-repository-immutable-releases-organization",
        enable_selected_repository_immutable_releases_organization,
    ),
    Call::of(
        "orgs/disable-selected-repository-immutable-releases-organization",
        disable_selected_repository_immutable_releases_organization,
    ),
    Call::of(
        "orgs/enable-or-disable-security-product-on-all-org-repos",
        enable_or_disable_security_product_on_all_org_repos,
    ),
    Call::of(
        "orgs/list-memberships-for-authenticated-user",
        list_memberships_for_authenticated_user,
    ),
    Call::of(
        "orgs/get-membership-for-authenticated-user",
        get_membership_for_authenticated_user,
    ),
    Call::of(
        "orgs/update-membership-for-authenticated-user",
        update_membership_for_authenticated_user,
    ),
    Call::of("orgs/list-for-authenticated-user", list_for_authenticated_user),
    Call::of("orgs/list-for-user", list_for_user),
    Call::of(
        "orgs/list-organization-fine-grained-permissions",
        list_organization_fine_grained_permissions,
    ),
];

fn list(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::list();
    if let Some(value) = given.optional_query::<i64>("since")? {
        request = request.since(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::get(given.path::<String>("org")?);
    Ok(sent(request.send(client), Got::json))
}

fn delete(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::delete(given.path::<String>("org")?);
    Ok(sent(request.send(client), Got::json))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn update(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::update(given.path::<String>("org")?);
    if let Some(value) = given.optional_member::<String>("billing_email")? {
        request = request.billing_email(value);
    }
    if let Some(value) = given.optional_member::<String>("company")? {
        request = request.company(value);
    }
    if let Some(value) = given.optional_member::<String>("email")? {
        request = request.email(value);
    }
    if let Some(value) = given.optional_member::<String>("twitter_username")? {
        request = request.twitter_username(value);
    }
    if let Some(value) = given.optional_member::<String>("location")? {
        request = request.location(value);
    }
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = given.optional_member::<String>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given.optional_member::<bool>("has_organization_projects")? {
        request = request.has_organization_projects(value);
    }
    if let Some(value) = given.optional_member::<bool>("has_repository_projects")? {
        request = request.has_repository_projects(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::orgs::UpdateBodyDefaultRepositoryPermission,
        >("default_repository_permission")?
    {
        request = request.default_repository_permission(value);
    }
    if let Some(value) = given
        .optional_member::<bool>("members_can_create_repositories")?
    {
        request = request.members_can_create_repositories(value);
    }
    if let Some(value) = given
        .optional_member::<bool>("members_can_create_internal_repositories")?
    {
        request = request.members_can_create_internal_repositories(value);
    }
    if let Some(value) = given
        .optional_member::<bool>("members_can_create_private_repositories")?
    {
        request = request.members_can_create_private_repositories(value);
    }
    if let Some(value) = given
        .optional_member::<bool>("members_can_create_public_repositories")?
    {
        request = request.members_can_create_public_repositories(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::orgs::UpdateBodyMembersAllowedRepositoryCreationType,
        >("members_allowed_repository_creation_type")?
    {
        request = request.members_allowed_repository_creation_type(value);
    }
    if let Some(value) = given.optional_member::<bool>("members_can_create_pages")? {
        request = request.members_can_create_pages(value);
    }
    if let Some(value) = given
        .optional_member::<bool>("members_can_create_public_pages")?
    {
        request = request.members_can_create_public_pages(value);
    }
    if let Some(value) = given
        .optional_member::<bool>("members_can_create_private_pages")?
    {
        request = request.members_can_create_private_pages(value);
    }
    if let Some(value) = given
        .optional_member::<bool>("members_can_fork_private_repositories")?
    {
        request = request.members_can_fork_private_repositories(value);
    }
    if let Some(value) = given.optional_member::<bool>("web_commit_signoff_required")? {
        request = request.web_commit_signoff_required(value);
    }
    if let Some(value) = given.optional_member::<String>("blog")? {
        request = request.blog(value);
    }
    if let Some(value) = given
        .optional_member::<bool>("advanced_security_enabled_for_new_repositories")?
    {
        request = request.advanced_security_enabled_for_new_repositories(value);
    }
    if let Some(value) = given
        .optional_member::<bool>("dependabot_alerts_enabled_for_new_repositories")?
    {
        request = request.dependabot_alerts_enabled_for_new_repositories(value);
    }
    if let Some(value) = given
        .optional_member::<
            bool,
        >("dependabot_security_updates_enabled_for_new_repositories")?
    {
        request = request
            .dependabot_security_updates_enabled_for_new_repositories(value);
    }
    if let Some(value) = given
        .optional_member::<bool>("dependency_graph_enabled_for_new_repositories")?
    {
        request = request.dependency_graph_enabled_for_new_repositories(value);
    }
    if let Some(value) = given
        .optional_member::<bool>("secret_scanning_enabled_for_new_repositories")?
    {
        request = request.secret_scanning_enabled_for_new_repositories(value);
    }
    if let Some(value) = given
        .optional_member::<
            bool,
        >("secret_scanning_push_protection_enabled_for_new_repositories")?
    {
        request = request
            .secret_scanning_push_protection_enabled_for_new_repositories(value);
    }
    if let Some(value) = given
        .optional_member::<bool>("secret_scanning_push_protection_custom_link_enabled")?
    {
        request = request.secret_scanning_push_protection_custom_link_enabled(value);
    }
    if let Some(value) = given
        .optional_member::<String>("secret_scanning_push_protection_custom_link")?
    {
        request = request.secret_scanning_push_protection_custom_link(value);
    }
    if let Some(value) = given
        .optional_member::<bool>("deploy_keys_enabled_for_repositories")?
    {
        request = request.deploy_keys_enabled_for_repositories(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create_artifact_deployment_record(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::create_artifact_deployment_record(
        given.path::<String>("org")?,
        given.member::<String>("name")?,
        given.member::<String>("digest")?,
        given.member::<::octoforge::orgs::DeployedDecommissioned>("status")?,
        given.member::<String>("logical_environment")?,
        given.member::<String>("deployment_name")?,
    );
    if let Some(value) = given.optional_member::<String>("version")? {
        request = request.version(value);
    }
    if let Some(value) = given.optional_member::<String>("physical_environment")? {
        request = request.physical_environment(value);
    }
    if let Some(value) = given.optional_member::<String>("cluster")? {
        request = request.cluster(value);
    }
    if let Some(value) = given.optional_member::<Map<String>>("tags")? {
        request = request.tags(value);
    }
    if let Some(value) = given
        .optional_member::<Vec<::octoforge::models::RuntimeRisk>>("runtime_risks")?
    {
        request = request.runtime_risks(value);
    }
    if let Some(value) = given.optional_member::<String>("github_repository")? {
        request = request.github_repository(value);
    }
    if let Some(value) = given.optional_member::<bool>("return_records")? {
        request = request.return_records(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn set_cluster_deployment_records(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::set_cluster_deployment_records(
        given.path::<String>("org")?,
        given.path::<String>("cluster")?,
        given.member::<String>("logical_environment")?,
        given.member::<Vec<::octoforge::orgs::Deployment>>("deployments")?,
    );
    if let Some(value) = given.optional_member::<String>("physical_environment")? {
        request = request.physical_environment(value);
    }
    if let Some(value) = given.optional_member::<bool>("partial_success")? {
        request = request.partial_success(value);
    }
    if let Some(value) = given.optional_member::<bool>("return_records")? {
        request = request.return_records(value);
    }
    Ok(
        sent(
            request.send(client),
            |output| match output {
                ::octoforge::orgs::SetClusterDeploymentRecordsOutput::Ok(value) => {
                    Got::json(value)
                }
                ::octoforge::orgs::SetClusterDeploymentRecordsOutput::MultiStatus(
                    value,
                ) => Got::json(value),
                _ => Got::Nothing,
            },
        ),
    )
}

fn create_cluster_deployment_records_job(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::create_cluster_deployment_records_job(
        given.path::<String>("org")?,
        given.path::<String>("cluster")?,
        given.member::<String>("logical_environment")?,
        given.member::<Vec<::octoforge::orgs::Deployment>>("deployments")?,
    );
    if let Some(value) = given.optional_member::<String>("physical_environment")? {
        request = request.physical_environment(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_cluster_deployment_records_job(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::get_cluster_deployment_records_job(
        given.path::<String>("org")?,
        given.path::<String>("cluster")?,
        given.path::<i64>("job_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_artifact_storage_record(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::create_artifact_storage_record(
        given.path::<String>("org")?,
        given.member::<String>("name")?,
        given.member::<String>("digest")?,
        given.member::<String>("registry_url")?,
    );
    if let Some(value) = given.optional_member::<String>("version")? {
        request = request.version(value);
    }
    if let Some(value) = given.optional_member::<String>("artifact_url")? {
        request = request.artifact_url(value);
    }
    if let Some(value) = given.optional_member::<String>("path")? {
        request = request.path(value);
    }
    if let Some(value) = given.optional_member::<String>("repository")? {
        request = request.repository(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::orgs::CreateArtifactStorageRecordBodyStatus,
        >("status")?
    {
        request = request.status(value);
    }
    if let Some(value) = given.optional_member::<String>("github_repository")? {
        request = request.github_repository(value);
    }
    if let Some(value) = given.optional_member::<bool>("return_records")? {
        request = request.return_records(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_artifact_deployment_records(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::list_artifact_deployment_records(
        given.path::<String>("org")?,
        given.path::<String>("subject_digest")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_artifact_storage_records(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::list_artifact_storage_records(
        given.path::<String>("org")?,
        given.path::<String>("subject_digest")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_attestations_bulk(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::list_attestations_bulk(
        given.path::<String>("org")?,
        given.member::<Vec<String>>("subject_digests")?,
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
    if let Some(value) = given.optional_member::<String>("predicate_type")? {
        request = request.predicate_type(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn delete_attestations_bulk(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::delete_attestations_bulk(
        given.path::<String>("org")?,
        given.body::<::octoforge::models::DeleteAttestationsBulkBody>()?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn delete_attestations_by_subject_digest(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::delete_attestations_by_subject_digest(
        given.path::<String>("org")?,
        given.path::<String>("subject_digest")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_attestation_repositories(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::list_attestation_repositories(
        given.path::<String>("org")?,
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
    if let Some(value) = given.optional_query::<String>("predicate_type")? {
        request = request.predicate_type(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn delete_attestations_by_id(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::delete_attestations_by_id(
        given.path::<String>("org")?,
        given.path::<i64>("attestation_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_attestations(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::list_attestations(
        given.path::<String>("org")?,
        given.path::<String>("subject_digest")?,
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
    if let Some(value) = given.optional_query::<String>("predicate_type")? {
        request = request.predicate_type(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_blocked_users(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::list_blocked_users(
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

fn check_blocked_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::check_blocked_user(
        given.path::<String>("org")?,
        given.path::<String>("username")?,
    );
    Ok(sent(request.send(client), Got::Check))
}

fn block_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::block_user(
        given.path::<String>("org")?,
        given.path::<String>("username")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn unblock_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::unblock_user(
        given.path::<String>("org")?,
        given.path::<String>("username")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_failed_invitations(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::list_failed_invitations(
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

fn list_webhooks(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::list_webhooks(given.path::<String>("org")?);
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create_webhook(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::create_webhook(
        given.path::<String>("org")?,
        given.member::<String>("name")?,
        given.member::<::octoforge::orgs::CreateWebhookBodyConfig>("config")?,
    );
    if let Some(value) = given.optional_member::<Vec<String>>("events")? {
        request = request.events(value);
    }
    if let Some(value) = given.optional_member::<bool>("active")? {
        request = request.active(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_webhook(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::get_webhook(
        given.path::<String>("org")?,
        given.path::<i64>("hook_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_webhook(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::delete_webhook(
        given.path::<String>("org")?,
        given.path::<i64>("hook_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn update_webhook(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::update_webhook(
        given.path::<String>("org")?,
        given.path::<i64>("hook_id")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::orgs::UpdateWebhookBodyConfig>("config")?
    {
        request = request.config(value);
    }
    if let Some(value) = given.optional_member::<Vec<String>>("events")? {
        request = request.events(value);
    }
    if let Some(value) = given.optional_member::<bool>("active")? {
        request = request.active(value);
    }
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.name(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_webhook_config_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::get_webhook_config_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("hook_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn update_webhook_config_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::update_webhook_config_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("hook_id")?,
    );
    if let Some(value) = given.optional_member::<String>("url")? {
        request = request.url(value);
    }
    if let Some(value) = given.optional_member::<String>("content_type")? {
        request = request.content_type(value);
    }
    if let Some(value) = given.optional_member::<String>("secret")? {
        request = request.secret(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::WebhookConfigInsecureSsl,
        >("insecure_ssl")?
    {
        request = request.insecure_ssl(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_webhook_deliveries(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::list_webhook_deliveries(
        given.path::<String>("org")?,
        given.path::<i64>("hook_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<String>("cursor")? {
        request = request.cursor(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::WebhookDeliveryStatus>("status")?
    {
        request = request.status(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_webhook_delivery(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::get_webhook_delivery(
        given.path::<String>("org")?,
        given.path::<i64>("hook_id")?,
        given.path::<i64>("delivery_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn redeliver_webhook_delivery(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::redeliver_webhook_delivery(
        given.path::<String>("org")?,
        given.path::<i64>("hook_id")?,
        given.path::<i64>("delivery_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn ping_webhook(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::ping_webhook(
        given.path::<String>("org")?,
        given.path::<i64>("hook_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn api_insights_get_route_stats_by_actor(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::api_insights_get_route_stats_by_actor(
        given.path::<String>("org")?,
        given.path::<::octoforge::models::ApiInsightsActorType>("actor_type")?,
        given.path::<i64>("actor_id")?,
        given.query::<String>("min_timestamp")?,
    );
    if let Some(value) = given.optional_query::<String>("max_timestamp")? {
        request = request.max_timestamp(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    if let Some(value) = given
        .optional_query::<
            Vec<::octoforge::models::ApiInsightsRouteStatsSortItem>,
        >("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given.optional_query::<String>("api_route_substring")? {
        request = request.api_route_substring(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn api_insights_get_subject_stats(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::api_insights_get_subject_stats(
        given.path::<String>("org")?,
        given.query::<String>("min_timestamp")?,
    );
    if let Some(value) = given.optional_query::<String>("max_timestamp")? {
        request = request.max_timestamp(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    if let Some(value) = given
        .optional_query::<Vec<::octoforge::models::ApiInsightsSortItem>>("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given.optional_query::<String>("subject_name_substring")? {
        request = request.subject_name_substring(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn api_insights_get_summary_stats(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::api_insights_get_summary_stats(
        given.path::<String>("org")?,
        given.query::<String>("min_timestamp")?,
    );
    if let Some(value) = given.optional_query::<String>("max_timestamp")? {
        request = request.max_timestamp(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn api_insights_get_summary_stats_by_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::api_insights_get_summary_stats_by_user(
        given.path::<String>("org")?,
        given.path::<String>("user_id")?,
        given.query::<String>("min_timestamp")?,
    );
    if let Some(value) = given.optional_query::<String>("max_timestamp")? {
        request = request.max_timestamp(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn api_insights_get_summary_stats_by_actor(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::api_insights_get_summary_stats_by_actor(
        given.path::<String>("org")?,
        given.path::<::octoforge::models::ApiInsightsActorType>("actor_type")?,
        given.path::<i64>("actor_id")?,
        given.query::<String>("min_timestamp")?,
    );
    if let Some(value) = given.optional_query::<String>("max_timestamp")? {
        request = request.max_timestamp(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn api_insights_get_time_stats(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::api_insights_get_time_stats(
        given.path::<String>("org")?,
        given.query::<String>("min_timestamp")?,
        given.query::<String>("timestamp_increment")?,
    );
    if let Some(value) = given.optional_query::<String>("max_timestamp")? {
        request = request.max_timestamp(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn api_insights_get_time_stats_by_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::api_insights_get_time_stats_by_user(
        given.path::<String>("org")?,
        given.path::<String>("user_id")?,
        given.query::<String>("min_timestamp")?,
        given.query::<String>("timestamp_increment")?,
    );
    if let Some(value) = given.optional_query::<String>("max_timestamp")? {
        request = request.max_timestamp(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn api_insights_get_time_stats_by_actor(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::api_insights_get_time_stats_by_actor(
        given.path::<String>("org")?,
        given.path::<::octoforge::models::ApiInsightsActorType>("actor_type")?,
        given.path::<i64>("actor_id")?,
        given.query::<String>("min_timestamp")?,
        given.query::<String>("timestamp_increment")?,
    );
    if let Some(value) = given.optional_query::<String>("max_timestamp")? {
        request = request.max_timestamp(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn api_insights_get_user_stats(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::api_insights_get_user_stats(
        given.path::<String>("org")?,
        given.path::<String>("user_id")?,
        given.query::<String>("min_timestamp")?,
    );
    if let Some(value) = given.optional_query::<String>("max_timestamp")? {
        request = request.max_timestamp(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    if let Some(value) = given
        .optional_query::<Vec<::octoforge::models::ApiInsightsSortItem>>("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given.optional_query::<String>("actor_name_substring")? {
        request = request.actor_name_substring(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_app_installations(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::list_app_installations(
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

fn list_pending_invitations(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::list_pending_invitations(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::orgs::ListPendingInvitationsRole>("role")?
    {
        request = request.role(value);
    }
    if let Some(value) = given
        .optional_query::<
            ::octoforge::orgs::ListPendingInvitationsInvitationSource,
        >("invitation_source")?
    {
        request = request.invitation_source(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create_invitation(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::create_invitation(given.path::<String>("org")?);
    if let Some(value) = given.optional_member::<i64>("invitee_id")? {
        request = request.invitee_id(value);
    }
    if let Some(value) = given.optional_member::<String>("email")? {
        request = request.email(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::orgs::CreateInvitationBodyRole>("role")?
    {
        request = request.role(value);
    }
    if let Some(value) = given.optional_member::<Vec<i64>>("team_ids")? {
        request = request.team_ids(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn cancel_invitation(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::cancel_invitation(
        given.path::<String>("org")?,
        given.path::<i64>("invitation_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_invitation_teams(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::list_invitation_teams(
        given.path::<String>("org")?,
        given.path::<i64>("invitation_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_issue_fields(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::list_issue_fields(given.path::<String>("org")?);
    Ok(sent(request.send(client), Got::json))
}

fn create_issue_field(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::create_issue_field(
        given.path::<String>("org")?,
        given.member::<String>("name")?,
        given.member::<::octoforge::models::DataType>("data_type")?,
    );
    if let Some(value) = given.optional_member::<Option<String>>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::OrganizationMembersOnlyAll,
        >("visibility")?
    {
        request = request.visibility(value);
    }
    if let Some(value) = given
        .optional_member::<
            Option<Vec<::octoforge::models::OrganizationCreateIssueFieldOption>>,
        >("options")?
    {
        request = request.options(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn delete_issue_field(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::delete_issue_field(
        given.path::<String>("org")?,
        given.path::<i64>("issue_field_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn update_issue_field(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::update_issue_field(
        given.path::<String>("org")?,
        given.path::<i64>("issue_field_id")?,
    );
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = given.optional_member::<Option<String>>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::OrganizationMembersOnlyAll,
        >("visibility")?
    {
        request = request.visibility(value);
    }
    if let Some(value) = given
        .optional_member::<
            Vec<::octoforge::models::OrganizationUpdateIssueFieldOption>,
        >("options")?
    {
        request = request.options(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_issue_types(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::list_issue_types(given.path::<String>("org")?);
    Ok(sent(request.send(client), Got::json))
}

fn create_issue_type(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::create_issue_type(
        given.path::<String>("org")?,
        given.member::<String>("name")?,
        given.member::<bool>("is_enabled")?,
    );
    if let Some(value) = given.optional_member::<Option<String>>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given
        .optional_member::<Option<::octoforge::models::IssueTypeColor>>("color")?
    {
        request = request.color(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn update_issue_type(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::update_issue_type(
        given.path::<String>("org")?,
        given.path::<i64>("issue_type_id")?,
        given.member::<String>("name")?,
        given.member::<bool>("is_enabled")?,
    );
    if let Some(value) = given.optional_member::<Option<String>>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given
        .optional_member::<Option<::octoforge::models::IssueTypeColor>>("color")?
    {
        request = request.color(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn delete_issue_type(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::delete_issue_type(
        given.path::<String>("org")?,
        given.path::<i64>("issue_type_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_members(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::list_members(given.path::<String>("org")?);
    if let Some(value) = given
        .optional_query::<::octoforge::models::MemberFilter>("filter")?
    {
        request = request.filter(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::orgs::ListMembersRole>("role")?
    {
        request = request.role(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn check_membership_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::check_membership_for_user(
        given.path::<String>("org")?,
        given.path::<String>("username")?,
    );
    Ok(sent(request.send(client), Got::Check))
}

fn remove_member(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::remove_member(
        given.path::<String>("org")?,
        given.path::<String>("username")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_membership_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::get_membership_for_user(
        given.path::<String>("org")?,
        given.path::<String>("username")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_membership_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::set_membership_for_user(
        given.path::<String>("org")?,
        given.path::<String>("username")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::orgs::SetMembershipForUserBodyRole>("role")?
    {
        request = request.role(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn remove_membership_for_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::remove_membership_for_user(
        given.path::<String>("org")?,
        given.path::<String>("username")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_org_roles(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::list_org_roles(given.path::<String>("org")?);
    Ok(sent(request.send(client), Got::json))
}

fn revoke_all_org_roles_team(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::revoke_all_org_roles_team(
        given.path::<String>("org")?,
        given.path::<String>("team_slug")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn assign_team_to_org_role(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::assign_team_to_org_role(
        given.path::<String>("org")?,
        given.path::<String>("team_slug")?,
        given.path::<i64>("role_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn revoke_org_role_team(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::revoke_org_role_team(
        given.path::<String>("org")?,
        given.path::<String>("team_slug")?,
        given.path::<i64>("role_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn revoke_all_org_roles_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::revoke_all_org_roles_user(
        given.path::<String>("org")?,
        given.path::<String>("username")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn assign_user_to_org_role(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::assign_user_to_org_role(
        given.path::<String>("org")?,
        given.path::<String>("username")?,
        given.path::<i64>("role_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn revoke_org_role_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::revoke_org_role_user(
        given.path::<String>("org")?,
        given.path::<String>("username")?,
        given.path::<i64>("role_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_org_role(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::get_org_role(
        given.path::<String>("org")?,
        given.path::<i64>("role_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_org_role_teams(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::list_org_role_teams(
        given.path::<String>("org")?,
        given.path::<i64>("role_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_org_role_users(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::list_org_role_users(
        given.path::<String>("org")?,
        given.path::<i64>("role_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_outside_collaborators(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::list_outside_collaborators(
        given.path::<String>("org")?,
    );
    if let Some(value) = given
        .optional_query::<::octoforge::models::MemberFilter>("filter")?
    {
        request = request.filter(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn convert_member_to_outside_collaborator(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::convert_member_to_outside_collaborator(
        given.path::<String>("org")?,
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_member::<bool>("async")? {
        request = request.r#async(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn remove_outside_collaborator(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::remove_outside_collaborator(
        given.path::<String>("org")?,
        given.path::<String>("username")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_pat_grant_requests(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::list_pat_grant_requests(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::PersonalAccessTokenSort>("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    if let Some(value) = given.optional_query::<Vec<String>>("owner[]")? {
        request = request.owner(value);
    }
    if let Some(value) = given.optional_query::<String>("repository")? {
        request = request.repository(value);
    }
    if let Some(value) = given.optional_query::<String>("permission")? {
        request = request.permission(value);
    }
    if let Some(value) = given.optional_query::<DateTime>("last_used_before")? {
        request = request.last_used_before(value);
    }
    if let Some(value) = given.optional_query::<DateTime>("last_used_after")? {
        request = request.last_used_after(value);
    }
    if let Some(value) = given.optional_query::<Vec<String>>("token_id[]")? {
        request = request.token_id(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn review_pat_grant_requests_in_bulk(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::review_pat_grant_requests_in_bulk(
        given.path::<String>("org")?,
        given.member::<::octoforge::orgs::ApproveDeny>("action")?,
    );
    if let Some(value) = given.optional_member::<Vec<i64>>("pat_request_ids")? {
        request = request.pat_request_ids(value);
    }
    if let Some(value) = given.optional_member::<Option<String>>("reason")? {
        request = request.reason(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn review_pat_grant_request(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::review_pat_grant_request(
        given.path::<String>("org")?,
        given.path::<i64>("pat_request_id")?,
        given.member::<::octoforge::orgs::ApproveDeny>("action")?,
    );
    if let Some(value) = given.optional_member::<Option<String>>("reason")? {
        request = request.reason(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn list_pat_grant_request_repositories(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::list_pat_grant_request_repositories(
        given.path::<String>("org")?,
        given.path::<i64>("pat_request_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_pat_grants(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::list_pat_grants(given.path::<String>("org")?);
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::PersonalAccessTokenSort>("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    if let Some(value) = given.optional_query::<Vec<String>>("owner[]")? {
        request = request.owner(value);
    }
    if let Some(value) = given.optional_query::<String>("repository")? {
        request = request.repository(value);
    }
    if let Some(value) = given.optional_query::<String>("permission")? {
        request = request.permission(value);
    }
    if let Some(value) = given.optional_query::<DateTime>("last_used_before")? {
        request = request.last_used_before(value);
    }
    if let Some(value) = given.optional_query::<DateTime>("last_used_after")? {
        request = request.last_used_after(value);
    }
    if let Some(value) = given.optional_query::<Vec<String>>("token_id[]")? {
        request = request.token_id(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn update_pat_accesses(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::update_pat_accesses(
        given.path::<String>("org")?,
        given.member::<::octoforge::orgs::RevokeAction>("action")?,
        given.member::<Vec<i64>>("pat_ids")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn update_pat_access(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::update_pat_access(
        given.path::<String>("org")?,
        given.path::<i64>("pat_id")?,
        given.member::<::octoforge::orgs::RevokeAction>("action")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_pat_grant_repositories(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::list_pat_grant_repositories(
        given.path::<String>("org")?,
        given.path::<i64>("pat_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn custom_properties_for_repos_get_organization_definitions(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::custom_properties_for_repos_get_organization_definitions(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn custom_properties_for_repos_create_or_update_organization_definitions(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::custom_properties_for_repos_create_or_update_organization_definitions(
        given.path::<String>("org")?,
        given.member::<Vec<::octoforge::models::CustomProperty>>("properties")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn custom_properties_for_repos_get_organization_definition(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::custom_properties_for_repos_get_organization_definition(
        given.path::<String>("org")?,
        given.path::<String>("custom_property_name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn custom_properties_for_repos_create_or_update_organization_definition(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::custom_properties_for_repos_create_or_update_organization_definition(
        given.path::<String>("org")?,
        given.path::<String>("custom_property_name")?,
        given.member::<::octoforge::models::ValueType>("value_type")?,
    );
    if let Some(value) = given.optional_member::<bool>("required")? {
        request = request.required(value);
    }
    if let Some(value) = given
        .optional_member::<Option<::octoforge::models::Fields>>("default_value")?
    {
        request = request.default_value(value);
    }
    if let Some(value) = given.optional_member::<Option<String>>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given.optional_member::<Option<Vec<String>>>("allowed_values")?
    {
        request = request.allowed_values(value);
    }
    if let Some(value) = given
        .optional_member::<
            Option<::octoforge::models::ValuesEditableBy>,
        >("values_editable_by")?
    {
        request = request.values_editable_by(value);
    }
    if let Some(value) = given.optional_member::<bool>("require_explicit_values")? {
        request = request.require_explicit_values(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn custom_properties_for_repos_delete_organization_definition(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::custom_properties_for_repos_delete_organization_definition(
        given.path::<String>("org")?,
        given.path::<String>("custom_property_name")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn custom_properties_for_repos_get_organization_values(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::custom_properties_for_repos_get_organization_values(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<String>("repository_query")? {
        request = request.repository_query(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn custom_properties_for_repos_create_or_update_organization_values(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::custom_properties_for_repos_create_or_update_organization_values(
        given.path::<String>("org")?,
        given.member::<Vec<String>>("repository_names")?,
        given.member::<Vec<::octoforge::models::CustomPropertyValue>>("properties")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_public_members(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::list_public_members(
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

fn check_public_membership_for_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::check_public_membership_for_user(
        given.path::<String>("org")?,
        given.path::<String>("username")?,
    );
    Ok(sent(request.send(client), Got::Check))
}

fn set_public_membership_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::set_public_membership_for_authenticated_user(
        given.path::<String>("org")?,
        given.path::<String>("username")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn remove_public_membership_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::remove_public_membership_for_authenticated_user(
        given.path::<String>("org")?,
        given.path::<String>("username")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_org_ruleset_history(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::get_org_ruleset_history(
        given.path::<String>("org")?,
        given.path::<i64>("ruleset_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_org_ruleset_version(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::get_org_ruleset_version(
        given.path::<String>("org")?,
        given.path::<i64>("ruleset_id")?,
        given.path::<i64>("version_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn list_security_manager_teams(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::list_security_manager_teams(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn add_security_manager_team(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::add_security_manager_team(
        given.path::<String>("org")?,
        given.path::<String>("team_slug")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn remove_security_manager_team(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::remove_security_manager_team(
        given.path::<String>("org")?,
        given.path::<String>("team_slug")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_immutable_releases_settings(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::get_immutable_releases_settings(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_immutable_releases_settings(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::set_immutable_releases_settings(
        given.path::<String>("org")?,
        given
            .member::<::octoforge::models::EnabledRepositories>("enforced_repositories")?,
    );
    if let Some(value) = given.optional_member::<Vec<i64>>("selected_repository_ids")? {
        request = request.selected_repository_ids(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn get_immutable_releases_settings_repositories(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::get_immutable_releases_settings_repositories(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn set_immutable_releases_settings_repositories(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::set_immutable_releases_settings_repositories(
        given.path::<String>("org")?,
        given.member::<Vec<i64>>("selected_repository_ids")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn enable_selected_repository_immutable_releases_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::enable_selected_repository_immutable_releases_organization(
        given.path::<String>("org")?,
        given.path::<i64>("repository_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn disable_selected_repository_immutable_releases_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::disable_selected_repository_immutable_releases_organization(
        given.path::<String>("org")?,
        given.path::<i64>("repository_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn enable_or_disable_security_product_on_all_org_repos(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::enable_or_disable_security_product_on_all_org_repos(
        given.path::<String>("org")?,
        given.path::<::octoforge::models::SecurityProduct>("security_product")?,
        given.path::<::octoforge::models::OrgSecurityProductEnablement>("enablement")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::models::QuerySuite>("query_suite")?
    {
        request = request.query_suite(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn list_memberships_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::list_memberships_for_authenticated_user();
    if let Some(value) = given
        .optional_query::<::octoforge::models::ActivePending>("state")?
    {
        request = request.state(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_membership_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::get_membership_for_authenticated_user(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn update_membership_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::update_membership_for_authenticated_user(
        given.path::<String>("org")?,
        given
            .member::<
                ::octoforge::orgs::UpdateMembershipForAuthenticatedUserBodyState,
            >("state")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::list_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::orgs::list_for_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_organization_fine_grained_permissions(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::orgs::list_organization_fine_grained_permissions(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}
