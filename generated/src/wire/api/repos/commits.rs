// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Caller, DecodeError, Endpoint, Operation, Paged, Parts};
use crate::models;
use crate::api::repos::{
    CompareCommits, CompareCommitsWithBasehead, CompareCommitsWithBaseheadDiff,
    CompareCommitsWithBaseheadPatch, GetCommit, GetCommitDiff, GetCommitPatch,
    GetCommitSha, ListBranchesForHeadCommit, ListCommits,
    ListPullRequestsAssociatedWithCommit,
};

impl Endpoint for ListCommits {
    type Output = Vec<models::Commit>;
    const OPERATION: Operation = Operation {
        id: "repos/list-commits",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/commits",
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

impl Paged for ListCommits {
    type Item = models::Commit;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListCommits {
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

impl Endpoint for ListBranchesForHeadCommit {
    type Output = Vec<models::BranchShort>;
    const OPERATION: Operation = Operation {
        id: "repos/list-branches-for-head-commit",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/commits/{+commit_sha}/branches-where-head",
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

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListPullRequestsAssociatedWithCommit {
    type Item = models::PullRequestSimple;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListPullRequestsAssociatedWithCommit {
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

impl Endpoint for GetCommit {
    type Output = models::Commit;
    const OPERATION: Operation = Operation {
        id: "repos/get-commit",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/commits/{+ref}",
        overlaps: &[
            "/repos/{owner}/{repo}/commits/{+commit_sha}/branches-where-head",
            "/repos/{owner}/{repo}/commits/{+commit_sha}/comments",
            "/repos/{owner}/{repo}/commits/{+commit_sha}/pulls",
            "/repos/{owner}/{repo}/commits/{+ref}/check-runs",
            "/repos/{owner}/{repo}/commits/{+ref}/check-suites",
            "/repos/{owner}/{repo}/commits/{+ref}/status",
            "/repos/{owner}/{repo}/commits/{+ref}/statuses",
        ],
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

impl Paged for GetCommit {
    type Item = models::DiffEntry;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.files.unwrap_or_default()
    }
}

impl GetCommit {
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

impl Endpoint for GetCommitDiff {
    type Output = String;
    const OPERATION: Operation = Operation {
        accept: "application/vnd.github.diff",
        ..GetCommit::OPERATION
    };

    #[inline]
    fn parts(&self) -> &Parts {
        self.0.parts()
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.text()
    }
}

impl GetCommitDiff {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
    pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
    }
}

impl Endpoint for GetCommitPatch {
    type Output = String;
    const OPERATION: Operation = Operation {
        accept: "application/vnd.github.patch",
        ..GetCommit::OPERATION
    };

    #[inline]
    fn parts(&self) -> &Parts {
        self.0.parts()
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.text()
    }
}

impl GetCommitPatch {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
    pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
    }
}

impl Endpoint for GetCommitSha {
    type Output = String;
    const OPERATION: Operation = Operation {
        accept: "application/vnd.github.sha",
        ..GetCommit::OPERATION
    };

    #[inline]
    fn parts(&self) -> &Parts {
        self.0.parts()
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.text()
    }
}

impl GetCommitSha {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
    pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
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

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for CompareCommitsWithBasehead {
    type Item = models::Commit;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.commits
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_commits)
    }
}

impl CompareCommitsWithBasehead {
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

impl Endpoint for CompareCommitsWithBaseheadDiff {
    type Output = String;
    const OPERATION: Operation = Operation {
        accept: "application/vnd.github.diff",
        ..CompareCommitsWithBasehead::OPERATION
    };

    #[inline]
    fn parts(&self) -> &Parts {
        self.0.parts()
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.text()
    }
}

impl CompareCommitsWithBaseheadDiff {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
    pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
    }
}

impl Endpoint for CompareCommitsWithBaseheadPatch {
    type Output = String;
    const OPERATION: Operation = Operation {
        accept: "application/vnd.github.patch",
        ..CompareCommitsWithBasehead::OPERATION
    };

    #[inline]
    fn parts(&self) -> &Parts {
        self.0.parts()
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.text()
    }
}

impl CompareCommitsWithBaseheadPatch {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
    pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
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

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for CompareCommits {
    type Item = models::Commit;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.commits
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_commits)
    }
}

impl CompareCommits {
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
