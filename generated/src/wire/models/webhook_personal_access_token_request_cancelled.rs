// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookPersonalAccessTokenRequestCancelled;

impl Object for WebhookPersonalAccessTokenRequestCancelled {
    const NAME: &'static str = "WebhookPersonalAccessTokenRequestCancelled";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "personal_access_token_request",
        "enterprise",
        "organization",
        "sender",
        "installation",
    ];
    const REQUIRED: &'static [u64] = &[59];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            personal_access_token_request: fields.at(1),
            enterprise: fields.at(2),
            organization: fields.at(3),
            sender: fields.at(4),
            installation: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.personal_access_token_request,
                &self.enterprise,
                &self.organization,
                &self.sender,
                &self.installation,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookPersonalAccessTokenRequestCancelled);
