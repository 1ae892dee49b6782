// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Map, Object, Operation, Paged,
    Parts, Value, Visit,
};
use crate::models;
use crate::api::orgs::{
    CreateWebhook, CreateWebhookBody, CreateWebhookBodyConfig, DeleteWebhook, GetWebhook,
    GetWebhookConfigForOrg, GetWebhookDelivery, ListWebhookDeliveries, ListWebhooks,
    PingWebhook, RedeliverWebhookDelivery, UpdateWebhook, UpdateWebhookBody,
    UpdateWebhookBodyConfig, UpdateWebhookConfigForOrg,
};

impl Endpoint for ListWebhooks {
    type Output = Vec<models::OrgHook>;
    const OPERATION: Operation = Operation {
        id: "orgs/list-webhooks",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/hooks",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListWebhooks {
    type Item = models::OrgHook;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListWebhooks {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for CreateWebhook {
    type Output = models::OrgHook;
    const OPERATION: Operation = Operation {
        id: "orgs/create-webhook",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/hooks",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl CreateWebhook {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetWebhook {
    type Output = models::OrgHook;
    const OPERATION: Operation = Operation {
        id: "orgs/get-webhook",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/hooks/{hook_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetWebhook {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteWebhook {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "orgs/delete-webhook",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/hooks/{hook_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl DeleteWebhook {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateWebhook {
    type Output = models::OrgHook;
    const OPERATION: Operation = Operation {
        id: "orgs/update-webhook",
        method: octoforge_runtime::Verb::Patch,
        path: "/orgs/{org}/hooks/{hook_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl UpdateWebhook {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetWebhookConfigForOrg {
    type Output = models::WebhookConfig;
    const OPERATION: Operation = Operation {
        id: "orgs/get-webhook-config-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/hooks/{hook_id}/config",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetWebhookConfigForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateWebhookConfigForOrg {
    type Output = models::WebhookConfig;
    const OPERATION: Operation = Operation {
        id: "orgs/update-webhook-config-for-org",
        method: octoforge_runtime::Verb::Patch,
        path: "/orgs/{org}/hooks/{hook_id}/config",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl UpdateWebhookConfigForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListWebhookDeliveries {
    type Output = Vec<models::HookDeliveryItem>;
    const OPERATION: Operation = Operation {
        id: "orgs/list-webhook-deliveries",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/hooks/{hook_id}/deliveries",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListWebhookDeliveries {
    type Item = models::HookDeliveryItem;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListWebhookDeliveries {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for GetWebhookDelivery {
    type Output = models::HookDelivery;
    const OPERATION: Operation = Operation {
        id: "orgs/get-webhook-delivery",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetWebhookDelivery {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RedeliverWebhookDelivery {
    type Output = Option<Map<Value>>;
    const OPERATION: Operation = Operation {
        id: "orgs/redeliver-webhook-delivery",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl RedeliverWebhookDelivery {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for PingWebhook {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "orgs/ping-webhook",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/hooks/{hook_id}/pings",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl PingWebhook {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for CreateWebhookBody {
    const NAME: &'static str = "CreateWebhookBody";
    const FIELDS: &'static [&'static str] = &["name", "config", "events", "active"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            config: fields.at(1),
            events: fields.at(2),
            active: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.name, &self.config, &self.events, &self.active], &self.extra)
    }
}

octoforge_runtime::object!(CreateWebhookBody);

impl Object for UpdateWebhookBody {
    const NAME: &'static str = "UpdateWebhookBody";
    const FIELDS: &'static [&'static str] = &["config", "events", "active", "name"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            config: fields.at(0),
            events: fields.at(1),
            active: fields.at(2),
            name: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.config, &self.events, &self.active, &self.name], &self.extra)
    }
}

octoforge_runtime::object!(UpdateWebhookBody);

impl Object for CreateWebhookBodyConfig {
    const NAME: &'static str = "CreateWebhookBodyConfig";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "content_type",
        "secret",
        "insecure_ssl",
        "username",
        "password",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            content_type: fields.at(1),
            secret: fields.at(2),
            insecure_ssl: fields.at(3),
            username: fields.at(4),
            password: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.url,
                &self.content_type,
                &self.secret,
                &self.insecure_ssl,
                &self.username,
                &self.password,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateWebhookBodyConfig);

impl Object for UpdateWebhookBodyConfig {
    const NAME: &'static str = "UpdateWebhookBodyConfig";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "content_type",
        "secret",
        "insecure_ssl",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            content_type: fields.at(1),
            secret: fields.at(2),
            insecure_ssl: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.url, &self.content_type, &self.secret, &self.insecure_ssl],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateWebhookBodyConfig);
