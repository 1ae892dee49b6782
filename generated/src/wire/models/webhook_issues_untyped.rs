// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{WebhookIssuesUntyped, WebhookIssuesUntypedAction};

impl Object for WebhookIssuesUntyped {
    const NAME: &'static str = "WebhookIssuesUntyped";
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

octoforge_runtime::object!(WebhookIssuesUntyped);

impl Literal for WebhookIssuesUntypedAction {
    const NAME: &'static str = "WebhookIssuesUntypedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Untyped => "untyped",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "untyped" => Self::Untyped,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookIssuesUntypedAction);
