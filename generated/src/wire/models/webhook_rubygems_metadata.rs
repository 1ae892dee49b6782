// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{WebhookRubygemsMetadata, WebhookRubygemsMetadataVersionInfo};

impl Object for WebhookRubygemsMetadata {
    const NAME: &'static str = "WebhookRubygemsMetadata";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "description",
        "readme",
        "homepage",
        "version_info",
        "platform",
        "metadata",
        "repo",
        "dependencies",
        "commit_oid",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            description: fields.at(1),
            readme: fields.at(2),
            homepage: fields.at(3),
            version_info: fields.at(4),
            platform: fields.at(5),
            metadata: fields.at(6),
            repo: fields.at(7),
            dependencies: fields.at(8),
            commit_oid: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.description,
                &self.readme,
                &self.homepage,
                &self.version_info,
                &self.platform,
                &self.metadata,
                &self.repo,
                &self.dependencies,
                &self.commit_oid,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookRubygemsMetadata);

impl Object for WebhookRubygemsMetadataVersionInfo {
    const NAME: &'static str = "WebhookRubygemsMetadataVersionInfo";
    const FIELDS: &'static [&'static str] = &["version"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            version: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.version], &self.extra)
    }
}

octoforge_runtime::object!(WebhookRubygemsMetadataVersionInfo);
