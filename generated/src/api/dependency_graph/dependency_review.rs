// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `dependency_graph`: dependency review.

use octoforge_runtime::Parts;

/// Get a diff of the dependencies between commits.
///
/// Gets the diff of the dependency changes between two commits of a repository, based on the changes to the dependency manifests made in those commits.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/dependency-graph/dependency-review#get-a-diff-of-the-dependencies-between-commits>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `basehead`: The base and head Git revisions to compare. The Git revisions will be resolved to commit SHAs. Named revisions will be resolved to their corresponding HEAD commits, and an appropriate merge base will be determined. This parameter expects the format `{base}...{head}`.
///
/// `GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}`
///
/// - 200: a list of [`DependencyGraphDiffItem`](crate::models::DependencyGraphDiffItem)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn diff_range(
    owner: impl Into<String>,
    repo: impl Into<String>,
    basehead: impl Into<String>,
) -> DiffRange {
    DiffRange {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&basehead.into()),
    }
}

/// The request of [`diff_range`](diff_range()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DiffRange {
    pub(crate) parts: Parts,
}

impl DiffRange {
    /// The full path, relative to the repository root, of the dependency manifest file.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.parts.query("name", &name.into());
        self
    }
}
