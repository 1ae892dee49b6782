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
//! # Ok(())
//! # }
//! ```
//!
//! What else a client is to know, such as who calls, its builder takes. Clones are cheap and share connections; every future can
//! be dropped at any time. Without tokio, `blocking::Client` sends the same requests, and `pages` and `items` are iterators.
//!
//! ## What comes beside the value
//!
//! `response` in place of `send` gives status and headers as well, and a page has them too.
//!
//! ```no_run
//! use octoforge::{Client, repos};
//!
//! # async fn run(github: &Client) -> Result<(), octoforge::Error> {
//! let answer = github.response(repos::get("octo-org", "octo-repo")).await?;
//! println!("{}: {}", answer.meta.status(), answer.value.full_name);
//! println!("request {:?}, limits {:?}", answer.meta.request_id(), answer.meta.rate_limit());
//! println!("token good for {:?} until {:?}", answer.meta.scopes(), answer.meta.token_expires_at());
//! # Ok(())
//! # }
//! ```
//!
//! ## Who calls
//!
//! Without a token a client calls as nobody. `auth` has what there is beside tokens: OAuth apps (`Basic`); with the feature `app`
//! also apps (`App`) and what they are installed in (`Installation`), whose tokens are asked for, shared by all calls and
//! replaced in time; and `DeviceFlow`, by which a person signs in from a terminal. Secrets go to the client's own servers and
//! nowhere else, and no error, log or `Debug` shows one.
//!
//! ```no_run
//! # #[cfg(feature = "app")]
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use octoforge::Client;
//! use octoforge::auth::{App, DeviceFlow, Installation, Token};
//!
//! let app = App::new("Iv1.8a61f9b3a7aba766", std::fs::read_to_string("app.pem")?)?;
//! let as_app = Client::builder().auth(app.clone()).build()?;
//! let installed = as_app.with_auth(Installation::new(app, 1234).repositories(["octo-repo"]));
//!
//! let mut login = DeviceFlow::new("Iv1.8a61f9b3a7aba766").start(&as_app).await?;
//! println!("Enter {} at {}", login.user_code(), login.verification_uri());
//! let as_person = as_app.with_auth(Token::new(&login.wait(&as_app).await?.token)?);
//! # Ok(())
//! # }
//! ```
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
//! after it: `diff`, `patch`, `sha`, `raw`, `html`, `star`, `text_match` and so on. It gives a request of the same operation with another answer.
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
//! arrives. An upload takes bytes, a file or a reader, and says what kind of bytes they are.
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
//! let zip = Upload::file("app.zip").content_type("application/zip").on_progress(|sent| println!("{sent} bytes"));
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
//! ## Rate limits
//!
//! A refusal that is about how much was asked (429, or 403 by its headers or words) is waited for and the request sent again: for
//! up to a minute in all, unless set. What is longer is `Error::RateLimited`. A request of which an earlier answer said that it
//! would be refused is not sent at all.
//!
//! ```no_run
//! use std::time::Duration;
//!
//! use octoforge::{Client, RateLimits};
//!
//! # fn run() -> Result<(), octoforge::BuildError> {
//! let for_a_night = RateLimits::WaitAtMost(Duration::from_secs(3600));
//! let patient = Client::builder().rate_limits(for_a_night).build()?;
//! let at_once = Client::builder().rate_limits(RateLimits::Fail).build()?;
//! # Ok(())
//! # }
//! ```
//!
//! ## Retries
//!
//! After a connection that fails or breaks, a timeout, or 500, 502, 503 and 504, a request is sent up to three times, with pauses
//! of a random length that may double. Only where that is harmless: by methods that may be repeated, `GET`, `PUT` and `DELETE`
//! but not `POST` and `PATCH`, and with a body that can be read again.
//!
//! ```no_run
//! use std::time::Duration;
//!
//! use octoforge::{Client, Retry};
//!
//! # fn run() -> Result<(), octoforge::BuildError> {
//! let retry = Retry::new().attempts(5).backoff(Duration::from_secs(1), Duration::from_secs(30));
//! let persistent = Client::builder().retry(retry).build()?;
//! let once = Client::builder().retry(Retry::none()).build()?;
//! # Ok(())
//! # }
//! ```
//!
//! ## Conditional requests
//!
//! With a cache the client asks whether an answer that it has is still good (`ETag`, `Last-Modified`). A 304, which costs nothing of
//! the rate limit, is answered from the cache; the caller sees no difference. Nobody gets what was kept for another token.
//!
//! ```no_run
//! use octoforge::{Client, MemoryCache};
//!
//! # fn run() -> Result<(), octoforge::BuildError> {
//! let github = Client::builder().cache(MemoryCache::new(64 << 20)).build()?; // Bytes; `Cache` is for others.
//! # Ok(())
//! # }
//! ```
//!
//! ## Redirects
//!
//! Where a repository was renamed the request is sent on, up to five times, by the same method and within the client's own servers.
//! To others only a download goes, without the token. Where the place itself is what was asked for, `send` gives it.
//!
//! ```no_run
//! use octoforge::{Client, repos};
//!
//! # async fn run(github: &Client) -> Result<(), octoforge::Error> {
//! let archive = repos::download_tarball_archive("octo-org", "octo-repo", "main").send(github).await?;
//! println!("{}: {}", archive.status, archive.location);
//! # Ok(())
//! # }
//! ```
//!
//! ## Timeouts and caps
//!
//! A connection has ten seconds to open, and a server may be silent for sixty: that is the transport's affair. How long a call may
//! take in all, retries and pauses included, has no bound unless set. An answer that is taken into memory may have 128 MiB, after
//! decompression; a download any size.
//!
//! ```no_run
//! use std::time::Duration;
//!
//! use octoforge::Client;
//! use octoforge::transport::Reqwest;
//!
//! # fn run() -> Result<(), octoforge::BuildError> {
//! let transport = Reqwest::builder().connect_timeout(Duration::from_secs(3)).read_timeout(Duration::from_secs(20));
//! let hasty = Client::builder()
//!     .transport(transport.build()?)
//!     .timeout(Duration::from_secs(60))
//!     .body_limit(8 << 20)
//!     .build()?;
//! # Ok(())
//! # }
//! ```
//!
//! ## Enterprise
//!
//! Any installation is a base URL. Its server for uploads is named beside it: a token for one installation is sent to no other.
//! The version of the API is a header, which can be set like any other.
//!
//! ```no_run
//! use octoforge::Client;
//!
//! # fn run() -> Result<(), octoforge::BuildError> {
//! let ours = Client::builder()
//!     .base_url("https://github.example.com/api/v3")
//!     .server("https://uploads.github.com", "https://github.example.com/api/uploads")
//!     .header("x-github-api-version", "2022-11-28")
//!     .build()?;
//! # Ok(())
//! # }
//! ```
//!
//! ## Webhooks
//!
//! With the feature `webhooks`, `Event::receive` checks the signature of what was delivered, and only then reads it: as one of all
//! events with their payloads, or as JSON where nobody knows the event.
//!
//! ```no_run
//! # #[cfg(feature = "webhooks")]
//! # fn run(headers: &octoforge::http::HeaderMap, body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//! use octoforge::webhooks::{Event, Secret};
//!
//! let secret = Secret::new(std::env::var("WEBHOOK_SECRET")?)?;
//! match Event::receive(&secret, headers, body)?.event {
//!     Event::IssuesOpened(opened) => println!("#{} {}", opened.issue.number, opened.issue.title),
//!     other => println!("{} {:?}", other.name(), other.action()),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! ## Tracing
//!
//! Each attempt is a span of `tracing` at the level `INFO`, within the span that the caller is in, as `Client` shows; waiting for a
//! rate limit is a warning. No query and no secret is in either.
//!
//! ```text
//! request{operation="issues/list-for-repo" method=GET url=https://api.github.com/repos/o/r/issues?… attempt=1 status=200 duration_ms=83.1}
//! ```
//!
//! ## Testing
//!
//! With the feature `testing`, `testing::Kit` stands in for the network: it answers as the description shows, fails as scripted, keeps
//! what was sent, and its clock waits for nothing. There is more of it in `testing`.
//!
//! ```no_run
//! # #[cfg(feature = "testing")]
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use octoforge::testing::{Kit, SHOWN};
//! use octoforge::{Client, repos};
//!
//! let kit = Kit::answering(SHOWN);
//! let github: Client = kit.builder().build()?;
//! assert_eq!(repos::get("octocat", "Hello-World").send(&github).await?.full_name, "octocat/Hello-World");
//! assert_eq!(kit.of::<repos::Get>().len(), 1);
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
