// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Caller, DecodeError, Endpoint, Fields, Literal, Object, Operation, Paged,
    Parts, Visit,
};
use crate::models;
use crate::api::search::{
    Code, CodeResponse, CodeSort, CodeTextMatch, Commits, CommitsResponse, CommitsSort,
    CommitsTextMatch, IssuesAndPullRequests, IssuesAndPullRequestsResponse,
    IssuesAndPullRequestsResponseLexicalFallbackReasonItem,
    IssuesAndPullRequestsResponseSearchType, IssuesAndPullRequestsSort,
    IssuesAndPullRequestsTextMatch, Labels, LabelsResponse, LabelsTextMatch, Repos,
    ReposResponse, ReposSort, ReposTextMatch, Topics, TopicsResponse, TopicsTextMatch,
    Users, UsersResponse, UsersSort, UsersTextMatch,
};

impl Endpoint for Code {
    type Output = CodeResponse;
    const OPERATION: Operation = Operation {
        id: "search/code",
        method: octoforge_runtime::Verb::Get,
        path: "/search/code",
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

impl Paged for Code {
    type Item = models::CodeSearchResultItem;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.items
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl Code {
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

impl Endpoint for CodeTextMatch {
    type Output = CodeResponse;
    const OPERATION: Operation = Operation {
        accept: "application/vnd.github.text-match+json",
        ..Code::OPERATION
    };

    #[inline]
    fn parts(&self) -> &Parts {
        self.0.parts()
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for CodeTextMatch {
    type Item = models::CodeSearchResultItem;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.items
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl CodeTextMatch {
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

impl Endpoint for Commits {
    type Output = CommitsResponse;
    const OPERATION: Operation = Operation {
        id: "search/commits",
        method: octoforge_runtime::Verb::Get,
        path: "/search/commits",
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

impl Paged for Commits {
    type Item = models::CommitSearchResultItem;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.items
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl Commits {
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

impl Endpoint for CommitsTextMatch {
    type Output = CommitsResponse;
    const OPERATION: Operation = Operation {
        accept: "application/vnd.github.text-match+json",
        ..Commits::OPERATION
    };

    #[inline]
    fn parts(&self) -> &Parts {
        self.0.parts()
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for CommitsTextMatch {
    type Item = models::CommitSearchResultItem;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.items
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl CommitsTextMatch {
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

impl Endpoint for IssuesAndPullRequests {
    type Output = IssuesAndPullRequestsResponse;
    const OPERATION: Operation = Operation {
        id: "search/issues-and-pull-requests",
        method: octoforge_runtime::Verb::Get,
        path: "/search/issues",
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

impl Paged for IssuesAndPullRequests {
    type Item = models::IssueSearchResultItem;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.items
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl IssuesAndPullRequests {
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

impl Endpoint for IssuesAndPullRequestsTextMatch {
    type Output = IssuesAndPullRequestsResponse;
    const OPERATION: Operation = Operation {
        accept: "application/vnd.github.text-match+json",
        ..IssuesAndPullRequests::OPERATION
    };

    #[inline]
    fn parts(&self) -> &Parts {
        self.0.parts()
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for IssuesAndPullRequestsTextMatch {
    type Item = models::IssueSearchResultItem;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.items
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl IssuesAndPullRequestsTextMatch {
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

impl Endpoint for Labels {
    type Output = LabelsResponse;
    const OPERATION: Operation = Operation {
        id: "search/labels",
        method: octoforge_runtime::Verb::Get,
        path: "/search/labels",
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

impl Paged for Labels {
    type Item = models::LabelSearchResultItem;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.items
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl Labels {
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

impl Endpoint for LabelsTextMatch {
    type Output = LabelsResponse;
    const OPERATION: Operation = Operation {
        accept: "application/vnd.github.text-match+json",
        ..Labels::OPERATION
    };

    #[inline]
    fn parts(&self) -> &Parts {
        self.0.parts()
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for LabelsTextMatch {
    type Item = models::LabelSearchResultItem;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.items
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl LabelsTextMatch {
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

impl Endpoint for Repos {
    type Output = ReposResponse;
    const OPERATION: Operation = Operation {
        id: "search/repos",
        method: octoforge_runtime::Verb::Get,
        path: "/search/repositories",
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

impl Paged for Repos {
    type Item = models::RepoSearchResultItem;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.items
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl Repos {
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

impl Endpoint for ReposTextMatch {
    type Output = ReposResponse;
    const OPERATION: Operation = Operation {
        accept: "application/vnd.github.text-match+json",
        ..Repos::OPERATION
    };

    #[inline]
    fn parts(&self) -> &Parts {
        self.0.parts()
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ReposTextMatch {
    type Item = models::RepoSearchResultItem;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.items
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ReposTextMatch {
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

impl Endpoint for Topics {
    type Output = TopicsResponse;
    const OPERATION: Operation = Operation {
        id: "search/topics",
        method: octoforge_runtime::Verb::Get,
        path: "/search/topics",
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

impl Paged for Topics {
    type Item = models::TopicSearchResultItem;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.items
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl Topics {
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

impl Endpoint for TopicsTextMatch {
    type Output = TopicsResponse;
    const OPERATION: Operation = Operation {
        accept: "application/vnd.github.text-match+json",
        ..Topics::OPERATION
    };

    #[inline]
    fn parts(&self) -> &Parts {
        self.0.parts()
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for TopicsTextMatch {
    type Item = models::TopicSearchResultItem;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.items
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl TopicsTextMatch {
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

impl Endpoint for Users {
    type Output = UsersResponse;
    const OPERATION: Operation = Operation {
        id: "search/users",
        method: octoforge_runtime::Verb::Get,
        path: "/search/users",
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

impl Paged for Users {
    type Item = models::UserSearchResultItem;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.items
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl Users {
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

impl Endpoint for UsersTextMatch {
    type Output = UsersResponse;
    const OPERATION: Operation = Operation {
        accept: "application/vnd.github.text-match+json",
        ..Users::OPERATION
    };

    #[inline]
    fn parts(&self) -> &Parts {
        self.0.parts()
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for UsersTextMatch {
    type Item = models::UserSearchResultItem;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.items
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl UsersTextMatch {
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

impl Literal for CodeSort {
    const NAME: &'static str = "CodeSort";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Indexed => "indexed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "indexed" => Self::Indexed,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CodeSort);

impl Object for CodeResponse {
    const NAME: &'static str = "CodeResponse";
    const FIELDS: &'static [&'static str] = &[
        "total_count",
        "incomplete_results",
        "items",
    ];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            incomplete_results: fields.at(1),
            items: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.incomplete_results, &self.items], &self.extra)
    }
}

octoforge_runtime::object!(CodeResponse);

impl Literal for CommitsSort {
    const NAME: &'static str = "CommitsSort";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::AuthorDate => "author-date",
            Self::CommitterDate => "committer-date",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "author-date" => Self::AuthorDate,
            "committer-date" => Self::CommitterDate,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CommitsSort);

impl Object for CommitsResponse {
    const NAME: &'static str = "CommitsResponse";
    const FIELDS: &'static [&'static str] = &[
        "total_count",
        "incomplete_results",
        "items",
    ];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            incomplete_results: fields.at(1),
            items: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.incomplete_results, &self.items], &self.extra)
    }
}

octoforge_runtime::object!(CommitsResponse);

impl Literal for IssuesAndPullRequestsSort {
    const NAME: &'static str = "IssuesAndPullRequestsSort";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Comments => "comments",
            Self::Reactions => "reactions",
            Self::ReactionsPlus1 => "reactions-+1",
            Self::ReactionsMinus1 => "reactions--1",
            Self::ReactionsSmile => "reactions-smile",
            Self::ReactionsThinkingFace => "reactions-thinking_face",
            Self::ReactionsHeart => "reactions-heart",
            Self::ReactionsTada => "reactions-tada",
            Self::Interactions => "interactions",
            Self::Created => "created",
            Self::Updated => "updated",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "comments" => Self::Comments,
            "reactions" => Self::Reactions,
            "reactions-+1" => Self::ReactionsPlus1,
            "reactions--1" => Self::ReactionsMinus1,
            "reactions-smile" => Self::ReactionsSmile,
            "reactions-thinking_face" => Self::ReactionsThinkingFace,
            "reactions-heart" => Self::ReactionsHeart,
            "reactions-tada" => Self::ReactionsTada,
            "interactions" => Self::Interactions,
            "created" => Self::Created,
            "updated" => Self::Updated,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(IssuesAndPullRequestsSort);

impl Object for IssuesAndPullRequestsResponse {
    const NAME: &'static str = "IssuesAndPullRequestsResponse";
    const FIELDS: &'static [&'static str] = &[
        "total_count",
        "incomplete_results",
        "items",
        "search_type",
        "lexical_fallback_reason",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            incomplete_results: fields.at(1),
            items: fields.at(2),
            search_type: fields.at(3),
            lexical_fallback_reason: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.total_count,
                &self.incomplete_results,
                &self.items,
                &self.search_type,
                &self.lexical_fallback_reason,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(IssuesAndPullRequestsResponse);

impl Object for LabelsResponse {
    const NAME: &'static str = "LabelsResponse";
    const FIELDS: &'static [&'static str] = &[
        "total_count",
        "incomplete_results",
        "items",
    ];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            incomplete_results: fields.at(1),
            items: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.incomplete_results, &self.items], &self.extra)
    }
}

octoforge_runtime::object!(LabelsResponse);

impl Literal for ReposSort {
    const NAME: &'static str = "ReposSort";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Stars => "stars",
            Self::Forks => "forks",
            Self::HelpWantedIssues => "help-wanted-issues",
            Self::Updated => "updated",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "stars" => Self::Stars,
            "forks" => Self::Forks,
            "help-wanted-issues" => Self::HelpWantedIssues,
            "updated" => Self::Updated,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ReposSort);

impl Object for ReposResponse {
    const NAME: &'static str = "ReposResponse";
    const FIELDS: &'static [&'static str] = &[
        "total_count",
        "incomplete_results",
        "items",
    ];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            incomplete_results: fields.at(1),
            items: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.incomplete_results, &self.items], &self.extra)
    }
}

octoforge_runtime::object!(ReposResponse);

impl Object for TopicsResponse {
    const NAME: &'static str = "TopicsResponse";
    const FIELDS: &'static [&'static str] = &[
        "total_count",
        "incomplete_results",
        "items",
    ];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            incomplete_results: fields.at(1),
            items: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.incomplete_results, &self.items], &self.extra)
    }
}

octoforge_runtime::object!(TopicsResponse);

impl Literal for UsersSort {
    const NAME: &'static str = "UsersSort";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Followers => "followers",
            Self::Repositories => "repositories",
            Self::Joined => "joined",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "followers" => Self::Followers,
            "repositories" => Self::Repositories,
            "joined" => Self::Joined,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(UsersSort);

impl Object for UsersResponse {
    const NAME: &'static str = "UsersResponse";
    const FIELDS: &'static [&'static str] = &[
        "total_count",
        "incomplete_results",
        "items",
    ];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            incomplete_results: fields.at(1),
            items: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.incomplete_results, &self.items], &self.extra)
    }
}

octoforge_runtime::object!(UsersResponse);

impl Literal for IssuesAndPullRequestsResponseSearchType {
    const NAME: &'static str = "IssuesAndPullRequestsResponseSearchType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Lexical => "lexical",
            Self::Semantic => "semantic",
            Self::Hybrid => "hybrid",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "lexical" => Self::Lexical,
            "semantic" => Self::Semantic,
            "hybrid" => Self::Hybrid,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(IssuesAndPullRequestsResponseSearchType);

impl Literal for IssuesAndPullRequestsResponseLexicalFallbackReasonItem {
    const NAME: &'static str = "IssuesAndPullRequestsResponseLexicalFallbackReasonItem";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::NoTextTerms => "no_text_terms",
            Self::QuotedText => "quoted_text",
            Self::NonIssueTarget => "non_issue_target",
            Self::OrBooleanNotSupported => "or_boolean_not_supported",
            Self::NoAccessibleRepos => "no_accessible_repos",
            Self::ServerError => "server_error",
            Self::OnlyNonSemanticFieldsRequested => "only_non_semantic_fields_requested",
            Self::ServiceUnavailable => "service_unavailable",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "no_text_terms" => Self::NoTextTerms,
            "quoted_text" => Self::QuotedText,
            "non_issue_target" => Self::NonIssueTarget,
            "or_boolean_not_supported" => Self::OrBooleanNotSupported,
            "no_accessible_repos" => Self::NoAccessibleRepos,
            "server_error" => Self::ServerError,
            "only_non_semantic_fields_requested" => Self::OnlyNonSemanticFieldsRequested,
            "service_unavailable" => Self::ServiceUnavailable,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(IssuesAndPullRequestsResponseLexicalFallbackReasonItem);
