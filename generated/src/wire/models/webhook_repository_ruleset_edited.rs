// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    WebhookRepositoryRulesetEdited, WebhookRepositoryRulesetEditedChanges,
    WebhookRepositoryRulesetEditedChangesConditions,
    WebhookRepositoryRulesetEditedChangesConditionsUpdatedItem,
    WebhookRepositoryRulesetEditedChangesConditionsUpdatedItemChanges,
    WebhookRepositoryRulesetEditedChangesConditionsUpdatedItemChangesExclude,
    WebhookRepositoryRulesetEditedChangesRules,
    WebhookRepositoryRulesetEditedChangesRulesUpdatedItem,
    WebhookRepositoryRulesetEditedChangesRulesUpdatedItemChanges,
};

impl Object for WebhookRepositoryRulesetEdited {
    const NAME: &'static str = "WebhookRepositoryRulesetEdited";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "installation",
        "organization",
        "repository",
        "repository_ruleset",
        "changes",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[161];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            enterprise: fields.at(1),
            installation: fields.at(2),
            organization: fields.at(3),
            repository: fields.at(4),
            repository_ruleset: fields.at(5),
            changes: fields.at(6),
            sender: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.enterprise,
                &self.installation,
                &self.organization,
                &self.repository,
                &self.repository_ruleset,
                &self.changes,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookRepositoryRulesetEdited);

impl Object for WebhookRepositoryRulesetEditedChanges {
    const NAME: &'static str = "WebhookRepositoryRulesetEditedChanges";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "enforcement",
        "conditions",
        "rules",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            enforcement: fields.at(1),
            conditions: fields.at(2),
            rules: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.name, &self.enforcement, &self.conditions, &self.rules],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookRepositoryRulesetEditedChanges);

impl Object for WebhookRepositoryRulesetEditedChangesConditions {
    const NAME: &'static str = "WebhookRepositoryRulesetEditedChangesConditions";
    const FIELDS: &'static [&'static str] = &["added", "deleted", "updated"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            added: fields.at(0),
            deleted: fields.at(1),
            updated: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.added, &self.deleted, &self.updated], &self.extra)
    }
}

octoforge_runtime::object!(WebhookRepositoryRulesetEditedChangesConditions);

impl Object for WebhookRepositoryRulesetEditedChangesRules {
    const NAME: &'static str = "WebhookRepositoryRulesetEditedChangesRules";
    const FIELDS: &'static [&'static str] = &["added", "deleted", "updated"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            added: fields.at(0),
            deleted: fields.at(1),
            updated: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.added, &self.deleted, &self.updated], &self.extra)
    }
}

octoforge_runtime::object!(WebhookRepositoryRulesetEditedChangesRules);

impl Object for WebhookRepositoryRulesetEditedChangesConditionsUpdatedItem {
    const NAME: &'static str = "WebhookRepositoryRulesetEditedChangesConditionsUpdatedItem";
    const FIELDS: &'static [&'static str] = &["condition", "changes"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            condition: fields.at(0),
            changes: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.condition, &self.changes], &self.extra)
    }
}

octoforge_runtime::object!(WebhookRepositoryRulesetEditedChangesConditionsUpdatedItem);

impl Object for WebhookRepositoryRulesetEditedChangesRulesUpdatedItem {
    const NAME: &'static str = "WebhookRepositoryRulesetEditedChangesRulesUpdatedItem";
    const FIELDS: &'static [&'static str] = &["rule", "changes"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            rule: fields.at(0),
            changes: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.rule, &self.changes], &self.extra)
    }
}

octoforge_runtime::object!(WebhookRepositoryRulesetEditedChangesRulesUpdatedItem);

impl Object for WebhookRepositoryRulesetEditedChangesConditionsUpdatedItemChanges {
    const NAME: &'static str = "WebhookRepositoryRulesetEditedChangesConditionsUpdatedItemChanges";
    const FIELDS: &'static [&'static str] = &[
        "condition_type",
        "target",
        "include",
        "exclude",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            condition_type: fields.at(0),
            target: fields.at(1),
            include: fields.at(2),
            exclude: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.condition_type, &self.target, &self.include, &self.exclude],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(
    WebhookRepositoryRulesetEditedChangesConditionsUpdatedItemChanges
);

impl Object for WebhookRepositoryRulesetEditedChangesRulesUpdatedItemChanges {
    const NAME: &'static str = "WebhookRepositoryRulesetEditedChangesRulesUpdatedItemChanges";
    const FIELDS: &'static [&'static str] = &["configuration", "rule_type", "pattern"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            configuration: fields.at(0),
            rule_type: fields.at(1),
            pattern: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.configuration, &self.rule_type, &self.pattern], &self.extra)
    }
}

octoforge_runtime::object!(WebhookRepositoryRulesetEditedChangesRulesUpdatedItemChanges);

impl Object
for WebhookRepositoryRulesetEditedChangesConditionsUpdatedItemChangesExclude {
    const NAME: &'static str = "WebhookRepositoryRulesetEditedChangesConditionsUpdatedItemChangesExclude";
    const FIELDS: &'static [&'static str] = &["from"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            from: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.from], &self.extra)
    }
}

octoforge_runtime::object!(
    WebhookRepositoryRulesetEditedChangesConditionsUpdatedItemChangesExclude
);
