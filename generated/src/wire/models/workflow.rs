// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{Workflow, WorkflowState};

impl Object for Workflow {
    const NAME: &'static str = "Workflow";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "name",
        "path",
        "state",
        "created_at",
        "updated_at",
        "url",
        "html_url",
        "badge_url",
        "deleted_at",
    ];
    const REQUIRED: &'static [u64] = &[1023];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            name: fields.at(2),
            path: fields.at(3),
            state: fields.at(4),
            created_at: fields.at(5),
            updated_at: fields.at(6),
            url: fields.at(7),
            html_url: fields.at(8),
            badge_url: fields.at(9),
            deleted_at: fields.at(10),
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
                &self.path,
                &self.state,
                &self.created_at,
                &self.updated_at,
                &self.url,
                &self.html_url,
                &self.badge_url,
                &self.deleted_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Workflow);

impl Literal for WorkflowState {
    const NAME: &'static str = "WorkflowState";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Deleted => "deleted",
            Self::DisabledFork => "disabled_fork",
            Self::DisabledInactivity => "disabled_inactivity",
            Self::DisabledManually => "disabled_manually",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "active" => Self::Active,
            "deleted" => Self::Deleted,
            "disabled_fork" => Self::DisabledFork,
            "disabled_inactivity" => Self::DisabledInactivity,
            "disabled_manually" => Self::DisabledManually,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WorkflowState);
