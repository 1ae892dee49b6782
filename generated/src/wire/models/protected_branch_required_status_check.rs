// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ProtectedBranchRequiredStatusCheck;

impl Object for ProtectedBranchRequiredStatusCheck {
    const NAME: &'static str = "ProtectedBranchRequiredStatusCheck";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "enforcement_level",
        "contexts",
        "checks",
        "contexts_url",
        "strict",
    ];
    const REQUIRED: &'static [u64] = &[4];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            enforcement_level: fields.at(1),
            contexts: fields.at(2),
            checks: fields.at(3),
            contexts_url: fields.at(4),
            strict: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.url,
                &self.enforcement_level,
                &self.contexts,
                &self.checks,
                &self.contexts_url,
                &self.strict,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ProtectedBranchRequiredStatusCheck);
