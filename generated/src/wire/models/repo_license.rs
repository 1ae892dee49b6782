// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::RepoLicense;

impl Object for RepoLicense {
    const NAME: &'static str = "RepoLicense";
    const FIELDS: &'static [&'static str] = &[
        "key",
        "name",
        "node_id",
        "spdx_id",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[31];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            key: fields.at(0),
            name: fields.at(1),
            node_id: fields.at(2),
            spdx_id: fields.at(3),
            url: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.key, &self.name, &self.node_id, &self.spdx_id, &self.url],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepoLicense);
