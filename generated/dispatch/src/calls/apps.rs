// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `apps` as a user calls them.

use octoforge_runtime::DateTime;
use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("apps/get-authenticated", get_authenticated),
    Call::of("apps/create-from-manifest", create_from_manifest),
    Call::of("apps/get-webhook-config-for-app", get_webhook_config_for_app),
    Call::of("apps/update-webhook-config-for-app", update_webhook_config_for_app),
    Call::of("apps/list-webhook-deliveries", list_webhook_deliveries),
    Call::of("apps/get-webhook-delivery", get_webhook_delivery),
    Call::of("apps/redeliver-webhook-delivery", redeliver_webhook_delivery),
    Call::of(
        "apps/list-installation-requests-for-authenticated-app",
        list_installation_requests_for_authenticated_app,
    ),
    Call::of("apps/list-installations", list_installations),
    Call::of("apps/get-installation", get_installation),
    Call::of("apps/delete-installation", delete_installation),
    Call::of("apps/create-installation-access-token", create_installation_access_token),
    Call::of("apps/suspend-installation", suspend_installation),
    Call::of("apps/unsuspend-installation", unsuspend_installation),
    Call::of("apps/delete-authorization", delete_authorization),
    Call::of("apps/check-token", check_token),
    Call::of("apps/delete-token", delete_token),
    Call::of("apps/reset-token", reset_token),
    Call::of("apps/scope-token", scope_token),
    Call::of("apps/get-by-slug", get_by_slug),
    Call::of(
        "apps/list-repos-accessible-to-installation",
        list_repos_accessible_to_installation,
    ),
    Call::of("apps/revoke-installation-access-token", revoke_installation_access_token),
    Call::of(
        "apps/get-subscription-plan-for-account",
        get_subscription_plan_for_account,
    ),
    Call::of("apps/list-plans", list_plans),
    Call::of("apps/list-accounts-for-plan", list_accounts_for_plan),
    Call::of(
        "apps/get-subscription-plan-for-account-stubbed",
        get_subscription_plan_for_account_stubbed,
    ),
    Call::of("apps/list-plans-stubbed", list_plans_stubbed),
    Call::of("apps/list-accounts-for-plan-stubbed", list_accounts_for_plan_stubbed),
    Call::of("apps/get-org-installation", get_org_installation),
    Call::of("apps/get-repo-installation", get_repo_installation),
    Call::of(
        "apps/list-installations-for-authenticated-user",
        list_installations_for_authenticated_user,
    ),
    Call::of(
        "apps/list-installation-repos-for-authenticated-user",
        list_installation_repos_for_authenticated_user,
    ),
    Call::of(
        "apps/add-repo-to-installation-for-authenticated-user",
        add_repo_to_installation_for_authenticated_user,
    ),
    Call::of(
        "apps/remove-repo-from-installation-for-authenticated-user",
        remove_repo_from_installation_for_authenticated_user,
    ),
    Call::of(
        "apps/list-subscriptions-for-authenticated-user",
        list_subscriptions_for_authenticated_user,
    ),
    Call::of(
        "apps/list-subscriptions-for-authenticated-user-stubbed",
        list_subscriptions_for_authenticated_user_stubbed,
    ),
    Call::of("apps/get-user-installation", get_user_installation),
];

fn get_authenticated(_: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::apps::get_authenticated();
    Ok(sent(request.send(client), Got::json))
}

fn create_from_manifest(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::apps::create_from_manifest(given.path::<String>("code")?);
    Ok(sent(request.send(client), Got::json))
}

fn get_webhook_config_for_app(_: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::apps::get_webhook_config_for_app();
    Ok(sent(request.send(client), Got::json))
}

fn update_webhook_config_for_app(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_webhook_deliveries(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_webhook_delivery(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::apps::get_webhook_delivery(
        given.path::<i64>("delivery_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn redeliver_webhook_delivery(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::apps::redeliver_webhook_delivery(
        given.path::<i64>("delivery_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_installation_requests_for_authenticated_app(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::apps::list_installation_requests_for_authenticated_app();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_installations(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_installation(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::apps::get_installation(
        given.path::<i64>("installation_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_installation(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::apps::delete_installation(
        given.path::<i64>("installation_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn create_installation_access_token(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn suspend_installation(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::apps::suspend_installation(
        given.path::<i64>("installation_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn unsuspend_installation(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::apps::unsuspend_installation(
        given.path::<i64>("installation_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn delete_authorization(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::apps::delete_authorization(
        given.path::<String>("client_id")?,
        given.member::<String>("access_token")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn check_token(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::apps::check_token(
        given.path::<String>("client_id")?,
        given.member::<String>("access_token")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_token(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::apps::delete_token(
        given.path::<String>("client_id")?,
        given.member::<String>("access_token")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn reset_token(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::apps::reset_token(
        given.path::<String>("client_id")?,
        given.member::<String>("access_token")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn scope_token(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_by_slug(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::apps::get_by_slug(given.path::<String>("app_slug")?);
    Ok(sent(request.send(client), Got::json))
}

fn list_repos_accessible_to_installation(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::apps::list_repos_accessible_to_installation();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn revoke_installation_access_token(
    _: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::apps::revoke_installation_access_token();
    Ok(sent(request.send(client), Got::nothing))
}

fn get_subscription_plan_for_account(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::apps::get_subscription_plan_for_account(
        given.path::<i64>("account_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_plans(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::apps::list_plans();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_accounts_for_plan(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_subscription_plan_for_account_stubbed(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::apps::get_subscription_plan_for_account_stubbed(
        given.path::<i64>("account_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_plans_stubbed(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::apps::list_plans_stubbed();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_accounts_for_plan_stubbed(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_org_installation(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::apps::get_org_installation(given.path::<String>("org")?);
    Ok(sent(request.send(client), Got::json))
}

fn get_repo_installation(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::apps::get_repo_installation(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_installations_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::apps::list_installations_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_installation_repos_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::apps::list_installation_repos_for_authenticated_user(
        given.path::<i64>("installation_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn add_repo_to_installation_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::apps::add_repo_to_installation_for_authenticated_user(
        given.path::<i64>("installation_id")?,
        given.path::<i64>("repository_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn remove_repo_from_installation_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::apps::remove_repo_from_installation_for_authenticated_user(
        given.path::<i64>("installation_id")?,
        given.path::<i64>("repository_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_subscriptions_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::apps::list_subscriptions_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_subscriptions_for_authenticated_user_stubbed(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::apps::list_subscriptions_for_authenticated_user_stubbed();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_user_installation(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::apps::get_user_installation(
        given.path::<String>("username")?,
    );
    Ok(sent(request.send(client), Got::json))
}
