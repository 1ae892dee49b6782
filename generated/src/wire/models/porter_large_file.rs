// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::PorterLargeFile;

impl Object for PorterLargeFile {
    const NAME: &'static str = "PorterLargeFile";
    const FIELDS: &'static [&'static str] = &["ref_name", "path", "oid", "size"];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            ref_name: fields.at(0),
            path: fields.at(1),
            oid: fields.at(2),
            size: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.ref_name, &self.path, &self.oid, &self.size], &self.extra)
    }
}

octoforge_runtime::object!(PorterLargeFile);
