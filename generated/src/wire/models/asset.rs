// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Asset;

impl Object for Asset {
    const NAME: &'static str = "Asset";
    const FIELDS: &'static [&'static str] = &[
        "browser_download_url",
        "content_type",
        "created_at",
        "download_count",
        "id",
        "label",
        "name",
        "node_id",
        "size",
        "digest",
        "state",
        "updated_at",
        "uploader",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[12287];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            browser_download_url: fields.at(0),
            content_type: fields.at(1),
            created_at: fields.at(2),
            download_count: fields.at(3),
            id: fields.at(4),
            label: fields.at(5),
            name: fields.at(6),
            node_id: fields.at(7),
            size: fields.at(8),
            digest: fields.at(9),
            state: fields.at(10),
            updated_at: fields.at(11),
            uploader: fields.at(12),
            url: fields.at(13),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.browser_download_url,
                &self.content_type,
                &self.created_at,
                &self.download_count,
                &self.id,
                &self.label,
                &self.name,
                &self.node_id,
                &self.size,
                &self.digest,
                &self.state,
                &self.updated_at,
                &self.uploader,
                &self.url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Asset);
