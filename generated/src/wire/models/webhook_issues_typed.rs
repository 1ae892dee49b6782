// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{WebhookIssuesTyped, WebhookIssuesTypedAction};

impl Object for WebhookIssuesTyped {
    const NAME: &'static str = "WebhookIssuesTyped";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "installation",
        "issue",
        "type",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[217];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            enterprise: fields.at(1),
            installation: fields.at(2),
            issue: fields.at(3),
            r#type: fields.at(4),
            organization: fields.at(5),
            repository: fields.at(6),
            sender: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.enterprise,
                &self.installation,
                &self.issue,
                &self.r#type,
                &self.organization,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookIssuesTyped);

impl Literal for WebhookIssuesTypedAction {
    const NAME: &'static str = "WebhookIssuesTypedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Typed => "typed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "typed" => Self::Typed,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookIssuesTypedAction);
