// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SecretScanningAlert;

impl Object for SecretScanningAlert {
    const NAME: &'static str = "SecretScanningAlert";
    const FIELDS: &'static [&'static str] = &[
        "number",
        "created_at",
        "updated_at",
        "url",
        "html_url",
        "locations_url",
        "state",
        "resolution",
        "resolved_at",
        "resolved_by",
        "resolution_comment",
        "secret_type",
        "secret_type_display_name",
        "provider",
        "provider_slug",
        "secret",
        "push_protection_bypassed",
        "push_protection_bypassed_by",
        "push_protection_bypassed_at",
        "push_protection_bypass_request_reviewer",
        "push_protection_bypass_request_reviewer_comment",
        "push_protection_bypass_request_comment",
        "push_protection_bypass_request_html_url",
        "validity",
        "publicly_leaked",
        "multi_repo",
        "is_base64_encoded",
        "first_location_detected",
        "has_more_locations",
        "assigned_to",
        "closure_request_comment",
        "closure_request_reviewer_comment",
        "closure_request_reviewer",
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
            state: fields.at(6),
            resolution: fields.at(7),
            resolved_at: fields.at(8),
            resolved_by: fields.at(9),
            resolution_comment: fields.at(10),
            secret_type: fields.at(11),
            secret_type_display_name: fields.at(12),
            provider: fields.at(13),
            provider_slug: fields.at(14),
            secret: fields.at(15),
            push_protection_bypassed: fields.at(16),
            push_protection_bypassed_by: fields.at(17),
            push_protection_bypassed_at: fields.at(18),
            push_protection_bypass_request_reviewer: fields.at(19),
            push_protection_bypass_request_reviewer_comment: fields.at(20),
            push_protection_bypass_request_comment: fields.at(21),
            push_protection_bypass_request_html_url: fields.at(22),
            validity: fields.at(23),
            publicly_leaked: fields.at(24),
            multi_repo: fields.at(25),
            is_base64_encoded: fields.at(26),
            first_location_detected: fields.at(27),
            has_more_locations: fields.at(28),
            assigned_to: fields.at(29),
            closure_request_comment: fields.at(30),
            closure_request_reviewer_comment: fields.at(31),
            closure_request_reviewer: fields.at(32),
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
                &self.state,
                &self.resolution,
                &self.resolved_at,
                &self.resolved_by,
                &self.resolution_comment,
                &self.secret_type,
                &self.secret_type_display_name,
                &self.provider,
                &self.provider_slug,
                &self.secret,
                &self.push_protection_bypassed,
                &self.push_protection_bypassed_by,
                &self.push_protection_bypassed_at,
                &self.push_protection_bypass_request_reviewer,
                &self.push_protection_bypass_request_reviewer_comment,
                &self.push_protection_bypass_request_comment,
                &self.push_protection_bypass_request_html_url,
                &self.validity,
                &self.publicly_leaked,
                &self.multi_repo,
                &self.is_base64_encoded,
                &self.first_location_detected,
                &self.has_more_locations,
                &self.assigned_to,
                &self.closure_request_comment,
                &self.closure_request_reviewer_comment,
                &self.closure_request_reviewer,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(SecretScanningAlert);
