// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `dependency_graph`: dependency submission.

use octoforge_runtime::{DateTime, Extra, Map, Parts};
use crate::models;

/// Create a snapshot of dependencies for a repository.
///
/// Create a new snapshot of a repository's dependencies.
///
/// The authenticated user must have access to the repository.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/dependency-graph/dependency-submission#create-a-snapshot-of-dependencies-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/dependency-graph/snapshots`
///
/// - 201: [`CreateRepositorySnapshotResponse`](crate::dependency_graph::CreateRepositorySnapshotResponse)
///
/// [How to send it](crate#sending).
#[expect(clippy::too_many_arguments, reason = "one for each required value")]
pub fn create_repository_snapshot(
    owner: impl Into<String>,
    repo: impl Into<String>,
    detector: impl Into<models::SnapshotDetector>,
    version: i64,
    r#ref: impl Into<String>,
    sha: impl Into<String>,
    job: impl Into<models::SnapshotJob>,
    scanned: impl Into<DateTime>,
) -> CreateRepositorySnapshot {
    CreateRepositorySnapshot {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: models::Snapshot::new(detector, version, r#ref, sha, job, scanned),
    }
}

/// The request of [`create_repository_snapshot`](create_repository_snapshot()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateRepositorySnapshot {
    pub(crate) parts: Parts,
    pub(crate) body: models::Snapshot,
}

impl CreateRepositorySnapshot {
    /// Sets `metadata`.
    pub fn metadata(
        mut self,
        metadata: impl Into<Map<Option<models::MetadataValue>>>,
    ) -> Self {
        self.body.metadata = Some(metadata.into());
        self
    }

    /// A collection of package manifests, which are a collection of related dependencies declared in a file or representing a logical group of dependencies.
    pub fn manifests(mut self, manifests: impl Into<Map<models::Manifest>>) -> Self {
        self.body.manifests = Some(manifests.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1dependency-graph~1snapshots/post/responses/201/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateRepositorySnapshotResponse {
    /// ID of the created snapshot.
    pub id: i64,
    /// The time at which the snapshot was created.
    pub created_at: String,
    /// Either "SUCCESS", "ACCEPTED", or "INVALID". "SUCCESS" indicates that the snapshot was successfully created and the repository's dependencies were updated. "ACCEPTED" indicates that the snapshot was successfully created, but the repository's dependencies were not updated. "INVALID" indicates that the snapshot was malformed.
    pub result: String,
    /// A message providing further details about the result, such as why the dependencies were not updated.
    pub message: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
