// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-params-actor`.

use octoforge_runtime::Extra;

/// An actor allowed to dismiss pull request reviews
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleParamsActor {
    /// ID of the actor that can dismiss reviews.
    pub id: i64,
    /// The type of the actor
    pub r#type: RepositoryRuleParamsActorType,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleParamsActor {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(id: i64, r#type: impl Into<RepositoryRuleParamsActorType>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.id = id;
        new.r#type = r#type.into();
        new
    }
}

/// The type of the actor
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRuleParamsActorType {
    /// `User`
    User,
    /// `Team`
    Team,
    /// `IntegrationInstallation`
    IntegrationInstallation,
    /// `RepositoryRole`
    RepositoryRole,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
