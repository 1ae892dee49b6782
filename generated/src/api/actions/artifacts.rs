// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `actions`: artifacts.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// List artifacts for a repository.
///
/// Lists all artifacts for a repository.
///
/// Anyone with read access to the repository can use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/artifacts#list-artifacts-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/actions/artifacts`
///
/// - 200: [`ListArtifactsForRepoResponse`](crate::actions::ListArtifactsForRepoResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListArtifactsForRepo::pages), [`items`](ListArtifactsForRepo::items).
pub fn list_artifacts_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListArtifactsForRepo {
    ListArtifactsForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_artifacts_for_repo`](list_artifacts_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListArtifactsForRepo {
    pub(crate) parts: Parts,
}

impl ListArtifactsForRepo {
    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// The name field of an artifact. When specified, only artifacts with this name will be returned.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.parts.query("name", &name.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1actions~1artifacts/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListArtifactsForRepoResponse {
    /// `total_count`
    pub total_count: i64,
    /// `artifacts`
    pub artifacts: Vec<models::Artifact>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Get an artifact.
///
/// Gets a specific artifact for a workflow run.
///
/// Anyone with read access to the repository can use this endpoint.
///
/// If the repository is private, OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/artifacts#get-an-artifact>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `artifact_id`: The unique identifier of the artifact.
///
/// `GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}`
///
/// - 200: [`Artifact`](crate::models::Artifact)
///
/// [How to send it](crate#sending).
pub fn get_artifact(
    owner: impl Into<String>,
    repo: impl Into<String>,
    artifact_id: i64,
) -> GetArtifact {
    GetArtifact {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&artifact_id),
    }
}

/// The request of [`get_artifact`](get_artifact()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetArtifact {
    pub(crate) parts: Parts,
}

/// Delete an artifact.
///
/// Deletes an artifact for a workflow run.
/// OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/artifacts#delete-an-artifact>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `artifact_id`: The unique identifier of the artifact.
///
/// `DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn delete_artifact(
    owner: impl Into<String>,
    repo: impl Into<String>,
    artifact_id: i64,
) -> DeleteArtifact {
    DeleteArtifact {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&artifact_id),
    }
}

/// The request of [`delete_artifact`](delete_artifact()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteArtifact {
    pub(crate) parts: Parts,
}

/// Download an artifact.
///
/// Gets a redirect URL to download an archive for a repository. This URL expires after 1 minute. Look for `Location:` in
/// the response header to find the URL for the download. The `:archive_format` must be `zip`.
///
/// OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/artifacts#download-an-artifact>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `artifact_id`: The unique identifier of the artifact.
///
/// `GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}`
///
/// - 302: no content
/// - 410: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). For [downloading](crate#downloads-and-uploads): [`download`](DownloadArtifact::download).
pub fn download_artifact(
    owner: impl Into<String>,
    repo: impl Into<String>,
    artifact_id: i64,
    archive_format: impl Into<String>,
) -> DownloadArtifact {
    DownloadArtifact {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&artifact_id)
            .path(&archive_format.into()),
    }
}

/// The request of [`download_artifact`](download_artifact()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadArtifact {
    pub(crate) parts: Parts,
}

/// List workflow run artifacts.
///
/// Lists artifacts for a workflow run.
///
/// Anyone with read access to the repository can use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/artifacts#list-workflow-run-artifacts>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `run_id`: The unique identifier of the workflow run.
///
/// `GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts`
///
/// - 200: [`ListArtifactsForRepoResponse`](crate::actions::ListArtifactsForRepoResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListWorkflowRunArtifacts::pages), [`items`](ListWorkflowRunArtifacts::items).
pub fn list_workflow_run_artifacts(
    owner: impl Into<String>,
    repo: impl Into<String>,
    run_id: i64,
) -> ListWorkflowRunArtifacts {
    ListWorkflowRunArtifacts {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&run_id),
    }
}

/// The request of [`list_workflow_run_artifacts`](list_workflow_run_artifacts()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkflowRunArtifacts {
    pub(crate) parts: Parts,
}

impl ListWorkflowRunArtifacts {
    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// The name field of an artifact. When specified, only artifacts with this name will be returned.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.parts.query("name", &name.into());
        self
    }

    /// The direction to sort the results by.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }
}
