//! Requests and clients that could not be built: nothing was sent.
//!
//! ```text
//! repos/get: path parameter `owner`: an empty value would address something else
//! ```

use crate::endpoint::{Base, Operation};
use crate::shown::{line, public};

/// Why a request or a client could not be built. Each names the setting or the parameter to change.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// A value that cannot stand in the path.
    #[error("{operation}: path parameter `{parameter}`: {reason}")]
    Path {
        /// The operation's id.
        operation: &'static str,
        /// The parameter's name.
        parameter: String,
        /// What is wrong with the value.
        reason: &'static str,
    },
    /// Values with which the path would be that of another operation, such as the gist `public` where `/gists/public`
    /// lists gists.
    #[error("{operation}: these values address `{other}`, which is another operation")]
    OtherOperation {
        /// The operation's id.
        operation: &'static str,
        /// The path template of the other operation, of the same method.
        other: &'static str,
    },
    /// A value that cannot stand in the query.
    #[error("{operation}: query parameter `{parameter}`: {reason}")]
    Query {
        /// The operation's id.
        operation: &'static str,
        /// The parameter's name.
        parameter: String,
        /// What is wrong with the value.
        reason: &'static str,
    },
    /// A request that is no valid HTTP, such as one with a URL of more than 64 KiB.
    #[error("{operation}: the request is not valid HTTP")]
    Request {
        /// The operation's id.
        operation: &'static str,
        /// What the HTTP library says.
        source: http::Error,
    },
    /// A body that is not in memory, for a request that is to be built without a client.
    #[error("{operation}: the body is not in memory, so only a client can send it")]
    NotInMemory {
        /// The operation's id.
        operation: &'static str,
    },
    /// A content type that an upload cannot have.
    #[error("{operation}: content type `{content_type}`: {reason}")]
    ContentType {
        /// The operation's id.
        operation: &'static str,
        /// The content type as it was given.
        content_type: String,
        /// Reason why it cannot be sent.
        reason: String,
    },
    /// A client without a base URL, for a service whose description names none: its server is relative to wherever the
    /// description was, or has a part for everybody to fill in.
    #[error(
        "the description names no server that could be called (`{described}`): set the whole base URL with \
         `ClientBuilder::base_url`"
    )]
    NoBaseUrl {
        /// The server as the description names it; empty where it names none.
        described: &'static str,
    },
    /// A base URL, or the URL of a server, that cannot be one.
    #[error("base URL `{url}`: {reason}")]
    BaseUrl {
        /// The URL, without user, password, query and fragment.
        url: String,
        /// Reason why it cannot be sent.
        reason: String,
    },
    /// An operation with a server of its own, on a client for another base URL. The client's token
    /// is not for that server.
    #[error(
        "{operation} goes to {server}, and this client to {base}: name the server to use instead \
         with `ClientBuilder::server(\"{server}\", …)`"
    )]
    Server {
        /// The operation's id.
        operation: &'static str,
        /// The server that the operation names.
        server: &'static str,
        /// The client's base URL.
        base: String,
    },
    /// A header name or value that HTTP does not allow. The value is not shown: it may be a secret.
    #[error("header `{name}`: {reason}")]
    Header {
        /// The header's name.
        name: String,
        /// Reason why it cannot be sent.
        reason: &'static str,
    },
    /// A token that cannot be sent in a header.
    #[error("token: {reason}")]
    Token {
        /// Reason why it cannot be sent.
        reason: &'static str,
    },
    /// An app that cannot say who it is.
    #[error("app: {reason}")]
    App {
        /// What is wrong with its name or its private key.
        reason: &'static str,
    },
    /// A client without anything to carry its requests out.
    #[error(
        "the client has no transport: give it one with `ClientBuilder::transport`, or enable the \
         feature `reqwest`"
    )]
    NoTransport,
    /// The HTTP client could not be set up, for example because the system has no CA certificates.
    #[error("the HTTP client cannot be set up; are the system's CA certificates installed?")]
    Transport(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl BuildError {
    pub(crate) fn path(operation: &Operation, parameter: &str, reason: &'static str) -> Self {
        Self::Path {
            operation: operation.id,
            parameter: parameter.to_owned(),
            reason,
        }
    }

    pub(crate) fn query(operation: &Operation, parameter: &str, reason: &'static str) -> Self {
        Self::Query {
            operation: operation.id,
            parameter: parameter.to_owned(),
            reason,
        }
    }

    pub(crate) fn request(operation: &Operation, source: http::Error) -> Self {
        Self::Request {
            operation: operation.id,
            source,
        }
    }

    pub(crate) fn server(operation: &Operation, server: &'static str, base: &Base) -> Self {
        Self::Server {
            operation: operation.id,
            server,
            base: base.to_string(),
        }
    }

    pub(crate) fn not_in_memory(operation: &Operation) -> Self {
        Self::NotInMemory {
            operation: operation.id,
        }
    }

    pub(crate) fn base_url(url: &str, reason: impl Into<String>) -> Self {
        Self::BaseUrl {
            url: line(&public(url)),
            reason: reason.into(),
        }
    }
}
