//! The runtime of the clients that Octoforge generates.
//!
//! Generated code declares operations, parameters and types as data. Their behaviour is implemented here, once:
//!
//! - [`json`]: values that are decoded from JSON and encoded to the same JSON, with unknown members kept.
//! - [`Endpoint`], with [`Operation`], [`RequestParts`], [`Body`] and [`Answer`]: a request as a value. It builds an
//!   [`http::Request`] and decodes an [`http::Response`]; no I/O.
//! - [`Error`]: the errors of a call, each with a one-line message.
//! - `Client` (feature `client`): the asynchronous client, with authentication, retries, rate limits, redirects and caching.
//!   Its default transport is reqwest with rustls (feature `reqwest`, on by default).
//! - `blocking` (feature `blocking`): the same client for programs that are not asynchronous. Both are a [`Caller`].
//! - [`webhook`]: the webhooks of a service, by event and action.
//! - `testing` (feature `testing`): example responses, and a transport without a network.
//!
//! An endpoint as it is generated, called without a client:
//!
//! ```
//! use octoforge_runtime::{Answer, Base, Bytes, DecodeError, Endpoint, Operation, RequestParts, http};
//!
//! pub struct GetZen {
//!     parts: RequestParts,
//! }
//!
//! impl Endpoint for GetZen {
//!     type Output = String;
//!     const OPERATION: Operation = Operation {
//!         id: "meta/get-zen", path: "/zen", accept: "text/plain", ..Operation::DEFAULT
//!     };
//!     fn parts(&self) -> &RequestParts {
//!         &self.parts
//!     }
//!     fn decode(answer: &Answer<'_>) -> Result<String, DecodeError> {
//!         answer.text()
//!     }
//! }
//!
//! let base = Base::parse("https://api.github.com")?;
//! let request = GetZen { parts: RequestParts::new() }.to_request(&base)?;
//! assert_eq!(request.uri(), "https://api.github.com/zen");
//!
//! let response = http::Response::new(Bytes::from_static(b"Keep it logically awesome."));
//! assert_eq!(GetZen::from_response(response)?, "Keep it logically awesome.");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Layers
//!
//! Each module imports only modules above it in this table; a test checks that. `error` is below `endpoint`,
//! because building a request and decoding a response can fail; `retry` is below `auth`, because requests for tokens are
//! retried like calls.
//!
//! | module | contents |
//! |---|---|
//! | `future` | boxed futures |
//! | `redact` | text from outside, for errors and logs: one line, no secrets |
//! | `json` | decoding and encoding |
//! | `error` | the errors of requests, calls and responses |
//! | `response` | response metadata: status, headers, rate limit, links |
//! | `endpoint` | requests as values |
//! | `service` | the defaults of a service: base URL, user agent, headers |
//! | `caller` | the trait of asynchronous and blocking clients |
//! | `clock` | time and pauses |
//! | `transport` | one HTTP exchange; bodies |
//! | `retry` | the decision whether a request is sent again |
//! | `auth` | authentication: token, OAuth app, GitHub App, installation |
//! | `client` | the asynchronous client |
//! | `login` | the OAuth device flow |
//! | `blocking` | the blocking client |
//! | `testing` | example responses, a scripted transport, a clock for tests |
//! | `webhook` | webhooks and their signatures |

#[cfg(feature = "client")]
pub mod auth;
#[cfg(feature = "blocking")]
pub mod blocking;
mod caller;
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
mod clock;
mod endpoint;
mod error;
#[cfg(feature = "client")]
mod future;
pub mod json;
#[cfg(feature = "client")]
pub mod login;
mod redact;
mod response;
#[cfg(feature = "client")]
mod retry;
mod service;
#[cfg(feature = "testing")]
pub mod testing;
#[cfg(feature = "client")]
pub mod transport;
pub mod webhook;

pub use bytes::{self, Bytes};
pub use http;
pub use jiff;
#[cfg(feature = "client")]
pub use secrecy::SecretString;

#[cfg(feature = "client")]
pub use self::auth::{Authenticate, Basic, Token};
pub use self::caller::Caller;
#[cfg(feature = "client")]
pub use self::client::{
    Cache, Cached, Client, ClientBuilder, Download, Items, MemoryCache, Pages, Reply,
};
#[cfg(feature = "client")]
pub use self::clock::Clock;
pub use self::endpoint::{
    Answer, Base, Body, Endpoint, Form, FormField, Method, Operation, Paged, Parameter, Redirect,
    RequestParts, Strict, Style, Upload,
};
pub use self::error::{
    ApiError, BuildError, DecodeError, Error, ErrorDetail, LimitKind, OptionalExt, RateLimited,
    TransportError, TransportKind,
};
pub use self::json::{
    AnyInteger, Boxed, Date, DateTime, Decoded, Deviation, Document, Extra, Extras, Fields,
    IntoMaybe, IntoNullable, IntoOption, Json, JsonError, Kind, ListOf, Map, Maybe, Node, Null,
    Number, Object, StringEnum, Union, Value, Variant, Visit, Writer,
};
pub use self::response::{Meta, RateLimit, Response};
#[cfg(feature = "client")]
pub use self::retry::{RateLimits, Retry};
pub use self::service::Service;
pub use self::webhook::{EventError, Webhook};
