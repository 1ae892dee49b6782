// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksRelease;

impl Object for WebhooksRelease {
    const NAME: &'static str = "WebhooksRelease";
    const FIELDS: &'static [&'static str] = &[
        "assets",
        "assets_url",
        "author",
        "body",
        "created_at",
        "updated_at",
        "discussion_url",
        "draft",
        "html_url",
        "id",
        "immutable",
        "name",
        "node_id",
        "prerelease",
        "published_at",
        "reactions",
        "tag_name",
        "tarball_url",
        "target_commitish",
        "upload_url",
        "url",
        "zipball_url",
    ];
    const REQUIRED: &'static [u64] = &[4161471];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            assets: fields.at(0),
            assets_url: fields.at(1),
            author: fields.at(2),
            body: fields.at(3),
            created_at: fields.at(4),
            updated_at: fields.at(5),
            discussion_url: fields.at(6),
            draft: fields.at(7),
            html_url: fields.at(8),
            id: fields.at(9),
            immutable: fields.at(10),
            name: fields.at(11),
            node_id: fields.at(12),
            prerelease: fields.at(13),
            published_at: fields.at(14),
            reactions: fields.at(15),
            tag_name: fields.at(16),
            tarball_url: fields.at(17),
            target_commitish: fields.at(18),
            upload_url: fields.at(19),
            url: fields.at(20),
            zipball_url: fields.at(21),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.assets,
                &self.assets_url,
                &self.author,
                &self.body,
                &self.created_at,
                &self.updated_at,
                &self.discussion_url,
                &self.draft,
                &self.html_url,
                &self.id,
                &self.immutable,
                &self.name,
                &self.node_id,
                &self.prerelease,
                &self.published_at,
                &self.reactions,
                &self.tag_name,
                &self.tarball_url,
                &self.target_commitish,
                &self.upload_url,
                &self.url,
                &self.zipball_url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhooksRelease);
