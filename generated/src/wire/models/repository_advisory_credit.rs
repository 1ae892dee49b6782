// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{RepositoryAdvisoryCredit, RepositoryAdvisoryCreditState};

impl Object for RepositoryAdvisoryCredit {
    const NAME: &'static str = "RepositoryAdvisoryCredit";
    const FIELDS: &'static [&'static str] = &["user", "type", "state"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            user: fields.at(0),
            r#type: fields.at(1),
            state: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.user, &self.r#type, &self.state], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryAdvisoryCredit);

impl Literal for RepositoryAdvisoryCreditState {
    const NAME: &'static str = "RepositoryAdvisoryCreditState";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Pending => "pending",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "accepted" => Self::Accepted,
            "declined" => Self::Declined,
            "pending" => Self::Pending,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryAdvisoryCreditState);
