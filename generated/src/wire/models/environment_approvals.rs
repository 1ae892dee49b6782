// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    EnvironmentApprovals, EnvironmentApprovalsEnvironment, EnvironmentApprovalsState,
};

impl Object for EnvironmentApprovals {
    const NAME: &'static str = "EnvironmentApprovals";
    const FIELDS: &'static [&'static str] = &[
        "environments",
        "state",
        "user",
        "comment",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            environments: fields.at(0),
            state: fields.at(1),
            user: fields.at(2),
            comment: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.environments, &self.state, &self.user, &self.comment], &self.extra)
    }
}

octoforge_runtime::object!(EnvironmentApprovals);

impl Literal for EnvironmentApprovalsState {
    const NAME: &'static str = "EnvironmentApprovalsState";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Approved => "approved",
            Self::Rejected => "rejected",
            Self::Pending => "pending",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "approved" => Self::Approved,
            "rejected" => Self::Rejected,
            "pending" => Self::Pending,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(EnvironmentApprovalsState);

impl Object for EnvironmentApprovalsEnvironment {
    const NAME: &'static str = "EnvironmentApprovalsEnvironment";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "name",
        "url",
        "html_url",
        "created_at",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            name: fields.at(2),
            url: fields.at(3),
            html_url: fields.at(4),
            created_at: fields.at(5),
            updated_at: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.node_id,
                &self.name,
                &self.url,
                &self.html_url,
                &self.created_at,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(EnvironmentApprovalsEnvironment);
