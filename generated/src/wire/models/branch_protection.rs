// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::BranchProtection;

impl Object for BranchProtection {
    const NAME: &'static str = "BranchProtection";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "enabled",
        "required_status_checks",
        "enforce_admins",
        "required_pull_request_reviews",
        "restrictions",
        "required_linear_history",
        "allow_force_pushes",
        "allow_deletions",
        "block_creations",
        "required_conversation_resolution",
        "name",
        "protection_url",
        "required_signatures",
        "lock_branch",
        "allow_fork_syncing",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            enabled: fields.at(1),
            required_status_checks: fields.at(2),
            enforce_admins: fields.at(3),
            required_pull_request_reviews: fields.at(4),
            restrictions: fields.at(5),
            required_linear_history: fields.at(6),
            allow_force_pushes: fields.at(7),
            allow_deletions: fields.at(8),
            block_creations: fields.at(9),
            required_conversation_resolution: fields.at(10),
            name: fields.at(11),
            protection_url: fields.at(12),
            required_signatures: fields.at(13),
            lock_branch: fields.at(14),
            allow_fork_syncing: fields.at(15),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.url,
                &self.enabled,
                &self.required_status_checks,
                &self.enforce_admins,
                &self.required_pull_request_reviews,
                &self.restrictions,
                &self.required_linear_history,
                &self.allow_force_pushes,
                &self.allow_deletions,
                &self.block_creations,
                &self.required_conversation_resolution,
                &self.name,
                &self.protection_url,
                &self.required_signatures,
                &self.lock_branch,
                &self.allow_fork_syncing,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(BranchProtection);
