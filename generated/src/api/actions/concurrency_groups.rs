// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `actions`: concurrency groups.

use octoforge_runtime::Parts;

/// List concurrency groups for a repository.
///
/// Lists the active concurrency groups for a repository.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/concurrency-groups#list-concurrency-groups-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/actions/concurrency_groups`
///
/// - 200: [`ConcurrencyGroupList`](crate::models::ConcurrencyGroupList)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListConcurrencyGroupsForRepository::pages), [`items`](ListConcurrencyGroupsForRepository::items).
pub fn list_concurrency_groups_for_repository(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListConcurrencyGroupsForRepository {
    ListConcurrencyGroupsForRepository {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_concurrency_groups_for_repository`](list_concurrency_groups_for_repository()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListConcurrencyGroupsForRepository {
    pub(crate) parts: Parts,
}

impl ListConcurrencyGroupsForRepository {
    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results after this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.parts.query("after", &after.into());
        self
    }
}

/// Get a concurrency group for a repository.
///
/// Gets a specific concurrency group for a repository, including all instances in the group's queue.
/// Returns 404 if the group is inactive or does not exist.
///
/// Optionally, pass `ahead_of_run` or `ahead_of_job` to filter the results to only the items
/// ahead of the specified workflow run or job in the queue, plus the specified item itself
/// (returned as the last element). This is useful for determining what is blocking a particular
/// run or job. Returns 422 if the specified run or job is not in this concurrency group.
///
/// When using `ahead_of_run`, this matches workflow-level concurrency and any reusable-workflow
/// leases held on behalf of that run. Job-level leases within the run are not considered to
/// block the run as a whole. Use `ahead_of_job` to match job-level concurrency and reusable-workflow
/// leases on the job's ancestor paths.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/concurrency-groups#get-a-concurrency-group-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `concurrency_group_name`: The name of the concurrency group.
///
/// `GET /repos/{owner}/{repo}/actions/concurrency_groups/{concurrency_group_name}`
///
/// - 200: [`ConcurrencyGroup`](crate::models::ConcurrencyGroup)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn get_concurrency_group_for_repository(
    owner: impl Into<String>,
    repo: impl Into<String>,
    concurrency_group_name: impl Into<String>,
) -> GetConcurrencyGroupForRepository {
    GetConcurrencyGroupForRepository {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&concurrency_group_name.into()),
    }
}

/// The request of [`get_concurrency_group_for_repository`](get_concurrency_group_for_repository()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetConcurrencyGroupForRepository {
    pub(crate) parts: Parts,
}

impl GetConcurrencyGroupForRepository {
    /// Filter to items ahead of this workflow run ID in the queue, plus the run itself.
    /// Matches workflow-level concurrency and reusable-workflow leases held on behalf of
    /// the run. Mutually exclusive with `ahead_of_job`.
    #[inline]
    pub fn ahead_of_run(mut self, ahead_of_run: i64) -> Self {
        self.parts.query("ahead_of_run", &ahead_of_run);
        self
    }

    /// Filter to items ahead of this job ID in the queue, plus the job itself.
    /// Matches job-level concurrency and reusable-workflow leases on the job's
    /// ancestor paths. Mutually exclusive with `ahead_of_run`.
    #[inline]
    pub fn ahead_of_job(mut self, ahead_of_job: i64) -> Self {
        self.parts.query("ahead_of_job", &ahead_of_job);
        self
    }
}

/// List concurrency groups for a workflow run.
///
/// Lists all concurrency groups associated with a workflow run or its jobs.
///
/// The set of groups is derived from the run's configuration, so a group is
/// included even when the run no longer has any items currently holding or
/// waiting in it. In that case the `group_members` array will be empty.
/// `total_count` reflects the number of groups the run participates in by
/// configuration, not the number with active items.
///
/// This differs from `GET /repos/{owner}/{repo}/actions/concurrency_groups/{group_name}`,
/// which returns 404 when a group has no active items. That endpoint reports
/// the live state of a group repo-wide, while this endpoint reports the
/// groups associated with a specific run by configuration.
///
/// Results are sorted by group name and support cursor-based pagination via
/// `before` and `after`. The `after` cursor paginates forward only and does
/// not emit a `rel="prev"` Link; use `before` to page backward from a
/// forward page's `next` cursor.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/concurrency-groups#list-concurrency-groups-for-a-workflow-run>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `run_id`: The unique identifier of the workflow run.
///
/// `GET /repos/{owner}/{repo}/actions/runs/{run_id}/concurrency_groups`
///
/// - 200: [`ConcurrencyGroupRunList`](crate::models::ConcurrencyGroupRunList)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListConcurrencyGroupsForWorkflowRun::pages), [`items`](ListConcurrencyGroupsForWorkflowRun::items).
pub fn list_concurrency_groups_for_workflow_run(
    owner: impl Into<String>,
    repo: impl Into<String>,
    run_id: i64,
) -> ListConcurrencyGroupsForWorkflowRun {
    ListConcurrencyGroupsForWorkflowRun {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&run_id),
    }
}

/// The request of [`list_concurrency_groups_for_workflow_run`](list_concurrency_groups_for_workflow_run()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListConcurrencyGroupsForWorkflowRun {
    pub(crate) parts: Parts,
}

impl ListConcurrencyGroupsForWorkflowRun {
    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results before this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.parts.query("before", &before.into());
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results after this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.parts.query("after", &after.into());
        self
    }
}
