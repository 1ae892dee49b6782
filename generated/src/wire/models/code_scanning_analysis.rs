// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CodeScanningAnalysis;

impl Object for CodeScanningAnalysis {
    const NAME: &'static str = "CodeScanningAnalysis";
    const FIELDS: &'static [&'static str] = &[
        "ref",
        "commit_sha",
        "analysis_key",
        "environment",
        "category",
        "error",
        "created_at",
        "results_count",
        "rules_count",
        "id",
        "url",
        "sarif_id",
        "tool",
        "deletable",
        "warning",
    ];
    const REQUIRED: &'static [u64] = &[32751];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#ref: fields.at(0),
            commit_sha: fields.at(1),
            analysis_key: fields.at(2),
            environment: fields.at(3),
            category: fields.at(4),
            error: fields.at(5),
            created_at: fields.at(6),
            results_count: fields.at(7),
            rules_count: fields.at(8),
            id: fields.at(9),
            url: fields.at(10),
            sarif_id: fields.at(11),
            tool: fields.at(12),
            deletable: fields.at(13),
            warning: fields.at(14),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#ref,
                &self.commit_sha,
                &self.analysis_key,
                &self.environment,
                &self.category,
                &self.error,
                &self.created_at,
                &self.results_count,
                &self.rules_count,
                &self.id,
                &self.url,
                &self.sarif_id,
                &self.tool,
                &self.deletable,
                &self.warning,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CodeScanningAnalysis);
