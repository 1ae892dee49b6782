// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    RepositoryRuleUpdate, RepositoryRuleUpdateParameters, RepositoryRuleUpdateType,
};

impl Object for RepositoryRuleUpdate {
    const NAME: &'static str = "RepositoryRuleUpdate";
    const FIELDS: &'static [&'static str] = &["type", "parameters"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            parameters: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.r#type, &self.parameters], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRuleUpdate);

impl Object for RepositoryRuleUpdateParameters {
    const NAME: &'static str = "RepositoryRuleUpdateParameters";
    const FIELDS: &'static [&'static str] = &["update_allows_fetch_and_merge"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            update_allows_fetch_and_merge: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.update_allows_fetch_and_merge], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRuleUpdateParameters);

impl Literal for RepositoryRuleUpdateType {
    const NAME: &'static str = "RepositoryRuleUpdateType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Update => "update",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "update" => Self::Update,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRuleUpdateType);
