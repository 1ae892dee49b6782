// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    CodeSecurityDefaultConfigurationsItem,
    CodeSecurityDefaultConfigurationsItemDefaultForNewRepos,
};

impl Object for CodeSecurityDefaultConfigurationsItem {
    const NAME: &'static str = "CodeSecurityDefaultConfigurationsItem";
    const FIELDS: &'static [&'static str] = &["default_for_new_repos", "configuration"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            default_for_new_repos: fields.at(0),
            configuration: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.default_for_new_repos, &self.configuration], &self.extra)
    }
}

octoforge_runtime::object!(CodeSecurityDefaultConfigurationsItem);

impl Literal for CodeSecurityDefaultConfigurationsItemDefaultForNewRepos {
    const NAME: &'static str = "CodeSecurityDefaultConfigurationsItemDefaultForNewRepos";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Public => "public",
            Self::PrivateAndInternal => "private_and_internal",
            Self::All => "all",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "public" => Self::Public,
            "private_and_internal" => Self::PrivateAndInternal,
            "all" => Self::All,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CodeSecurityDefaultConfigurationsItemDefaultForNewRepos);
