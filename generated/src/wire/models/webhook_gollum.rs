// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{WebhookGollum, WebhookGollumPage, WebhookGollumPageAction};

impl Object for WebhookGollum {
    const NAME: &'static str = "WebhookGollum";
    const FIELDS: &'static [&'static str] = &[
        "enterprise",
        "installation",
        "organization",
        "pages",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[56];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            enterprise: fields.at(0),
            installation: fields.at(1),
            organization: fields.at(2),
            pages: fields.at(3),
            repository: fields.at(4),
            sender: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.enterprise,
                &self.installation,
                &self.organization,
                &self.pages,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookGollum);

impl Object for WebhookGollumPage {
    const NAME: &'static str = "WebhookGollumPage";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "html_url",
        "page_name",
        "sha",
        "summary",
        "title",
    ];
    const REQUIRED: &'static [u64] = &[63];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            html_url: fields.at(1),
            page_name: fields.at(2),
            sha: fields.at(3),
            summary: fields.at(4),
            title: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.html_url,
                &self.page_name,
                &self.sha,
                &self.summary,
                &self.title,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookGollumPage);

impl Literal for WebhookGollumPageAction {
    const NAME: &'static str = "WebhookGollumPageAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Created => "created",
            Self::Edited => "edited",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "created" => Self::Created,
            "edited" => Self::Edited,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookGollumPageAction);
