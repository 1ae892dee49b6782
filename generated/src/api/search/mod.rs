// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Search for specific items on GitHub.

#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod search;

pub use self::search::{
    Code, CodeResponse, CodeSort, CodeTextMatch, Commits, CommitsResponse, CommitsSort,
    CommitsTextMatch, IssuesAndPullRequests, IssuesAndPullRequestsResponse,
    IssuesAndPullRequestsResponseLexicalFallbackReasonItem,
    IssuesAndPullRequestsResponseSearchType, IssuesAndPullRequestsSort,
    IssuesAndPullRequestsTextMatch, Labels, LabelsResponse, LabelsTextMatch, Repos,
    ReposResponse, ReposSort, ReposTextMatch, Topics, TopicsResponse, TopicsTextMatch,
    Users, UsersResponse, UsersSort, UsersTextMatch, code, commits,
    issues_and_pull_requests, labels, repos, topics, users,
};
