// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `orgs` as a user calls them.

use octoforge_runtime::{DateTime, Map};
use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
            "orgs/list",
            |given, client| Ok(call::sent(list(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(call::pages(list(given)?.pages(client), Got::json)),
            |given, client| Ok(call::items(list(given)?.items(client))),
        ),
    Call::of(
        "orgs/get",
        |given, client| Ok(call::sent(get(given)?.send(client), Got::json)),
    ),
    Call::of(
        "orgs/delete",
        |given, client| Ok(call::sent(delete(given)?.send(client), Got::json)),
    ),
    Call::of(
        "orgs/update",
        |given, client| Ok(call::sent(update(given)?.send(client), Got::json)),
    ),
    Call::of(
        "orgs/create-artifact-deployment-record",
        |given, client| Ok(
            call::sent(create_artifact_deployment_record(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "orgs/set-cluster-deployment-records",
        |given, client| Ok(
            call::sent(
                set_cluster_deployment_records(given)?.send(client),
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
        ),
    ),
    Call::of(
        "orgs/create-cluster-deployment-records-job",
        |given, client| Ok(
            call::sent(
                create_cluster_deployment_records_job(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "orgs/get-cluster-deployment-records-job",
        |given, client| Ok(
            call::sent(
                get_cluster_deployment_records_job(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "orgs/create-artifact-storage-record",
        |given, client| Ok(
            call::sent(create_artifact_storage_record(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "orgs/list-artifact-deployment-records",
        |given, client| Ok(
            call::sent(list_artifact_deployment_records(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "orgs/list-artifact-storage-records",
        |given, client| Ok(
            call::sent(list_artifact_storage_records(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "orgs/list-attestations-bulk",
        |given, client| Ok(
            call::sent(list_attestations_bulk(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "orgs/delete-attestations-bulk",
        |given, client| Ok(
            call::sent(delete_attestations_bulk(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "orgs/delete-attestations-by-subject-digest",
        |given, client| Ok(
            call::sent(
                delete_attestations_by_subject_digest(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "orgs/list-attestation-repositories",
            |given, client| Ok(
                call::sent(list_attestation_repositories(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_attestation_repositories(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_attestation_repositories(given)?.items(client)),
            ),
        ),
    Call::of(
        "orgs/delete-attestations-by-id",
        |given, client| Ok(
            call::sent(delete_attestations_by_id(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "orgs/list-attestations",
            |given, client| Ok(
                call::sent(list_attestations(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_attestations(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_attestations(given)?.items(client))),
        ),
    Call::of(
            "orgs/list-blocked-users",
            |given, client| Ok(
                call::sent(list_blocked_users(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_blocked_users(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_blocked_users(given)?.items(client))),
        ),
    Call::of(
        "orgs/check-blocked-user",
        |given, client| Ok(
            call::sent(check_blocked_user(given)?.send(client), Got::Check),
        ),
    ),
    Call::of(
        "orgs/block-user",
        |given, client| Ok(call::sent(block_user(given)?.send(client), Got::nothing)),
    ),
    Call::of(
        "orgs/unblock-user",
        |given, client| Ok(call::sent(unblock_user(given)?.send(client), Got::nothing)),
    ),
    Call::of(
            "orgs/list-failed-invitations",
            |given, client| Ok(
                call::sent(list_failed_invitations(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_failed_invitations(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_failed_invitations(given)?.items(client)),
            ),
        ),
    Call::of(
            "orgs/list-webhooks",
            |given, client| Ok(call::sent(list_webhooks(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_webhooks(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_webhooks(given)?.items(client))),
        ),
    Call::of(
        "orgs/create-webhook",
        |given, client| Ok(call::sent(create_webhook(given)?.send(client), Got::json)),
    ),
    Call::of(
        "orgs/get-webhook",
        |given, client| Ok(call::sent(get_webhook(given)?.send(client), Got::json)),
    ),
    Call::of(
        "orgs/delete-webhook",
        |given, client| Ok(call::sent(delete_webhook(given)?.send(client), Got::nothing)),
    ),
    Call::of(
        "orgs/update-webhook",
        |given, client| Ok(call::sent(update_webhook(given)?.send(client), Got::json)),
    ),
    Call::of(
        "orgs/get-webhook-config-for-org",
        |given, client| Ok(
            call::sent(get_webhook_config_for_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "orgs/update-webhook-config-for-org",
        |given, client| Ok(
            call::sent(update_webhook_config_for_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "orgs/list-webhook-deliveries",
            |given, client| Ok(
                call::sent(list_webhook_deliveries(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_webhook_deliveries(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_webhook_deliveries(given)?.items(client)),
            ),
        ),
    Call::of(
        "orgs/get-webhook-delivery",
        |given, client| Ok(
            call::sent(get_webhook_delivery(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "orgs/redeliver-webhook-delivery",
        |given, client| Ok(
            call::sent(redeliver_webhook_delivery(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "orgs/ping-webhook",
        |given, client| Ok(call::sent(ping_webhook(given)?.send(client), Got::nothing)),
    ),
    Call::of(
            "api-insights/get-route-stats-by-actor",
            |given, client| Ok(
                call::sent(
                    api_insights_get_route_stats_by_actor(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    api_insights_get_route_stats_by_actor(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(api_insights_get_route_stats_by_actor(given)?.items(client)),
            ),
        ),
    Call::of(
            "api-insights/get-subject-stats",
            |given, client| Ok(
                call::sent(
                    api_insights_get_subject_stats(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    api_insights_get_subject_stats(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(api_insights_get_subject_stats(given)?.items(client)),
            ),
        ),
    Call::of(
        "api-insights/get-summary-stats",
        |given, client| Ok(
            call::sent(api_insights_get_summary_stats(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "api-insights/get-summary-stats-by-user",
        |given, client| Ok(
            call::sent(
                api_insights_get_summary_stats_by_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "api-insights/get-summary-stats-by-actor",
        |given, client| Ok(
            call::sent(
                api_insights_get_summary_stats_by_actor(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "api-insights/get-time-stats",
        |given, client| Ok(
            call::sent(api_insights_get_time_stats(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "api-insights/get-time-stats-by-user",
        |given, client| Ok(
            call::sent(
                api_insights_get_time_stats_by_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "api-insights/get-time-stats-by-actor",
        |given, client| Ok(
            call::sent(
                api_insights_get_time_stats_by_actor(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
            "api-insights/get-user-stats",
            |given, client| Ok(
                call::sent(api_insights_get_user_stats(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(api_insights_get_user_stats(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(api_insights_get_user_stats(given)?.items(client)),
            ),
        ),
    Call::of(
            "orgs/list-app-installations",
            |given, client| Ok(
                call::sent(list_app_installations(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_app_installations(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_app_installations(given)?.items(client))),
        ),
    Call::of(
            "orgs/list-pending-invitations",
            |given, client| Ok(
                call::sent(list_pending_invitations(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_pending_invitations(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_pending_invitations(given)?.items(client)),
            ),
        ),
    Call::of(
        "orgs/create-invitation",
        |given, client| Ok(call::sent(create_invitation(given)?.send(client), Got::json)),
    ),
    Call::of(
        "orgs/cancel-invitation",
        |given, client| Ok(
            call::sent(cancel_invitation(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "orgs/list-invitation-teams",
            |given, client| Ok(
                call::sent(list_invitation_teams(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_invitation_teams(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_invitation_teams(given)?.items(client))),
        ),
    Call::of(
        "orgs/list-issue-fields",
        |given, client| Ok(call::sent(list_issue_fields(given)?.send(client), Got::json)),
    ),
    Call::of(
        "orgs/create-issue-field",
        |given, client| Ok(
            call::sent(create_issue_field(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "orgs/delete-issue-field",
        |given, client| Ok(
            call::sent(delete_issue_field(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "orgs/update-issue-field",
        |given, client| Ok(
            call::sent(update_issue_field(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "orgs/list-issue-types",
        |given, client| Ok(call::sent(list_issue_types(given)?.send(client), Got::json)),
    ),
    Call::of(
        "orgs/create-issue-type",
        |given, client| Ok(call::sent(create_issue_type(given)?.send(client), Got::json)),
    ),
    Call::of(
        "orgs/update-issue-type",
        |given, client| Ok(call::sent(update_issue_type(given)?.send(client), Got::json)),
    ),
    Call::of(
        "orgs/delete-issue-type",
        |given, client| Ok(
            call::sent(delete_issue_type(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "orgs/list-members",
            |given, client| Ok(call::sent(list_members(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_members(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_members(given)?.items(client))),
        ),
    Call::of(
        "orgs/check-membership-for-user",
        |given, client| Ok(
            call::sent(check_membership_for_user(given)?.send(client), Got::Check),
        ),
    ),
    Call::of(
        "orgs/remove-member",
        |given, client| Ok(call::sent(remove_member(given)?.send(client), Got::nothing)),
    ),
    Call::of(
        "orgs/get-membership-for-user",
        |given, client| Ok(
            call::sent(get_membership_for_user(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "orgs/set-membership-for-user",
        |given, client| Ok(
            call::sent(set_membership_for_user(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "orgs/remove-membership-for-user",
        |given, client| Ok(
            call::sent(remove_membership_for_user(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "orgs/list-org-roles",
        |given, client| Ok(call::sent(list_org_roles(given)?.send(client), Got::json)),
    ),
    Call::of(
        "orgs/revoke-all-org-roles-team",
        |given, client| Ok(
            call::sent(revoke_all_org_roles_team(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "orgs/assign-team-to-org-role",
        |given, client| Ok(
            call::sent(assign_team_to_org_role(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "orgs/revoke-org-role-team",
        |given, client| Ok(
            call::sent(revoke_org_role_team(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "orgs/revoke-all-org-roles-user",
        |given, client| Ok(
            call::sent(revoke_all_org_roles_user(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "orgs/assign-user-to-org-role",
        |given, client| Ok(
            call::sent(assign_user_to_org_role(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "orgs/revoke-org-role-user",
        |given, client| Ok(
            call::sent(revoke_org_role_user(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "orgs/get-org-role",
        |given, client| Ok(call::sent(get_org_role(given)?.send(client), Got::json)),
    ),
    Call::of(
            "orgs/list-org-role-teams",
            |given, client| Ok(
                call::sent(list_org_role_teams(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_org_role_teams(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_org_role_teams(given)?.items(client))),
        ),
    Call::of(
            "orgs/list-org-role-users",
            |given, client| Ok(
                call::sent(list_org_role_users(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_org_role_users(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_org_role_users(given)?.items(client))),
        ),
    Call::of(
            "orgs/list-outside-collaborators",
            |given, client| Ok(
                call::sent(list_outside_collaborators(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_outside_collaborators(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_outside_collaborators(given)?.items(client)),
            ),
        ),
    Call::of(
        "orgs/convert-member-to-outside-collaborator",
        |given, client| Ok(
            call::sent(
                convert_member_to_outside_collaborator(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "orgs/remove-outside-collaborator",
        |given, client| Ok(
            call::sent(remove_outside_collaborator(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "orgs/list-pat-grant-requests",
            |given, client| Ok(
                call::sent(list_pat_grant_requests(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_pat_grant_requests(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_pat_grant_requests(given)?.items(client)),
            ),
        ),
    Call::of(
        "orgs/review-pat-grant-requests-in-bulk",
        |given, client| Ok(
            call::sent(review_pat_grant_requests_in_bulk(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "orgs/review-pat-grant-request",
        |given, client| Ok(
            call::sent(review_pat_grant_request(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "orgs/list-pat-grant-request-repositories",
            |given, client| Ok(
                call::sent(
                    list_pat_grant_request_repositories(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_pat_grant_request_repositories(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_pat_grant_request_repositories(given)?.items(client)),
            ),
        ),
    Call::of(
            "orgs/list-pat-grants",
            |given, client| Ok(
                call::sent(list_pat_grants(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_pat_grants(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_pat_grants(given)?.items(client))),
        ),
    Call::of(
        "orgs/update-pat-accesses",
        |given, client| Ok(
            call::sent(update_pat_accesses(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "orgs/update-pat-access",
        |given, client| Ok(
            call::sent(update_pat_access(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "orgs/list-pat-grant-repositories",
            |given, client| Ok(
                call::sent(list_pat_grant_repositories(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_pat_grant_repositories(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_pat_grant_repositories(given)?.items(client)),
            ),
        ),
    Call::of(
        "orgs/custom-properties-for-repos-get-organization-definitions",
        |given, client| Ok(
            call::sent(
                custom_properties_for_repos_get_organization_definitions(given)?
                    .send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "orgs/custom-properties-for-repos-create-or-update-organization-definitions",
        |given, client| Ok(
            call::sent(
                custom_properties_for_repos_create_or_update_organization_definitions(
                        given,
                    )?
                    .send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "orgs/custom-properties-for-repos-get-organization-definition",
        |given, client| Ok(
            call::sent(
                custom_properties_for_repos_get_organization_definition(given)?
                    .send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "orgs/custom-properties-for-repos-create-or-update-organization-definition",
        |given, client| Ok(
            call::sent(
                custom_properties_for_repos_create_or_update_organization_definition(
                        given,
                    )?
                    .send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "orgs/custom-properties-for-repos-delete-organization-definition",
        |given, client| Ok(
            call::sent(
                custom_properties_for_repos_delete_organization_definition(given)?
                    .send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "orgs/custom-properties-for-repos-get-organization-values",
            |given, client| Ok(
                call::sent(
                    custom_properties_for_repos_get_organization_values(given)?
                        .send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    custom_properties_for_repos_get_organization_values(given)?
                        .pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    custom_properties_for_repos_get_organization_values(given)?
                        .items(client),
                ),
            ),
        ),
    Call::of(
        "orgs/custom-properties-for-repos-create-or-update-organization-values",
        |given, client| Ok(
            call::sent(
                custom_properties_for_repos_create_or_update_organization_values(given)?
                    .send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "orgs/list-public-members",
            |given, client| Ok(
                call::sent(list_public_members(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_public_members(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_public_members(given)?.items(client))),
        ),
    Call::of(
        "orgs/check-public-membership-for-user",
        |given, client| Ok(
            call::sent(check_public_membership_for_user(given)?.send(client), Got::Check),
        ),
    ),
    Call::of(
        "orgs/set-public-membership-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                set_public_membership_for_authenticated_user(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "orgs/remove-public-membership-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                remove_public_membership_for_authenticated_user(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "orgs/get-org-ruleset-history",
            |given, client| Ok(
                call::sent(get_org_ruleset_history(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(get_org_ruleset_history(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(get_org_ruleset_history(given)?.items(client)),
            ),
        ),
    Call::of(
        "orgs/get-org-ruleset-version",
        |given, client| Ok(
            call::sent(get_org_ruleset_version(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "orgs/list-security-manager-teams",
        |given, client| Ok(
            call::sent(list_security_manager_teams(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "orgs/add-security-manager-team",
        |given, client| Ok(
            call::sent(add_security_manager_team(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "orgs/remove-security-manager-team",
        |given, client| Ok(
            call::sent(remove_security_manager_team(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "orgs/get-immutable-releases-settings",
        |given, client| Ok(
            call::sent(get_immutable_releases_settings(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "orgs/set-immutable-releases-settings",
        |given, client| Ok(
            call::sent(
                set_immutable_releases_settings(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "orgs/get-immutable-releases-settings-repositories",
            |given, client| Ok(
                call::sent(
                    get_immutable_releases_settings_repositories(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    get_immutable_releases_settings_repositories(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    get_immutable_releases_settings_repositories(given)?.items(client),
                ),
            ),
        ),
    Call::of(
        "orgs/set-immutable-releases-settings-repositories",
        |given, client| Ok(
            call::sent(
                set_immutable_releases_settings_repositories(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "orgs/enable-selected-repository-immutable-releases-organization",
        |given, client| Ok(
            call::sent(
                enable_selected_repository_immutable_releases_organization(given)?
                    .send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "orgs/disable-selected-repository-immutable-releases-organization",
        |given, client| Ok(
            call::sent(
                disable_selected_repository_immutable_releases_organization(given)?
                    .send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "orgs/enable-or-disable-security-product-on-all-org-repos",
        |given, client| Ok(
            call::sent(
                enable_or_disable_security_product_on_all_org_repos(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "orgs/list-memberships-for-authenticated-user",
            |given, client| Ok(
                call::sent(
                    list_memberships_for_authenticated_user(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_memberships_for_authenticated_user(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    list_memberships_for_authenticated_user(given)?.items(client),
                ),
            ),
        ),
    Call::of(
        "orgs/get-membership-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                get_membership_for_authenticated_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "orgs/update-membership-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                update_membership_for_authenticated_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
            "orgs/list-for-authenticated-user",
            |given, client| Ok(
                call::sent(list_for_authenticated_user(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_for_authenticated_user(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_for_authenticated_user(given)?.items(client)),
            ),
        ),
    Call::of(
            "orgs/list-for-user",
            |given, client| Ok(call::sent(list_for_user(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_for_user(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_for_user(given)?.items(client))),
        ),
    Call::of(
        "orgs/list-organization-fine-grained-permissions",
        |given, client| Ok(
            call::sent(
                list_organization_fine_grained_permissions(given)?.send(client),
                Got::json,
            ),
        ),
    ),
];

#[inline]
fn list(given: &Arguments) -> Result<::octoforge::orgs::List, Fault> {
    let mut request = ::octoforge::orgs::list();
    if let Some(value) = given.optional_query::<i64>("since")? {
        request = request.since(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(request)
}

#[inline]
fn get(given: &Arguments) -> Result<::octoforge::orgs::Get, Fault> {
    Ok(::octoforge::orgs::get(given.path::<String>("org")?))
}

#[inline]
fn delete(given: &Arguments) -> Result<::octoforge::orgs::Delete, Fault> {
    Ok(::octoforge::orgs::delete(given.path::<String>("org")?))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn update(given: &Arguments) -> Result<::octoforge::orgs::Update, Fault> {
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
    Ok(request)
}

#[inline]
fn create_artifact_deployment_record(
    given: &Arguments,
) -> Result<::octoforge::orgs::CreateArtifactDeploymentRecord, Fault> {
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
    Ok(request)
}

#[inline]
fn set_cluster_deployment_records(
    given: &Arguments,
) -> Result<::octoforge::orgs::SetClusterDeploymentRecords, Fault> {
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
    Ok(request)
}

#[inline]
fn create_cluster_deployment_records_job(
    given: &Arguments,
) -> Result<::octoforge::orgs::CreateClusterDeploymentRecordsJob, Fault> {
    let mut request = ::octoforge::orgs::create_cluster_deployment_records_job(
        given.path::<String>("org")?,
        given.path::<String>("cluster")?,
        given.member::<String>("logical_environment")?,
        given.member::<Vec<::octoforge::orgs::Deployment>>("deployments")?,
    );
    if let Some(value) = given.optional_member::<String>("physical_environment")? {
        request = request.physical_environment(value);
    }
    Ok(request)
}

#[inline]
fn get_cluster_deployment_records_job(
    given: &Arguments,
) -> Result<::octoforge::orgs::GetClusterDeploymentRecordsJob, Fault> {
    Ok(
        ::octoforge::orgs::get_cluster_deployment_records_job(
            given.path::<String>("org")?,
            given.path::<String>("cluster")?,
            given.path::<i64>("job_id")?,
        ),
    )
}

#[inline]
fn create_artifact_storage_record(
    given: &Arguments,
) -> Result<::octoforge::orgs::CreateArtifactStorageRecord, Fault> {
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
    Ok(request)
}

#[inline]
fn list_artifact_deployment_records(
    given: &Arguments,
) -> Result<::octoforge::orgs::ListArtifactDeploymentRecords, Fault> {
    Ok(
        ::octoforge::orgs::list_artifact_deployment_records(
            given.path::<String>("org")?,
            given.path::<String>("subject_digest")?,
        ),
    )
}

#[inline]
fn list_artifact_storage_records(
    given: &Arguments,
) -> Result<::octoforge::orgs::ListArtifactStorageRecords, Fault> {
    Ok(
        ::octoforge::orgs::list_artifact_storage_records(
            given.path::<String>("org")?,
            given.path::<String>("subject_digest")?,
        ),
    )
}

#[inline]
fn list_attestations_bulk(
    given: &Arguments,
) -> Result<::octoforge::orgs::ListAttestationsBulk, Fault> {
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
    Ok(request)
}

#[inline]
fn delete_attestations_bulk(
    given: &Arguments,
) -> Result<::octoforge::orgs::DeleteAttestationsBulk, Fault> {
    Ok(
        ::octoforge::orgs::delete_attestations_bulk(
            given.path::<String>("org")?,
            given.body::<::octoforge::models::DeleteAttestationsBulkBody>()?,
        ),
    )
}

#[inline]
fn delete_attestations_by_subject_digest(
    given: &Arguments,
) -> Result<::octoforge::orgs::DeleteAttestationsBySubjectDigest, Fault> {
    Ok(
        ::octoforge::orgs::delete_attestations_by_subject_digest(
            given.path::<String>("org")?,
            given.path::<String>("subject_digest")?,
        ),
    )
}

#[inline]
fn list_attestation_repositories(
    given: &Arguments,
) -> Result<::octoforge::orgs::ListAttestationRepositories, Fault> {
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
    Ok(request)
}

#[inline]
fn delete_attestations_by_id(
    given: &Arguments,
) -> Result<::octoforge::orgs::DeleteAttestationsById, Fault> {
    Ok(
        ::octoforge::orgs::delete_attestations_by_id(
            given.path::<String>("org")?,
            given.path::<i64>("attestation_id")?,
        ),
    )
}

#[inline]
fn list_attestations(
    given: &Arguments,
) -> Result<::octoforge::orgs::ListAttestations, Fault> {
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
    Ok(request)
}

#[inline]
fn list_blocked_users(
    given: &Arguments,
) -> Result<::octoforge::orgs::ListBlockedUsers, Fault> {
    let mut request = ::octoforge::orgs::list_blocked_users(
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
fn check_blocked_user(
    given: &Arguments,
) -> Result<::octoforge::orgs::CheckBlockedUser, Fault> {
    Ok(
        ::octoforge::orgs::check_blocked_user(
            given.path::<String>("org")?,
            given.path::<String>("username")?,
        ),
    )
}

#[inline]
fn block_user(given: &Arguments) -> Result<::octoforge::orgs::BlockUser, Fault> {
    Ok(
        ::octoforge::orgs::block_user(
            given.path::<String>("org")?,
            given.path::<String>("username")?,
        ),
    )
}

#[inline]
fn unblock_user(given: &Arguments) -> Result<::octoforge::orgs::UnblockUser, Fault> {
    Ok(
        ::octoforge::orgs::unblock_user(
            given.path::<String>("org")?,
            given.path::<String>("username")?,
        ),
    )
}

#[inline]
fn list_failed_invitations(
    given: &Arguments,
) -> Result<::octoforge::orgs::ListFailedInvitations, Fault> {
    let mut request = ::octoforge::orgs::list_failed_invitations(
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
fn list_webhooks(given: &Arguments) -> Result<::octoforge::orgs::ListWebhooks, Fault> {
    let mut request = ::octoforge::orgs::list_webhooks(given.path::<String>("org")?);
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn create_webhook(given: &Arguments) -> Result<::octoforge::orgs::CreateWebhook, Fault> {
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
    Ok(request)
}

#[inline]
fn get_webhook(given: &Arguments) -> Result<::octoforge::orgs::GetWebhook, Fault> {
    Ok(
        ::octoforge::orgs::get_webhook(
            given.path::<String>("org")?,
            given.path::<i64>("hook_id")?,
        ),
    )
}

#[inline]
fn delete_webhook(given: &Arguments) -> Result<::octoforge::orgs::DeleteWebhook, Fault> {
    Ok(
        ::octoforge::orgs::delete_webhook(
            given.path::<String>("org")?,
            given.path::<i64>("hook_id")?,
        ),
    )
}

#[inline]
fn update_webhook(given: &Arguments) -> Result<::octoforge::orgs::UpdateWebhook, Fault> {
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
    Ok(request)
}

#[inline]
fn get_webhook_config_for_org(
    given: &Arguments,
) -> Result<::octoforge::orgs::GetWebhookConfigForOrg, Fault> {
    Ok(
        ::octoforge::orgs::get_webhook_config_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("hook_id")?,
        ),
    )
}

#[inline]
fn update_webhook_config_for_org(
    given: &Arguments,
) -> Result<::octoforge::orgs::UpdateWebhookConfigForOrg, Fault> {
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
    Ok(request)
}

#[inline]
fn list_webhook_deliveries(
    given: &Arguments,
) -> Result<::octoforge::orgs::ListWebhookDeliveries, Fault> {
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
    Ok(request)
}

#[inline]
fn get_webhook_delivery(
    given: &Arguments,
) -> Result<::octoforge::orgs::GetWebhookDelivery, Fault> {
    Ok(
        ::octoforge::orgs::get_webhook_delivery(
            given.path::<String>("org")?,
            given.path::<i64>("hook_id")?,
            given.path::<i64>("delivery_id")?,
        ),
    )
}

#[inline]
fn redeliver_webhook_delivery(
    given: &Arguments,
) -> Result<::octoforge::orgs::RedeliverWebhookDelivery, Fault> {
    Ok(
        ::octoforge::orgs::redeliver_webhook_delivery(
            given.path::<String>("org")?,
            given.path::<i64>("hook_id")?,
            given.path::<i64>("delivery_id")?,
        ),
    )
}

#[inline]
fn ping_webhook(given: &Arguments) -> Result<::octoforge::orgs::PingWebhook, Fault> {
    Ok(
        ::octoforge::orgs::ping_webhook(
            given.path::<String>("org")?,
            given.path::<i64>("hook_id")?,
        ),
    )
}

#[inline]
fn api_insights_get_route_stats_by_actor(
    given: &Arguments,
) -> Result<::octoforge::orgs::ApiInsightsGetRouteStatsByActor, Fault> {
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
    Ok(request)
}

#[inline]
fn api_insights_get_subject_stats(
    given: &Arguments,
) -> Result<::octoforge::orgs::ApiInsightsGetSubjectStats, Fault> {
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
    Ok(request)
}

#[inline]
fn api_insights_get_summary_stats(
    given: &Arguments,
) -> Result<::octoforge::orgs::ApiInsightsGetSummaryStats, Fault> {
    let mut request = ::octoforge::orgs::api_insights_get_summary_stats(
        given.path::<String>("org")?,
        given.query::<String>("min_timestamp")?,
    );
    if let Some(value) = given.optional_query::<String>("max_timestamp")? {
        request = request.max_timestamp(value);
    }
    Ok(request)
}

#[inline]
fn api_insights_get_summary_stats_by_user(
    given: &Arguments,
) -> Result<::octoforge::orgs::ApiInsightsGetSummaryStatsByUser, Fault> {
    let mut request = ::octoforge::orgs::api_insights_get_summary_stats_by_user(
        given.path::<String>("org")?,
        given.path::<String>("user_id")?,
        given.query::<String>("min_timestamp")?,
    );
    if let Some(value) = given.optional_query::<String>("max_timestamp")? {
        request = request.max_timestamp(value);
    }
    Ok(request)
}

#[inline]
fn api_insights_get_summary_stats_by_actor(
    given: &Arguments,
) -> Result<::octoforge::orgs::ApiInsightsGetSummaryStatsByActor, Fault> {
    let mut request = ::octoforge::orgs::api_insights_get_summary_stats_by_actor(
        given.path::<String>("org")?,
        given.path::<::octoforge::models::ApiInsightsActorType>("actor_type")?,
        given.path::<i64>("actor_id")?,
        given.query::<String>("min_timestamp")?,
    );
    if let Some(value) = given.optional_query::<String>("max_timestamp")? {
        request = request.max_timestamp(value);
    }
    Ok(request)
}

#[inline]
fn api_insights_get_time_stats(
    given: &Arguments,
) -> Result<::octoforge::orgs::ApiInsightsGetTimeStats, Fault> {
    let mut request = ::octoforge::orgs::api_insights_get_time_stats(
        given.path::<String>("org")?,
        given.query::<String>("min_timestamp")?,
        given.query::<String>("timestamp_increment")?,
    );
    if let Some(value) = given.optional_query::<String>("max_timestamp")? {
        request = request.max_timestamp(value);
    }
    Ok(request)
}

#[inline]
fn api_insights_get_time_stats_by_user(
    given: &Arguments,
) -> Result<::octoforge::orgs::ApiInsightsGetTimeStatsByUser, Fault> {
    let mut request = ::octoforge::orgs::api_insights_get_time_stats_by_user(
        given.path::<String>("org")?,
        given.path::<String>("user_id")?,
        given.query::<String>("min_timestamp")?,
        given.query::<String>("timestamp_increment")?,
    );
    if let Some(value) = given.optional_query::<String>("max_timestamp")? {
        request = request.max_timestamp(value);
    }
    Ok(request)
}

#[inline]
fn api_insights_get_time_stats_by_actor(
    given: &Arguments,
) -> Result<::octoforge::orgs::ApiInsightsGetTimeStatsByActor, Fault> {
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
    Ok(request)
}

#[inline]
fn api_insights_get_user_stats(
    given: &Arguments,
) -> Result<::octoforge::orgs::ApiInsightsGetUserStats, Fault> {
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
    Ok(request)
}

#[inline]
fn list_app_installations(
    given: &Arguments,
) -> Result<::octoforge::orgs::ListAppInstallations, Fault> {
    let mut request = ::octoforge::orgs::list_app_installations(
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
fn list_pending_invitations(
    given: &Arguments,
) -> Result<::octoforge::orgs::ListPendingInvitations, Fault> {
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
    Ok(request)
}

#[inline]
fn create_invitation(
    given: &Arguments,
) -> Result<::octoforge::orgs::CreateInvitation, Fault> {
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
    Ok(request)
}

#[inline]
fn cancel_invitation(
    given: &Arguments,
) -> Result<::octoforge::orgs::CancelInvitation, Fault> {
    Ok(
        ::octoforge::orgs::cancel_invitation(
            given.path::<String>("org")?,
            given.path::<i64>("invitation_id")?,
        ),
    )
}

#[inline]
fn list_invitation_teams(
    given: &Arguments,
) -> Result<::octoforge::orgs::ListInvitationTeams, Fault> {
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
    Ok(request)
}

#[inline]
fn list_issue_fields(
    given: &Arguments,
) -> Result<::octoforge::orgs::ListIssueFields, Fault> {
    Ok(::octoforge::orgs::list_issue_fields(given.path::<String>("org")?))
}

#[inline]
fn create_issue_field(
    given: &Arguments,
) -> Result<::octoforge::orgs::CreateIssueField, Fault> {
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
    Ok(request)
}

#[inline]
fn delete_issue_field(
    given: &Arguments,
) -> Result<::octoforge::orgs::DeleteIssueField, Fault> {
    Ok(
        ::octoforge::orgs::delete_issue_field(
            given.path::<String>("org")?,
            given.path::<i64>("issue_field_id")?,
        ),
    )
}

#[inline]
fn update_issue_field(
    given: &Arguments,
) -> Result<::octoforge::orgs::UpdateIssueField, Fault> {
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
    Ok(request)
}

#[inline]
fn list_issue_types(
    given: &Arguments,
) -> Result<::octoforge::orgs::ListIssueTypes, Fault> {
    Ok(::octoforge::orgs::list_issue_types(given.path::<String>("org")?))
}

#[inline]
fn create_issue_type(
    given: &Arguments,
) -> Result<::octoforge::orgs::CreateIssueType, Fault> {
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
    Ok(request)
}

#[inline]
fn update_issue_type(
    given: &Arguments,
) -> Result<::octoforge::orgs::UpdateIssueType, Fault> {
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
    Ok(request)
}

#[inline]
fn delete_issue_type(
    given: &Arguments,
) -> Result<::octoforge::orgs::DeleteIssueType, Fault> {
    Ok(
        ::octoforge::orgs::delete_issue_type(
            given.path::<String>("org")?,
            given.path::<i64>("issue_type_id")?,
        ),
    )
}

#[inline]
fn list_members(given: &Arguments) -> Result<::octoforge::orgs::ListMembers, Fault> {
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
    Ok(request)
}

#[inline]
fn check_membership_for_user(
    given: &Arguments,
) -> Result<::octoforge::orgs::CheckMembershipForUser, Fault> {
    Ok(
        ::octoforge::orgs::check_membership_for_user(
            given.path::<String>("org")?,
            given.path::<String>("username")?,
        ),
    )
}

#[inline]
fn remove_member(given: &Arguments) -> Result<::octoforge::orgs::RemoveMember, Fault> {
    Ok(
        ::octoforge::orgs::remove_member(
            given.path::<String>("org")?,
            given.path::<String>("username")?,
        ),
    )
}

#[inline]
fn get_membership_for_user(
    given: &Arguments,
) -> Result<::octoforge::orgs::GetMembershipForUser, Fault> {
    Ok(
        ::octoforge::orgs::get_membership_for_user(
            given.path::<String>("org")?,
            given.path::<String>("username")?,
        ),
    )
}

#[inline]
fn set_membership_for_user(
    given: &Arguments,
) -> Result<::octoforge::orgs::SetMembershipForUser, Fault> {
    let mut request = ::octoforge::orgs::set_membership_for_user(
        given.path::<String>("org")?,
        given.path::<String>("username")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::orgs::SetMembershipForUserBodyRole>("role")?
    {
        request = request.role(value);
    }
    Ok(request)
}

#[inline]
fn remove_membership_for_user(
    given: &Arguments,
) -> Result<::octoforge::orgs::RemoveMembershipForUser, Fault> {
    Ok(
        ::octoforge::orgs::remove_membership_for_user(
            given.path::<String>("org")?,
            given.path::<String>("username")?,
        ),
    )
}

#[inline]
fn list_org_roles(given: &Arguments) -> Result<::octoforge::orgs::ListOrgRoles, Fault> {
    Ok(::octoforge::orgs::list_org_roles(given.path::<String>("org")?))
}

#[inline]
fn revoke_all_org_roles_team(
    given: &Arguments,
) -> Result<::octoforge::orgs::RevokeAllOrgRolesTeam, Fault> {
    Ok(
        ::octoforge::orgs::revoke_all_org_roles_team(
            given.path::<String>("org")?,
            given.path::<String>("team_slug")?,
        ),
    )
}

#[inline]
fn assign_team_to_org_role(
    given: &Arguments,
) -> Result<::octoforge::orgs::AssignTeamToOrgRole, Fault> {
    Ok(
        ::octoforge::orgs::assign_team_to_org_role(
            given.path::<String>("org")?,
            given.path::<String>("team_slug")?,
            given.path::<i64>("role_id")?,
        ),
    )
}

#[inline]
fn revoke_org_role_team(
    given: &Arguments,
) -> Result<::octoforge::orgs::RevokeOrgRoleTeam, Fault> {
    Ok(
        ::octoforge::orgs::revoke_org_role_team(
            given.path::<String>("org")?,
            given.path::<String>("team_slug")?,
            given.path::<i64>("role_id")?,
        ),
    )
}

#[inline]
fn revoke_all_org_roles_user(
    given: &Arguments,
) -> Result<::octoforge::orgs::RevokeAllOrgRolesUser, Fault> {
    Ok(
        ::octoforge::orgs::revoke_all_org_roles_user(
            given.path::<String>("org")?,
            given.path::<String>("username")?,
        ),
    )
}

#[inline]
fn assign_user_to_org_role(
    given: &Arguments,
) -> Result<::octoforge::orgs::AssignUserToOrgRole, Fault> {
    Ok(
        ::octoforge::orgs::assign_user_to_org_role(
            given.path::<String>("org")?,
            given.path::<String>("username")?,
            given.path::<i64>("role_id")?,
        ),
    )
}

#[inline]
fn revoke_org_role_user(
    given: &Arguments,
) -> Result<::octoforge::orgs::RevokeOrgRoleUser, Fault> {
    Ok(
        ::octoforge::orgs::revoke_org_role_user(
            given.path::<String>("org")?,
            given.path::<String>("username")?,
            given.path::<i64>("role_id")?,
        ),
    )
}

#[inline]
fn get_org_role(given: &Arguments) -> Result<::octoforge::orgs::GetOrgRole, Fault> {
    Ok(
        ::octoforge::orgs::get_org_role(
            given.path::<String>("org")?,
            given.path::<i64>("role_id")?,
        ),
    )
}

#[inline]
fn list_org_role_teams(
    given: &Arguments,
) -> Result<::octoforge::orgs::ListOrgRoleTeams, Fault> {
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
    Ok(request)
}

#[inline]
fn list_org_role_users(
    given: &Arguments,
) -> Result<::octoforge::orgs::ListOrgRoleUsers, Fault> {
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
    Ok(request)
}

#[inline]
fn list_outside_collaborators(
    given: &Arguments,
) -> Result<::octoforge::orgs::ListOutsideCollaborators, Fault> {
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
    Ok(request)
}

#[inline]
fn convert_member_to_outside_collaborator(
    given: &Arguments,
) -> Result<::octoforge::orgs::ConvertMemberToOutsideCollaborator, Fault> {
    let mut request = ::octoforge::orgs::convert_member_to_outside_collaborator(
        given.path::<String>("org")?,
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_member::<bool>("async")? {
        request = request.r#async(value);
    }
    Ok(request)
}

#[inline]
fn remove_outside_collaborator(
    given: &Arguments,
) -> Result<::octoforge::orgs::RemoveOutsideCollaborator, Fault> {
    Ok(
        ::octoforge::orgs::remove_outside_collaborator(
            given.path::<String>("org")?,
            given.path::<String>("username")?,
        ),
    )
}

#[inline]
fn list_pat_grant_requests(
    given: &Arguments,
) -> Result<::octoforge::orgs::ListPatGrantRequests, Fault> {
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
    Ok(request)
}

#[inline]
fn review_pat_grant_requests_in_bulk(
    given: &Arguments,
) -> Result<::octoforge::orgs::ReviewPatGrantRequestsInBulk, Fault> {
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
    Ok(request)
}

#[inline]
fn review_pat_grant_request(
    given: &Arguments,
) -> Result<::octoforge::orgs::ReviewPatGrantRequest, Fault> {
    let mut request = ::octoforge::orgs::review_pat_grant_request(
        given.path::<String>("org")?,
        given.path::<i64>("pat_request_id")?,
        given.member::<::octoforge::orgs::ApproveDeny>("action")?,
    );
    if let Some(value) = given.optional_member::<Option<String>>("reason")? {
        request = request.reason(value);
    }
    Ok(request)
}

#[inline]
fn list_pat_grant_request_repositories(
    given: &Arguments,
) -> Result<::octoforge::orgs::ListPatGrantRequestRepositories, Fault> {
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
    Ok(request)
}

#[inline]
fn list_pat_grants(
    given: &Arguments,
) -> Result<::octoforge::orgs::ListPatGrants, Fault> {
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
    Ok(request)
}

#[inline]
fn update_pat_accesses(
    given: &Arguments,
) -> Result<::octoforge::orgs::UpdatePatAccesses, Fault> {
    Ok(
        ::octoforge::orgs::update_pat_accesses(
            given.path::<String>("org")?,
            given.member::<::octoforge::orgs::RevokeAction>("action")?,
            given.member::<Vec<i64>>("pat_ids")?,
        ),
    )
}

#[inline]
fn update_pat_access(
    given: &Arguments,
) -> Result<::octoforge::orgs::UpdatePatAccess, Fault> {
    Ok(
        ::octoforge::orgs::update_pat_access(
            given.path::<String>("org")?,
            given.path::<i64>("pat_id")?,
            given.member::<::octoforge::orgs::RevokeAction>("action")?,
        ),
    )
}

#[inline]
fn list_pat_grant_repositories(
    given: &Arguments,
) -> Result<::octoforge::orgs::ListPatGrantRepositories, Fault> {
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
    Ok(request)
}

#[inline]
fn custom_properties_for_repos_get_organization_definitions(
    given: &Arguments,
) -> Result<
    ::octoforge::orgs::CustomPropertiesForReposGetOrganizationDefinitions,
    Fault,
> {
    Ok(
        ::octoforge::orgs::custom_properties_for_repos_get_organization_definitions(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn custom_properties_for_repos_create_or_update_organization_definitions(
    given: &Arguments,
) -> Result<
    ::octoforge::orgs::CustomPropertiesForReposCreateOrUpdateOrganizationDefinitions,
    Fault,
> {
    Ok(
        ::octoforge::orgs::custom_properties_for_repos_create_or_update_organization_definitions(
            given.path::<String>("org")?,
            given.member::<Vec<::octoforge::models::CustomProperty>>("properties")?,
        ),
    )
}

#[inline]
fn custom_properties_for_repos_get_organization_definition(
    given: &Arguments,
) -> Result<
    ::octoforge::orgs::CustomPropertiesForReposGetOrganizationDefinition,
    Fault,
> {
    Ok(
        ::octoforge::orgs::custom_properties_for_repos_get_organization_definition(
            given.path::<String>("org")?,
            given.path::<String>("custom_property_name")?,
        ),
    )
}

#[inline]
fn custom_properties_for_repos_create_or_update_organization_definition(
    given: &Arguments,
) -> Result<
    ::octoforge::orgs::CustomPropertiesForReposCreateOrUpdateOrganizationDefinition,
    Fault,
> {
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
    Ok(request)
}

#[inline]
fn custom_properties_for_repos_delete_organization_definition(
    given: &Arguments,
) -> Result<
    ::octoforge::orgs::CustomPropertiesForReposDeleteOrganizationDefinition,
    Fault,
> {
    Ok(
        ::octoforge::orgs::custom_properties_for_repos_delete_organization_definition(
            given.path::<String>("org")?,
            given.path::<String>("custom_property_name")?,
        ),
    )
}

#[inline]
fn custom_properties_for_repos_get_organization_values(
    given: &Arguments,
) -> Result<::octoforge::orgs::CustomPropertiesForReposGetOrganizationValues, Fault> {
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
    Ok(request)
}

#[inline]
fn custom_properties_for_repos_create_or_update_organization_values(
    given: &Arguments,
) -> Result<
    ::octoforge::orgs::CustomPropertiesForReposCreateOrUpdateOrganizationValues,
    Fault,
> {
    Ok(
        ::octoforge::orgs::custom_properties_for_repos_create_or_update_organization_values(
            given.path::<String>("org")?,
            given.member::<Vec<String>>("repository_names")?,
            given.member::<Vec<::octoforge::models::CustomPropertyValue>>("properties")?,
        ),
    )
}

#[inline]
fn list_public_members(
    given: &Arguments,
) -> Result<::octoforge::orgs::ListPublicMembers, Fault> {
    let mut request = ::octoforge::orgs::list_public_members(
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
fn check_public_membership_for_user(
    given: &Arguments,
) -> Result<::octoforge::orgs::CheckPublicMembershipForUser, Fault> {
    Ok(
        ::octoforge::orgs::check_public_membership_for_user(
            given.path::<String>("org")?,
            given.path::<String>("username")?,
        ),
    )
}

#[inline]
fn set_public_membership_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::orgs::SetPublicMembershipForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::orgs::set_public_membership_for_authenticated_user(
            given.path::<String>("org")?,
            given.path::<String>("username")?,
        ),
    )
}

#[inline]
fn remove_public_membership_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::orgs::RemovePublicMembershipForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::orgs::remove_public_membership_for_authenticated_user(
            given.path::<String>("org")?,
            given.path::<String>("username")?,
        ),
    )
}

#[inline]
fn get_org_ruleset_history(
    given: &Arguments,
) -> Result<::octoforge::orgs::GetOrgRulesetHistory, Fault> {
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
    Ok(request)
}

#[inline]
fn get_org_ruleset_version(
    given: &Arguments,
) -> Result<::octoforge::orgs::GetOrgRulesetVersion, Fault> {
    Ok(
        ::octoforge::orgs::get_org_ruleset_version(
            given.path::<String>("org")?,
            given.path::<i64>("ruleset_id")?,
            given.path::<i64>("version_id")?,
        ),
    )
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn list_security_manager_teams(
    given: &Arguments,
) -> Result<::octoforge::orgs::ListSecurityManagerTeams, Fault> {
    Ok(::octoforge::orgs::list_security_manager_teams(given.path::<String>("org")?))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn add_security_manager_team(
    given: &Arguments,
) -> Result<::octoforge::orgs::AddSecurityManagerTeam, Fault> {
    Ok(
        ::octoforge::orgs::add_security_manager_team(
            given.path::<String>("org")?,
            given.path::<String>("team_slug")?,
        ),
    )
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn remove_security_manager_team(
    given: &Arguments,
) -> Result<::octoforge::orgs::RemoveSecurityManagerTeam, Fault> {
    Ok(
        ::octoforge::orgs::remove_security_manager_team(
            given.path::<String>("org")?,
            given.path::<String>("team_slug")?,
        ),
    )
}

#[inline]
fn get_immutable_releases_settings(
    given: &Arguments,
) -> Result<::octoforge::orgs::GetImmutableReleasesSettings, Fault> {
    Ok(::octoforge::orgs::get_immutable_releases_settings(given.path::<String>("org")?))
}

#[inline]
fn set_immutable_releases_settings(
    given: &Arguments,
) -> Result<::octoforge::orgs::SetImmutableReleasesSettings, Fault> {
    let mut request = ::octoforge::orgs::set_immutable_releases_settings(
        given.path::<String>("org")?,
        given
            .member::<::octoforge::models::EnabledRepositories>("enforced_repositories")?,
    );
    if let Some(value) = given.optional_member::<Vec<i64>>("selected_repository_ids")? {
        request = request.selected_repository_ids(value);
    }
    Ok(request)
}

#[inline]
fn get_immutable_releases_settings_repositories(
    given: &Arguments,
) -> Result<::octoforge::orgs::GetImmutableReleasesSettingsRepositories, Fault> {
    let mut request = ::octoforge::orgs::get_immutable_releases_settings_repositories(
        given.path::<String>("org")?,
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
fn set_immutable_releases_settings_repositories(
    given: &Arguments,
) -> Result<::octoforge::orgs::SetImmutableReleasesSettingsRepositories, Fault> {
    Ok(
        ::octoforge::orgs::set_immutable_releases_settings_repositories(
            given.path::<String>("org")?,
            given.member::<Vec<i64>>("selected_repository_ids")?,
        ),
    )
}

#[inline]
fn enable_selected_repository_immutable_releases_organization(
    given: &Arguments,
) -> Result<
    ::octoforge::orgs::EnableSelectedRepositoryImmutableReleasesOrganization,
    Fault,
> {
    Ok(
        ::octoforge::orgs::enable_selected_repository_immutable_releases_organization(
            given.path::<String>("org")?,
            given.path::<i64>("repository_id")?,
        ),
    )
}

#[inline]
fn disable_selected_repository_immutable_releases_organization(
    given: &Arguments,
) -> Result<
    ::octoforge::orgs::DisableSelectedRepositoryImmutableReleasesOrganization,
    Fault,
> {
    Ok(
        ::octoforge::orgs::disable_selected_repository_immutable_releases_organization(
            given.path::<String>("org")?,
            given.path::<i64>("repository_id")?,
        ),
    )
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn enable_or_disable_security_product_on_all_org_repos(
    given: &Arguments,
) -> Result<::octoforge::orgs::EnableOrDisableSecurityProductOnAllOrgRepos, Fault> {
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
    Ok(request)
}

#[inline]
fn list_memberships_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::orgs::ListMembershipsForAuthenticatedUser, Fault> {
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
    Ok(request)
}

#[inline]
fn get_membership_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::orgs::GetMembershipForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::orgs::get_membership_for_authenticated_user(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn update_membership_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::orgs::UpdateMembershipForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::orgs::update_membership_for_authenticated_user(
            given.path::<String>("org")?,
            given
                .member::<
                    ::octoforge::orgs::UpdateMembershipForAuthenticatedUserBodyState,
                >("state")?,
        ),
    )
}

#[inline]
fn list_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::orgs::ListForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::orgs::list_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn list_for_user(given: &Arguments) -> Result<::octoforge::orgs::ListForUser, Fault> {
    let mut request = ::octoforge::orgs::list_for_user(
        given.path::<String>("username")?,
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
fn list_organization_fine_grained_permissions(
    given: &Arguments,
) -> Result<::octoforge::orgs::ListOrganizationFineGrainedPermissions, Fault> {
    Ok(
        ::octoforge::orgs::list_organization_fine_grained_permissions(
            given.path::<String>("org")?,
        ),
    )
}
