// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CodeScanningVariantAnalysisRepository;

impl Object for CodeScanningVariantAnalysisRepository {
    const NAME: &'static str = "CodeScanningVariantAnalysisRepository";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "full_name",
        "private",
        "stargazers_count",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            full_name: fields.at(2),
            private: fields.at(3),
            stargazers_count: fields.at(4),
            updated_at: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.name,
                &self.full_name,
                &self.private,
                &self.stargazers_count,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CodeScanningVariantAnalysisRepository);
