// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    RuleSuiteRequiredStatusChecks, RuleSuiteRequiredStatusChecksCheck,
    RuleSuiteRequiredStatusChecksCheckApp,
};

impl Object for RuleSuiteRequiredStatusChecks {
    const NAME: &'static str = "RuleSuiteRequiredStatusChecks";
    const FIELDS: &'static [&'static str] = &["checks"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            checks: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.checks], &self.extra)
    }
}

octoforge_runtime::object!(RuleSuiteRequiredStatusChecks);

impl Object for RuleSuiteRequiredStatusChecksCheck {
    const NAME: &'static str = "RuleSuiteRequiredStatusChecksCheck";
    const FIELDS: &'static [&'static str] = &["id", "context", "state", "type", "app"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            context: fields.at(1),
            state: fields.at(2),
            r#type: fields.at(3),
            app: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.id, &self.context, &self.state, &self.r#type, &self.app],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RuleSuiteRequiredStatusChecksCheck);

impl Object for RuleSuiteRequiredStatusChecksCheckApp {
    const NAME: &'static str = "RuleSuiteRequiredStatusChecksCheckApp";
    const FIELDS: &'static [&'static str] = &["id", "slug", "name"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            slug: fields.at(1),
            name: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.slug, &self.name], &self.extra)
    }
}

octoforge_runtime::object!(RuleSuiteRequiredStatusChecksCheckApp);
