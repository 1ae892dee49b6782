// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    WebhookPersonalAccessTokenRequestDenied,
    WebhookPersonalAccessTokenRequestDeniedAction,
};

impl Object for WebhookPersonalAccessTokenRequestDenied {
    const NAME: &'static str = "WebhookPersonalAccessTokenRequestDenied";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "personal_access_token_request",
        "organization",
        "enterprise",
        "sender",
        "installation",
    ];
    const REQUIRED: &'static [u64] = &[55];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            personal_access_token_request: fields.at(1),
            organization: fields.at(2),
            enterprise: fields.at(3),
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
                &self.organization,
                &self.enterprise,
                &self.sender,
                &self.installation,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookPersonalAccessTokenRequestDenied);

impl Literal for WebhookPersonalAccessTokenRequestDeniedAction {
    const NAME: &'static str = "WebhookPersonalAccessTokenRequestDeniedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Denied => "denied",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "denied" => Self::Denied,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookPersonalAccessTokenRequestDeniedAction);
