// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-ruleset-conditions-repository-property-spec`.

use octoforge_runtime::Extra;

/// Parameters for a targeting a repository property
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRulesetConditionsRepositoryPropertySpec {
    /// The name of the repository property to target
    pub name: String,
    /// The values to match for the repository property
    pub property_values: Vec<String>,
    /// The source of the repository property. Defaults to 'custom' if not specified.
    pub source: Option<RepositoryRulesetConditionsRepositoryPropertySpecSource>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRulesetConditionsRepositoryPropertySpec {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        property_values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new.property_values = property_values
            .into_iter()
            .map(Into::into)
            .collect::<Vec<_>>();
        new
    }
}

/// The source of the repository property. Defaults to 'custom' if not specified.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRulesetConditionsRepositoryPropertySpecSource {
    /// `custom`
    Custom,
    /// `system`
    System,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
