// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-repository-ruleset-edited`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    EditedAction, Enterprise, OrganizationSimple, RepositoryRule, RepositoryRuleset,
    RepositoryRulesetConditions, RepositoryWebhooks, SimpleInstallation, SimpleUser,
    WebhookOrganizationRenamedChangesLogin,
};

/// repository ruleset edited event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRepositoryRulesetEdited {
    /// `action`
    pub action: EditedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: Option<Boxed<RepositoryWebhooks>>,
    /// `repository_ruleset`
    pub repository_ruleset: RepositoryRuleset,
    /// `changes`
    pub changes: Option<WebhookRepositoryRulesetEditedChanges>,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-repository-ruleset-edited/properties/changes`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRepositoryRulesetEditedChanges {
    /// `name`
    pub name: Option<WebhookOrganizationRenamedChangesLogin>,
    /// `enforcement`
    pub enforcement: Option<WebhookOrganizationRenamedChangesLogin>,
    /// `conditions`
    pub conditions: Option<WebhookRepositoryRulesetEditedChangesConditions>,
    /// `rules`
    pub rules: Option<WebhookRepositoryRulesetEditedChangesRules>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-repository-ruleset-edited/properties/changes/properties/conditions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRepositoryRulesetEditedChangesConditions {
    /// `added`
    pub added: Option<Vec<RepositoryRulesetConditions>>,
    /// `deleted`
    pub deleted: Option<Vec<RepositoryRulesetConditions>>,
    /// `updated`
    pub updated: Option<Vec<WebhookRepositoryRulesetEditedChangesConditionsUpdatedItem>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-repository-ruleset-edited/properties/changes/properties/rules`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRepositoryRulesetEditedChangesRules {
    /// `added`
    pub added: Option<Vec<RepositoryRule>>,
    /// `deleted`
    pub deleted: Option<Vec<RepositoryRule>>,
    /// `updated`
    pub updated: Option<Vec<WebhookRepositoryRulesetEditedChangesRulesUpdatedItem>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-repository-ruleset-edited/properties/changes/properties/conditions/properties/updated/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRepositoryRulesetEditedChangesConditionsUpdatedItem {
    /// `condition`
    pub condition: Option<RepositoryRulesetConditions>,
    /// `changes`
    pub changes: Option<
        WebhookRepositoryRulesetEditedChangesConditionsUpdatedItemChanges,
    >,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-repository-ruleset-edited/properties/changes/properties/rules/properties/updated/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRepositoryRulesetEditedChangesRulesUpdatedItem {
    /// `rule`
    pub rule: Option<RepositoryRule>,
    /// `changes`
    pub changes: Option<WebhookRepositoryRulesetEditedChangesRulesUpdatedItemChanges>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-repository-ruleset-edited/properties/changes/properties/conditions/properties/updated/items/properties/changes`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRepositoryRulesetEditedChangesConditionsUpdatedItemChanges {
    /// `condition_type`
    pub condition_type: Option<WebhookOrganizationRenamedChangesLogin>,
    /// `target`
    pub target: Option<WebhookOrganizationRenamedChangesLogin>,
    /// `include`
    pub include: Option<
        WebhookRepositoryRulesetEditedChangesConditionsUpdatedItemChangesExclude,
    >,
    /// `exclude`
    pub exclude: Option<
        WebhookRepositoryRulesetEditedChangesConditionsUpdatedItemChangesExclude,
    >,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-repository-ruleset-edited/properties/changes/properties/rules/properties/updated/items/properties/changes`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRepositoryRulesetEditedChangesRulesUpdatedItemChanges {
    /// `configuration`
    pub configuration: Option<WebhookOrganizationRenamedChangesLogin>,
    /// `rule_type`
    pub rule_type: Option<WebhookOrganizationRenamedChangesLogin>,
    /// `pattern`
    pub pattern: Option<WebhookOrganizationRenamedChangesLogin>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-repository-ruleset-edited/properties/changes/properties/conditions/properties/updated/items/properties/changes/properties/exclude`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRepositoryRulesetEditedChangesConditionsUpdatedItemChangesExclude {
    /// `from`
    pub from: Option<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
