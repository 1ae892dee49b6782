// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    WebhookPackageUpdated, WebhookPackageUpdatedPackage,
    WebhookPackageUpdatedPackagePackageVersion,
    WebhookPackageUpdatedPackagePackageVersionPackageFile,
    WebhookPackageUpdatedPackagePackageVersionRelease,
};

impl Object for WebhookPackageUpdated {
    const NAME: &'static str = "WebhookPackageUpdated";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "installation",
        "organization",
        "package",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[113];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            enterprise: fields.at(1),
            installation: fields.at(2),
            organization: fields.at(3),
            package: fields.at(4),
            repository: fields.at(5),
            sender: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.enterprise,
                &self.installation,
                &self.organization,
                &self.package,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookPackageUpdated);

impl Object for WebhookPackageUpdatedPackage {
    const NAME: &'static str = "WebhookPackageUpdatedPackage";
    const FIELDS: &'static [&'static str] = &[
        "created_at",
        "description",
        "ecosystem",
        "html_url",
        "id",
        "name",
        "namespace",
        "owner",
        "package_type",
        "package_version",
        "registry",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[4095];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            created_at: fields.at(0),
            description: fields.at(1),
            ecosystem: fields.at(2),
            html_url: fields.at(3),
            id: fields.at(4),
            name: fields.at(5),
            namespace: fields.at(6),
            owner: fields.at(7),
            package_type: fields.at(8),
            package_version: fields.at(9),
            registry: fields.at(10),
            updated_at: fields.at(11),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.created_at,
                &self.description,
                &self.ecosystem,
                &self.html_url,
                &self.id,
                &self.name,
                &self.namespace,
                &self.owner,
                &self.package_type,
                &self.package_version,
                &self.registry,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookPackageUpdatedPackage);

impl Object for WebhookPackageUpdatedPackagePackageVersion {
    const NAME: &'static str = "WebhookPackageUpdatedPackagePackageVersion";
    const FIELDS: &'static [&'static str] = &[
        "author",
        "body",
        "body_html",
        "created_at",
        "description",
        "docker_metadata",
        "draft",
        "html_url",
        "id",
        "installation_command",
        "manifest",
        "metadata",
        "name",
        "package_files",
        "package_url",
        "prerelease",
        "release",
        "rubygems_metadata",
        "source_url",
        "summary",
        "tag_name",
        "target_commitish",
        "target_oid",
        "updated_at",
        "version",
    ];
    const REQUIRED: &'static [u64] = &[31996831];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            author: fields.at(0),
            body: fields.at(1),
            body_html: fields.at(2),
            created_at: fields.at(3),
            description: fields.at(4),
            docker_metadata: fields.at(5),
            draft: fields.at(6),
            html_url: fields.at(7),
            id: fields.at(8),
            installation_command: fields.at(9),
            manifest: fields.at(10),
            metadata: fields.at(11),
            name: fields.at(12),
            package_files: fields.at(13),
            package_url: fields.at(14),
            prerelease: fields.at(15),
            release: fields.at(16),
            rubygems_metadata: fields.at(17),
            source_url: fields.at(18),
            summary: fields.at(19),
            tag_name: fields.at(20),
            target_commitish: fields.at(21),
            target_oid: fields.at(22),
            updated_at: fields.at(23),
            version: fields.at(24),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.author,
                &self.body,
                &self.body_html,
                &self.created_at,
                &self.description,
                &self.docker_metadata,
                &self.draft,
                &self.html_url,
                &self.id,
                &self.installation_command,
                &self.manifest,
                &self.metadata,
                &self.name,
                &self.package_files,
                &self.package_url,
                &self.prerelease,
                &self.release,
                &self.rubygems_metadata,
                &self.source_url,
                &self.summary,
                &self.tag_name,
                &self.target_commitish,
                &self.target_oid,
                &self.updated_at,
                &self.version,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookPackageUpdatedPackagePackageVersion);

impl Object for WebhookPackageUpdatedPackagePackageVersionRelease {
    const NAME: &'static str = "WebhookPackageUpdatedPackagePackageVersionRelease";
    const FIELDS: &'static [&'static str] = &[
        "author",
        "created_at",
        "draft",
        "html_url",
        "id",
        "name",
        "prerelease",
        "published_at",
        "tag_name",
        "target_commitish",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[2047];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            author: fields.at(0),
            created_at: fields.at(1),
            draft: fields.at(2),
            html_url: fields.at(3),
            id: fields.at(4),
            name: fields.at(5),
            prerelease: fields.at(6),
            published_at: fields.at(7),
            tag_name: fields.at(8),
            target_commitish: fields.at(9),
            url: fields.at(10),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.author,
                &self.created_at,
                &self.draft,
                &self.html_url,
                &self.id,
                &self.name,
                &self.prerelease,
                &self.published_at,
                &self.tag_name,
                &self.target_commitish,
                &self.url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookPackageUpdatedPackagePackageVersionRelease);

impl Object for WebhookPackageUpdatedPackagePackageVersionPackageFile {
    const NAME: &'static str = "WebhookPackageUpdatedPackagePackageVersionPackageFile";
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

octoforge_runtime::object!(WebhookPackageUpdatedPackagePackageVersionPackageFile);
