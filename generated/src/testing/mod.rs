// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! For your own tests: a transport that answers by itself, answers as the description shows them, and values made by hand.
//!
//! With the feature `client`, a `Kit` is a transport that needs no network: it answers what you script, or every
//! operation of [`SHOWN`] with what the description shows of it, and keeps what was asked.
//!
//! `Get::example()` of an operation's request type gives its typed answer without a client; `Get::EXAMPLES` has every
//! answer that the description shows, failures included. [`build()`] makes a value in which nothing is set but what a
//! test is about, and [`json::from_str`](crate::json::from_str) reads any other.
//!
//! ```
//! # #[cfg(all(feature = "client", feature = "repos", feature = "issues"))] {
//! # use octoforge::{Client, issues, repos};
//! # fn wait<T>(future: impl Future<Output = T>) -> T {
//! #     let mut context = std::task::Context::from_waker(std::task::Waker::noop());
//! #     let mut future = std::pin::pin!(future);
//! #     loop {
//! #         if let std::task::Poll::Ready(done) = future.as_mut().poll(&mut context) {
//! #             return done;
//! #         }
//! #     }
//! # }
//! use octoforge::testing::{Kit, SHOWN};
//!
//! # wait(async {
//! let kit = Kit::answering(SHOWN);
//! let github: Client = kit.builder().token("none").build()?;
//! let repository = repos::get("octocat", "Hello-World").send(&github).await?;
//! assert_eq!(repository.full_name, "octocat/Hello-World");
//!
//! // What goes wrong is scripted. The client waits for its minute by the kit's clock, which takes no time.
//! kit.on::<issues::Create>().status(429).header("retry-after", "60").then().example();
//! issues::create("octocat", "Hello-World", "Found a bug").send(&github).await?;
//! assert_eq!(kit.clock().slept(), [std::time::Duration::from_secs(60)]);
//!
//! let asked = kit.of::<issues::Create>();
//! assert_eq!((asked.len(), asked[0].parameter("owner").as_deref()), (2, Some("octocat")));
//! assert_eq!(asked[1].body, r#"{"title":"Found a bug"}"#);
//! # Ok::<(), octoforge::Error>(()) }).unwrap();
//! # }
//! ```

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

pub use octoforge_runtime::testing::{Example, Examples, Shown, build};

#[cfg(feature = "client")]
pub use octoforge_runtime::testing::{Answered, Anything, FakeClock, Kit, On, Sent};

/// Every operation of the features that are on, with what the description shows of it: for a `Kit` that
/// answers any of them.
pub static SHOWN: &[&[Shown]] = &[
    #[cfg(feature = "actions")]
    actions::SHOWN,
    #[cfg(feature = "activity")]
    activity::SHOWN,
    #[cfg(feature = "apps")]
    apps::SHOWN,
    #[cfg(feature = "billing")]
    billing::SHOWN,
    #[cfg(feature = "checks")]
    checks::SHOWN,
    #[cfg(feature = "code-scanning")]
    code_scanning::SHOWN,
    #[cfg(feature = "codes-of-conduct")]
    codes_of_conduct::SHOWN,
    #[cfg(feature = "emojis")]
    emojis::SHOWN,
    #[cfg(feature = "dependabot")]
    dependabot::SHOWN,
    #[cfg(feature = "dependency-graph")]
    dependency_graph::SHOWN,
    #[cfg(feature = "gists")]
    gists::SHOWN,
    #[cfg(feature = "git")]
    git::SHOWN,
    #[cfg(feature = "gitignore")]
    gitignore::SHOWN,
    #[cfg(feature = "issues")]
    issues::SHOWN,
    #[cfg(feature = "licenses")]
    licenses::SHOWN,
    #[cfg(feature = "markdown")]
    markdown::SHOWN,
    #[cfg(feature = "meta")]
    meta::SHOWN,
    #[cfg(feature = "migrations")]
    migrations::SHOWN,
    #[cfg(feature = "oidc")]
    oidc::SHOWN,
    #[cfg(feature = "orgs")]
    orgs::SHOWN,
    #[cfg(feature = "packages")]
    packages::SHOWN,
    #[cfg(feature = "pulls")]
    pulls::SHOWN,
    #[cfg(feature = "rate-limit")]
    rate_limit::SHOWN,
    #[cfg(feature = "reactions")]
    reactions::SHOWN,
    #[cfg(feature = "repos")]
    repos::SHOWN,
    #[cfg(feature = "search")]
    search::SHOWN,
    #[cfg(feature = "secret-scanning")]
    secret_scanning::SHOWN,
    #[cfg(feature = "teams")]
    teams::SHOWN,
    #[cfg(feature = "users")]
    users::SHOWN,
    #[cfg(feature = "code-quality")]
    code_quality::SHOWN,
    #[cfg(feature = "codespaces")]
    codespaces::SHOWN,
    #[cfg(feature = "copilot")]
    copilot::SHOWN,
    #[cfg(feature = "copilot-spaces")]
    copilot_spaces::SHOWN,
    #[cfg(feature = "security-advisories")]
    security_advisories::SHOWN,
    #[cfg(feature = "interactions")]
    interactions::SHOWN,
    #[cfg(feature = "classroom")]
    classroom::SHOWN,
    #[cfg(feature = "enterprise-teams")]
    enterprise_teams::SHOWN,
    #[cfg(feature = "enterprise-team-memberships")]
    enterprise_team_memberships::SHOWN,
    #[cfg(feature = "enterprise-team-organizations")]
    enterprise_team_organizations::SHOWN,
    #[cfg(feature = "code-security")]
    code_security::SHOWN,
    #[cfg(feature = "private-registries")]
    private_registries::SHOWN,
    #[cfg(feature = "hosted-compute")]
    hosted_compute::SHOWN,
    #[cfg(feature = "credentials")]
    credentials::SHOWN,
    #[cfg(feature = "campaigns")]
    campaigns::SHOWN,
    #[cfg(feature = "projects")]
    projects::SHOWN,
    #[cfg(feature = "agent-tasks")]
    agent_tasks::SHOWN,
    #[cfg(feature = "agents")]
    agents::SHOWN,
];
