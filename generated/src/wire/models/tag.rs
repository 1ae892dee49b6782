// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Tag;

impl Object for Tag {
    const NAME: &'static str = "Tag";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "commit",
        "zipball_url",
        "tarball_url",
        "node_id",
    ];
    const REQUIRED: &'static [u64] = &[31];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            commit: fields.at(1),
            zipball_url: fields.at(2),
            tarball_url: fields.at(3),
            node_id: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.commit,
                &self.zipball_url,
                &self.tarball_url,
                &self.node_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Tag);
