// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::HookDeliveryItem;

impl Object for HookDeliveryItem {
    const NAME: &'static str = "HookDeliveryItem";
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
    ];
    const REQUIRED: &'static [u64] = &[2047];

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
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(HookDeliveryItem);
