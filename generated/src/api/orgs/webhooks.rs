// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `orgs`: webhooks.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// List organization webhooks.
///
/// List webhooks for an organization.
///
/// The authenticated user must be an organization owner to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need `admin:org_hook` scope. OAuth apps cannot list, view, or edit
/// webhooks that they did not create and users cannot list, view, or edit webhooks that were created by OAuth apps.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/webhooks#list-organization-webhooks>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/hooks`
///
/// - 200: a list of [`OrgHook`](crate::models::OrgHook)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListWebhooks::pages), [`items`](ListWebhooks::items).
pub fn list_webhooks(org: impl Into<String>) -> ListWebhooks {
    ListWebhooks {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_webhooks`](list_webhooks()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWebhooks {
    pub(crate) parts: Parts,
}

impl ListWebhooks {
    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }
}

/// Create an organization webhook.
///
/// Create a hook that posts payloads in JSON format.
///
/// You must be an organization owner to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need `admin:org_hook` scope. OAuth apps cannot list, view, or
/// edit webhooks that they did not create and users cannot list, view, or edit webhooks that were created by OAuth apps.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/webhooks#create-an-organization-webhook>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /orgs/{org}/hooks`
///
/// - 201: [`OrgHook`](crate::models::OrgHook)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_webhook(
    org: impl Into<String>,
    name: impl Into<String>,
    config: impl Into<CreateWebhookBodyConfig>,
) -> CreateWebhook {
    CreateWebhook {
        parts: Parts::new().path(&org.into()),
        body: CreateWebhookBody::new(name, config),
    }
}

/// The request of [`create_webhook`](create_webhook()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateWebhook {
    pub(crate) parts: Parts,
    pub(crate) body: CreateWebhookBody,
}

impl CreateWebhook {
    /// Determines what [events](https://docs.github.com/webhooks/event-payloads) the hook is triggered for. Set to `["*"]` to receive all possible events.
    pub fn events(
        mut self,
        events: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.events = Some(events.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }

    /// Determines if notifications are sent when the webhook is triggered. Set to `true` to send notifications.
    #[inline]
    pub fn active(mut self, active: bool) -> Self {
        self.body.active = Some(active);
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1hooks/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateWebhookBody {
    /// Must be passed as "web".
    pub name: String,
    /// Key/value pairs to provide settings for this webhook.
    pub config: CreateWebhookBodyConfig,
    /// Determines what [events](https://docs.github.com/webhooks/event-payloads) the hook is triggered for. Set to `["*"]` to receive all possible events.
    pub events: Option<Vec<String>>,
    /// Determines if notifications are sent when the webhook is triggered. Set to `true` to send notifications.
    pub active: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateWebhookBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        config: impl Into<CreateWebhookBodyConfig>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new.config = config.into();
        new
    }
}

/// Key/value pairs to provide settings for this webhook.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateWebhookBodyConfig {
    /// `url`
    pub url: String,
    /// `content_type`
    pub content_type: Option<String>,
    /// `secret`
    pub secret: Option<String>,
    /// `insecure_ssl`
    pub insecure_ssl: Option<models::WebhookConfigInsecureSsl>,
    /// `username`
    pub username: Option<String>,
    /// `password`
    pub password: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateWebhookBodyConfig {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.url = url.into();
        new
    }
}

/// Get an organization webhook.
///
/// Returns a webhook configured in an organization. To get only the webhook
/// `config` properties, see "[Get a webhook configuration for an organization](https://docs.github.com/rest/orgs/webhooks#get-a-webhook-configuration-for-an-organization).
///
/// You must be an organization owner to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need `admin:org_hook` scope. OAuth apps cannot list, view, or edit
/// webhooks that they did not create and users cannot list, view, or edit webhooks that were created by OAuth apps.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/webhooks#get-an-organization-webhook>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `hook_id`: The unique identifier of the hook. You can find this value in the `X-GitHub-Hook-ID` header of a webhook delivery.
///
/// `GET /orgs/{org}/hooks/{hook_id}`
///
/// - 200: [`OrgHook`](crate::models::OrgHook)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_webhook(org: impl Into<String>, hook_id: i64) -> GetWebhook {
    GetWebhook {
        parts: Parts::new().path(&org.into()).path(&hook_id),
    }
}

/// The request of [`get_webhook`](get_webhook()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWebhook {
    pub(crate) parts: Parts,
}

/// Delete an organization webhook.
///
/// Delete a webhook for an organization.
///
/// The authenticated user must be an organization owner to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need `admin:org_hook` scope. OAuth apps cannot list, view, or edit
/// webhooks that they did not create and users cannot list, view, or edit webhooks that were created by OAuth apps.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/webhooks#delete-an-organization-webhook>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `hook_id`: The unique identifier of the hook. You can find this value in the `X-GitHub-Hook-ID` header of a webhook delivery.
///
/// `DELETE /orgs/{org}/hooks/{hook_id}`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_webhook(org: impl Into<String>, hook_id: i64) -> DeleteWebhook {
    DeleteWebhook {
        parts: Parts::new().path(&org.into()).path(&hook_id),
    }
}

/// The request of [`delete_webhook`](delete_webhook()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteWebhook {
    pub(crate) parts: Parts,
}

/// Update an organization webhook.
///
/// Updates a webhook configured in an organization. When you update a webhook,
/// the `secret` will be overwritten. If you previously had a `secret` set, you must
/// provide the same `secret` or set a new `secret` or the secret will be removed. If
/// you are only updating individual webhook `config` properties, use "[Update a webhook
/// configuration for an organization](https://docs.github.com/rest/orgs/webhooks#update-a-webhook-configuration-for-an-organization)".
///
/// You must be an organization owner to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need `admin:org_hook` scope. OAuth apps cannot list, view, or edit
/// webhooks that they did not create and users cannot list, view, or edit webhooks that were created by OAuth apps.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/webhooks#update-an-organization-webhook>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `hook_id`: The unique identifier of the hook. You can find this value in the `X-GitHub-Hook-ID` header of a webhook delivery.
///
/// `PATCH /orgs/{org}/hooks/{hook_id}`
///
/// - 200: [`OrgHook`](crate::models::OrgHook)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn update_webhook(org: impl Into<String>, hook_id: i64) -> UpdateWebhook {
    UpdateWebhook {
        parts: Parts::new().path(&org.into()).path(&hook_id),
        body: UpdateWebhookBody::default(),
    }
}

/// The request of [`update_webhook`](update_webhook()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateWebhook {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateWebhookBody,
}

impl UpdateWebhook {
    /// Key/value pairs to provide settings for this webhook.
    pub fn config(mut self, config: impl Into<UpdateWebhookBodyConfig>) -> Self {
        self.body.config = Some(config.into());
        self
    }

    /// Determines what [events](https://docs.github.com/webhooks/event-payloads) the hook is triggered for.
    pub fn events(
        mut self,
        events: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.events = Some(events.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }

    /// Determines if notifications are sent when the webhook is triggered. Set to `true` to send notifications.
    #[inline]
    pub fn active(mut self, active: bool) -> Self {
        self.body.active = Some(active);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1hooks~1{hook_id}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateWebhookBody {
    /// Key/value pairs to provide settings for this webhook.
    pub config: Option<UpdateWebhookBodyConfig>,
    /// Determines what [events](https://docs.github.com/webhooks/event-payloads) the hook is triggered for.
    pub events: Option<Vec<String>>,
    /// Determines if notifications are sent when the webhook is triggered. Set to `true` to send notifications.
    pub active: Option<bool>,
    /// `name`
    pub name: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateWebhookBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Key/value pairs to provide settings for this webhook.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateWebhookBodyConfig {
    /// `url`
    pub url: String,
    /// `content_type`
    pub content_type: Option<String>,
    /// `secret`
    pub secret: Option<String>,
    /// `insecure_ssl`
    pub insecure_ssl: Option<models::WebhookConfigInsecureSsl>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl UpdateWebhookBodyConfig {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.url = url.into();
        new
    }
}

/// Get a webhook configuration for an organization.
///
/// Returns the webhook configuration for an organization. To get more information about the webhook, including the `active` state and `events`, use "[Get an organization webhook ](https://docs.github.com/rest/orgs/webhooks#get-an-organization-webhook)."
///
/// You must be an organization owner to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need `admin:org_hook` scope. OAuth apps cannot list, view, or edit
/// webhooks that they did not create and users cannot list, view, or edit webhooks that were created by OAuth apps.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/webhooks#get-a-webhook-configuration-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `hook_id`: The unique identifier of the hook. You can find this value in the `X-GitHub-Hook-ID` header of a webhook delivery.
///
/// `GET /orgs/{org}/hooks/{hook_id}/config`
///
/// - 200: [`WebhookConfig`](crate::models::WebhookConfig)
///
/// [How to send it](crate#sending).
pub fn get_webhook_config_for_org(
    org: impl Into<String>,
    hook_id: i64,
) -> GetWebhookConfigForOrg {
    GetWebhookConfigForOrg {
        parts: Parts::new().path(&org.into()).path(&hook_id),
    }
}

/// The request of [`get_webhook_config_for_org`](get_webhook_config_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWebhookConfigForOrg {
    pub(crate) parts: Parts,
}

/// Update a webhook configuration for an organization.
///
/// Updates the webhook configuration for an organization. To update more information about the webhook, including the `active` state and `events`, use "[Update an organization webhook ](https://docs.github.com/rest/orgs/webhooks#update-an-organization-webhook)."
///
/// You must be an organization owner to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need `admin:org_hook` scope. OAuth apps cannot list, view, or edit
/// webhooks that they did not create and users cannot list, view, or edit webhooks that were created by OAuth apps.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/webhooks#update-a-webhook-configuration-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `hook_id`: The unique identifier of the hook. You can find this value in the `X-GitHub-Hook-ID` header of a webhook delivery.
///
/// `PATCH /orgs/{org}/hooks/{hook_id}/config`
///
/// - 200: [`WebhookConfig`](crate::models::WebhookConfig)
///
/// [How to send it](crate#sending).
pub fn update_webhook_config_for_org(
    org: impl Into<String>,
    hook_id: i64,
) -> UpdateWebhookConfigForOrg {
    UpdateWebhookConfigForOrg {
        parts: Parts::new().path(&org.into()).path(&hook_id),
        body: models::WebhookConfig::default(),
    }
}

/// The request of [`update_webhook_config_for_org`](update_webhook_config_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateWebhookConfigForOrg {
    pub(crate) parts: Parts,
    pub(crate) body: models::WebhookConfig,
}

impl UpdateWebhookConfigForOrg {
    /// Sets `url`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.body.url = Some(url.into());
        self
    }

    /// Sets `content_type`.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.body.content_type = Some(content_type.into());
        self
    }

    /// Sets `secret`.
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.body.secret = Some(secret.into());
        self
    }

    /// Sets `insecure_ssl`.
    pub fn insecure_ssl(
        mut self,
        insecure_ssl: impl Into<models::WebhookConfigInsecureSsl>,
    ) -> Self {
        self.body.insecure_ssl = Some(insecure_ssl.into());
        self
    }
}

/// List deliveries for an organization webhook.
///
/// Returns a list of webhook deliveries for a webhook configured in an organization.
///
/// You must be an organization owner to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need `admin:org_hook` scope. OAuth apps cannot list, view, or edit
/// webhooks that they did not create and users cannot list, view, or edit webhooks that were created by OAuth apps.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/webhooks#list-deliveries-for-an-organization-webhook>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `hook_id`: The unique identifier of the hook. You can find this value in the `X-GitHub-Hook-ID` header of a webhook delivery.
///
/// `GET /orgs/{org}/hooks/{hook_id}/deliveries`
///
/// - 200: a list of [`HookDeliveryItem`](crate::models::HookDeliveryItem)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListWebhookDeliveries::pages), [`items`](ListWebhookDeliveries::items).
pub fn list_webhook_deliveries(
    org: impl Into<String>,
    hook_id: i64,
) -> ListWebhookDeliveries {
    ListWebhookDeliveries {
        parts: Parts::new().path(&org.into()).path(&hook_id),
    }
}

/// The request of [`list_webhook_deliveries`](list_webhook_deliveries()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWebhookDeliveries {
    pub(crate) parts: Parts,
}

impl ListWebhookDeliveries {
    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// Used for pagination: the starting delivery from which the page of deliveries is fetched. Refer to the `link` header for the next and previous page cursors.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.parts.query("cursor", &cursor.into());
        self
    }

    /// Returns webhook deliveries filtered by delivery outcome classification based on `status_code` range. A `status` of `success` returns deliveries with a `status_code` in the 200-399 range (inclusive). A `status` of `failure` returns deliveries with a `status_code` in the 400-599 range (inclusive).
    pub fn status(mut self, status: impl Into<models::WebhookDeliveryStatus>) -> Self {
        self.parts.query("status", &status.into());
        self
    }
}

/// Get a webhook delivery for an organization webhook.
///
/// Returns a delivery for a webhook configured in an organization.
///
/// You must be an organization owner to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need `admin:org_hook` scope. OAuth apps cannot list, view, or edit
/// webhooks that they did not create and users cannot list, view, or edit webhooks that were created by OAuth apps.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/webhooks#get-a-webhook-delivery-for-an-organization-webhook>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `hook_id`: The unique identifier of the hook. You can find this value in the `X-GitHub-Hook-ID` header of a webhook delivery.
///
/// `GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}`
///
/// - 200: [`HookDelivery`](crate::models::HookDelivery)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn get_webhook_delivery(
    org: impl Into<String>,
    hook_id: i64,
    delivery_id: i64,
) -> GetWebhookDelivery {
    GetWebhookDelivery {
        parts: Parts::new().path(&org.into()).path(&hook_id).path(&delivery_id),
    }
}

/// The request of [`get_webhook_delivery`](get_webhook_delivery()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWebhookDelivery {
    pub(crate) parts: Parts,
}

/// Redeliver a delivery for an organization webhook.
///
/// Redeliver a delivery for a webhook configured in an organization.
///
/// You must be an organization owner to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need `admin:org_hook` scope. OAuth apps cannot list, view, or edit
/// webhooks that they did not create and users cannot list, view, or edit webhooks that were created by OAuth apps.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/webhooks#redeliver-a-delivery-for-an-organization-webhook>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `hook_id`: The unique identifier of the hook. You can find this value in the `X-GitHub-Hook-ID` header of a webhook delivery.
///
/// `POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts`
///
/// - 202: a map to any JSON or null
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn redeliver_webhook_delivery(
    org: impl Into<String>,
    hook_id: i64,
    delivery_id: i64,
) -> RedeliverWebhookDelivery {
    RedeliverWebhookDelivery {
        parts: Parts::new().path(&org.into()).path(&hook_id).path(&delivery_id),
    }
}

/// The request of [`redeliver_webhook_delivery`](redeliver_webhook_delivery()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RedeliverWebhookDelivery {
    pub(crate) parts: Parts,
}

/// Ping an organization webhook.
///
/// This will trigger a [ping event](https://docs.github.com/webhooks/#ping-event)
/// to be sent to the hook.
///
/// You must be an organization owner to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need `admin:org_hook` scope. OAuth apps cannot list, view, or edit
/// webhooks that they did not create and users cannot list, view, or edit webhooks that were created by OAuth apps.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/webhooks#ping-an-organization-webhook>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `hook_id`: The unique identifier of the hook. You can find this value in the `X-GitHub-Hook-ID` header of a webhook delivery.
///
/// `POST /orgs/{org}/hooks/{hook_id}/pings`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn ping_webhook(org: impl Into<String>, hook_id: i64) -> PingWebhook {
    PingWebhook {
        parts: Parts::new().path(&org.into()).path(&hook_id),
    }
}

/// The request of [`ping_webhook`](ping_webhook()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PingWebhook {
    pub(crate) parts: Parts,
}
