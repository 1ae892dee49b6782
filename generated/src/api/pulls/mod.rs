// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Interact with GitHub Pull Requests.

mod comments;
#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod pulls;
mod review_requests;
mod reviews;
mod stacks;

pub use self::comments::{
    CreateReplyForReviewComment, CreateReviewComment, CreateReviewCommentBody,
    CreateReviewCommentBodyStartSide, DeleteReviewComment, GetReviewComment,
    ListReviewComments, ListReviewCommentsForRepo, ListReviewCommentsForRepoSort,
    UpdateReviewComment, create_reply_for_review_comment, create_review_comment,
    delete_review_comment, get_review_comment, list_review_comments,
    list_review_comments_for_repo, update_review_comment,
};
pub use self::pulls::{
    CheckIfMerged, Create, CreateBody, Get, GetDiff, GetMergeAsyncResult, GetPatch, List,
    ListCommits, ListFiles, ListSort, Merge, MergeAsync, MergeAsyncBody, MergeBody,
    Update, UpdateBody, UpdateBranch, UpdateBranchBody, check_if_merged, create, get,
    get_merge_async_result, list, list_commits, list_files, merge, merge_async, update,
    update_branch,
};
pub use self::review_requests::{
    ListRequestedReviewers, RemoveRequestedReviewers, RemoveRequestedReviewersBody,
    RequestReviewers, RequestReviewersBody, list_requested_reviewers,
    remove_requested_reviewers, request_reviewers,
};
pub use self::reviews::{
    ApproveRequestChangesComment, CreateReview, CreateReviewBody,
    CreateReviewBodyComment, DeletePendingReview, DismissReview, DismissReviewBody,
    DismissReviewBodyEvent, GetReview, ListCommentsForReview, ListReviews, SubmitReview,
    SubmitReviewBody, UpdateReview, create_review, delete_pending_review, dismiss_review,
    get_review, list_comments_for_review, list_reviews, submit_review, update_review,
};
pub use self::stacks::{
    ErrorValue, PullRequestStacksAdd, PullRequestStacksCreate,
    PullRequestStacksCreateBody, PullRequestStacksGet, PullRequestStacksList,
    PullRequestStacksUnstack, Response, Response422, Response422Error,
    pull_request_stacks_add, pull_request_stacks_create, pull_request_stacks_get,
    pull_request_stacks_list, pull_request_stacks_unstack,
};
