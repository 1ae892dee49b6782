// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{WebhookPullRequestStacked, WebhookPullRequestStackedAction};

impl Object for WebhookPullRequestStacked {
    const NAME: &'static str = "WebhookPullRequestStacked";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "installation",
        "stack",
        "number",
        "organization",
        "pull_request",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[465];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            enterprise: fields.at(1),
            installation: fields.at(2),
            stack: fields.at(3),
            number: fields.at(4),
            organization: fields.at(5),
            pull_request: fields.at(6),
            repository: fields.at(7),
            sender: fields.at(8),
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
                &self.stack,
                &self.number,
                &self.organization,
                &self.pull_request,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookPullRequestStacked);

impl Literal for WebhookPullRequestStackedAction {
    const NAME: &'static str = "WebhookPullRequestStackedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Stacked => "stacked",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "stacked" => Self::Stacked,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookPullRequestStackedAction);
