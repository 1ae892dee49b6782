// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::MostRecentInstance;

impl Object for MostRecentInstance {
    const NAME: &'static str = "MostRecentInstance";
    const FIELDS: &'static [&'static str] = &[
        "analysis_key",
        "category",
        "classifications",
        "commit_sha",
        "environment",
        "location",
        "message",
        "ref",
        "state",
    ];
    const REQUIRED: &'static [u64] = &[401];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            analysis_key: fields.at(0),
            category: fields.at(1),
            classifications: fields.at(2),
            commit_sha: fields.at(3),
            environment: fields.at(4),
            location: fields.at(5),
            message: fields.at(6),
            r#ref: fields.at(7),
            state: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.analysis_key,
                &self.category,
                &self.classifications,
                &self.commit_sha,
                &self.environment,
                &self.location,
                &self.message,
                &self.r#ref,
                &self.state,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(MostRecentInstance);
