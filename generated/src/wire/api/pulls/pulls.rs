// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Literal, Object, Operation,
    Paged, Parts, Visit,
};
use crate::models;
use crate::api::pulls::{
    CheckIfMerged, Create, CreateBody, Get, GetDiff, GetMergeAsyncResult, GetPatch, List,
    ListCommits, ListFiles, ListSort, Merge, MergeAsync, MergeAsyncBody, MergeBody,
    Update, UpdateBody, UpdateBranch, UpdateBranchBody,
};

impl Endpoint for List {
    type Output = Vec<models::PullRequestSimple>;
    const OPERATION: Operation = Operation {
        id: "pulls/list",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/pulls",
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

impl Paged for List {
    type Item = models::PullRequestSimple;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl List {
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

impl Endpoint for Create {
    type Output = models::PullRequest;
    const OPERATION: Operation = Operation {
        id: "pulls/create",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/pulls",
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

impl Create {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for Get {
    type Output = models::PullRequest;
    const OPERATION: Operation = Operation {
        id: "pulls/get",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/pulls/{pull_number}",
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

impl Get {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetDiff {
    type Output = String;
    const OPERATION: Operation = Operation {
        accept: "application/vnd.github.diff",
        ..Get::OPERATION
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

impl GetDiff {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
    pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
    }
}

impl Endpoint for GetPatch {
    type Output = String;
    const OPERATION: Operation = Operation {
        accept: "application/vnd.github.patch",
        ..Get::OPERATION
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

impl GetPatch {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
    pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
    }
}

impl Endpoint for Update {
    type Output = models::PullRequest;
    const OPERATION: Operation = Operation {
        id: "pulls/update",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/pulls/{pull_number}",
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

impl Update {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListCommits {
    type Output = Vec<models::Commit>;
    const OPERATION: Operation = Operation {
        id: "pulls/list-commits",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/pulls/{pull_number}/commits",
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

impl Endpoint for ListFiles {
    type Output = Vec<models::DiffEntry>;
    const OPERATION: Operation = Operation {
        id: "pulls/list-files",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/pulls/{pull_number}/files",
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

impl Paged for ListFiles {
    type Item = models::DiffEntry;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListFiles {
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

impl Endpoint for CheckIfMerged {
    type Output = bool;
    const OPERATION: Operation = Operation {
        id: "pulls/check-if-merged",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
        outcomes: &[404],
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.check()
    }
}

impl CheckIfMerged {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for Merge {
    type Output = models::PullRequestMergeResult;
    const OPERATION: Operation = Operation {
        id: "pulls/merge",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
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

impl Merge {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for MergeAsync {
    type Output = models::PullRequestMergeAsyncResult;
    const OPERATION: Operation = Operation {
        id: "pulls/merge-async",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/pulls/{pull_number}/merge-async",
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

impl MergeAsync {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetMergeAsyncResult {
    type Output = models::PullRequestMergeAsyncResult;
    const OPERATION: Operation = Operation {
        id: "pulls/get-merge-async-result",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/pulls/{pull_number}/merge-async/{uuid}",
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

impl GetMergeAsyncResult {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateBranch {
    type Output = models::ActivityMarkRepoNotificationsAsReadResponse;
    const OPERATION: Operation = Operation {
        id: "pulls/update-branch",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/pulls/{pull_number}/update-branch",
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

impl UpdateBranch {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Literal for ListSort {
    const NAME: &'static str = "ListSort";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Created => "created",
            Self::Updated => "updated",
            Self::Popularity => "popularity",
            Self::LongRunning => "long-running",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "created" => Self::Created,
            "updated" => Self::Updated,
            "popularity" => Self::Popularity,
            "long-running" => Self::LongRunning,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ListSort);

impl Object for CreateBody {
    const NAME: &'static str = "CreateBody";
    const FIELDS: &'static [&'static str] = &[
        "title",
        "head",
        "head_repo",
        "base",
        "body",
        "maintainer_can_modify",
        "draft",
        "issue",
    ];
    const REQUIRED: &'static [u64] = &[10];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            title: fields.at(0),
            head: fields.at(1),
            head_repo: fields.at(2),
            base: fields.at(3),
            body: fields.at(4),
            maintainer_can_modify: fields.at(5),
            draft: fields.at(6),
            issue: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.title,
                &self.head,
                &self.head_repo,
                &self.base,
                &self.body,
                &self.maintainer_can_modify,
                &self.draft,
                &self.issue,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateBody);

impl Object for UpdateBody {
    const NAME: &'static str = "UpdateBody";
    const FIELDS: &'static [&'static str] = &[
        "title",
        "body",
        "state",
        "base",
        "maintainer_can_modify",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            title: fields.at(0),
            body: fields.at(1),
            state: fields.at(2),
            base: fields.at(3),
            maintainer_can_modify: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.title,
                &self.body,
                &self.state,
                &self.base,
                &self.maintainer_can_modify,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateBody);

impl Object for MergeAsyncBody {
    const NAME: &'static str = "MergeAsyncBody";
    const FIELDS: &'static [&'static str] = &[
        "commit_title",
        "commit_message",
        "sha",
        "merge_method",
        "merge_action",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            commit_title: fields.at(0),
            commit_message: fields.at(1),
            sha: fields.at(2),
            merge_method: fields.at(3),
            merge_action: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.commit_title,
                &self.commit_message,
                &self.sha,
                &self.merge_method,
                &self.merge_action,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(MergeAsyncBody);

impl Object for MergeBody {
    const NAME: &'static str = "MergeBody";
    const FIELDS: &'static [&'static str] = &[
        "commit_title",
        "commit_message",
        "sha",
        "merge_method",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            commit_title: fields.at(0),
            commit_message: fields.at(1),
            sha: fields.at(2),
            merge_method: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.commit_title, &self.commit_message, &self.sha, &self.merge_method],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(MergeBody);

impl Object for UpdateBranchBody {
    const NAME: &'static str = "UpdateBranchBody";
    const FIELDS: &'static [&'static str] = &["expected_head_sha"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            expected_head_sha: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.expected_head_sha], &self.extra)
    }
}

octoforge_runtime::object!(UpdateBranchBody);
