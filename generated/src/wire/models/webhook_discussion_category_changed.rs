// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    WebhookDiscussionCategoryChanged, WebhookDiscussionCategoryChangedAction,
    WebhookDiscussionCategoryChangedChanges,
    WebhookDiscussionCategoryChangedChangesCategory,
};

impl Object for WebhookDiscussionCategoryChanged {
    const NAME: &'static str = "WebhookDiscussionCategoryChanged";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "changes",
        "discussion",
        "enterprise",
        "installation",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[199];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            changes: fields.at(1),
            discussion: fields.at(2),
            enterprise: fields.at(3),
            installation: fields.at(4),
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
                &self.changes,
                &self.discussion,
                &self.enterprise,
                &self.installation,
                &self.organization,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookDiscussionCategoryChanged);

impl Literal for WebhookDiscussionCategoryChangedAction {
    const NAME: &'static str = "WebhookDiscussionCategoryChangedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::CategoryChanged => "category_changed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "category_changed" => Self::CategoryChanged,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookDiscussionCategoryChangedAction);

impl Object for WebhookDiscussionCategoryChangedChanges {
    const NAME: &'static str = "WebhookDiscussionCategoryChangedChanges";
    const FIELDS: &'static [&'static str] = &["category"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            category: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.category], &self.extra)
    }
}

octoforge_runtime::object!(WebhookDiscussionCategoryChangedChanges);

impl Object for WebhookDiscussionCategoryChangedChangesCategory {
    const NAME: &'static str = "WebhookDiscussionCategoryChangedChangesCategory";
    const FIELDS: &'static [&'static str] = &["from"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            from: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.from], &self.extra)
    }
}

octoforge_runtime::object!(WebhookDiscussionCategoryChangedChangesCategory);
