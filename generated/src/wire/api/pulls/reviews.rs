// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Literal, Object, Operation,
    Paged, Parts, Visit,
};
use crate::models;
use crate::api::pulls::{
    ApproveRequestChangesComment, CreateReview, CreateReviewBody,
    CreateReviewBodyComment, DeletePendingReview, DismissReview, DismissReviewBody,
    DismissReviewBodyEvent, GetReview, ListCommentsForReview, ListReviews, SubmitReview,
    SubmitReviewBody, UpdateReview,
};

impl Endpoint for ListReviews {
    type Output = Vec<models::PullRequestReview>;
    const OPERATION: Operation = Operation {
        id: "pulls/list-reviews",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListReviews {
    type Item = models::PullRequestReview;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListReviews {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for CreateReview {
    type Output = models::PullRequestReview;
    const OPERATION: Operation = Operation {
        id: "pulls/create-review",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl CreateReview {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetReview {
    type Output = models::PullRequestReview;
    const OPERATION: Operation = Operation {
        id: "pulls/get-review",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetReview {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateReview {
    type Output = models::PullRequestReview;
    const OPERATION: Operation = Operation {
        id: "pulls/update-review",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl UpdateReview {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeletePendingReview {
    type Output = models::PullRequestReview;
    const OPERATION: Operation = Operation {
        id: "pulls/delete-pending-review",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl DeletePendingReview {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListCommentsForReview {
    type Output = Vec<models::ReviewComment>;
    const OPERATION: Operation = Operation {
        id: "pulls/list-comments-for-review",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListCommentsForReview {
    type Item = models::ReviewComment;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListCommentsForReview {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for DismissReview {
    type Output = models::PullRequestReview;
    const OPERATION: Operation = Operation {
        id: "pulls/dismiss-review",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl DismissReview {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SubmitReview {
    type Output = models::PullRequestReview;
    const OPERATION: Operation = Operation {
        id: "pulls/submit-review",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl SubmitReview {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for CreateReviewBody {
    const NAME: &'static str = "CreateReviewBody";
    const FIELDS: &'static [&'static str] = &["commit_id", "body", "event", "comments"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            commit_id: fields.at(0),
            body: fields.at(1),
            event: fields.at(2),
            comments: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.commit_id, &self.body, &self.event, &self.comments], &self.extra)
    }
}

octoforge_runtime::object!(CreateReviewBody);

impl Object for DismissReviewBody {
    const NAME: &'static str = "DismissReviewBody";
    const FIELDS: &'static [&'static str] = &["message", "event"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            message: fields.at(0),
            event: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.message, &self.event], &self.extra)
    }
}

octoforge_runtime::object!(DismissReviewBody);

impl Object for SubmitReviewBody {
    const NAME: &'static str = "SubmitReviewBody";
    const FIELDS: &'static [&'static str] = &["body", "event"];
    const REQUIRED: &'static [u64] = &[2];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            body: fields.at(0),
            event: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.body, &self.event], &self.extra)
    }
}

octoforge_runtime::object!(SubmitReviewBody);

impl Literal for ApproveRequestChangesComment {
    const NAME: &'static str = "ApproveRequestChangesComment";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Approve => "APPROVE",
            Self::RequestChanges => "REQUEST_CHANGES",
            Self::Comment => "COMMENT",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "APPROVE" => Self::Approve,
            "REQUEST_CHANGES" => Self::RequestChanges,
            "COMMENT" => Self::Comment,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ApproveRequestChangesComment);

impl Literal for DismissReviewBodyEvent {
    const NAME: &'static str = "DismissReviewBodyEvent";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Dismiss => "DISMISS",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "DISMISS" => Self::Dismiss,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(DismissReviewBodyEvent);

impl Object for CreateReviewBodyComment {
    const NAME: &'static str = "CreateReviewBodyComment";
    const FIELDS: &'static [&'static str] = &[
        "path",
        "position",
        "body",
        "line",
        "side",
        "start_line",
        "start_side",
    ];
    const REQUIRED: &'static [u64] = &[5];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            path: fields.at(0),
            position: fields.at(1),
            body: fields.at(2),
            line: fields.at(3),
            side: fields.at(4),
            start_line: fields.at(5),
            start_side: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.path,
                &self.position,
                &self.body,
                &self.line,
                &self.side,
                &self.start_line,
                &self.start_side,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateReviewBodyComment);
