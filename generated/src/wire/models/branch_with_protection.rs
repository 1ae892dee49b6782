// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{BranchWithProtection, BranchWithProtectionLinks};

impl Object for BranchWithProtection {
    const NAME: &'static str = "BranchWithProtection";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "commit",
        "_links",
        "protected",
        "protection",
        "protection_url",
        "pattern",
        "required_approving_review_count",
    ];
    const REQUIRED: &'static [u64] = &[63];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            commit: fields.at(1),
            links: fields.at(2),
            protected: fields.at(3),
            protection: fields.at(4),
            protection_url: fields.at(5),
            pattern: fields.at(6),
            required_approving_review_count: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.commit,
                &self.links,
                &self.protected,
                &self.protection,
                &self.protection_url,
                &self.pattern,
                &self.required_approving_review_count,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(BranchWithProtection);

impl Object for BranchWithProtectionLinks {
    const NAME: &'static str = "BranchWithProtectionLinks";
    const FIELDS: &'static [&'static str] = &["html", "self"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            html: fields.at(0),
            self_: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.html, &self.self_], &self.extra)
    }
}

octoforge_runtime::object!(BranchWithProtectionLinks);
