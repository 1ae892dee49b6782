// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `apps`: webhooks.

use octoforge_runtime::Parts;
use crate::models;

/// Get a webhook configuration for an app.
///
/// Returns the webhook configuration for a GitHub App. For more information about configuring a webhook for your app, see "[Creating a GitHub App](https://docs.github.com/developers/apps/creating-a-github-app)."
///
/// You must use a [JWT](https://docs.github.com/apps/building-github-apps/authenticating-with-github-apps/#authenticating-as-a-github-app) to access this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/webhooks#get-a-webhook-configuration-for-an-app>).
///
/// `GET /app/hook/config`
///
/// - 200: [`WebhookConfig`](crate::models::WebhookConfig)
///
/// [How to send it](crate#sending).
#[inline]
pub fn get_webhook_config_for_app() -> GetWebhookConfigForApp {
    GetWebhookConfigForApp {
        parts: Parts::new(),
    }
}

/// The request of [`get_webhook_config_for_app`](get_webhook_config_for_app()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWebhookConfigForApp {
    pub(crate) parts: Parts,
}

/// Update a webhook configuration for an app.
///
/// Updates the webhook configuration for a GitHub App. For more information about configuring a webhook for your app, see "[Creating a GitHub App](https://docs.github.com/developers/apps/creating-a-github-app)."
///
/// You must use a [JWT](https://docs.github.com/apps/building-github-apps/authenticating-with-github-apps/#authenticating-as-a-github-app) to access this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/webhooks#update-a-webhook-configuration-for-an-app>).
///
/// `PATCH /app/hook/config`
///
/// - 200: [`WebhookConfig`](crate::models::WebhookConfig)
///
/// [How to send it](crate#sending).
#[inline]
pub fn update_webhook_config_for_app() -> UpdateWebhookConfigForApp {
    UpdateWebhookConfigForApp {
        parts: Parts::new(),
        body: models::WebhookConfig::default(),
    }
}

/// The request of [`update_webhook_config_for_app`](update_webhook_config_for_app()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateWebhookConfigForApp {
    pub(crate) parts: Parts,
    pub(crate) body: models::WebhookConfig,
}

impl UpdateWebhookConfigForApp {
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

/// List deliveries for an app webhook.
///
/// Returns a list of webhook deliveries for the webhook configured for a GitHub App.
///
/// You must use a [JWT](https://docs.github.com/apps/building-github-apps/authenticating-with-github-apps/#authenticating-as-a-github-app) to access this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/webhooks#list-deliveries-for-an-app-webhook>).
///
/// `GET /app/hook/deliveries`
///
/// - 200: a list of [`HookDeliveryItem`](crate::models::HookDeliveryItem)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListWebhookDeliveries::pages), [`items`](ListWebhookDeliveries::items).
#[inline]
pub fn list_webhook_deliveries() -> ListWebhookDeliveries {
    ListWebhookDeliveries {
        parts: Parts::new(),
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

/// Get a delivery for an app webhook.
///
/// Returns a delivery for the webhook configured for a GitHub App.
///
/// You must use a [JWT](https://docs.github.com/apps/building-github-apps/authenticating-with-github-apps/#authenticating-as-a-github-app) to access this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/webhooks#get-a-delivery-for-an-app-webhook>).
///
/// `GET /app/hook/deliveries/{delivery_id}`
///
/// - 200: [`HookDelivery`](crate::models::HookDelivery)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
#[inline]
pub fn get_webhook_delivery(delivery_id: i64) -> GetWebhookDelivery {
    GetWebhookDelivery {
        parts: Parts::new().path(&delivery_id),
    }
}

/// The request of [`get_webhook_delivery`](get_webhook_delivery()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWebhookDelivery {
    pub(crate) parts: Parts,
}

/// Redeliver a delivery for an app webhook.
///
/// Redeliver a delivery for the webhook configured for a GitHub App.
///
/// You must use a [JWT](https://docs.github.com/apps/building-github-apps/authenticating-with-github-apps/#authenticating-as-a-github-app) to access this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/webhooks#redeliver-a-delivery-for-an-app-webhook>).
///
/// `POST /app/hook/deliveries/{delivery_id}/attempts`
///
/// - 202: a map to any JSON or null
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
#[inline]
pub fn redeliver_webhook_delivery(delivery_id: i64) -> RedeliverWebhookDelivery {
    RedeliverWebhookDelivery {
        parts: Parts::new().path(&delivery_id),
    }
}

/// The request of [`redeliver_webhook_delivery`](redeliver_webhook_delivery()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RedeliverWebhookDelivery {
    pub(crate) parts: Parts,
}
