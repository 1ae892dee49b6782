// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! For your own tests: answers as the description shows them, and values made by hand.
//!
//! `Get::example()` of an operation's request type gives its typed answer without a server; `Get::EXAMPLES` has every
//! answer that the description shows, failures included, to script a transport with. [`build()`] makes a value in
//! which nothing is set but what a test is about, and [`json::from_str`](crate::json::from_str) reads any other.

mod shown;
#[cfg(feature = "actions")]
mod actions;
#[cfg(feature = "activity")]
mod activity;
#[cfg(feature = "apps")]
mod apps;
#[cfg(feature = "billing")]
mod billing;
#[cfg(feature = "checks")]
mod checks;
#[cfg(feature = "code-scanning")]
mod code_scanning;
#[cfg(feature = "codes-of-conduct")]
mod codes_of_conduct;
#[cfg(feature = "emojis")]
mod emojis;
#[cfg(feature = "dependabot")]
mod dependabot;
#[cfg(feature = "dependency-graph")]
mod dependency_graph;
#[cfg(feature = "gists")]
mod gists;
#[cfg(feature = "git")]
mod git;
#[cfg(feature = "gitignore")]
mod gitignore;
#[cfg(feature = "issues")]
mod issues;
#[cfg(feature = "licenses")]
mod licenses;
#[cfg(feature = "markdown")]
mod markdown;
#[cfg(feature = "meta")]
mod meta;
#[cfg(feature = "migrations")]
mod migrations;
#[cfg(feature = "oidc")]
mod oidc;
#[cfg(feature = "orgs")]
mod orgs;
#[cfg(feature = "packages")]
mod packages;
#[cfg(feature = "pulls")]
mod pulls;
#[cfg(feature = "rate-limit")]
mod rate_limit;
#[cfg(feature = "reactions")]
mod reactions;
#[cfg(feature = "repos")]
mod repos;
#[cfg(feature = "search")]
mod search;
#[cfg(feature = "secret-scanning")]
mod secret_scanning;
#[cfg(feature = "teams")]
mod teams;
#[cfg(feature = "users")]
mod users;
#[cfg(feature = "code-quality")]
mod code_quality;
#[cfg(feature = "codespaces")]
mod codespaces;
#[cfg(feature = "copilot")]
mod copilot;
#[cfg(feature = "copilot-spaces")]
mod copilot_spaces;
#[cfg(feature = "security-advisories")]
mod security_advisories;
#[cfg(feature = "interactions")]
mod interactions;
#[cfg(feature = "classroom")]
mod classroom;
#[cfg(feature = "enterprise-teams")]
mod enterprise_teams;
#[cfg(feature = "enterprise-team-memberships")]
mod enterprise_team_memberships;
#[cfg(feature = "enterprise-team-organizations")]
mod enterprise_team_organizations;
#[cfg(feature = "code-security")]
mod code_security;
#[cfg(feature = "private-registries")]
mod private_registries;
#[cfg(feature = "hosted-compute")]
mod hosted_compute;
#[cfg(feature = "credentials")]
mod credentials;
#[cfg(feature = "campaigns")]
mod campaigns;
#[cfg(feature = "projects")]
mod projects;
#[cfg(feature = "agent-tasks")]
mod agent_tasks;
#[cfg(feature = "agents")]
mod agents;

pub use octoforge_runtime::testing::{Example, Examples, build};
