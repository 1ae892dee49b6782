// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{RateLimitOverview, RateLimitOverviewResources};

impl Object for RateLimitOverview {
    const NAME: &'static str = "RateLimitOverview";
    const FIELDS: &'static [&'static str] = &["resources", "rate"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            resources: fields.at(0),
            rate: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.resources, &self.rate], &self.extra)
    }
}

octoforge_runtime::object!(RateLimitOverview);

impl Object for RateLimitOverviewResources {
    const NAME: &'static str = "RateLimitOverviewResources";
    const FIELDS: &'static [&'static str] = &[
        "core",
        "graphql",
        "search",
        "code_search",
        "source_import",
        "integration_manifest",
        "actions_runner_registration",
        "scim",
        "dependency_snapshots",
        "dependency_sbom",
        "code_scanning_autofix",
        "copilot_usage_records",
    ];
    const REQUIRED: &'static [u64] = &[5];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            core: fields.at(0),
            graphql: fields.at(1),
            search: fields.at(2),
            code_search: fields.at(3),
            source_import: fields.at(4),
            integration_manifest: fields.at(5),
            actions_runner_registration: fields.at(6),
            scim: fields.at(7),
            dependency_snapshots: fields.at(8),
            dependency_sbom: fields.at(9),
            code_scanning_autofix: fields.at(10),
            copilot_usage_records: fields.at(11),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.core,
                &self.graphql,
                &self.search,
                &self.code_search,
                &self.source_import,
                &self.integration_manifest,
                &self.actions_runner_registration,
                &self.scim,
                &self.dependency_snapshots,
                &self.dependency_sbom,
                &self.code_scanning_autofix,
                &self.copilot_usage_records,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RateLimitOverviewResources);
