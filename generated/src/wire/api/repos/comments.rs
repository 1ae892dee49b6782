// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::repos::{
    CreateCommitComment, CreateCommitCommentBody, DeleteCommitComment, GetCommitComment,
    ListCommentsForCommit, ListCommitCommentsForRepo, UpdateCommitComment,
};

impl Endpoint for ListCommitCommentsForRepo {
    type Output = Vec<models::CommitComment>;
    const OPERATION: Operation = Operation {
        id: "repos/list-commit-comments-for-repo",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/comments",
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

impl Paged for ListCommitCommentsForRepo {
    type Item = models::CommitComment;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListCommitCommentsForRepo {
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

impl Endpoint for GetCommitComment {
    type Output = models::CommitComment;
    const OPERATION: Operation = Operation {
        id: "repos/get-commit-comment",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/comments/{comment_id}",
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

impl GetCommitComment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteCommitComment {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/delete-commit-comment",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/comments/{comment_id}",
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

impl DeleteCommitComment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateCommitComment {
    type Output = models::CommitComment;
    const OPERATION: Operation = Operation {
        id: "repos/update-commit-comment",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/comments/{comment_id}",
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

impl UpdateCommitComment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListCommentsForCommit {
    type Output = Vec<models::CommitComment>;
    const OPERATION: Operation = Operation {
        id: "repos/list-comments-for-commit",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/commits/{+commit_sha}/comments",
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

impl Paged for ListCommentsForCommit {
    type Item = models::CommitComment;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListCommentsForCommit {
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

impl Endpoint for CreateCommitComment {
    type Output = models::CommitComment;
    const OPERATION: Operation = Operation {
        id: "repos/create-commit-comment",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/commits/{+commit_sha}/comments",
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

impl CreateCommitComment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for CreateCommitCommentBody {
    const NAME: &'static str = "CreateCommitCommentBody";
    const FIELDS: &'static [&'static str] = &["body", "path", "position", "line"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            body: fields.at(0),
            path: fields.at(1),
            position: fields.at(2),
            line: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.body, &self.path, &self.position, &self.line], &self.extra)
    }
}

octoforge_runtime::object!(CreateCommitCommentBody);
