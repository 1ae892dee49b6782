// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Literal, Object, Operation,
    Paged, Parts, Visit,
};
use crate::models;
use crate::api::pulls::{
    CreateReplyForReviewComment, CreateReviewComment, CreateReviewCommentBody,
    CreateReviewCommentBodyStartSide, DeleteReviewComment, GetReviewComment,
    ListReviewComments, ListReviewCommentsForRepo, ListReviewCommentsForRepoSort,
    UpdateReviewComment,
};

impl Endpoint for ListReviewCommentsForRepo {
    type Output = Vec<models::PullRequestReviewComment>;
    const OPERATION: Operation = Operation {
        id: "pulls/list-review-comments-for-repo",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/pulls/comments",
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

impl Paged for ListReviewCommentsForRepo {
    type Item = models::PullRequestReviewComment;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListReviewCommentsForRepo {
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

impl Endpoint for GetReviewComment {
    type Output = models::PullRequestReviewComment;
    const OPERATION: Operation = Operation {
        id: "pulls/get-review-comment",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/pulls/comments/{comment_id}",
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

impl GetReviewComment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteReviewComment {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "pulls/delete-review-comment",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/pulls/comments/{comment_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl DeleteReviewComment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateReviewComment {
    type Output = models::PullRequestReviewComment;
    const OPERATION: Operation = Operation {
        id: "pulls/update-review-comment",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/pulls/comments/{comment_id}",
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

impl UpdateReviewComment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListReviewComments {
    type Output = Vec<models::PullRequestReviewComment>;
    const OPERATION: Operation = Operation {
        id: "pulls/list-review-comments",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/pulls/{pull_number}/comments",
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

impl Paged for ListReviewComments {
    type Item = models::PullRequestReviewComment;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListReviewComments {
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

impl Endpoint for CreateReviewComment {
    type Output = models::PullRequestReviewComment;
    const OPERATION: Operation = Operation {
        id: "pulls/create-review-comment",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/pulls/{pull_number}/comments",
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

impl CreateReviewComment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateReplyForReviewComment {
    type Output = models::PullRequestReviewComment;
    const OPERATION: Operation = Operation {
        id: "pulls/create-reply-for-review-comment",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
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

impl CreateReplyForReviewComment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Literal for ListReviewCommentsForRepoSort {
    const NAME: &'static str = "ListReviewCommentsForRepoSort";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Created => "created",
            Self::Updated => "updated",
            Self::CreatedAt => "created_at",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "created" => Self::Created,
            "updated" => Self::Updated,
            "created_at" => Self::CreatedAt,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ListReviewCommentsForRepoSort);

#[expect(deprecated, reason = "what is deprecated is still sent")]
impl Object for CreateReviewCommentBody {
    const NAME: &'static str = "CreateReviewCommentBody";
    const FIELDS: &'static [&'static str] = &[
        "body",
        "commit_id",
        "path",
        "position",
        "side",
        "line",
        "start_line",
        "start_side",
        "in_reply_to",
        "subject_type",
    ];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            body: fields.at(0),
            commit_id: fields.at(1),
            path: fields.at(2),
            position: fields.at(3),
            side: fields.at(4),
            line: fields.at(5),
            start_line: fields.at(6),
            start_side: fields.at(7),
            in_reply_to: fields.at(8),
            subject_type: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.body,
                &self.commit_id,
                &self.path,
                &self.position,
                &self.side,
                &self.line,
                &self.start_line,
                &self.start_side,
                &self.in_reply_to,
                &self.subject_type,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateReviewCommentBody);

impl Literal for CreateReviewCommentBodyStartSide {
    const NAME: &'static str = "CreateReviewCommentBodyStartSide";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Left => "LEFT",
            Self::Right => "RIGHT",
            Self::Side => "side",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "LEFT" => Self::Left,
            "RIGHT" => Self::Right,
            "side" => Self::Side,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CreateReviewCommentBodyStartSide);
