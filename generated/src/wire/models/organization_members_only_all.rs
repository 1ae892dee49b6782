// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::OrganizationMembersOnlyAll;

impl Literal for OrganizationMembersOnlyAll {
    const NAME: &'static str = "OrganizationMembersOnlyAll";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::OrganizationMembersOnly => "organization_members_only",
            Self::All => "all",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "organization_members_only" => Self::OrganizationMembersOnly,
            "all" => Self::All,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(OrganizationMembersOnlyAll);
