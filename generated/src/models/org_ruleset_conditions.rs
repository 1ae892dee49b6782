// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

//! Described at `/components/schemas/org-ruleset-conditions`.

use octoforge_runtime::{Extra, Value};
use super::{
    RepositoryRulesetConditionsRefName,
    RepositoryRulesetConditionsRepositoryIdTargetRepositoryId,
    RepositoryRulesetConditionsRepositoryNameTargetRepositoryName,
    RepositoryRulesetConditionsRepositoryPropertyTargetRepositoryProperty,
};

/// Conditions for an organization ruleset.
/// The branch and tag rulesets conditions object should contain both `repository_name` and `ref_name` properties, or both `repository_id` and `ref_name` properties, or both `repository_property` and `ref_name` properties.
/// The push rulesets conditions object does not require the `ref_name` property.
/// For repository policy rulesets, the conditions object should only contain the `repository_name`, the `repository_id`, or the `repository_property`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum OrgRulesetConditions {
    /// Repository_name_and_ref_name.
    Name(OrgRulesetConditionsRepositoryNameAndRefName),
    /// Repository_id_and_ref_name.
    Id(OrgRulesetConditionsRepositoryIdAndRefName),
    /// Repository_property_and_ref_name.
    Property(OrgRulesetConditionsRepositoryPropertyAndRefName),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<OrgRulesetConditionsRepositoryNameAndRefName> for OrgRulesetConditions {
    #[inline]
    fn from(value: OrgRulesetConditionsRepositoryNameAndRefName) -> Self {
        Self::Name(value)
    }
}

impl From<OrgRulesetConditionsRepositoryIdAndRefName> for OrgRulesetConditions {
    #[inline]
    fn from(value: OrgRulesetConditionsRepositoryIdAndRefName) -> Self {
        Self::Id(value)
    }
}

impl From<OrgRulesetConditionsRepositoryPropertyAndRefName> for OrgRulesetConditions {
    #[inline]
    fn from(value: OrgRulesetConditionsRepositoryPropertyAndRefName) -> Self {
        Self::Property(value)
    }
}

/// Conditions to target repositories by name and refs by name
#[derive(Clone)]
#[non_exhaustive]
pub struct OrgRulesetConditionsRepositoryNameAndRefName {
    /// `ref_name`
    pub ref_name: Option<RepositoryRulesetConditionsRefName>,
    /// `repository_name`
    pub repository_name: RepositoryRulesetConditionsRepositoryNameTargetRepositoryName,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl OrgRulesetConditionsRepositoryNameAndRefName {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        repository_name: impl Into<
            RepositoryRulesetConditionsRepositoryNameTargetRepositoryName,
        >,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.repository_name = repository_name.into();
        new
    }
}

/// Conditions to target repositories by id and refs by name
#[derive(Clone)]
#[non_exhaustive]
pub struct OrgRulesetConditionsRepositoryIdAndRefName {
    /// `ref_name`
    pub ref_name: Option<RepositoryRulesetConditionsRefName>,
    /// `repository_id`
    pub repository_id: RepositoryRulesetConditionsRepositoryIdTargetRepositoryId,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl OrgRulesetConditionsRepositoryIdAndRefName {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        repository_id: impl Into<
            RepositoryRulesetConditionsRepositoryIdTargetRepositoryId,
        >,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.repository_id = repository_id.into();
        new
    }
}

/// Conditions to target repositories by property and refs by name
#[derive(Clone)]
#[non_exhaustive]
pub struct OrgRulesetConditionsRepositoryPropertyAndRefName {
    /// `ref_name`
    pub ref_name: Option<RepositoryRulesetConditionsRefName>,
    /// `repository_property`
    pub repository_property: RepositoryRulesetConditionsRepositoryPropertyTargetRepositoryProperty,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl OrgRulesetConditionsRepositoryPropertyAndRefName {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        repository_property: impl Into<
            RepositoryRulesetConditionsRepositoryPropertyTargetRepositoryProperty,
        >,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.repository_property = repository_property.into();
        new
    }
}
