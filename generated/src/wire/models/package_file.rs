// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::PackageFile;

impl Object for PackageFile {
    const NAME: &'static str = "PackageFile";
    const FIELDS: &'static [&'static str] = &[
        "content_type",
        "created_at",
        "download_url",
        "id",
        "md5",
        "name",
        "sha1",
        "sha256",
        "size",
        "state",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[2047];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            content_type: fields.at(0),
            created_at: fields.at(1),
            download_url: fields.at(2),
            id: fields.at(3),
            md5: fields.at(4),
            name: fields.at(5),
            sha1: fields.at(6),
            sha256: fields.at(7),
            size: fields.at(8),
            state: fields.at(9),
            updated_at: fields.at(10),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.content_type,
                &self.created_at,
                &self.download_url,
                &self.id,
                &self.md5,
                &self.name,
                &self.sha1,
                &self.sha256,
                &self.size,
                &self.state,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(PackageFile);
