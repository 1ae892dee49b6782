// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Package;

impl Object for Package {
    const NAME: &'static str = "Package";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "package_type",
        "url",
        "html_url",
        "version_count",
        "visibility",
        "owner",
        "repository",
        "created_at",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[1663];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            package_type: fields.at(2),
            url: fields.at(3),
            html_url: fields.at(4),
            version_count: fields.at(5),
            visibility: fields.at(6),
            owner: fields.at(7),
            repository: fields.at(8),
            created_at: fields.at(9),
            updated_at: fields.at(10),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.name,
                &self.package_type,
                &self.url,
                &self.html_url,
                &self.version_count,
                &self.visibility,
                &self.owner,
                &self.repository,
                &self.created_at,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Package);
