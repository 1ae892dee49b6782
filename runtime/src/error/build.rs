//! Errors of requests and clients that cannot be built. Nothing was sent.
//!
//! ```text
//! repos/get: path parameter `owner`: an empty value would address another resource
//! ```

use crate::redact::{one_line, public_url};

/// A request or a client that cannot be built. Each variant names the setting or the parameter to change.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// A value that cannot be a part of the path.
    #[error("{operation}: path parameter `{parameter}`: {reason}")]
    Path {
        /// The ID of the operation.
        operation: &'static str,
        /// The name of the parameter.
        parameter: String,
        /// The reason.
        reason: &'static str,
    },
    /// Path values that make the path that of another operation, such as the gist `public` where `/gists/public` lists
    /// gists.
    #[error("{operation}: these values address `{other}`, which is another operation")]
    OtherOperation {
        /// The ID of the operation.
        operation: &'static str,
        /// The path template of the other operation, which has the same method.
        other: &'static str,
    },
    /// A value that cannot be a part of the query.
    #[error("{operation}: query parameter `{parameter}`: {reason}")]
    Query {
        /// The ID of the operation.
        operation: &'static str,
        /// The name of the parameter.
        parameter: String,
        /// The reason.
        reason: &'static str,
    },
    /// A value that cannot be a header or a cookie.
    #[error("{operation}: parameter `{parameter}`: {reason}")]
    Parameter {
        /// The ID of the operation.
        operation: &'static str,
        /// The name of the parameter.
        parameter: String,
        /// The reason.
        reason: &'static str,
    },
    /// A request that is not valid HTTP, such as one with a URL of more than 64 KiB.
    #[error("{operation}: the request is not valid HTTP")]
    Request {
        /// The ID of the operation.
        operation: &'static str,
        /// The error of the HTTP library.
        source: http::Error,
    },
    /// A request with a body that is not in memory, built without a client.
    #[error("{operation}: the body is not in memory, so only a client can send it")]
    NotInMemory {
        /// The ID of the operation.
        operation: &'static str,
    },
    /// A content type that an upload cannot have.
    #[error("{operation}: content type `{content_type}`: {reason}")]
    ContentType {
        /// The ID of the operation.
        operation: &'static str,
        /// The content type as given.
        content_type: String,
        /// The reason.
        reason: String,
    },
    /// A client without a base URL, for a service whose description names no complete one: its server is relative, or
    /// has a part to fill in.
    #[error(
        "the description names no complete server URL (`{described}`): set the base URL with \
         `ClientBuilder::base_url`"
    )]
    NoBaseUrl {
        /// The server as the description names it; empty if it names none.
        described: &'static str,
    },
    /// A base URL, or the URL of a server, that is not valid.
    #[error("base URL `{url}`: {reason}")]
    BaseUrl {
        /// The URL, without user, password, query and fragment.
        url: String,
        /// The reason.
        reason: String,
    },
    /// An operation with a server of its own, called by a client with another base URL. The client's token must not be
    /// sent to that server.
    #[error(
        "{operation} goes to {server}, and this client to {base}: name the server to use instead \
         with `ClientBuilder::server(\"{server}\", …)`"
    )]
    Server {
        /// The ID of the operation.
        operation: &'static str,
        /// The server that the operation declares.
        server: &'static str,
        /// The base URL of the client.
        base: String,
    },
    /// A header name or value that HTTP does not allow. The value is not shown: it may be a secret.
    #[error("header `{name}`: {reason}")]
    Header {
        /// The name of the header.
        name: String,
        /// The reason.
        reason: &'static str,
    },
    /// A token that cannot be sent in a header.
    #[error("token: {reason}")]
    Token {
        /// The reason.
        reason: &'static str,
    },
    /// An app whose ID or private key cannot be used.
    #[error("app: {reason}")]
    App {
        /// The reason.
        reason: &'static str,
    },
    /// A client without a transport.
    #[error(
        "the client has no transport: give it one with `ClientBuilder::transport`, or enable the \
         feature `reqwest`"
    )]
    NoTransport,
    /// An HTTP client that cannot be set up, for example because the system has no CA certificates.
    #[error("the HTTP client cannot be set up; are the system's CA certificates installed?")]
    Transport(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl BuildError {
    pub(crate) fn path(operation: &'static str, parameter: &str, reason: &'static str) -> Self {
        Self::Path {
            operation,
            parameter: parameter.to_owned(),
            reason,
        }
    }

    pub(crate) fn query(operation: &'static str, parameter: &str, reason: &'static str) -> Self {
        Self::Query {
            operation,
            parameter: parameter.to_owned(),
            reason,
        }
    }

    pub(crate) fn parameter(
        operation: &'static str,
        parameter: &str,
        reason: &'static str,
    ) -> Self {
        Self::Parameter {
            operation,
            parameter: parameter.to_owned(),
            reason,
        }
    }

    pub(crate) fn base_url(url: &str, reason: impl Into<String>) -> Self {
        Self::BaseUrl {
            url: one_line(&public_url(url)),
            reason: reason.into(),
        }
    }
}
