// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksRelease1;

impl Object for WebhooksRelease1 {
    const NAME: &'static str = "WebhooksRelease1";
    const FIELDS: &'static [&'static str] = &[
        "assets",
        "assets_url",
        "author",
        "body",
        "created_at",
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
        "updated_at",
        "upload_url",
        "url",
        "zipball_url",
    ];
    const REQUIRED: &'static [u64] = &[4177887];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            assets: fields.at(0),
            assets_url: fields.at(1),
            author: fields.at(2),
            body: fields.at(3),
            created_at: fields.at(4),
            discussion_url: fields.at(5),
            draft: fields.at(6),
            html_url: fields.at(7),
            id: fields.at(8),
            immutable: fields.at(9),
            name: fields.at(10),
            node_id: fields.at(11),
            prerelease: fields.at(12),
            published_at: fields.at(13),
            reactions: fields.at(14),
            tag_name: fields.at(15),
            tarball_url: fields.at(16),
            target_commitish: fields.at(17),
            updated_at: fields.at(18),
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
                &self.updated_at,
                &self.upload_url,
                &self.url,
                &self.zipball_url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhooksRelease1);
