// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Operation, Paged, Parts,
};
use crate::models;
use crate::api::issues::{
    CreateComment, DeleteComment, GetComment, ListComments, ListCommentsForRepo,
    PinComment, UnpinComment, UpdateComment,
};

impl Endpoint for ListCommentsForRepo {
    type Output = Vec<models::IssueComment>;
    const OPERATION: Operation = Operation {
        id: "issues/list-comments-for-repo",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/issues/comments",
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

impl Paged for ListCommentsForRepo {
    type Item = models::IssueComment;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListCommentsForRepo {
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

impl Endpoint for GetComment {
    type Output = models::IssueComment;
    const OPERATION: Operation = Operation {
        id: "issues/get-comment",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/issues/comments/{comment_id}",
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

impl GetComment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteComment {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "issues/delete-comment",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/issues/comments/{comment_id}",
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

impl DeleteComment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateComment {
    type Output = models::IssueComment;
    const OPERATION: Operation = Operation {
        id: "issues/update-comment",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/issues/comments/{comment_id}",
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

impl UpdateComment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for PinComment {
    type Output = models::IssueComment;
    const OPERATION: Operation = Operation {
        id: "issues/pin-comment",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/issues/comments/{comment_id}/pin",
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

impl PinComment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UnpinComment {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "issues/unpin-comment",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/issues/comments/{comment_id}/pin",
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

impl UnpinComment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListComments {
    type Output = Vec<models::IssueComment>;
    const OPERATION: Operation = Operation {
        id: "issues/list-comments",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/issues/{issue_number}/comments",
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

impl Paged for ListComments {
    type Item = models::IssueComment;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListComments {
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

impl Endpoint for CreateComment {
    type Output = models::IssueComment;
    const OPERATION: Operation = Operation {
        id: "issues/create-comment",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/issues/{issue_number}/comments",
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

impl CreateComment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}
