// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    ActionsForkPrContributorApproval, ActionsForkPrContributorApprovalApprovalPolicy,
};

impl Object for ActionsForkPrContributorApproval {
    const NAME: &'static str = "ActionsForkPrContributorApproval";
    const FIELDS: &'static [&'static str] = &["approval_policy"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            approval_policy: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.approval_policy], &self.extra)
    }
}

octoforge_runtime::object!(ActionsForkPrContributorApproval);

impl Literal for ActionsForkPrContributorApprovalApprovalPolicy {
    const NAME: &'static str = "ActionsForkPrContributorApprovalApprovalPolicy";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::FirstTimeContributorsNewToGithub => {
                "first_time_contributors_new_to_github"
            }
            Self::FirstTimeContributors => "first_time_contributors",
            Self::AllExternalContributors => "all_external_contributors",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "first_time_contributors_new_to_github" => {
                Self::FirstTimeContributorsNewToGithub
            }
            "first_time_contributors" => Self::FirstTimeContributors,
            "all_external_contributors" => Self::AllExternalContributors,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ActionsForkPrContributorApprovalApprovalPolicy);
