// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{Manifest, ManifestFile};

impl Object for Manifest {
    const NAME: &'static str = "Manifest";
    const FIELDS: &'static [&'static str] = &["name", "file", "metadata", "resolved"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            file: fields.at(1),
            metadata: fields.at(2),
            resolved: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.name, &self.file, &self.metadata, &self.resolved], &self.extra)
    }
}

octoforge_runtime::object!(Manifest);

impl Object for ManifestFile {
    const NAME: &'static str = "ManifestFile";
    const FIELDS: &'static [&'static str] = &["source_location"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            source_location: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.source_location], &self.extra)
    }
}

octoforge_runtime::object!(ManifestFile);
