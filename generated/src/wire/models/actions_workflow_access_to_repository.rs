// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    ActionsWorkflowAccessToRepository, ActionsWorkflowAccessToRepositoryAccessLevel,
};

impl Object for ActionsWorkflowAccessToRepository {
    const NAME: &'static str = "ActionsWorkflowAccessToRepository";
    const FIELDS: &'static [&'static str] = &["access_level"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            access_level: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.access_level], &self.extra)
    }
}

octoforge_runtime::object!(ActionsWorkflowAccessToRepository);

impl Literal for ActionsWorkflowAccessToRepositoryAccessLevel {
    const NAME: &'static str = "ActionsWorkflowAccessToRepositoryAccessLevel";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::None => "none",
            Self::User => "user",
            Self::Organization => "organization",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "none" => Self::None,
            "user" => Self::User,
            "organization" => Self::Organization,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ActionsWorkflowAccessToRepositoryAccessLevel);
