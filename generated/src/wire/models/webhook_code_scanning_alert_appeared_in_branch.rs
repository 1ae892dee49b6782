// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    WebhookCodeScanningAlertAppearedInBranch,
    WebhookCodeScanningAlertAppearedInBranchAction,
};

impl Object for WebhookCodeScanningAlertAppearedInBranch {
    const NAME: &'static str = "WebhookCodeScanningAlertAppearedInBranch";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "alert",
        "commit_oid",
        "enterprise",
        "installation",
        "organization",
        "ref",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[455];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            alert: fields.at(1),
            commit_oid: fields.at(2),
            enterprise: fields.at(3),
            installation: fields.at(4),
            organization: fields.at(5),
            r#ref: fields.at(6),
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
                &self.alert,
                &self.commit_oid,
                &self.enterprise,
                &self.installation,
                &self.organization,
                &self.r#ref,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookCodeScanningAlertAppearedInBranch);

impl Literal for WebhookCodeScanningAlertAppearedInBranchAction {
    const NAME: &'static str = "WebhookCodeScanningAlertAppearedInBranchAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::AppearedInBranch => "appeared_in_branch",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "appeared_in_branch" => Self::AppearedInBranch,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookCodeScanningAlertAppearedInBranchAction);
