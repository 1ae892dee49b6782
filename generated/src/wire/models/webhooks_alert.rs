// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{WebhooksAlert, WebhooksAlertState};

impl Object for WebhooksAlert {
    const NAME: &'static str = "WebhooksAlert";
    const FIELDS: &'static [&'static str] = &[
        "affected_package_name",
        "affected_range",
        "created_at",
        "dismiss_reason",
        "dismissed_at",
        "dismisser",
        "external_identifier",
        "external_reference",
        "fix_reason",
        "fixed_at",
        "fixed_in",
        "ghsa_id",
        "id",
        "node_id",
        "number",
        "severity",
        "state",
    ];
    const REQUIRED: &'static [u64] = &[129223];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            affected_package_name: fields.at(0),
            affected_range: fields.at(1),
            created_at: fields.at(2),
            dismiss_reason: fields.at(3),
            dismissed_at: fields.at(4),
            dismisser: fields.at(5),
            external_identifier: fields.at(6),
            external_reference: fields.at(7),
            fix_reason: fields.at(8),
            fixed_at: fields.at(9),
            fixed_in: fields.at(10),
            ghsa_id: fields.at(11),
            id: fields.at(12),
            node_id: fields.at(13),
            number: fields.at(14),
            severity: fields.at(15),
            state: fields.at(16),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.affected_package_name,
                &self.affected_range,
                &self.created_at,
                &self.dismiss_reason,
                &self.dismissed_at,
                &self.dismisser,
                &self.external_identifier,
                &self.external_reference,
                &self.fix_reason,
                &self.fixed_at,
                &self.fixed_in,
                &self.ghsa_id,
                &self.id,
                &self.node_id,
                &self.number,
                &self.severity,
                &self.state,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhooksAlert);

impl Literal for WebhooksAlertState {
    const NAME: &'static str = "WebhooksAlertState";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::AutoDismissed => "auto_dismissed",
            Self::Open => "open",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "auto_dismissed" => Self::AutoDismissed,
            "open" => Self::Open,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhooksAlertState);
