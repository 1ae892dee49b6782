// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `pulls`: review requests.

use octoforge_runtime::{Extra, Parts};

/// Get all requested reviewers for a pull request.
///
/// Gets the users or teams whose review is requested for a pull request. Once a requested reviewer submits a review, they are no longer considered a requested reviewer. Their review will instead be returned by the [List reviews for a pull request](https://docs.github.com/rest/pulls/reviews#list-reviews-for-a-pull-request) operation.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/review-requests#get-all-requested-reviewers-for-a-pull-request>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `pull_number`: The number that identifies the pull request.
///
/// `GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers`
///
/// - 200: [`PullRequestReviewRequest`](crate::models::PullRequestReviewRequest)
///
/// [How to send it](crate#sending).
pub fn list_requested_reviewers(
    owner: impl Into<String>,
    repo: impl Into<String>,
    pull_number: i64,
) -> ListRequestedReviewers {
    ListRequestedReviewers {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&pull_number),
    }
}

/// The request of [`list_requested_reviewers`](list_requested_reviewers()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRequestedReviewers {
    pub(crate) parts: Parts,
}

/// Request reviewers for a pull request.
///
/// This endpoint triggers [notifications](https://docs.github.com/github/managing-subscriptions-and-notifications-on-github/about-notifications). Creating content too quickly using this endpoint may result in secondary rate limiting. See "[Secondary rate limits](https://docs.github.com/rest/overview/resources-in-the-rest-api#secondary-rate-limits)" and "[Dealing with secondary rate limits](https://docs.github.com/rest/guides/best-practices-for-integrators#dealing-with-secondary-rate-limits)" for details.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/reference/pulls#request-reviewers-for-a-pull-request>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `pull_number`: The number that identifies the pull request.
///
/// `POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers`
///
/// - 201: [`PullRequestSimple`](crate::models::PullRequestSimple)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 422: no content
///
/// [How to send it](crate#sending).
pub fn request_reviewers(
    owner: impl Into<String>,
    repo: impl Into<String>,
    pull_number: i64,
) -> RequestReviewers {
    RequestReviewers {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&pull_number),
        body: RequestReviewersBody::default(),
    }
}

/// The request of [`request_reviewers`](request_reviewers()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RequestReviewers {
    pub(crate) parts: Parts,
    pub(crate) body: RequestReviewersBody,
}

impl RequestReviewers {
    /// An array of user `login`s that will be requested.
    pub fn reviewers(
        mut self,
        reviewers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.reviewers = Some(
            reviewers.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// An array of team `slug`s that will be requested.
    pub fn team_reviewers(
        mut self,
        team_reviewers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.team_reviewers = Some(
            team_reviewers.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1pulls~1{pull_number}~1requested_reviewers/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RequestReviewersBody {
    /// An array of user `login`s that will be requested.
    pub reviewers: Option<Vec<String>>,
    /// An array of team `slug`s that will be requested.
    pub team_reviewers: Option<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for RequestReviewersBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Remove requested reviewers from a pull request.
///
/// Removes review requests from a pull request for a given set of users and/or teams.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/review-requests#remove-requested-reviewers-from-a-pull-request>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `pull_number`: The number that identifies the pull request.
///
/// `DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers`
///
/// - 200: [`PullRequestSimple`](crate::models::PullRequestSimple)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn remove_requested_reviewers(
    owner: impl Into<String>,
    repo: impl Into<String>,
    pull_number: i64,
    reviewers: impl IntoIterator<Item = impl Into<String>>,
) -> RemoveRequestedReviewers {
    RemoveRequestedReviewers {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&pull_number),
        body: RemoveRequestedReviewersBody::new(reviewers),
    }
}

/// The request of [`remove_requested_reviewers`](remove_requested_reviewers()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveRequestedReviewers {
    pub(crate) parts: Parts,
    pub(crate) body: RemoveRequestedReviewersBody,
}

impl RemoveRequestedReviewers {
    /// An array of team `slug`s that will be removed.
    pub fn team_reviewers(
        mut self,
        team_reviewers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.team_reviewers = Some(
            team_reviewers.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1pulls~1{pull_number}~1requested_reviewers/delete/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RemoveRequestedReviewersBody {
    /// An array of user `login`s that will be removed.
    pub reviewers: Vec<String>,
    /// An array of team `slug`s that will be removed.
    pub team_reviewers: Option<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RemoveRequestedReviewersBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(reviewers: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.reviewers = reviewers.into_iter().map(Into::into).collect::<Vec<_>>();
        new
    }
}
