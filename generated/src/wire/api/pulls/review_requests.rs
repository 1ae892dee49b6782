// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Parts, Visit,
};
use crate::models;
use crate::api::pulls::{
    ListRequestedReviewers, RemoveRequestedReviewers, RemoveRequestedReviewersBody,
    RequestReviewers, RequestReviewersBody,
};

impl Endpoint for ListRequestedReviewers {
    type Output = models::PullRequestReviewRequest;
    const OPERATION: Operation = Operation {
        id: "pulls/list-requested-reviewers",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
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

impl ListRequestedReviewers {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RequestReviewers {
    type Output = models::PullRequestSimple;
    const OPERATION: Operation = Operation {
        id: "pulls/request-reviewers",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
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

impl RequestReviewers {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveRequestedReviewers {
    type Output = models::PullRequestSimple;
    const OPERATION: Operation = Operation {
        id: "pulls/remove-requested-reviewers",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
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

impl RemoveRequestedReviewers {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for RemoveRequestedReviewersBody {
    const NAME: &'static str = "RemoveRequestedReviewersBody";
    const FIELDS: &'static [&'static str] = &["reviewers", "team_reviewers"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            reviewers: fields.at(0),
            team_reviewers: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.reviewers, &self.team_reviewers], &self.extra)
    }
}

octoforge_runtime::object!(RemoveRequestedReviewersBody);

impl Object for RequestReviewersBody {
    const NAME: &'static str = "RequestReviewersBody";
    const FIELDS: &'static [&'static str] = &["reviewers", "team_reviewers"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            reviewers: fields.at(0),
            team_reviewers: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.reviewers, &self.team_reviewers], &self.extra)
    }
}

octoforge_runtime::object!(RequestReviewersBody);
