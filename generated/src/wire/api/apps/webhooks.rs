// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Map, Operation, Paged, Parts, Value,
};
use crate::models;
use crate::api::apps::{
    GetWebhookConfigForApp, GetWebhookDelivery, ListWebhookDeliveries,
    RedeliverWebhookDelivery, UpdateWebhookConfigForApp,
};

impl Endpoint for GetWebhookConfigForApp {
    type Output = models::WebhookConfig;
    const OPERATION: Operation = Operation {
        id: "apps/get-webhook-config-for-app",
        method: octoforge_runtime::Verb::Get,
        path: "/app/hook/config",
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

impl GetWebhookConfigForApp {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateWebhookConfigForApp {
    type Output = models::WebhookConfig;
    const OPERATION: Operation = Operation {
        id: "apps/update-webhook-config-for-app",
        method: octoforge_runtime::Verb::Patch,
        path: "/app/hook/config",
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

impl UpdateWebhookConfigForApp {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListWebhookDeliveries {
    type Output = Vec<models::HookDeliveryItem>;
    const OPERATION: Operation = Operation {
        id: "apps/list-webhook-deliveries",
        method: octoforge_runtime::Verb::Get,
        path: "/app/hook/deliveries",
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
        id: "apps/get-webhook-delivery",
        method: octoforge_runtime::Verb::Get,
        path: "/app/hook/deliveries/{delivery_id}",
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
        id: "apps/redeliver-webhook-delivery",
        method: octoforge_runtime::Verb::Post,
        path: "/app/hook/deliveries/{delivery_id}/attempts",
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
