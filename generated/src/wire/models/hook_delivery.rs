// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{HookDelivery, HookDeliveryRequest, HookDeliveryResponse};

impl Object for HookDelivery {
    const NAME: &'static str = "HookDelivery";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "guid",
        "delivered_at",
        "redelivery",
        "duration",
        "status",
        "status_code",
        "event",
        "action",
        "installation_id",
        "repository_id",
        "throttled_at",
        "url",
        "request",
        "response",
    ];
    const REQUIRED: &'static [u64] = &[26623];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            guid: fields.at(1),
            delivered_at: fields.at(2),
            redelivery: fields.at(3),
            duration: fields.at(4),
            status: fields.at(5),
            status_code: fields.at(6),
            event: fields.at(7),
            action: fields.at(8),
            installation_id: fields.at(9),
            repository_id: fields.at(10),
            throttled_at: fields.at(11),
            url: fields.at(12),
            request: fields.at(13),
            response: fields.at(14),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.guid,
                &self.delivered_at,
                &self.redelivery,
                &self.duration,
                &self.status,
                &self.status_code,
                &self.event,
                &self.action,
                &self.installation_id,
                &self.repository_id,
                &self.throttled_at,
                &self.url,
                &self.request,
                &self.response,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(HookDelivery);

impl Object for HookDeliveryRequest {
    const NAME: &'static str = "HookDeliveryRequest";
    const FIELDS: &'static [&'static str] = &["headers", "payload"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            headers: fields.at(0),
            payload: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.headers, &self.payload], &self.extra)
    }
}

octoforge_runtime::object!(HookDeliveryRequest);

impl Object for HookDeliveryResponse {
    const NAME: &'static str = "HookDeliveryResponse";
    const FIELDS: &'static [&'static str] = &["headers", "payload"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            headers: fields.at(0),
            payload: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.headers, &self.payload], &self.extra)
    }
}

octoforge_runtime::object!(HookDeliveryResponse);
