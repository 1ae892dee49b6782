// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `pulls`: reviews.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// List reviews for a pull request.
///
/// Lists all reviews for a specified pull request. The list of reviews returns in chronological order.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github-commitcomment.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github-commitcomment.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github-commitcomment.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github-commitcomment.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/reviews#list-reviews-for-a-pull-request>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `pull_number`: The number that identifies the pull request.
///
/// `GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews`
///
/// - 200: a list of [`PullRequestReview`](crate::models::PullRequestReview)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListReviews::pages), [`items`](ListReviews::items).
pub fn list_reviews(
    owner: impl Into<String>,
    repo: impl Into<String>,
    pull_number: i64,
) -> ListReviews {
    ListReviews {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&pull_number),
    }
}

/// The request of [`list_reviews`](list_reviews()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListReviews {
    pub(crate) parts: Parts,
}

impl ListReviews {
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

/// Create a review for a pull request.
///
/// Creates a review on a specified pull request.
///
/// This endpoint triggers [notifications](https://docs.github.com/github/managing-subscriptions-and-notifications-on-github/about-notifications). Creating content too quickly using this endpoint may result in secondary rate limiting. For more information, see "[Rate limits for the API](https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits)" and "[Best practices for using the REST API](https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api)."
///
/// Pull request reviews created in the `PENDING` state are not submitted and therefore do not include the `submitted_at` property in the response. To create a pending review for a pull request, leave the `event` parameter blank. For more information about submitting a `PENDING` review, see "[Submit a review for a pull request](https://docs.github.com/rest/pulls/reviews#submit-a-review-for-a-pull-request)."
///
/// > **Note:**
/// > To comment on a specific line in a file, you need to first determine the position of that line in the diff. To see a pull request diff, add the `application/vnd.github.v3.diff` media type to the `Accept` header of a call to the [Get a pull request](https://docs.github.com/rest/pulls/pulls#get-a-pull-request) endpoint.
///
/// The `position` value equals the number of lines down from the first "@@" hunk header in the file you want to add a comment. The line just below the "@@" line is position 1, the next line is position 2, and so on. The position in the diff continues to increase through lines of whitespace and additional hunks until the beginning of a new file.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github-commitcomment.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github-commitcomment.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github-commitcomment.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github-commitcomment.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `pull_number`: The number that identifies the pull request.
///
/// `POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews`
///
/// - 200: [`PullRequestReview`](crate::models::PullRequestReview)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
///
/// [How to send it](crate#sending).
pub fn create_review(
    owner: impl Into<String>,
    repo: impl Into<String>,
    pull_number: i64,
) -> CreateReview {
    CreateReview {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&pull_number),
        body: CreateReviewBody::default(),
    }
}

/// The request of [`create_review`](create_review()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateReview {
    pub(crate) parts: Parts,
    pub(crate) body: CreateReviewBody,
}

impl CreateReview {
    /// The SHA of the commit that needs a review. Not using the latest commit SHA may render your review comment outdated if a subsequent commit modifies the line you specify as the `position`. Defaults to the most recent commit in the pull request when you do not specify a value.
    pub fn commit_id(mut self, commit_id: impl Into<String>) -> Self {
        self.body.commit_id = Some(commit_id.into());
        self
    }

    /// **Required** when using `REQUEST_CHANGES` or `COMMENT` for the `event` parameter. The body text of the pull request review.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body.body = Some(body.into());
        self
    }

    /// The review action you want to perform. The review actions include: `APPROVE`, `REQUEST_CHANGES`, or `COMMENT`. By leaving this blank, you set the review action state to `PENDING`, which means you will need to [submit the pull request review](https://docs.github.com/rest/pulls/reviews#submit-a-review-for-a-pull-request) when you are ready.
    pub fn event(mut self, event: impl Into<ApproveRequestChangesComment>) -> Self {
        self.body.event = Some(event.into());
        self
    }

    /// Use the following table to specify the location, destination, and contents of the draft review comment.
    pub fn comments(
        mut self,
        comments: impl IntoIterator<Item = impl Into<CreateReviewBodyComment>>,
    ) -> Self {
        self.body.comments = Some(
            comments.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1pulls~1{pull_number}~1reviews/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateReviewBody {
    /// The SHA of the commit that needs a review. Not using the latest commit SHA may render your review comment outdated if a subsequent commit modifies the line you specify as the `position`. Defaults to the most recent commit in the pull request when you do not specify a value.
    pub commit_id: Option<String>,
    /// **Required** when using `REQUEST_CHANGES` or `COMMENT` for the `event` parameter. The body text of the pull request review.
    pub body: Option<String>,
    /// The review action you want to perform. The review actions include: `APPROVE`, `REQUEST_CHANGES`, or `COMMENT`. By leaving this blank, you set the review action state to `PENDING`, which means you will need to [submit the pull request review](https://docs.github.com/rest/pulls/reviews#submit-a-review-for-a-pull-request) when you are ready.
    pub event: Option<ApproveRequestChangesComment>,
    /// Use the following table to specify the location, destination, and contents of the draft review comment.
    pub comments: Option<Vec<CreateReviewBodyComment>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for CreateReviewBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// The review action you want to perform. The review actions include: `APPROVE`, `REQUEST_CHANGES`, or `COMMENT`. By leaving this blank, you set the review action state to `PENDING`, which means you will need to [submit the pull request review](https://docs.github.com/rest/pulls/reviews#submit-a-review-for-a-pull-request) when you are ready.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApproveRequestChangesComment {
    /// `APPROVE`
    Approve,
    /// `REQUEST_CHANGES`
    RequestChanges,
    /// `COMMENT`
    Comment,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1pulls~1{pull_number}~1reviews/post/requestBody/content/application~1json/schema/properties/comments/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateReviewBodyComment {
    /// The relative path to the file that necessitates a review comment.
    pub path: String,
    /// The position in the diff where you want to add a review comment. Note this value is not the same as the line number in the file. The `position` value equals the number of lines down from the first "@@" hunk header in the file you want to add a comment. The line just below the "@@" line is position 1, the next line is position 2, and so on. The position in the diff continues to increase through lines of whitespace and additional hunks until the beginning of a new file.
    pub position: Option<i64>,
    /// Text of the review comment.
    pub body: String,
    /// `line`
    pub line: Option<i64>,
    /// `side`
    pub side: Option<String>,
    /// `start_line`
    pub start_line: Option<i64>,
    /// `start_side`
    pub start_side: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateReviewBodyComment {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(path: impl Into<String>, body: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.path = path.into();
        new.body = body.into();
        new
    }
}

/// Get a review for a pull request.
///
/// Retrieves a pull request review by its ID.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github-commitcomment.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github-commitcomment.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github-commitcomment.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github-commitcomment.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/reviews#get-a-review-for-a-pull-request>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `pull_number`: The number that identifies the pull request.
/// - `review_id`: The unique identifier of the review.
///
/// `GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}`
///
/// - 200: [`PullRequestReview`](crate::models::PullRequestReview)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_review(
    owner: impl Into<String>,
    repo: impl Into<String>,
    pull_number: i64,
    review_id: i64,
) -> GetReview {
    GetReview {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&pull_number)
            .path(&review_id),
    }
}

/// The request of [`get_review`](get_review()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetReview {
    pub(crate) parts: Parts,
}

/// Update a review for a pull request.
///
/// Updates the contents of a specified review summary comment.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github-commitcomment.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github-commitcomment.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github-commitcomment.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github-commitcomment.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/reviews#update-a-review-for-a-pull-request>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `pull_number`: The number that identifies the pull request.
/// - `review_id`: The unique identifier of the review.
///
/// `PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}`
///
/// - 200: [`PullRequestReview`](crate::models::PullRequestReview)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
///
/// [How to send it](crate#sending).
pub fn update_review(
    owner: impl Into<String>,
    repo: impl Into<String>,
    pull_number: i64,
    review_id: i64,
    body: impl Into<String>,
) -> UpdateReview {
    UpdateReview {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&pull_number)
            .path(&review_id),
        body: models::GistsCreateCommentBody::new(body),
    }
}

/// The request of [`update_review`](update_review()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateReview {
    pub(crate) parts: Parts,
    pub(crate) body: models::GistsCreateCommentBody,
}

/// Delete a pending review for a pull request.
///
/// Deletes a pull request review that has not been submitted. Submitted reviews cannot be deleted.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github-commitcomment.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github-commitcomment.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github-commitcomment.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github-commitcomment.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/reviews#delete-a-pending-review-for-a-pull-request>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `pull_number`: The number that identifies the pull request.
/// - `review_id`: The unique identifier of the review.
///
/// `DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}`
///
/// - 200: [`PullRequestReview`](crate::models::PullRequestReview)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
///
/// [How to send it](crate#sending).
pub fn delete_pending_review(
    owner: impl Into<String>,
    repo: impl Into<String>,
    pull_number: i64,
    review_id: i64,
) -> DeletePendingReview {
    DeletePendingReview {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&pull_number)
            .path(&review_id),
    }
}

/// The request of [`delete_pending_review`](delete_pending_review()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePendingReview {
    pub(crate) parts: Parts,
}

/// List comments for a pull request review.
///
/// Lists comments for a specific pull request review.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github-commitcomment.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github-commitcomment.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github-commitcomment.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github-commitcomment.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/reviews#list-comments-for-a-pull-request-review>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `pull_number`: The number that identifies the pull request.
/// - `review_id`: The unique identifier of the review.
///
/// `GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments`
///
/// - 200: a list of [`ReviewComment`](crate::models::ReviewComment)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListCommentsForReview::pages), [`items`](ListCommentsForReview::items).
pub fn list_comments_for_review(
    owner: impl Into<String>,
    repo: impl Into<String>,
    pull_number: i64,
    review_id: i64,
) -> ListCommentsForReview {
    ListCommentsForReview {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&pull_number)
            .path(&review_id),
    }
}

/// The request of [`list_comments_for_review`](list_comments_for_review()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCommentsForReview {
    pub(crate) parts: Parts,
}

impl ListCommentsForReview {
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

/// Dismiss a review for a pull request.
///
/// Dismisses a specified review on a pull request.
///
/// > **Note:**
/// > To dismiss a pull request review on a [protected branch](https://docs.github.com/rest/branches/branch-protection), you must be a repository administrator or be included in the list of people or teams who can dismiss pull request reviews.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github-commitcomment.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github-commitcomment.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github-commitcomment.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github-commitcomment.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/reviews#dismiss-a-review-for-a-pull-request>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `pull_number`: The number that identifies the pull request.
/// - `review_id`: The unique identifier of the review.
///
/// `PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals`
///
/// - 200: [`PullRequestReview`](crate::models::PullRequestReview)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
///
/// [How to send it](crate#sending).
pub fn dismiss_review(
    owner: impl Into<String>,
    repo: impl Into<String>,
    pull_number: i64,
    review_id: i64,
    message: impl Into<String>,
) -> DismissReview {
    DismissReview {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&pull_number)
            .path(&review_id),
        body: DismissReviewBody::new(message),
    }
}

/// The request of [`dismiss_review`](dismiss_review()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DismissReview {
    pub(crate) parts: Parts,
    pub(crate) body: DismissReviewBody,
}

impl DismissReview {
    /// Sets `event`.
    pub fn event(mut self, event: impl Into<DismissReviewBodyEvent>) -> Self {
        self.body.event = Some(event.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1pulls~1{pull_number}~1reviews~1{review_id}~1dismissals/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DismissReviewBody {
    /// The message for the pull request review dismissal
    pub message: String,
    /// `event`
    pub event: Option<DismissReviewBodyEvent>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl DismissReviewBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.message = message.into();
        new
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1pulls~1{pull_number}~1reviews~1{review_id}~1dismissals/put/requestBody/content/application~1json/schema/properties/event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DismissReviewBodyEvent {
    /// `DISMISS`
    Dismiss,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Submit a review for a pull request.
///
/// Submits a pending review for a pull request. For more information about creating a pending review for a pull request, see "[Create a review for a pull request](https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request)."
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github-commitcomment.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github-commitcomment.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github-commitcomment.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github-commitcomment.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/reviews#submit-a-review-for-a-pull-request>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `pull_number`: The number that identifies the pull request.
/// - `review_id`: The unique identifier of the review.
///
/// `POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events`
///
/// - 200: [`PullRequestReview`](crate::models::PullRequestReview)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
///
/// [How to send it](crate#sending).
pub fn submit_review(
    owner: impl Into<String>,
    repo: impl Into<String>,
    pull_number: i64,
    review_id: i64,
    event: impl Into<ApproveRequestChangesComment>,
) -> SubmitReview {
    SubmitReview {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&pull_number)
            .path(&review_id),
        body: SubmitReviewBody::new(event),
    }
}

/// The request of [`submit_review`](submit_review()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SubmitReview {
    pub(crate) parts: Parts,
    pub(crate) body: SubmitReviewBody,
}

impl SubmitReview {
    /// The body text of the pull request review
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body.body = Some(body.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1pulls~1{pull_number}~1reviews~1{review_id}~1events/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitReviewBody {
    /// The body text of the pull request review
    pub body: Option<String>,
    /// The review action you want to perform. The review actions include: `APPROVE`, `REQUEST_CHANGES`, or `COMMENT`. When you leave this blank, the API returns _HTTP 422 (Unrecognizable entity)_ and sets the review action state to `PENDING`, which means you will need to re-submit the pull request review using a review action.
    pub event: ApproveRequestChangesComment,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl SubmitReviewBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(event: impl Into<ApproveRequestChangesComment>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.event = event.into();
        new
    }
}
