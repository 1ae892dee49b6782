// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    DependabotAlertDismissalRequestSimple,
    DependabotAlertDismissalRequestSimpleRequester,
    DependabotAlertDismissalRequestSimpleStatus,
};

impl Object for DependabotAlertDismissalRequestSimple {
    const NAME: &'static str = "DependabotAlertDismissalRequestSimple";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "status",
        "requester",
        "created_at",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            status: fields.at(1),
            requester: fields.at(2),
            created_at: fields.at(3),
            url: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.id, &self.status, &self.requester, &self.created_at, &self.url],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(DependabotAlertDismissalRequestSimple);

impl Object for DependabotAlertDismissalRequestSimpleRequester {
    const NAME: &'static str = "DependabotAlertDismissalRequestSimpleRequester";
    const FIELDS: &'static [&'static str] = &["id", "login"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            login: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.login], &self.extra)
    }
}

octoforge_runtime::object!(DependabotAlertDismissalRequestSimpleRequester);

impl Literal for DependabotAlertDismissalRequestSimpleStatus {
    const NAME: &'static str = "DependabotAlertDismissalRequestSimpleStatus";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Approved => "approved",
            Self::Rejected => "rejected",
            Self::Cancelled => "cancelled",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "pending" => Self::Pending,
            "approved" => Self::Approved,
            "rejected" => Self::Rejected,
            "cancelled" => Self::Cancelled,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(DependabotAlertDismissalRequestSimpleStatus);
