// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::MinimalRepositoryLicense;

impl Object for MinimalRepositoryLicense {
    const NAME: &'static str = "MinimalRepositoryLicense";
    const FIELDS: &'static [&'static str] = &[
        "key",
        "name",
        "spdx_id",
        "url",
        "node_id",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            key: fields.at(0),
            name: fields.at(1),
            spdx_id: fields.at(2),
            url: fields.at(3),
            node_id: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.key, &self.name, &self.spdx_id, &self.url, &self.node_id],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(MinimalRepositoryLicense);
