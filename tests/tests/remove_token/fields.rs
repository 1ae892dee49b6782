//! Tests that every field of a repository has the value of the property with its name, and of no other.

use std::collections::BTreeSet;

use octoforge::json::{self, Json};
use octoforge::models::Repository;
use serde_json::{Value, json};

use crate::{call, token};

/// Lists fields of a repository, each with its encoded value.
macro_rules! fields {
    ($repository:expr; $($field:ident),* $(,)?) => {
        [$((stringify!($field), written(&$repository.$field))),*]
    };
}

fn written<T: Json>(value: &T) -> Value {
    serde_json::from_str(&json::to_string(value)).unwrap()
}

#[expect(deprecated, reason = "deprecated properties are still sent")]
fn every_field(repository: &Repository) -> [(&'static str, Value); 98] {
    fields![repository;
        id, node_id, name, full_name, license, forks, permissions, owner, private, html_url,
        description, fork, url, archive_url, assignees_url, blobs_url, branches_url,
        collaborators_url, comments_url, commits_url, compare_url, contents_url, contributors_url,
        deployments_url, downloads_url, events_url, forks_url, git_commits_url, git_refs_url,
        git_tags_url, git_url, issue_comment_url, issue_events_url, issues_url, keys_url,
        labels_url, languages_url, merges_url, milestones_url, notifications_url, pulls_url,
        releases_url, ssh_url, stargazers_url, statuses_url, subscribers_url, subscription_url,
        tags_url, teams_url, trees_url, clone_url, mirror_url, hooks_url, svn_url, homepage,
        language, forks_count, stargazers_count, watchers_count, size, default_branch,
        open_issues_count, is_template, topics, has_issues, has_projects, has_wiki, has_pages,
        has_downloads, has_discussions, has_pull_requests, pull_request_creation_policy, archived,
        disabled, visibility, pushed_at, created_at, updated_at, allow_rebase_merge,
        temp_clone_token, allow_squash_merge, allow_auto_merge, delete_branch_on_merge,
        allow_update_branch, use_squash_pr_title_as_default, squash_merge_commit_title,
        squash_merge_commit_message, merge_commit_title, merge_commit_message, allow_merge_commit,
        allow_forking, web_commit_signoff_required, open_issues, watchers, master_branch,
        starred_at, anonymous_access_enabled, code_search_index_status,
    ]
}

#[tokio::test]
async fn every_field_of_a_repository_holds_its_own_property() {
    let mut sent = token();
    sent["repositories"] = patterns(&sent["repositories"][0]);
    let token = call("201 Created", &sent.to_string()).await.0.unwrap();
    let described = octoforge_tests::github().parsed();
    let properties = &described["components"]["schemas"]["repository"]["properties"];
    let properties: BTreeSet<&str> = properties
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    let repositories = token.repositories.unwrap();
    assert_eq!(repositories.len(), PATTERNS);
    for (repository, sent) in repositories
        .iter()
        .zip(sent["repositories"].as_array().unwrap())
    {
        let fields = every_field(repository);
        assert_eq!(
            fields
                .iter()
                .map(|(name, _)| *name)
                .collect::<BTreeSet<_>>(),
            properties
        );
        for (name, value) in fields {
            assert_eq!(value, sent[name], "{name}");
        }
        assert!(repository.extra.is_empty());
    }
}

/// Number of repositories that give each boolean a pattern of its own.
const PATTERNS: usize = 5;

/// Returns copies of a repository in which each boolean has a pattern of its own, so that swapped fields are detected.
fn patterns(repository: &Value) -> Value {
    let pattern = |number: usize| {
        let mut repository = repository.as_object().unwrap().clone();
        let booleans = repository.values_mut().filter(|value| value.is_boolean());
        for (index, value) in booleans.enumerate() {
            *value = json!((index + 1) >> number & 1 == 1);
        }
        repository
    };
    (0..PATTERNS).map(pattern).collect::<Vec<_>>().into()
}
