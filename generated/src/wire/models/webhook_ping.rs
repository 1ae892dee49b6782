// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{WebhookPing, WebhookPingHook, WebhookPingHookName};

impl Object for WebhookPing {
    const NAME: &'static str = "WebhookPing";
    const FIELDS: &'static [&'static str] = &[
        "hook",
        "hook_id",
        "organization",
        "repository",
        "sender",
        "zen",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            hook: fields.at(0),
            hook_id: fields.at(1),
            organization: fields.at(2),
            repository: fields.at(3),
            sender: fields.at(4),
            zen: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.hook,
                &self.hook_id,
                &self.organization,
                &self.repository,
                &self.sender,
                &self.zen,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookPing);

impl Object for WebhookPingHook {
    const NAME: &'static str = "WebhookPingHook";
    const FIELDS: &'static [&'static str] = &[
        "active",
        "app_id",
        "config",
        "created_at",
        "deliveries_url",
        "events",
        "id",
        "last_response",
        "name",
        "ping_url",
        "test_url",
        "type",
        "updated_at",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[6509];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            active: fields.at(0),
            app_id: fields.at(1),
            config: fields.at(2),
            created_at: fields.at(3),
            deliveries_url: fields.at(4),
            events: fields.at(5),
            id: fields.at(6),
            last_response: fields.at(7),
            name: fields.at(8),
            ping_url: fields.at(9),
            test_url: fields.at(10),
            r#type: fields.at(11),
            updated_at: fields.at(12),
            url: fields.at(13),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.active,
                &self.app_id,
                &self.config,
                &self.created_at,
                &self.deliveries_url,
                &self.events,
                &self.id,
                &self.last_response,
                &self.name,
                &self.ping_url,
                &self.test_url,
                &self.r#type,
                &self.updated_at,
                &self.url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookPingHook);

impl Literal for WebhookPingHookName {
    const NAME: &'static str = "WebhookPingHookName";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Web => "web",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "web" => Self::Web,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookPingHookName);
