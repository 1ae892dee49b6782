// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `apps` as a user calls them.

use octoforge_runtime::DateTime;
use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
        "apps/get-authenticated",
        |given, client| Ok(call::sent(get_authenticated(given)?.send(client), Got::json)),
    ),
    Call::of(
        "apps/create-from-manifest",
        |given, client| Ok(
            call::sent(create_from_manifest(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "apps/get-webhook-config-for-app",
        |given, client| Ok(
            call::sent(get_webhook_config_for_app(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "apps/update-webhook-config-for-app",
        |given, client| Ok(
            call::sent(update_webhook_config_for_app(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "apps/list-webhook-deliveries",
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
        "apps/get-webhook-delivery",
        |given, client| Ok(
            call::sent(get_webhook_delivery(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "apps/redeliver-webhook-delivery",
        |given, client| Ok(
            call::sent(redeliver_webhook_delivery(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "apps/list-installation-requests-for-authenticated-app",
            |given, client| Ok(
                call::sent(
                    list_installation_requests_for_authenticated_app(given)?
                        .send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_installation_requests_for_authenticated_app(given)?
                        .pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    list_installation_requests_for_authenticated_app(given)?
                        .items(client),
                ),
            ),
        ),
    Call::of(
            "apps/list-installations",
            |given, client| Ok(
                call::sent(list_installations(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_installations(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_installations(given)?.items(client))),
        ),
    Call::of(
        "apps/get-installation",
        |given, client| Ok(call::sent(get_installation(given)?.send(client), Got::json)),
    ),
    Call::of(
        "apps/delete-installation",
        |given, client| Ok(
            call::sent(delete_installation(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "apps/create-installation-access-token",
        |given, client| Ok(
            call::sent(create_installation_access_token(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "apps/suspend-installation",
        |given, client| Ok(
            call::sent(suspend_installation(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "apps/unsuspend-installation",
        |given, client| Ok(
            call::sent(unsuspend_installation(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "apps/delete-authorization",
        |given, client| Ok(
            call::sent(delete_authorization(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "apps/check-token",
        |given, client| Ok(call::sent(check_token(given)?.send(client), Got::json)),
    ),
    Call::of(
        "apps/delete-token",
        |given, client| Ok(call::sent(delete_token(given)?.send(client), Got::nothing)),
    ),
    Call::of(
        "apps/reset-token",
        |given, client| Ok(call::sent(reset_token(given)?.send(client), Got::json)),
    ),
    Call::of(
        "apps/scope-token",
        |given, client| Ok(call::sent(scope_token(given)?.send(client), Got::json)),
    ),
    Call::of(
        "apps/get-by-slug",
        |given, client| Ok(call::sent(get_by_slug(given)?.send(client), Got::json)),
    ),
    Call::of(
            "apps/list-repos-accessible-to-installation",
            |given, client| Ok(
                call::sent(
                    list_repos_accessible_to_installation(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_repos_accessible_to_installation(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_repos_accessible_to_installation(given)?.items(client)),
            ),
        ),
    Call::of(
        "apps/revoke-installation-access-token",
        |given, client| Ok(
            call::sent(
                revoke_installation_access_token(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "apps/get-subscription-plan-for-account",
        |given, client| Ok(
            call::sent(get_subscription_plan_for_account(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "apps/list-plans",
            |given, client| Ok(call::sent(list_plans(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(call::pages(list_plans(given)?.pages(client), Got::json)),
            |given, client| Ok(call::items(list_plans(given)?.items(client))),
        ),
    Call::of(
            "apps/list-accounts-for-plan",
            |given, client| Ok(
                call::sent(list_accounts_for_plan(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_accounts_for_plan(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_accounts_for_plan(given)?.items(client))),
        ),
    Call::of(
        "apps/get-subscription-plan-for-account-stubbed",
        |given, client| Ok(
            call::sent(
                get_subscription_plan_for_account_stubbed(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
            "apps/list-plans-stubbed",
            |given, client| Ok(
                call::sent(list_plans_stubbed(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_plans_stubbed(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_plans_stubbed(given)?.items(client))),
        ),
    Call::of(
            "apps/list-accounts-for-plan-stubbed",
            |given, client| Ok(
                call::sent(
                    list_accounts_for_plan_stubbed(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_accounts_for_plan_stubbed(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_accounts_for_plan_stubbed(given)?.items(client)),
            ),
        ),
    Call::of(
        "apps/get-org-installation",
        |given, client| Ok(
            call::sent(get_org_installation(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "apps/get-repo-installation",
        |given, client| Ok(
            call::sent(get_repo_installation(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "apps/list-installations-for-authenticated-user",
            |given, client| Ok(
                call::sent(
                    list_installations_for_authenticated_user(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_installations_for_authenticated_user(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    list_installations_for_authenticated_user(given)?.items(client),
                ),
            ),
        ),
    Call::of(
            "apps/list-installation-repos-for-authenticated-user",
            |given, client| Ok(
                call::sent(
                    list_installation_repos_for_authenticated_user(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_installation_repos_for_authenticated_user(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    list_installation_repos_for_authenticated_user(given)?.items(client),
                ),
            ),
        ),
    Call::of(
        "apps/add-repo-to-installation-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                add_repo_to_installation_for_authenticated_user(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "apps/remove-repo-from-installation-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                remove_repo_from_installation_for_authenticated_user(given)?
                    .send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "apps/list-subscriptions-for-authenticated-user",
            |given, client| Ok(
                call::sent(
                    list_subscriptions_for_authenticated_user(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_subscriptions_for_authenticated_user(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    list_subscriptions_for_authenticated_user(given)?.items(client),
                ),
            ),
        ),
    Call::of(
            "apps/list-subscriptions-for-authenticated-user-stubbed",
            |given, client| Ok(
                call::sent(
                    list_subscriptions_for_authenticated_user_stubbed(given)?
                        .send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_subscriptions_for_authenticated_user_stubbed(given)?
                        .pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    list_subscriptions_for_authenticated_user_stubbed(given)?
                        .items(client),
                ),
            ),
        ),
    Call::of(
        "apps/get-user-installation",
        |given, client| Ok(
            call::sent(get_user_installation(given)?.send(client), Got::json),
        ),
    ),
];

#[inline]
fn get_authenticated(
    _: &Arguments,
) -> Result<::octoforge::apps::GetAuthenticated, Fault> {
    Ok(::octoforge::apps::get_authenticated())
}

#[inline]
fn create_from_manifest(
    given: &Arguments,
) -> Result<::octoforge::apps::CreateFromManifest, Fault> {
    Ok(::octoforge::apps::create_from_manifest(given.path::<String>("code")?))
}

#[inline]
fn get_webhook_config_for_app(
    _: &Arguments,
) -> Result<::octoforge::apps::GetWebhookConfigForApp, Fault> {
    Ok(::octoforge::apps::get_webhook_config_for_app())
}

#[inline]
fn update_webhook_config_for_app(
    given: &Arguments,
) -> Result<::octoforge::apps::UpdateWebhookConfigForApp, Fault> {
    let mut request = ::octoforge::apps::update_webhook_config_for_app();
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
) -> Result<::octoforge::apps::ListWebhookDeliveries, Fault> {
    let mut request = ::octoforge::apps::list_webhook_deliveries();
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
) -> Result<::octoforge::apps::GetWebhookDelivery, Fault> {
    Ok(::octoforge::apps::get_webhook_delivery(given.path::<i64>("delivery_id")?))
}

#[inline]
fn redeliver_webhook_delivery(
    given: &Arguments,
) -> Result<::octoforge::apps::RedeliverWebhookDelivery, Fault> {
    Ok(::octoforge::apps::redeliver_webhook_delivery(given.path::<i64>("delivery_id")?))
}

#[inline]
fn list_installation_requests_for_authenticated_app(
    given: &Arguments,
) -> Result<::octoforge::apps::ListInstallationRequestsForAuthenticatedApp, Fault> {
    let mut request = ::octoforge::apps::list_installation_requests_for_authenticated_app();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn list_installations(
    given: &Arguments,
) -> Result<::octoforge::apps::ListInstallations, Fault> {
    let mut request = ::octoforge::apps::list_installations();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<DateTime>("since")? {
        request = request.since(value);
    }
    if let Some(value) = given.optional_query::<String>("outdated")? {
        request = request.outdated(value);
    }
    Ok(request)
}

#[inline]
fn get_installation(
    given: &Arguments,
) -> Result<::octoforge::apps::GetInstallation, Fault> {
    Ok(::octoforge::apps::get_installation(given.path::<i64>("installation_id")?))
}

#[inline]
fn delete_installation(
    given: &Arguments,
) -> Result<::octoforge::apps::DeleteInstallation, Fault> {
    Ok(::octoforge::apps::delete_installation(given.path::<i64>("installation_id")?))
}

#[inline]
fn create_installation_access_token(
    given: &Arguments,
) -> Result<::octoforge::apps::CreateInstallationAccessToken, Fault> {
    let mut request = ::octoforge::apps::create_installation_access_token(
        given.path::<i64>("installation_id")?,
    );
    if let Some(value) = given.optional_member::<Vec<String>>("repositories")? {
        request = request.repositories(value);
    }
    if let Some(value) = given.optional_member::<Vec<i64>>("repository_ids")? {
        request = request.repository_ids(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::AppPermissions>("permissions")?
    {
        request = request.permissions(value);
    }
    Ok(request)
}

#[inline]
fn suspend_installation(
    given: &Arguments,
) -> Result<::octoforge::apps::SuspendInstallation, Fault> {
    Ok(::octoforge::apps::suspend_installation(given.path::<i64>("installation_id")?))
}

#[inline]
fn unsuspend_installation(
    given: &Arguments,
) -> Result<::octoforge::apps::UnsuspendInstallation, Fault> {
    Ok(::octoforge::apps::unsuspend_installation(given.path::<i64>("installation_id")?))
}

#[inline]
fn delete_authorization(
    given: &Arguments,
) -> Result<::octoforge::apps::DeleteAuthorization, Fault> {
    Ok(
        ::octoforge::apps::delete_authorization(
            given.path::<String>("client_id")?,
            given.member::<String>("access_token")?,
        ),
    )
}

#[inline]
fn check_token(given: &Arguments) -> Result<::octoforge::apps::CheckToken, Fault> {
    Ok(
        ::octoforge::apps::check_token(
            given.path::<String>("client_id")?,
            given.member::<String>("access_token")?,
        ),
    )
}

#[inline]
fn delete_token(given: &Arguments) -> Result<::octoforge::apps::DeleteToken, Fault> {
    Ok(
        ::octoforge::apps::delete_token(
            given.path::<String>("client_id")?,
            given.member::<String>("access_token")?,
        ),
    )
}

#[inline]
fn reset_token(given: &Arguments) -> Result<::octoforge::apps::ResetToken, Fault> {
    Ok(
        ::octoforge::apps::reset_token(
            given.path::<String>("client_id")?,
            given.member::<String>("access_token")?,
        ),
    )
}

#[inline]
fn scope_token(given: &Arguments) -> Result<::octoforge::apps::ScopeToken, Fault> {
    let mut request = ::octoforge::apps::scope_token(
        given.path::<String>("client_id")?,
        given.member::<String>("access_token")?,
    );
    if let Some(value) = given.optional_member::<String>("target")? {
        request = request.target(value);
    }
    if let Some(value) = given.optional_member::<i64>("target_id")? {
        request = request.target_id(value);
    }
    if let Some(value) = given.optional_member::<Vec<String>>("repositories")? {
        request = request.repositories(value);
    }
    if let Some(value) = given.optional_member::<Vec<i64>>("repository_ids")? {
        request = request.repository_ids(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::AppPermissions>("permissions")?
    {
        request = request.permissions(value);
    }
    Ok(request)
}

#[inline]
fn get_by_slug(given: &Arguments) -> Result<::octoforge::apps::GetBySlug, Fault> {
    Ok(::octoforge::apps::get_by_slug(given.path::<String>("app_slug")?))
}

#[inline]
fn list_repos_accessible_to_installation(
    given: &Arguments,
) -> Result<::octoforge::apps::ListReposAccessibleToInstallation, Fault> {
    let mut request = ::octoforge::apps::list_repos_accessible_to_installation();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn revoke_installation_access_token(
    _: &Arguments,
) -> Result<::octoforge::apps::RevokeInstallationAccessToken, Fault> {
    Ok(::octoforge::apps::revoke_installation_access_token())
}

#[inline]
fn get_subscription_plan_for_account(
    given: &Arguments,
) -> Result<::octoforge::apps::GetSubscriptionPlanForAccount, Fault> {
    Ok(
        ::octoforge::apps::get_subscription_plan_for_account(
            given.path::<i64>("account_id")?,
        ),
    )
}

#[inline]
fn list_plans(given: &Arguments) -> Result<::octoforge::apps::ListPlans, Fault> {
    let mut request = ::octoforge::apps::list_plans();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn list_accounts_for_plan(
    given: &Arguments,
) -> Result<::octoforge::apps::ListAccountsForPlan, Fault> {
    let mut request = ::octoforge::apps::list_accounts_for_plan(
        given.path::<i64>("plan_id")?,
    );
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
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn get_subscription_plan_for_account_stubbed(
    given: &Arguments,
) -> Result<::octoforge::apps::GetSubscriptionPlanForAccountStubbed, Fault> {
    Ok(
        ::octoforge::apps::get_subscription_plan_for_account_stubbed(
            given.path::<i64>("account_id")?,
        ),
    )
}

#[inline]
fn list_plans_stubbed(
    given: &Arguments,
) -> Result<::octoforge::apps::ListPlansStubbed, Fault> {
    let mut request = ::octoforge::apps::list_plans_stubbed();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn list_accounts_for_plan_stubbed(
    given: &Arguments,
) -> Result<::octoforge::apps::ListAccountsForPlanStubbed, Fault> {
    let mut request = ::octoforge::apps::list_accounts_for_plan_stubbed(
        given.path::<i64>("plan_id")?,
    );
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
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn get_org_installation(
    given: &Arguments,
) -> Result<::octoforge::apps::GetOrgInstallation, Fault> {
    Ok(::octoforge::apps::get_org_installation(given.path::<String>("org")?))
}

#[inline]
fn get_repo_installation(
    given: &Arguments,
) -> Result<::octoforge::apps::GetRepoInstallation, Fault> {
    Ok(
        ::octoforge::apps::get_repo_installation(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn list_installations_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::apps::ListInstallationsForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::apps::list_installations_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn list_installation_repos_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::apps::ListInstallationReposForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::apps::list_installation_repos_for_authenticated_user(
        given.path::<i64>("installation_id")?,
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
fn add_repo_to_installation_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::apps::AddRepoToInstallationForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::apps::add_repo_to_installation_for_authenticated_user(
            given.path::<i64>("installation_id")?,
            given.path::<i64>("repository_id")?,
        ),
    )
}

#[inline]
fn remove_repo_from_installation_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::apps::RemoveRepoFromInstallationForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::apps::remove_repo_from_installation_for_authenticated_user(
            given.path::<i64>("installation_id")?,
            given.path::<i64>("repository_id")?,
        ),
    )
}

#[inline]
fn list_subscriptions_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::apps::ListSubscriptionsForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::apps::list_subscriptions_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn list_subscriptions_for_authenticated_user_stubbed(
    given: &Arguments,
) -> Result<::octoforge::apps::ListSubscriptionsForAuthenticatedUserStubbed, Fault> {
    let mut request = ::octoforge::apps::list_subscriptions_for_authenticated_user_stubbed();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn get_user_installation(
    given: &Arguments,
) -> Result<::octoforge::apps::GetUserInstallation, Fault> {
    Ok(::octoforge::apps::get_user_installation(given.path::<String>("username")?))
}
