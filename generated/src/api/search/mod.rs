// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Search for specific items on GitHub.

#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod search;

pub use self::search::{
    Code, CodeResponse, CodeSort, Commits, CommitsResponse, CommitsSort,
    IssuesAndPullRequests, IssuesAndPullRequestsResponse,
    IssuesAndPullRequestsResponseLexicalFallbackReasonItem,
    IssuesAndPullRequestsResponseSearchType, IssuesAndPullRequestsSort, Labels,
    LabelsResponse, Repos, ReposResponse, ReposSort, Topics, TopicsResponse, Users,
    UsersResponse, UsersSort, code, commits, issues_and_pull_requests, labels, repos,
    topics, users,
};
