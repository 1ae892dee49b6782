// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{Snapshot, SnapshotDetector, SnapshotJob};

impl Object for Snapshot {
    const NAME: &'static str = "Snapshot";
    const FIELDS: &'static [&'static str] = &[
        "version",
        "job",
        "sha",
        "ref",
        "detector",
        "metadata",
        "manifests",
        "scanned",
    ];
    const REQUIRED: &'static [u64] = &[159];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            version: fields.at(0),
            job: fields.at(1),
            sha: fields.at(2),
            r#ref: fields.at(3),
            detector: fields.at(4),
            metadata: fields.at(5),
            manifests: fields.at(6),
            scanned: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.version,
                &self.job,
                &self.sha,
                &self.r#ref,
                &self.detector,
                &self.metadata,
                &self.manifests,
                &self.scanned,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Snapshot);

impl Object for SnapshotDetector {
    const NAME: &'static str = "SnapshotDetector";
    const FIELDS: &'static [&'static str] = &["name", "version", "url"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            version: fields.at(1),
            url: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.name, &self.version, &self.url], &self.extra)
    }
}

octoforge_runtime::object!(SnapshotDetector);

impl Object for SnapshotJob {
    const NAME: &'static str = "SnapshotJob";
    const FIELDS: &'static [&'static str] = &["id", "correlator", "html_url"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            correlator: fields.at(1),
            html_url: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.correlator, &self.html_url], &self.extra)
    }
}

octoforge_runtime::object!(SnapshotJob);
