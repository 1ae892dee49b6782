// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Literal, Object, Operation,
    Paged, Parts, Visit,
};
use crate::models;
use crate::api::reactions::{
    CreateForCommitComment, CreateForCommitCommentBody, CreateForIssue,
    CreateForIssueComment, CreateForPullRequestReviewComment, CreateForRelease,
    CreateForReleaseBody, DeleteForCommitComment, DeleteForIssue, DeleteForIssueComment,
    DeleteForPullRequestComment, DeleteForRelease, ListForCommitComment, ListForIssue,
    ListForIssueComment, ListForPullRequestReviewComment, ListForRelease,
    ListForReleaseContent,
};

impl Endpoint for ListForCommitComment {
    type Output = Vec<models::Reaction>;
    const OPERATION: Operation = Operation {
        id: "reactions/list-for-commit-comment",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/comments/{comment_id}/reactions",
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

impl Paged for ListForCommitComment {
    type Item = models::Reaction;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListForCommitComment {
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

impl Endpoint for CreateForCommitComment {
    type Output = models::Reaction;
    const OPERATION: Operation = Operation {
        id: "reactions/create-for-commit-comment",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/comments/{comment_id}/reactions",
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

impl CreateForCommitComment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteForCommitComment {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "reactions/delete-for-commit-comment",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}",
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

impl DeleteForCommitComment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListForIssueComment {
    type Output = Vec<models::Reaction>;
    const OPERATION: Operation = Operation {
        id: "reactions/list-for-issue-comment",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
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

impl Paged for ListForIssueComment {
    type Item = models::Reaction;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListForIssueComment {
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

impl Endpoint for CreateForIssueComment {
    type Output = models::Reaction;
    const OPERATION: Operation = Operation {
        id: "reactions/create-for-issue-comment",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
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

impl CreateForIssueComment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteForIssueComment {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "reactions/delete-for-issue-comment",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}",
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

impl DeleteForIssueComment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListForIssue {
    type Output = Vec<models::Reaction>;
    const OPERATION: Operation = Operation {
        id: "reactions/list-for-issue",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/issues/{issue_number}/reactions",
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

impl Paged for ListForIssue {
    type Item = models::Reaction;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListForIssue {
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

impl Endpoint for CreateForIssue {
    type Output = models::Reaction;
    const OPERATION: Operation = Operation {
        id: "reactions/create-for-issue",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/issues/{issue_number}/reactions",
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

impl CreateForIssue {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteForIssue {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "reactions/delete-for-issue",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}",
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

impl DeleteForIssue {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListForPullRequestReviewComment {
    type Output = Vec<models::Reaction>;
    const OPERATION: Operation = Operation {
        id: "reactions/list-for-pull-request-review-comment",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions",
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

impl Paged for ListForPullRequestReviewComment {
    type Item = models::Reaction;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListForPullRequestReviewComment {
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

impl Endpoint for CreateForPullRequestReviewComment {
    type Output = models::Reaction;
    const OPERATION: Operation = Operation {
        id: "reactions/create-for-pull-request-review-comment",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions",
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

impl CreateForPullRequestReviewComment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteForPullRequestComment {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "reactions/delete-for-pull-request-comment",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}",
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

impl DeleteForPullRequestComment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListForRelease {
    type Output = Vec<models::Reaction>;
    const OPERATION: Operation = Operation {
        id: "reactions/list-for-release",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/releases/{release_id}/reactions",
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

impl Paged for ListForRelease {
    type Item = models::Reaction;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListForRelease {
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

impl Endpoint for CreateForRelease {
    type Output = models::Reaction;
    const OPERATION: Operation = Operation {
        id: "reactions/create-for-release",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/releases/{release_id}/reactions",
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

impl CreateForRelease {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteForRelease {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "reactions/delete-for-release",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}",
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

impl DeleteForRelease {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for CreateForCommitCommentBody {
    const NAME: &'static str = "CreateForCommitCommentBody";
    const FIELDS: &'static [&'static str] = &["content"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            content: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.content], &self.extra)
    }
}

octoforge_runtime::object!(CreateForCommitCommentBody);

impl Literal for ListForReleaseContent {
    const NAME: &'static str = "ListForReleaseContent";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Plus1 => "+1",
            Self::Laugh => "laugh",
            Self::Heart => "heart",
            Self::Hooray => "hooray",
            Self::Rocket => "rocket",
            Self::Eyes => "eyes",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "+1" => Self::Plus1,
            "laugh" => Self::Laugh,
            "heart" => Self::Heart,
            "hooray" => Self::Hooray,
            "rocket" => Self::Rocket,
            "eyes" => Self::Eyes,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ListForReleaseContent);

impl Object for CreateForReleaseBody {
    const NAME: &'static str = "CreateForReleaseBody";
    const FIELDS: &'static [&'static str] = &["content"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            content: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.content], &self.extra)
    }
}

octoforge_runtime::object!(CreateForReleaseBody);
