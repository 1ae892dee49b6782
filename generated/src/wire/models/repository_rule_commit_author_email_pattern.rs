// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    RepositoryRuleCommitAuthorEmailPattern, RepositoryRuleCommitAuthorEmailPatternType,
};

impl Object for RepositoryRuleCommitAuthorEmailPattern {
    const NAME: &'static str = "RepositoryRuleCommitAuthorEmailPattern";
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

octoforge_runtime::object!(RepositoryRuleCommitAuthorEmailPattern);

impl Literal for RepositoryRuleCommitAuthorEmailPatternType {
    const NAME: &'static str = "RepositoryRuleCommitAuthorEmailPatternType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::CommitAuthorEmailPattern => "commit_author_email_pattern",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "commit_author_email_pattern" => Self::CommitAuthorEmailPattern,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRuleCommitAuthorEmailPatternType);
