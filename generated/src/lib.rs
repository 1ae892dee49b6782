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
//! let mut open = issues::list_for_repo("rust-lang", "rust").state("open").per_page(100).items(&github);
//! while let Some(issue) = open.try_next().await? {
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
//! Where things are: a module for each tag of the description (`actions`, `issues`, `repos` and so on) with its operations and
//! the types that only they have; `models` with the types that several have; `webhooks` and `testing` behind their features;
//! `auth` and `transport` with other ways to say who calls, and to carry requests.
//!
//! ## Sending
//!
//! `send` takes a client and gives what the description declares: a type, `Option` where there may be nothing, `bool` for a
//! yes-or-no question, a `Redirect`, or an enum by status where there are several successes. One of them may be `Accepted`:
//! the service is still working on it, to be asked again later.
//!
//! ```no_run
//! use octoforge::repos::{self, GetContributorsStatsOutput};
//! use octoforge::{Client, Null, users};
//!
//! # async fn run(github: &Client) -> Result<(), octoforge::Error> {
//! users::update_authenticated().bio("Forging.").twitter_username(Null).send(github).await?;
//!
//! match repos::get_contributors_stats("octo-org", "octo-repo").send(github).await? {
//!     GetContributorsStatsOutput::Ok(stats) => println!("{} contributors", stats.len()),
//!     GetContributorsStatsOutput::Accepted(_) => println!("ask again in a while"),
//!     _ => println!("no contributors"),
//! }
//!
//! // Status and headers, beside the value.
//! let answer = github.response(repos::get("octo-org", "octo-repo")).await?;
//! println!("{} {:?}", answer.value.full_name, answer.meta.rate_limit());
//! # Ok(())
//! # }
//! ```
//!
//! `Client::builder` takes what else a client is to know: another base URL, retries, what to do about rate limits, a cache, a
//! timeout. Without tokio, `blocking::Client` sends the same requests, and `pages` and `items` are iterators.
//!
//! ## Pages
//!
//! A request whose answer is one page of several has two more methods: `items` gives what all pages list, one by one, and `pages`
//! gives the pages as they come, with their headers. Both are streams, send nothing until they are asked, and follow the links
//! of the service, whatever kind of cursor is in them.
//!
//! ```no_run
//! use octoforge::{Client, search};
//!
//! # async fn run(github: &Client) -> Result<(), octoforge::Error> {
//! let mut found = search::repos("language:rust").per_page(100).items(github);
//! while let Some(repository) = found.try_next().await? {
//!     println!("{} of {:?}", repository.full_name, found.total_count());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! ## Media types
//!
//! Where an operation can be asked for something else than its JSON, its request has a method for each media type, named
//! after it: `diff`, `patch`, `sha`, `raw`, `html`, `star` and so on. It gives a request of the same operation with another answer.
//!
//! ```no_run
//! use octoforge::{Client, activity, pulls, repos};
//!
//! # async fn run(github: &Client) -> Result<(), octoforge::Error> {
//! let diff: String = pulls::get("octo-org", "octo-repo", 1).diff().send(github).await?;
//! let file: octoforge::Bytes = repos::get_content("octo-org", "octo-repo", "README.md").raw().send(github).await?;
//! let stars = activity::list_stargazers_for_repo("octo-org", "octo-repo").star().items(github).collect().await?;
//! # Ok(())
//! # }
//! ```
//!
//! Text is UTF-8, or an error that keeps the bytes; `download` gives it in whatever encoding it has.
//!
//! ## Downloads and uploads
//!
//! What is no JSON may be large: `download` follows the redirect to where it is, without the token, and gives the body as it
//! arrives. An upload takes bytes, a file or a reader.
//!
//! ```no_run
//! use octoforge::{Client, Upload, actions, repos};
//!
//! # async fn run(github: &Client) -> Result<(), octoforge::Error> {
//! let mut logs = actions::download_job_logs_for_workflow_run("octo-org", "octo-repo", 1).download(github).await?;
//! let mut text = Vec::new(); // Or a file: then it is in memory at no time.
//! logs.write_to(&mut text).await?;
//!
//! // The JSON of an asset says what it is; its bytes are another media type.
//! let mut asset = repos::get_release_asset("octo-org", "octo-repo", 1).octet_stream().download(github).await?;
//! while let Some(chunk) = asset.chunk().await? {
//!     println!("{} bytes more", chunk.len());
//! }
//!
//! let zip = Upload::file("app.zip").on_progress(|sent| println!("{sent} bytes"));
//! repos::upload_release_asset("octo-org", "octo-repo", 1, "app.zip", zip).send(github).await?;
//! # Ok(())
//! # }
//! ```
//!
//! ## Errors
//!
//! An `Error` is one readable line, and a variant for who is to act: `Build` (the request; nothing was sent), `Transport` (no whole
//! answer came), `RateLimited` (when to come back), `Api` (the service refused: status, message, what is wrong with which field) and
//! `Decode` (the answer is not what the description declares: where, and the body as it came).
//!
//! ```no_run
//! use octoforge::{Client, Error, repos};
//!
//! # async fn run(github: &Client) -> Result<(), octoforge::Error> {
//! match repos::get("octo-org", "octo-repo").send(github).await {
//!     Ok(repository) => println!("{}", repository.full_name),
//!     Err(Error::Api(refused)) if refused.status() == 404 => println!("there is none"),
//!     Err(Error::RateLimited(limit)) => println!("again in {:?}", limit.retry_after()),
//!     Err(other) => return Err(other),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! ## Features
//!
//! | feature | what it adds | default |
//! |---|---|---|
//! | `reqwest` | the client with its usual transport: reqwest, and TLS by rustls | yes |
//! | `client` | the client, for a transport of your own | by `reqwest` |
//! | `tower` | any `tower::Service` as a transport | no |
//! | `blocking` | a client that waits | no |
//! | `app` | calling as an app, and as an installation of one | no |
//! | `serde` | `Serialize` and `Deserialize` for every type | yes |
//! | `rest` | every operation; or choose tags, each of which is a feature | yes |
//! | `webhooks` | all webhooks as `webhooks::Event`, and whether they are GitHub's | no |
//! | `testing` | a transport and answers for your own tests | no |
//!
//! `default-features = false, features = ["reqwest", "issues"]` compiles one tag and what it needs.

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
    Boxed, Date, DateTime, Extra, Map, Maybe, Null, Number, Value,
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
