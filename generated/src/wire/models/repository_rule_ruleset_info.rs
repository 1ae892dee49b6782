// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    RepositoryRuleRulesetInfo, RepositoryRuleRulesetInfoRulesetSourceType,
};

impl Object for RepositoryRuleRulesetInfo {
    const NAME: &'static str = "RepositoryRuleRulesetInfo";
    const FIELDS: &'static [&'static str] = &[
        "ruleset_source_type",
        "ruleset_source",
        "ruleset_id",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            ruleset_source_type: fields.at(0),
            ruleset_source: fields.at(1),
            ruleset_id: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.ruleset_source_type, &self.ruleset_source, &self.ruleset_id],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryRuleRulesetInfo);

impl Literal for RepositoryRuleRulesetInfoRulesetSourceType {
    const NAME: &'static str = "RepositoryRuleRulesetInfoRulesetSourceType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Repository => "Repository",
            Self::Organization => "Organization",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "Repository" => Self::Repository,
            "Organization" => Self::Organization,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRuleRulesetInfoRulesetSourceType);
