// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookConfig;

impl Object for WebhookConfig {
    const NAME: &'static str = "WebhookConfig";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "content_type",
        "secret",
        "insecure_ssl",
    ];
    const REQUIRED: &'static [u64] = &[0];

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

octoforge_runtime::object!(WebhookConfig);
