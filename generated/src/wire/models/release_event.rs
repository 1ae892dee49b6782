// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{ReleaseEvent, ReleaseEventRelease};

impl Object for ReleaseEvent {
    const NAME: &'static str = "ReleaseEvent";
    const FIELDS: &'static [&'static str] = &["action", "release"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            release: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.action, &self.release], &self.extra)
    }
}

octoforge_runtime::object!(ReleaseEvent);

impl Object for ReleaseEventRelease {
    const NAME: &'static str = "ReleaseEventRelease";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "html_url",
        "assets_url",
        "upload_url",
        "tarball_url",
        "zipball_url",
        "id",
        "node_id",
        "tag_name",
        "target_commitish",
        "name",
        "body",
        "draft",
        "prerelease",
        "immutable",
        "created_at",
        "published_at",
        "updated_at",
        "author",
        "assets",
        "body_html",
        "body_text",
        "mentions_count",
        "discussion_url",
        "reactions",
        "is_short_description_html_truncated",
        "short_description_html",
    ];
    const REQUIRED: &'static [u64] = &[899071];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            html_url: fields.at(1),
            assets_url: fields.at(2),
            upload_url: fields.at(3),
            tarball_url: fields.at(4),
            zipball_url: fields.at(5),
            id: fields.at(6),
            node_id: fields.at(7),
            tag_name: fields.at(8),
            target_commitish: fields.at(9),
            name: fields.at(10),
            body: fields.at(11),
            draft: fields.at(12),
            prerelease: fields.at(13),
            immutable: fields.at(14),
            created_at: fields.at(15),
            published_at: fields.at(16),
            updated_at: fields.at(17),
            author: fields.at(18),
            assets: fields.at(19),
            body_html: fields.at(20),
            body_text: fields.at(21),
            mentions_count: fields.at(22),
            discussion_url: fields.at(23),
            reactions: fields.at(24),
            is_short_description_html_truncated: fields.at(25),
            short_description_html: fields.at(26),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.url,
                &self.html_url,
                &self.assets_url,
                &self.upload_url,
                &self.tarball_url,
                &self.zipball_url,
                &self.id,
                &self.node_id,
                &self.tag_name,
                &self.target_commitish,
                &self.name,
                &self.body,
                &self.draft,
                &self.prerelease,
                &self.immutable,
                &self.created_at,
                &self.published_at,
                &self.updated_at,
                &self.author,
                &self.assets,
                &self.body_html,
                &self.body_text,
                &self.mentions_count,
                &self.discussion_url,
                &self.reactions,
                &self.is_short_description_html_truncated,
                &self.short_description_html,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ReleaseEventRelease);
