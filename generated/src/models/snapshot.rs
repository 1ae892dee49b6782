// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/snapshot`.

use octoforge_runtime::{DateTime, Extra, Map};
use super::{Manifest, MetadataValue};

/// Create a new snapshot of a repository's dependencies.
#[derive(Clone)]
#[non_exhaustive]
pub struct Snapshot {
    /// The version of the repository snapshot submission.
    pub version: i64,
    /// `job`
    pub job: SnapshotJob,
    /// The commit SHA associated with this dependency snapshot. Maximum length: 64 characters.
    pub sha: String,
    /// The repository branch that triggered this snapshot.
    pub r#ref: String,
    /// A description of the detector used.
    pub detector: SnapshotDetector,
    /// `metadata`
    pub metadata: Option<Map<Option<MetadataValue>>>,
    /// A collection of package manifests, which are a collection of related dependencies declared in a file or representing a logical group of dependencies.
    pub manifests: Option<Map<Manifest>>,
    /// The time at which the snapshot was scanned.
    pub scanned: DateTime,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Snapshot {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        detector: impl Into<SnapshotDetector>,
        version: i64,
        r#ref: impl Into<String>,
        sha: impl Into<String>,
        job: impl Into<SnapshotJob>,
        scanned: impl Into<DateTime>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.detector = detector.into();
        new.version = version;
        new.r#ref = r#ref.into();
        new.sha = sha.into();
        new.job = job.into();
        new.scanned = scanned.into();
        new
    }
}

/// A description of the detector used.
#[derive(Clone)]
#[non_exhaustive]
pub struct SnapshotDetector {
    /// The name of the detector used.
    pub name: String,
    /// The version of the detector used.
    pub version: String,
    /// The url of the detector used.
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl SnapshotDetector {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        version: impl Into<String>,
        url: impl Into<String>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new.version = version.into();
        new.url = url.into();
        new
    }
}

/// Described at `/components/schemas/snapshot/properties/job`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SnapshotJob {
    /// The external ID of the job.
    pub id: String,
    /// Correlator provides a key that is used to group snapshots submitted over time. Only the "latest" submitted snapshot for a given combination of `job.correlator` and `detector.name` will be considered when calculating a repository's current dependencies. Correlator should be as unique as it takes to distinguish all detection runs for a given "wave" of CI workflow you run. If you're using GitHub Actions, a good default value for this could be the environment variables GITHUB_WORKFLOW and GITHUB_JOB concatenated together. If you're using a build matrix, then you'll also need to add additional key(s) to distinguish between each submission inside a matrix variation.
    pub correlator: String,
    /// The url for the job.
    pub html_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl SnapshotJob {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(id: impl Into<String>, correlator: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.id = id.into();
        new.correlator = correlator.into();
        new
    }
}
