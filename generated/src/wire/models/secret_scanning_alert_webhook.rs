// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    SecretScanningAlertWebhook, SecretScanningAlertWebhookSecretCategory,
};

impl Object for SecretScanningAlertWebhook {
    const NAME: &'static str = "SecretScanningAlertWebhook";
    const FIELDS: &'static [&'static str] = &[
        "number",
        "created_at",
        "updated_at",
        "url",
        "html_url",
        "locations_url",
        "resolution",
        "resolved_at",
        "resolved_by",
        "resolution_comment",
        "secret_type",
        "secret_type_display_name",
        "provider",
        "provider_slug",
        "secret_category",
        "validity",
        "push_protection_bypassed",
        "push_protection_bypassed_by",
        "push_protection_bypassed_at",
        "push_protection_bypass_request_reviewer",
        "push_protection_bypass_request_reviewer_comment",
        "push_protection_bypass_request_comment",
        "push_protection_bypass_request_html_url",
        "publicly_leaked",
        "multi_repo",
        "assigned_to",
        "closure_request_comment",
        "closure_request_reviewer_comment",
        "closure_request_reviewer",
        "metadata",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            number: fields.at(0),
            created_at: fields.at(1),
            updated_at: fields.at(2),
            url: fields.at(3),
            html_url: fields.at(4),
            locations_url: fields.at(5),
            resolution: fields.at(6),
            resolved_at: fields.at(7),
            resolved_by: fields.at(8),
            resolution_comment: fields.at(9),
            secret_type: fields.at(10),
            secret_type_display_name: fields.at(11),
            provider: fields.at(12),
            provider_slug: fields.at(13),
            secret_category: fields.at(14),
            validity: fields.at(15),
            push_protection_bypassed: fields.at(16),
            push_protection_bypassed_by: fields.at(17),
            push_protection_bypassed_at: fields.at(18),
            push_protection_bypass_request_reviewer: fields.at(19),
            push_protection_bypass_request_reviewer_comment: fields.at(20),
            push_protection_bypass_request_comment: fields.at(21),
            push_protection_bypass_request_html_url: fields.at(22),
            publicly_leaked: fields.at(23),
            multi_repo: fields.at(24),
            assigned_to: fields.at(25),
            closure_request_comment: fields.at(26),
            closure_request_reviewer_comment: fields.at(27),
            closure_request_reviewer: fields.at(28),
            metadata: fields.at(29),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.number,
                &self.created_at,
                &self.updated_at,
                &self.url,
                &self.html_url,
                &self.locations_url,
                &self.resolution,
                &self.resolved_at,
                &self.resolved_by,
                &self.resolution_comment,
                &self.secret_type,
                &self.secret_type_display_name,
                &self.provider,
                &self.provider_slug,
                &self.secret_category,
                &self.validity,
                &self.push_protection_bypassed,
                &self.push_protection_bypassed_by,
                &self.push_protection_bypassed_at,
                &self.push_protection_bypass_request_reviewer,
                &self.push_protection_bypass_request_reviewer_comment,
                &self.push_protection_bypass_request_comment,
                &self.push_protection_bypass_request_html_url,
                &self.publicly_leaked,
                &self.multi_repo,
                &self.assigned_to,
                &self.closure_request_comment,
                &self.closure_request_reviewer_comment,
                &self.closure_request_reviewer,
                &self.metadata,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(SecretScanningAlertWebhook);

impl Literal for SecretScanningAlertWebhookSecretCategory {
    const NAME: &'static str = "SecretScanningAlertWebhookSecretCategory";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::Generic => "generic",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "default" => Self::Default,
            "generic" => Self::Generic,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(SecretScanningAlertWebhookSecretCategory);
