// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CodeScanningCodeqlDatabase;

impl Object for CodeScanningCodeqlDatabase {
    const NAME: &'static str = "CodeScanningCodeqlDatabase";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "language",
        "uploader",
        "content_type",
        "size",
        "created_at",
        "updated_at",
        "url",
        "commit_oid",
    ];
    const REQUIRED: &'static [u64] = &[511];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            language: fields.at(2),
            uploader: fields.at(3),
            content_type: fields.at(4),
            size: fields.at(5),
            created_at: fields.at(6),
            updated_at: fields.at(7),
            url: fields.at(8),
            commit_oid: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.name,
                &self.language,
                &self.uploader,
                &self.content_type,
                &self.size,
                &self.created_at,
                &self.updated_at,
                &self.url,
                &self.commit_oid,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CodeScanningCodeqlDatabase);
