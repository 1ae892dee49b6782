// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-advisory-create/properties/credits/items`.

use octoforge_runtime::Extra;
use super::SecurityAdvisoryCreditTypes;

/// Described at `/components/schemas/repository-advisory-create/properties/credits/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Credit {
    /// The username of the user credited.
    pub login: String,
    /// `type`
    pub r#type: SecurityAdvisoryCreditTypes,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Credit {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        login: impl Into<String>,
        r#type: impl Into<SecurityAdvisoryCreditTypes>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.login = login.into();
        new.r#type = r#type.into();
        new
    }
}
