// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    WebhookCustomPropertyPromotedToEnterprise,
    WebhookCustomPropertyPromotedToEnterpriseAction,
};

impl Object for WebhookCustomPropertyPromotedToEnterprise {
    const NAME: &'static str = "WebhookCustomPropertyPromotedToEnterprise";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "definition",
        "enterprise",
        "installation",
        "organization",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            definition: fields.at(1),
            enterprise: fields.at(2),
            installation: fields.at(3),
            organization: fields.at(4),
            sender: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.definition,
                &self.enterprise,
                &self.installation,
                &self.organization,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookCustomPropertyPromotedToEnterprise);

impl Literal for WebhookCustomPropertyPromotedToEnterpriseAction {
    const NAME: &'static str = "WebhookCustomPropertyPromotedToEnterpriseAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::PromoteToEnterprise => "promote_to_enterprise",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "promote_to_enterprise" => Self::PromoteToEnterprise,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookCustomPropertyPromotedToEnterpriseAction);
