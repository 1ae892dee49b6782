// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Blob;

impl Object for Blob {
    const NAME: &'static str = "Blob";
    const FIELDS: &'static [&'static str] = &[
        "content",
        "encoding",
        "url",
        "sha",
        "size",
        "node_id",
        "highlighted_content",
    ];
    const REQUIRED: &'static [u64] = &[63];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            content: fields.at(0),
            encoding: fields.at(1),
            url: fields.at(2),
            sha: fields.at(3),
            size: fields.at(4),
            node_id: fields.at(5),
            highlighted_content: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.content,
                &self.encoding,
                &self.url,
                &self.sha,
                &self.size,
                &self.node_id,
                &self.highlighted_content,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Blob);
