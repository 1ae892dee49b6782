// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Information for integrations and installations.

#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod apps;
mod installations;
mod marketplace;
mod oauth_applications;
mod webhooks;

pub use self::apps::{
    CreateFromManifest, CreateFromManifestResponse, CreateInstallationAccessToken,
    CreateInstallationAccessTokenBody, DeleteInstallation, GetAuthenticated, GetBySlug,
    GetInstallation, GetOrgInstallation, GetRepoInstallation, GetUserInstallation,
    ListInstallationRequestsForAuthenticatedApp, ListInstallations,
    ListInstallationsResponseItem, ListInstallationsResponseItemAccount,
    ListInstallationsResponseItemPermissions, ListInstallationsResponseItemSuspendedBy,
    ScopeToken, ScopeTokenBody, SuspendInstallation, UnsuspendInstallation,
    create_from_manifest, create_installation_access_token, delete_installation,
    get_authenticated, get_by_slug, get_installation, get_org_installation,
    get_repo_installation, get_user_installation,
    list_installation_requests_for_authenticated_app, list_installations, scope_token,
    suspend_installation, unsuspend_installation,
};
pub use self::installations::{
    AddRepoToInstallationForAuthenticatedUser, ListInstallationReposForAuthenticatedUser,
    ListInstallationsForAuthenticatedUser, ListReposAccessibleToInstallation,
    RemoveRepoFromInstallationForAuthenticatedUser, Repository, Response,
    RevokeInstallationAccessToken, add_repo_to_installation_for_authenticated_user,
    list_installation_repos_for_authenticated_user,
    list_installations_for_authenticated_user, list_repos_accessible_to_installation,
    remove_repo_from_installation_for_authenticated_user,
    revoke_installation_access_token,
};
pub use self::marketplace::{
    GetSubscriptionPlanForAccount, GetSubscriptionPlanForAccountStubbed,
    ListAccountsForPlan, ListAccountsForPlanStubbed, ListPlans, ListPlansStubbed,
    ListSubscriptionsForAuthenticatedUser, ListSubscriptionsForAuthenticatedUserStubbed,
    get_subscription_plan_for_account, get_subscription_plan_for_account_stubbed,
    list_accounts_for_plan, list_accounts_for_plan_stubbed, list_plans,
    list_plans_stubbed, list_subscriptions_for_authenticated_user,
    list_subscriptions_for_authenticated_user_stubbed,
};
pub use self::oauth_applications::{
    CheckToken, DeleteAuthorization, DeleteAuthorizationBody, DeleteToken, ResetToken,
    check_token, delete_authorization, delete_token, reset_token,
};
pub use self::webhooks::{
    GetWebhookConfigForApp, GetWebhookDelivery, ListWebhookDeliveries,
    RedeliverWebhookDelivery, UpdateWebhookConfigForApp, get_webhook_config_for_app,
    get_webhook_delivery, list_webhook_deliveries, redeliver_webhook_delivery,
    update_webhook_config_for_app,
};
