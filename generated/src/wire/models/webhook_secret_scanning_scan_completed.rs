// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    WebhookSecretScanningScanCompleted,
    WebhookSecretScanningScanCompletedCustomPatternScope,
    WebhookSecretScanningScanCompletedSource, WebhookSecretScanningScanCompletedType,
};

impl Object for WebhookSecretScanningScanCompleted {
    const NAME: &'static str = "WebhookSecretScanningScanCompleted";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "type",
        "source",
        "started_at",
        "completed_at",
        "secret_types",
        "custom_pattern_name",
        "custom_pattern_scope",
        "repository",
        "enterprise",
        "installation",
        "organization",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[31];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            r#type: fields.at(1),
            source: fields.at(2),
            started_at: fields.at(3),
            completed_at: fields.at(4),
            secret_types: fields.at(5),
            custom_pattern_name: fields.at(6),
            custom_pattern_scope: fields.at(7),
            repository: fields.at(8),
            enterprise: fields.at(9),
            installation: fields.at(10),
            organization: fields.at(11),
            sender: fields.at(12),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.r#type,
                &self.source,
                &self.started_at,
                &self.completed_at,
                &self.secret_types,
                &self.custom_pattern_name,
                &self.custom_pattern_scope,
                &self.repository,
                &self.enterprise,
                &self.installation,
                &self.organization,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookSecretScanningScanCompleted);

impl Literal for WebhookSecretScanningScanCompletedCustomPatternScope {
    const NAME: &'static str = "WebhookSecretScanningScanCompletedCustomPatternScope";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Repository => "repository",
            Self::Organization => "organization",
            Self::Enterprise => "enterprise",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "repository" => Self::Repository,
            "organization" => Self::Organization,
            "enterprise" => Self::Enterprise,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookSecretScanningScanCompletedCustomPatternScope);

impl Literal for WebhookSecretScanningScanCompletedSource {
    const NAME: &'static str = "WebhookSecretScanningScanCompletedSource";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Git => "git",
            Self::Issues => "issues",
            Self::PullRequests => "pull-requests",
            Self::Discussions => "discussions",
            Self::Wiki => "wiki",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "git" => Self::Git,
            "issues" => Self::Issues,
            "pull-requests" => Self::PullRequests,
            "discussions" => Self::Discussions,
            "wiki" => Self::Wiki,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookSecretScanningScanCompletedSource);

impl Literal for WebhookSecretScanningScanCompletedType {
    const NAME: &'static str = "WebhookSecretScanningScanCompletedType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Backfill => "backfill",
            Self::CustomPatternBackfill => "custom-pattern-backfill",
            Self::PatternVersionBackfill => "pattern-version-backfill",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "backfill" => Self::Backfill,
            "custom-pattern-backfill" => Self::CustomPatternBackfill,
            "pattern-version-backfill" => Self::PatternVersionBackfill,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookSecretScanningScanCompletedType);
