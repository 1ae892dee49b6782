// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `repos`: webhooks.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// List repository webhooks.
///
/// Lists webhooks for a repository. `last response` may return null if there have not been any deliveries within 30 days.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/webhooks#list-repository-webhooks>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/hooks`
///
/// - 200: a list of [`Hook`](crate::models::Hook)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListWebhooks::pages), [`items`](ListWebhooks::items).
pub fn list_webhooks(owner: impl Into<String>, repo: impl Into<String>) -> ListWebhooks {
    ListWebhooks {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
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

/// Create a repository webhook.
///
/// Repositories can have multiple webhooks installed. Each webhook should have a unique `config`. Multiple webhooks can
/// share the same `config` as long as those webhooks do not have any `events` that overlap.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/webhooks#create-a-repository-webhook>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/hooks`
///
/// - 201: [`Hook`](crate::models::Hook)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_webhook(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> CreateWebhook {
    CreateWebhook {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: CreateWebhookBody::default(),
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
    /// Use `web` to create a webhook. Default: `web`. This parameter only accepts the value `web`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// Key/value pairs to provide settings for this webhook.
    pub fn config(mut self, config: impl Into<models::WebhookConfig>) -> Self {
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
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1hooks/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateWebhookBody {
    /// Use `web` to create a webhook. Default: `web`. This parameter only accepts the value `web`.
    pub name: Option<String>,
    /// Key/value pairs to provide settings for this webhook.
    pub config: Option<models::WebhookConfig>,
    /// Determines what [events](https://docs.github.com/webhooks/event-payloads) the hook is triggered for.
    pub events: Option<Vec<String>>,
    /// Determines if notifications are sent when the webhook is triggered. Set to `true` to send notifications.
    pub active: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for CreateWebhookBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Get a repository webhook.
///
/// Returns a webhook configured in a repository. To get only the webhook `config` properties, see "[Get a webhook configuration for a repository](https://docs.github.com/rest/webhooks/repo-config#get-a-webhook-configuration-for-a-repository)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/webhooks#get-a-repository-webhook>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `hook_id`: The unique identifier of the hook. You can find this value in the `X-GitHub-Hook-ID` header of a webhook delivery.
///
/// `GET /repos/{owner}/{repo}/hooks/{hook_id}`
///
/// - 200: [`Hook`](crate::models::Hook)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_webhook(
    owner: impl Into<String>,
    repo: impl Into<String>,
    hook_id: i64,
) -> GetWebhook {
    GetWebhook {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&hook_id),
    }
}

/// The request of [`get_webhook`](get_webhook()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWebhook {
    pub(crate) parts: Parts,
}

/// Delete a repository webhook.
///
/// Delete a webhook for an organization.
///
/// The authenticated user must be a repository owner, or have admin access in the repository, to delete the webhook.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/webhooks#delete-a-repository-webhook>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `hook_id`: The unique identifier of the hook. You can find this value in the `X-GitHub-Hook-ID` header of a webhook delivery.
///
/// `DELETE /repos/{owner}/{repo}/hooks/{hook_id}`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_webhook(
    owner: impl Into<String>,
    repo: impl Into<String>,
    hook_id: i64,
) -> DeleteWebhook {
    DeleteWebhook {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&hook_id),
    }
}

/// The request of [`delete_webhook`](delete_webhook()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteWebhook {
    pub(crate) parts: Parts,
}

/// Update a repository webhook.
///
/// Updates a webhook configured in a repository. If you previously had a `secret` set, you must provide the same `secret` or set a new `secret` or the secret will be removed. If you are only updating individual webhook `config` properties, use "[Update a webhook configuration for a repository](https://docs.github.com/rest/webhooks/repo-config#update-a-webhook-configuration-for-a-repository)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/webhooks#update-a-repository-webhook>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `hook_id`: The unique identifier of the hook. You can find this value in the `X-GitHub-Hook-ID` header of a webhook delivery.
///
/// `PATCH /repos/{owner}/{repo}/hooks/{hook_id}`
///
/// - 200: [`Hook`](crate::models::Hook)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn update_webhook(
    owner: impl Into<String>,
    repo: impl Into<String>,
    hook_id: i64,
) -> UpdateWebhook {
    UpdateWebhook {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&hook_id),
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
    /// Sets `config`.
    pub fn config(mut self, config: impl Into<models::WebhookConfig>) -> Self {
        self.body.config = Some(config.into());
        self
    }

    /// Determines what [events](https://docs.github.com/webhooks/event-payloads) the hook is triggered for. This replaces the entire array of events.
    pub fn events(
        mut self,
        events: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.events = Some(events.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }

    /// Determines a list of events to be added to the list of events that the Hook triggers for.
    pub fn add_events(
        mut self,
        add_events: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.add_events = Some(
            add_events.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// Determines a list of events to be removed from the list of events that the Hook triggers for.
    pub fn remove_events(
        mut self,
        remove_events: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.remove_events = Some(
            remove_events.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// Determines if notifications are sent when the webhook is triggered. Set to `true` to send notifications.
    #[inline]
    pub fn active(mut self, active: bool) -> Self {
        self.body.active = Some(active);
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1hooks~1{hook_id}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateWebhookBody {
    /// `config`
    pub config: Option<models::WebhookConfig>,
    /// Determines what [events](https://docs.github.com/webhooks/event-payloads) the hook is triggered for. This replaces the entire array of events.
    pub events: Option<Vec<String>>,
    /// Determines a list of events to be added to the list of events that the Hook triggers for.
    pub add_events: Option<Vec<String>>,
    /// Determines a list of events to be removed from the list of events that the Hook triggers for.
    pub remove_events: Option<Vec<String>>,
    /// Determines if notifications are sent when the webhook is triggered. Set to `true` to send notifications.
    pub active: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateWebhookBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Get a webhook configuration for a repository.
///
/// Returns the webhook configuration for a repository. To get more information about the webhook, including the `active` state and `events`, use "[Get a repository webhook](https://docs.github.com/rest/webhooks/repos#get-a-repository-webhook)."
///
/// OAuth app tokens and personal access tokens (classic) need the `read:repo_hook` or `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/webhooks#get-a-webhook-configuration-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `hook_id`: The unique identifier of the hook. You can find this value in the `X-GitHub-Hook-ID` header of a webhook delivery.
///
/// `GET /repos/{owner}/{repo}/hooks/{hook_id}/config`
///
/// - 200: [`WebhookConfig`](crate::models::WebhookConfig)
///
/// [How to send it](crate#sending).
pub fn get_webhook_config_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
    hook_id: i64,
) -> GetWebhookConfigForRepo {
    GetWebhookConfigForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&hook_id),
    }
}

/// The request of [`get_webhook_config_for_repo`](get_webhook_config_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWebhookConfigForRepo {
    pub(crate) parts: Parts,
}

/// Update a webhook configuration for a repository.
///
/// Updates the webhook configuration for a repository. To update more information about the webhook, including the `active` state and `events`, use "[Update a repository webhook](https://docs.github.com/rest/webhooks/repos#update-a-repository-webhook)."
///
/// OAuth app tokens and personal access tokens (classic) need the `write:repo_hook` or `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/webhooks#update-a-webhook-configuration-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `hook_id`: The unique identifier of the hook. You can find this value in the `X-GitHub-Hook-ID` header of a webhook delivery.
///
/// `PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config`
///
/// - 200: [`WebhookConfig`](crate::models::WebhookConfig)
///
/// [How to send it](crate#sending).
pub fn update_webhook_config_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
    hook_id: i64,
) -> UpdateWebhookConfigForRepo {
    UpdateWebhookConfigForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&hook_id),
        body: models::WebhookConfig::default(),
    }
}

/// The request of [`update_webhook_config_for_repo`](update_webhook_config_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateWebhookConfigForRepo {
    pub(crate) parts: Parts,
    pub(crate) body: models::WebhookConfig,
}

impl UpdateWebhookConfigForRepo {
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

/// List deliveries for a repository webhook.
///
/// Returns a list of webhook deliveries for a webhook configured in a repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/webhooks#list-deliveries-for-a-repository-webhook>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `hook_id`: The unique identifier of the hook. You can find this value in the `X-GitHub-Hook-ID` header of a webhook delivery.
///
/// `GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries`
///
/// - 200: a list of [`HookDeliveryItem`](crate::models::HookDeliveryItem)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListWebhookDeliveries::pages), [`items`](ListWebhookDeliveries::items).
pub fn list_webhook_deliveries(
    owner: impl Into<String>,
    repo: impl Into<String>,
    hook_id: i64,
) -> ListWebhookDeliveries {
    ListWebhookDeliveries {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&hook_id),
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

/// Get a delivery for a repository webhook.
///
/// Returns a delivery for a webhook configured in a repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/webhooks#get-a-delivery-for-a-repository-webhook>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `hook_id`: The unique identifier of the hook. You can find this value in the `X-GitHub-Hook-ID` header of a webhook delivery.
///
/// `GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}`
///
/// - 200: [`HookDelivery`](crate::models::HookDelivery)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn get_webhook_delivery(
    owner: impl Into<String>,
    repo: impl Into<String>,
    hook_id: i64,
    delivery_id: i64,
) -> GetWebhookDelivery {
    GetWebhookDelivery {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&hook_id)
            .path(&delivery_id),
    }
}

/// The request of [`get_webhook_delivery`](get_webhook_delivery()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWebhookDelivery {
    pub(crate) parts: Parts,
}

/// Redeliver a delivery for a repository webhook.
///
/// Redeliver a webhook delivery for a webhook configured in a repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/webhooks#redeliver-a-delivery-for-a-repository-webhook>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `hook_id`: The unique identifier of the hook. You can find this value in the `X-GitHub-Hook-ID` header of a webhook delivery.
///
/// `POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts`
///
/// - 202: a map to any JSON or null
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn redeliver_webhook_delivery(
    owner: impl Into<String>,
    repo: impl Into<String>,
    hook_id: i64,
    delivery_id: i64,
) -> RedeliverWebhookDelivery {
    RedeliverWebhookDelivery {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&hook_id)
            .path(&delivery_id),
    }
}

/// The request of [`redeliver_webhook_delivery`](redeliver_webhook_delivery()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RedeliverWebhookDelivery {
    pub(crate) parts: Parts,
}

/// Ping a repository webhook.
///
/// This will trigger a [ping event](https://docs.github.com/webhooks/#ping-event) to be sent to the hook.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/webhooks#ping-a-repository-webhook>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `hook_id`: The unique identifier of the hook. You can find this value in the `X-GitHub-Hook-ID` header of a webhook delivery.
///
/// `POST /repos/{owner}/{repo}/hooks/{hook_id}/pings`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn ping_webhook(
    owner: impl Into<String>,
    repo: impl Into<String>,
    hook_id: i64,
) -> PingWebhook {
    PingWebhook {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&hook_id),
    }
}

/// The request of [`ping_webhook`](ping_webhook()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PingWebhook {
    pub(crate) parts: Parts,
}

/// Test the push repository webhook.
///
/// This will trigger the hook with the latest push to the current repository if the hook is subscribed to `push` events. If the hook is not subscribed to `push` events, the server will respond with 204 but no test POST will be generated.
///
/// > **Note:**
/// > Previously `/repos/:owner/:repo/hooks/:hook_id/test`
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/webhooks#test-the-push-repository-webhook>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `hook_id`: The unique identifier of the hook. You can find this value in the `X-GitHub-Hook-ID` header of a webhook delivery.
///
/// `POST /repos/{owner}/{repo}/hooks/{hook_id}/tests`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn test_push_webhook(
    owner: impl Into<String>,
    repo: impl Into<String>,
    hook_id: i64,
) -> TestPushWebhook {
    TestPushWebhook {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&hook_id),
    }
}

/// The request of [`test_push_webhook`](test_push_webhook()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TestPushWebhook {
    pub(crate) parts: Parts,
}
