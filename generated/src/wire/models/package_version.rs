// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    PackageVersion, PackageVersionMetadata, PackageVersionMetadataContainer,
    PackageVersionMetadataDocker,
};

impl Object for PackageVersion {
    const NAME: &'static str = "PackageVersion";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "url",
        "package_html_url",
        "html_url",
        "license",
        "description",
        "created_at",
        "updated_at",
        "deleted_at",
        "metadata",
    ];
    const REQUIRED: &'static [u64] = &[399];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            url: fields.at(2),
            package_html_url: fields.at(3),
            html_url: fields.at(4),
            license: fields.at(5),
            description: fields.at(6),
            created_at: fields.at(7),
            updated_at: fields.at(8),
            deleted_at: fields.at(9),
            metadata: fields.at(10),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.name,
                &self.url,
                &self.package_html_url,
                &self.html_url,
                &self.license,
                &self.description,
                &self.created_at,
                &self.updated_at,
                &self.deleted_at,
                &self.metadata,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(PackageVersion);

impl Object for PackageVersionMetadata {
    const NAME: &'static str = "PackageVersionMetadata";
    const FIELDS: &'static [&'static str] = &["package_type", "container", "docker"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            package_type: fields.at(0),
            container: fields.at(1),
            docker: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.package_type, &self.container, &self.docker], &self.extra)
    }
}

octoforge_runtime::object!(PackageVersionMetadata);

impl Object for PackageVersionMetadataContainer {
    const NAME: &'static str = "PackageVersionMetadataContainer";
    const FIELDS: &'static [&'static str] = &["tags"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            tags: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.tags], &self.extra)
    }
}

octoforge_runtime::object!(PackageVersionMetadataContainer);

impl Object for PackageVersionMetadataDocker {
    const NAME: &'static str = "PackageVersionMetadataDocker";
    const FIELDS: &'static [&'static str] = &["tag"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            tag: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.tag], &self.extra)
    }
}

octoforge_runtime::object!(PackageVersionMetadataDocker);
