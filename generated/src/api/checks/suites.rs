// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `checks`: suites.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// Create a check suite.
///
/// Creates a check suite manually. By default, check suites are automatically created when you create a [check run](https://docs.github.com/rest/checks/runs). You only need to use this endpoint for manually creating check suites when you've disabled automatic creation using "[Update repository preferences for check suites](https://docs.github.com/rest/checks/suites#update-repository-preferences-for-check-suites)".
///
/// > **Note:**
/// > The Checks API only looks for pushes in the repository where the check suite or check run were created. Pushes to a branch in a forked repository are not detected and return an empty `pull_requests` array and a `null` value for `head_branch`.
///
/// OAuth apps and personal access tokens (classic) cannot use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/checks/suites#create-a-check-suite>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/check-suites`
///
/// - 200: [`CheckSuite`](crate::models::CheckSuite)
/// - 201: [`CheckSuite`](crate::models::CheckSuite)
///
/// [How to send it](crate#sending).
pub fn create_suite(
    owner: impl Into<String>,
    repo: impl Into<String>,
    head_sha: impl Into<String>,
) -> CreateSuite {
    CreateSuite {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: CreateSuiteBody::new(head_sha),
    }
}

/// The request of [`create_suite`](create_suite()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSuite {
    pub(crate) parts: Parts,
    pub(crate) body: CreateSuiteBody,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1check-suites/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateSuiteBody {
    /// The sha of the head commit.
    pub head_sha: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateSuiteBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(head_sha: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.head_sha = head_sha.into();
        new
    }
}

/// Update repository preferences for check suites.
///
/// Changes the default automatic flow when creating check suites. By default, a check suite is automatically created each time code is pushed to a repository. When you disable the automatic creation of check suites, you can manually [Create a check suite](https://docs.github.com/rest/checks/suites#create-a-check-suite).
/// You must have admin permissions in the repository to set preferences for check suites.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/checks/suites#update-repository-preferences-for-check-suites>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PATCH /repos/{owner}/{repo}/check-suites/preferences`
///
/// - 200: [`CheckSuitePreference`](crate::models::CheckSuitePreference)
///
/// [How to send it](crate#sending).
pub fn set_suites_preferences(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> SetSuitesPreferences {
    SetSuitesPreferences {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: models::CheckSuitePreferencePreferences::default(),
    }
}

/// The request of [`set_suites_preferences`](set_suites_preferences()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetSuitesPreferences {
    pub(crate) parts: Parts,
    pub(crate) body: models::CheckSuitePreferencePreferences,
}

impl SetSuitesPreferences {
    /// Sets `auto_trigger_checks`.
    pub fn auto_trigger_checks(
        mut self,
        auto_trigger_checks: impl IntoIterator<
            Item = impl Into<models::AutoTriggerCheck>,
        >,
    ) -> Self {
        self.body.auto_trigger_checks = Some(
            auto_trigger_checks.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Get a check suite.
///
/// Gets a single check suite using its `id`.
///
/// > **Note:**
/// > The Checks API only looks for pushes in the repository where the check suite or check run were created. Pushes to a branch in a forked repository are not detected and return an empty `pull_requests` array and a `null` value for `head_branch`.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint on a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/checks/suites#get-a-check-suite>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `check_suite_id`: The unique identifier of the check suite.
///
/// `GET /repos/{owner}/{repo}/check-suites/{check_suite_id}`
///
/// - 200: [`CheckSuite`](crate::models::CheckSuite)
///
/// [How to send it](crate#sending).
pub fn get_suite(
    owner: impl Into<String>,
    repo: impl Into<String>,
    check_suite_id: i64,
) -> GetSuite {
    GetSuite {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&check_suite_id),
    }
}

/// The request of [`get_suite`](get_suite()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSuite {
    pub(crate) parts: Parts,
}

/// Rerequest a check suite.
///
/// Triggers GitHub to rerequest an existing check suite, without pushing new code to a repository. This endpoint will trigger the [`check_suite` webhook](https://docs.github.com/webhooks/event-payloads/#check_suite) event with the action `rerequested`. When a check suite is `rerequested`, its `status` is reset to `queued` and the `conclusion` is cleared.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/checks/suites#rerequest-a-check-suite>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `check_suite_id`: The unique identifier of the check suite.
///
/// `POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest`
///
/// - 201: [`EmptyObject`](crate::models::EmptyObject) or null
///
/// [How to send it](crate#sending).
pub fn rerequest_suite(
    owner: impl Into<String>,
    repo: impl Into<String>,
    check_suite_id: i64,
) -> RerequestSuite {
    RerequestSuite {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&check_suite_id),
    }
}

/// The request of [`rerequest_suite`](rerequest_suite()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RerequestSuite {
    pub(crate) parts: Parts,
}

/// List check suites for a Git reference.
///
/// Lists check suites for a commit `ref`. The `ref` can be a SHA, branch name, or a tag name.
///
/// > **Note:**
/// > The endpoints to manage checks only look for pushes in the repository where the check suite or check run were created. Pushes to a branch in a forked repository are not detected and return an empty `pull_requests` array and a `null` value for `head_branch`.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint on a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/checks/suites#list-check-suites-for-a-git-reference>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `ref`: The commit reference. Can be a commit SHA, branch name (`heads/BRANCH_NAME`), or tag name (`tags/TAG_NAME`). For more information, see "[Git References](https://git-scm.com/book/en/v2/Git-Internals-Git-References)" in the Git documentation.
///
/// `GET /repos/{owner}/{repo}/commits/{ref}/check-suites`
///
/// - 200: [`ListSuitesForRefResponse`](crate::checks::ListSuitesForRefResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListSuitesForRef::pages), [`items`](ListSuitesForRef::items).
pub fn list_suites_for_ref(
    owner: impl Into<String>,
    repo: impl Into<String>,
    r#ref: impl Into<String>,
) -> ListSuitesForRef {
    ListSuitesForRef {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&r#ref.into()),
    }
}

/// The request of [`list_suites_for_ref`](list_suites_for_ref()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSuitesForRef {
    pub(crate) parts: Parts,
}

impl ListSuitesForRef {
    /// Filters check suites by GitHub App `id`.
    #[inline]
    pub fn app_id(mut self, app_id: i64) -> Self {
        self.parts.query("app_id", &app_id);
        self
    }

    /// Returns check runs with the specified `name`.
    pub fn check_name(mut self, check_name: impl Into<String>) -> Self {
        self.parts.query("check_name", &check_name.into());
        self
    }

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
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1commits~1{ref}~1check-suites/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListSuitesForRefResponse {
    /// `total_count`
    pub total_count: i64,
    /// `check_suites`
    pub check_suites: Vec<models::CheckSuite>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
