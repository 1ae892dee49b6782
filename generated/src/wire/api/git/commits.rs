// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Parts, Visit,
};
use crate::models;
use crate::api::git::{CreateCommit, CreateCommitBody, GetCommit};

impl Endpoint for CreateCommit {
    type Output = models::GitCommit;
    const OPERATION: Operation = Operation {
        id: "git/create-commit",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/git/commits",
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

impl CreateCommit {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetCommit {
    type Output = models::GitCommit;
    const OPERATION: Operation = Operation {
        id: "git/get-commit",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/git/commits/{+commit_sha}",
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

impl GetCommit {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for CreateCommitBody {
    const NAME: &'static str = "CreateCommitBody";
    const FIELDS: &'static [&'static str] = &[
        "message",
        "tree",
        "parents",
        "author",
        "committer",
        "signature",
    ];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            message: fields.at(0),
            tree: fields.at(1),
            parents: fields.at(2),
            author: fields.at(3),
            committer: fields.at(4),
            signature: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.message,
                &self.tree,
                &self.parents,
                &self.author,
                &self.committer,
                &self.signature,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateCommitBody);
