// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Map, Object, Operation, Paged,
    Parts, Value, Visit,
};
use crate::models;
use crate::api::repos::{
    CreateWebhook, CreateWebhookBody, DeleteWebhook, GetWebhook, GetWebhookConfigForRepo,
    GetWebhookDelivery, ListWebhookDeliveries, ListWebhooks, PingWebhook,
    RedeliverWebhookDelivery, TestPushWebhook, UpdateWebhook, UpdateWebhookBody,
    UpdateWebhookConfigForRepo,
};

impl Endpoint for ListWebhooks {
    type Output = Vec<models::Hook>;
    const OPERATION: Operation = Operation {
        id: "repos/list-webhooks",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/hooks",
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
    type Item = models::Hook;

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
    type Output = models::Hook;
    const OPERATION: Operation = Operation {
        id: "repos/create-webhook",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/hooks",
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
    type Output = models::Hook;
    const OPERATION: Operation = Operation {
        id: "repos/get-webhook",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/hooks/{hook_id}",
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
        id: "repos/delete-webhook",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/hooks/{hook_id}",
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
    type Output = models::Hook;
    const OPERATION: Operation = Operation {
        id: "repos/update-webhook",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/hooks/{hook_id}",
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

impl UpdateWebhook {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetWebhookConfigForRepo {
    type Output = models::WebhookConfig;
    const OPERATION: Operation = Operation {
        id: "repos/get-webhook-config-for-repo",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/hooks/{hook_id}/config",
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

impl GetWebhookConfigForRepo {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateWebhookConfigForRepo {
    type Output = models::WebhookConfig;
    const OPERATION: Operation = Operation {
        id: "repos/update-webhook-config-for-repo",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/hooks/{hook_id}/config",
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

impl UpdateWebhookConfigForRepo {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListWebhookDeliveries {
    type Output = Vec<models::HookDeliveryItem>;
    const OPERATION: Operation = Operation {
        id: "repos/list-webhook-deliveries",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/hooks/{hook_id}/deliveries",
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
        id: "repos/get-webhook-delivery",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}",
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
        id: "repos/redeliver-webhook-delivery",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts",
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
        id: "repos/ping-webhook",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/hooks/{hook_id}/pings",
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

impl Endpoint for TestPushWebhook {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/test-push-webhook",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/hooks/{hook_id}/tests",
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

impl TestPushWebhook {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for CreateWebhookBody {
    const NAME: &'static str = "CreateWebhookBody";
    const FIELDS: &'static [&'static str] = &["name", "config", "events", "active"];
    const REQUIRED: &'static [u64] = &[0];

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
    const FIELDS: &'static [&'static str] = &[
        "config",
        "events",
        "add_events",
        "remove_events",
        "active",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            config: fields.at(0),
            events: fields.at(1),
            add_events: fields.at(2),
            remove_events: fields.at(3),
            active: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.config,
                &self.events,
                &self.add_events,
                &self.remove_events,
                &self.active,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateWebhookBody);
