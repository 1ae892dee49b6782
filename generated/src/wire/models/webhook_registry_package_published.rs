// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Json, Kind, Node, Object, Union, Variant, Visit};
use crate::models::{
    WebhookRegistryPackagePublished, WebhookRegistryPackagePublishedRegistryPackage,
    WebhookRegistryPackagePublishedRegistryPackagePackageVersion,
    WebhookRegistryPackagePublishedRegistryPackagePackageVersionNpmMetadata,
    WebhookRegistryPackagePublishedRegistryPackagePackageVersionNugetMetadataItem,
    WebhookRegistryPackagePublishedRegistryPackagePackageVersionNugetMetadataItemId,
    WebhookRegistryPackagePublishedRegistryPackagePackageVersionRelease,
    WebhookRegistryPackagePublishedRegistryPackageRegistry,
};

impl Object for WebhookRegistryPackagePublished {
    const NAME: &'static str = "WebhookRegistryPackagePublished";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "installation",
        "organization",
        "registry_package",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[81];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            enterprise: fields.at(1),
            installation: fields.at(2),
            organization: fields.at(3),
            registry_package: fields.at(4),
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
                &self.registry_package,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookRegistryPackagePublished);

impl Object for WebhookRegistryPackagePublishedRegistryPackage {
    const NAME: &'static str = "WebhookRegistryPackagePublishedRegistryPackage";
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

octoforge_runtime::object!(WebhookRegistryPackagePublishedRegistryPackage);

impl Object for WebhookRegistryPackagePublishedRegistryPackagePackageVersion {
    const NAME: &'static str = "WebhookRegistryPackagePublishedRegistryPackagePackageVersion";
    const FIELDS: &'static [&'static str] = &[
        "author",
        "body",
        "body_html",
        "container_metadata",
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
        "npm_metadata",
        "nuget_metadata",
        "package_files",
        "package_url",
        "prerelease",
        "release",
        "rubygems_metadata",
        "summary",
        "tag_name",
        "target_commitish",
        "target_oid",
        "updated_at",
        "version",
    ];
    const REQUIRED: &'static [u64] = &[69416736];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            author: fields.at(0),
            body: fields.at(1),
            body_html: fields.at(2),
            container_metadata: fields.at(3),
            created_at: fields.at(4),
            description: fields.at(5),
            docker_metadata: fields.at(6),
            draft: fields.at(7),
            html_url: fields.at(8),
            id: fields.at(9),
            installation_command: fields.at(10),
            manifest: fields.at(11),
            metadata: fields.at(12),
            name: fields.at(13),
            npm_metadata: fields.at(14),
            nuget_metadata: fields.at(15),
            package_files: fields.at(16),
            package_url: fields.at(17),
            prerelease: fields.at(18),
            release: fields.at(19),
            rubygems_metadata: fields.at(20),
            summary: fields.at(21),
            tag_name: fields.at(22),
            target_commitish: fields.at(23),
            target_oid: fields.at(24),
            updated_at: fields.at(25),
            version: fields.at(26),
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
                &self.container_metadata,
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
                &self.npm_metadata,
                &self.nuget_metadata,
                &self.package_files,
                &self.package_url,
                &self.prerelease,
                &self.release,
                &self.rubygems_metadata,
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

octoforge_runtime::object!(WebhookRegistryPackagePublishedRegistryPackagePackageVersion);

impl Object for WebhookRegistryPackagePublishedRegistryPackageRegistry {
    const NAME: &'static str = "WebhookRegistryPackagePublishedRegistryPackageRegistry";
    const FIELDS: &'static [&'static str] = &[
        "about_url",
        "name",
        "type",
        "url",
        "vendor",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            about_url: fields.at(0),
            name: fields.at(1),
            r#type: fields.at(2),
            url: fields.at(3),
            vendor: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.about_url, &self.name, &self.r#type, &self.url, &self.vendor],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookRegistryPackagePublishedRegistryPackageRegistry);

impl Object for WebhookRegistryPackagePublishedRegistryPackagePackageVersionNpmMetadata {
    const NAME: &'static str = "WebhookRegistryPackagePublishedRegistryPackagePackageVersionNpmMetadata";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "version",
        "npm_user",
        "author",
        "bugs",
        "dependencies",
        "dev_dependencies",
        "peer_dependencies",
        "optional_dependencies",
        "description",
        "dist",
        "git_head",
        "homepage",
        "license",
        "main",
        "repository",
        "scripts",
        "id",
        "node_version",
        "npm_version",
        "has_shrinkwrap",
        "maintainers",
        "contributors",
        "engines",
        "keywords",
        "files",
        "bin",
        "man",
        "directories",
        "os",
        "cpu",
        "readme",
        "installation_command",
        "release_id",
        "commit_oid",
        "published_via_actions",
        "deleted_by_id",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            version: fields.at(1),
            npm_user: fields.at(2),
            author: fields.at(3),
            bugs: fields.at(4),
            dependencies: fields.at(5),
            dev_dependencies: fields.at(6),
            peer_dependencies: fields.at(7),
            optional_dependencies: fields.at(8),
            description: fields.at(9),
            dist: fields.at(10),
            git_head: fields.at(11),
            homepage: fields.at(12),
            license: fields.at(13),
            main: fields.at(14),
            repository: fields.at(15),
            scripts: fields.at(16),
            id: fields.at(17),
            node_version: fields.at(18),
            npm_version: fields.at(19),
            has_shrinkwrap: fields.at(20),
            maintainers: fields.at(21),
            contributors: fields.at(22),
            engines: fields.at(23),
            keywords: fields.at(24),
            files: fields.at(25),
            bin: fields.at(26),
            man: fields.at(27),
            directories: fields.at(28),
            os: fields.at(29),
            cpu: fields.at(30),
            readme: fields.at(31),
            installation_command: fields.at(32),
            release_id: fields.at(33),
            commit_oid: fields.at(34),
            published_via_actions: fields.at(35),
            deleted_by_id: fields.at(36),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.version,
                &self.npm_user,
                &self.author,
                &self.bugs,
                &self.dependencies,
                &self.dev_dependencies,
                &self.peer_dependencies,
                &self.optional_dependencies,
                &self.description,
                &self.dist,
                &self.git_head,
                &self.homepage,
                &self.license,
                &self.main,
                &self.repository,
                &self.scripts,
                &self.id,
                &self.node_version,
                &self.npm_version,
                &self.has_shrinkwrap,
                &self.maintainers,
                &self.contributors,
                &self.engines,
                &self.keywords,
                &self.files,
                &self.bin,
                &self.man,
                &self.directories,
                &self.os,
                &self.cpu,
                &self.readme,
                &self.installation_command,
                &self.release_id,
                &self.commit_oid,
                &self.published_via_actions,
                &self.deleted_by_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(
    WebhookRegistryPackagePublishedRegistryPackagePackageVersionNpmMetadata
);

impl Object for WebhookRegistryPackagePublishedRegistryPackagePackageVersionRelease {
    const NAME: &'static str = "WebhookRegistryPackagePublishedRegistryPackagePackageVersionRelease";
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
    const REQUIRED: &'static [u64] = &[0];

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

octoforge_runtime::object!(
    WebhookRegistryPackagePublishedRegistryPackagePackageVersionRelease
);

impl Object
for WebhookRegistryPackagePublishedRegistryPackagePackageVersionNugetMetadataItem {
    const NAME: &'static str = "WebhookRegistryPackagePublishedRegistryPackagePackageVersionNugetMetadataItem";
    const FIELDS: &'static [&'static str] = &["id", "name", "value"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            value: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.name, &self.value], &self.extra)
    }
}

octoforge_runtime::object!(
    WebhookRegistryPackagePublishedRegistryPackagePackageVersionNugetMetadataItem
);

impl Union
for WebhookRegistryPackagePublishedRegistryPackagePackageVersionNugetMetadataItemId {
    const NAME: &'static str = "WebhookRegistryPackagePublishedRegistryPackagePackageVersionNugetMetadataItemId";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::String,
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Integer,
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::String(node.read()),
            1 => Self::Plain(node.read()),
            2 => Self::Integer(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::String(value) => value,
            Self::Plain(value) => value,
            Self::Integer(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(
    WebhookRegistryPackagePublishedRegistryPackagePackageVersionNugetMetadataItemId
);
