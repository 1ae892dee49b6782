// Emitted by `cargo xtask regenerate` (generator/src/render/library.rs). Do not edit.

//! The complete GitHub REST API, typed and lossless.
//!
//! An operation is a function in the module of its tag. It takes what is required and gives a request, on which the rest
//! is set; sending it gives the typed answer.
//!
//! ```no_run
//! use octoforge::{Client, actions, issues};
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let github = Client::builder().token(std::env::var("GITHUB_TOKEN")?).build()?;
//!
//! let removal = actions::create_remove_token_for_repo("octo-org", "octo-repo").send(&github).await?;
//! println!("{} until {}", removal.token, removal.expires_at);
//!
//! for issue in issues::list_for_repo("rust-lang", "rust").state("open").per_page(100).send(&github).await? {
//!     println!("#{} {}", issue.number, issue.title);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! - What the description does not know is kept: fields in `extra`, texts and other JSON in `Unrecognized`.
//! - `Option` says null or absent, whichever the description allows; `Maybe` says which, where it allows both.
//! - Date-times keep their text, and give a `jiff::Timestamp` when asked.
//! - Requests are values: `Endpoint` builds an `http::Request` and decodes an `http::Response` without I/O.
//!
//! Features: `client` (the asynchronous client), `serde`, one for each tag (`rest` is all of them), `webhooks` (all of them as
//! `webhooks::Event`) and `testing` (a transport and answers for your own tests). The first three are on by
//! default; `default-features = false, features = ["client", "issues"]` compiles one tag and what it needs.

#[rustfmt::skip]
mod api;
#[rustfmt::skip]
pub mod models;
#[cfg(feature = "testing")]
#[rustfmt::skip]
pub mod testing;
#[cfg(feature = "webhooks")]
#[rustfmt::skip]
pub mod webhooks;
mod version;
#[rustfmt::skip]
mod wire;

#[cfg(feature = "actions")]
pub use api::actions;
#[cfg(feature = "activity")]
pub use api::activity;
#[cfg(feature = "agent-tasks")]
pub use api::agent_tasks;
#[cfg(feature = "agents")]
pub use api::agents;
#[cfg(feature = "apps")]
pub use api::apps;
#[cfg(feature = "billing")]
pub use api::billing;
#[cfg(feature = "campaigns")]
pub use api::campaigns;
#[cfg(feature = "checks")]
pub use api::checks;
#[cfg(feature = "classroom")]
pub use api::classroom;
#[cfg(feature = "code-quality")]
pub use api::code_quality;
#[cfg(feature = "code-scanning")]
pub use api::code_scanning;
#[cfg(feature = "code-security")]
pub use api::code_security;
#[cfg(feature = "codes-of-conduct")]
pub use api::codes_of_conduct;
#[cfg(feature = "codespaces")]
pub use api::codespaces;
#[cfg(feature = "copilot")]
pub use api::copilot;
#[cfg(feature = "copilot-spaces")]
pub use api::copilot_spaces;
#[cfg(feature = "credentials")]
pub use api::credentials;
#[cfg(feature = "dependabot")]
pub use api::dependabot;
#[cfg(feature = "dependency-graph")]
pub use api::dependency_graph;
#[cfg(feature = "emojis")]
pub use api::emojis;
#[cfg(feature = "enterprise-team-memberships")]
pub use api::enterprise_team_memberships;
#[cfg(feature = "enterprise-team-organizations")]
pub use api::enterprise_team_organizations;
#[cfg(feature = "enterprise-teams")]
pub use api::enterprise_teams;
#[cfg(feature = "gists")]
pub use api::gists;
#[cfg(feature = "git")]
pub use api::git;
#[cfg(feature = "gitignore")]
pub use api::gitignore;
#[cfg(feature = "hosted-compute")]
pub use api::hosted_compute;
#[cfg(feature = "interactions")]
pub use api::interactions;
#[cfg(feature = "issues")]
pub use api::issues;
#[cfg(feature = "licenses")]
pub use api::licenses;
#[cfg(feature = "markdown")]
pub use api::markdown;
#[cfg(feature = "meta")]
pub use api::meta;
#[cfg(feature = "migrations")]
pub use api::migrations;
#[cfg(feature = "oidc")]
pub use api::oidc;
#[cfg(feature = "orgs")]
pub use api::orgs;
#[cfg(feature = "packages")]
pub use api::packages;
#[cfg(feature = "private-registries")]
pub use api::private_registries;
#[cfg(feature = "projects")]
pub use api::projects;
#[cfg(feature = "pulls")]
pub use api::pulls;
#[cfg(feature = "rate-limit")]
pub use api::rate_limit;
#[cfg(feature = "reactions")]
pub use api::reactions;
#[cfg(feature = "repos")]
pub use api::repos;
#[cfg(feature = "search")]
pub use api::search;
#[cfg(feature = "secret-scanning")]
pub use api::secret_scanning;
#[cfg(feature = "security-advisories")]
pub use api::security_advisories;
#[cfg(feature = "teams")]
pub use api::teams;
#[cfg(feature = "users")]
pub use api::users;

#[rustfmt::skip]
pub use octoforge_runtime::{
    Answer, ApiError, Base, BuildError, Bytes, Caller, DecodeError, Endpoint, Error,
    ErrorDetail, LimitKind, Meta, Operation, Paged, RateLimit, RateLimited, Redirect,
    Response, Service, TransportError, TransportKind, Upload, http, json,
};

#[rustfmt::skip]
pub use octoforge_runtime::json::{
    Date, DateTime, Extra, Map, Maybe, Null, Number, Value,
};

pub use version::VERSION;

/// GitHub as [`Client`] knows it: where it is, and what it wants to be told.
#[derive(Clone, Copy, Debug)]
pub enum GitHub {}

impl Service for GitHub {
    const BASE_URL: &'static str = "https://api.github.com";
    const USER_AGENT: &'static str = "octoforge";
    const HEADERS: &'static [(&'static str, &'static str)] = &[
        ("accept", "application/vnd.github+json"),
        ("x-github-api-version", "2022-11-28"),
    ];
}

/// A client for GitHub.
#[cfg(feature = "client")]
pub type Client = octoforge_runtime::Client<GitHub>;

#[cfg(feature = "client")]
#[rustfmt::skip]
pub use octoforge_runtime::{
    Cache, Cached, ClientBuilder, Clock, Download, Items, MemoryCache, Pages, RateLimits,
    Reply, Retry, SecretString, auth, transport,
};

/// For programs that are not asynchronous: the same requests, sent by a client that waits.
#[cfg(feature = "blocking")]
pub mod blocking {
    #[rustfmt::skip]
    pub use octoforge_runtime::blocking::{Download, Items, Pages};

    /// A client for GitHub that waits.
    pub type Client = octoforge_runtime::blocking::Client<super::GitHub>;
}
