// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Caller, DecodeError, Endpoint, Operation, Parts};
use crate::models;
use crate::api::repos::{
    CompareCommits, CompareCommitsWithBasehead, GetCommit, ListBranchesForHeadCommit,
    ListCommits, ListPullRequestsAssociatedWithCommit,
};

impl Endpoint for ListCommits {
    type Output = Vec<models::Commit>;
    const OPERATION: Operation = Operation {
        id: "repos/list-commits",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/commits",
        ..Operation::DEFAULT
    };

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ListCommits {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListBranchesForHeadCommit {
    type Output = Vec<models::BranchShort>;
    const OPERATION: Operation = Operation {
        id: "repos/list-branches-for-head-commit",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/commits/{+commit_sha}/branches-where-head",
        ..Operation::DEFAULT
    };

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ListBranchesForHeadCommit {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListPullRequestsAssociatedWithCommit {
    type Output = Vec<models::PullRequestSimple>;
    const OPERATION: Operation = Operation {
        id: "repos/list-pull-requests-associated-with-commit",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/commits/{+commit_sha}/pulls",
        ..Operation::DEFAULT
    };

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ListPullRequestsAssociatedWithCommit {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetCommit {
    type Output = models::Commit;
    const OPERATION: Operation = Operation {
        id: "repos/get-commit",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/commits/{+ref}",
        ..Operation::DEFAULT
    };

    fn parts(&self) -> &Parts {
        &self.parts
    }

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

impl Endpoint for CompareCommitsWithBasehead {
    type Output = models::CommitComparison;
    const OPERATION: Operation = Operation {
        id: "repos/compare-commits-with-basehead",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/compare/{+basehead}",
        ..Operation::DEFAULT
    };

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl CompareCommitsWithBasehead {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CompareCommits {
    type Output = models::CommitComparison;
    const OPERATION: Operation = Operation {
        id: "repos/compare-commits",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/compare/{base}...{head}",
        ..Operation::DEFAULT
    };

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl CompareCommits {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}
