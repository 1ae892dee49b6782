// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{ReleaseAsset, ReleaseAssetState};

impl Object for ReleaseAsset {
    const NAME: &'static str = "ReleaseAsset";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "browser_download_url",
        "id",
        "node_id",
        "name",
        "label",
        "state",
        "content_type",
        "size",
        "digest",
        "download_count",
        "created_at",
        "updated_at",
        "uploader",
    ];
    const REQUIRED: &'static [u64] = &[16383];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            browser_download_url: fields.at(1),
            id: fields.at(2),
            node_id: fields.at(3),
            name: fields.at(4),
            label: fields.at(5),
            state: fields.at(6),
            content_type: fields.at(7),
            size: fields.at(8),
            digest: fields.at(9),
            download_count: fields.at(10),
            created_at: fields.at(11),
            updated_at: fields.at(12),
            uploader: fields.at(13),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.url,
                &self.browser_download_url,
                &self.id,
                &self.node_id,
                &self.name,
                &self.label,
                &self.state,
                &self.content_type,
                &self.size,
                &self.digest,
                &self.download_count,
                &self.created_at,
                &self.updated_at,
                &self.uploader,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ReleaseAsset);

impl Literal for ReleaseAssetState {
    const NAME: &'static str = "ReleaseAssetState";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Uploaded => "uploaded",
            Self::Open => "open",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "uploaded" => Self::Uploaded,
            "open" => Self::Open,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ReleaseAssetState);
