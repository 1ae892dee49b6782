// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch.rs). Do not edit.

//! The types of `octoforge`, found by what the description calls them. For tests that are driven by data.

#[rustfmt::skip]
mod operations;
#[rustfmt::skip]
mod requests;
#[rustfmt::skip]
mod responses;
#[rustfmt::skip]
mod webhooks;

pub use operations::OPERATIONS;
pub use requests::REQUESTS;
pub use responses::RESPONSES;
pub use webhooks::WEBHOOKS;

use octoforge_runtime::json::{self, Json, JsonError};
use octoforge_runtime::testing::{Example, Examples};
use octoforge_runtime::{Bytes, Error, Operation, http};

/// An operation, without its types.
#[derive(Clone, Copy, Debug)]
pub struct Endpoint {
    /// What the description says about it.
    pub operation: Operation,
    /// Every answer that the description shows.
    pub examples: &'static [Example],
    /// Reads a response as a caller would, and drops what it gives.
    pub read: fn(http::Response<Bytes>) -> Result<(), Error>,
}

/// The operation whose request is `E`.
const fn endpoint<E: Examples>() -> Endpoint {
    Endpoint {
        operation: E::OPERATION,
        examples: E::EXAMPLES,
        read: |response| E::from_response(response).map(drop),
    }
}

/// A body that the description knows.
#[derive(Clone, Copy, Debug)]
pub struct Body {
    /// The id of the operation, or the key of the webhook.
    pub operation: &'static str,
    /// The status that it comes with; empty for what is sent.
    pub status: &'static str,
    /// The media type, as the description spells it.
    pub media: &'static str,
    /// Reads JSON as the body's type, and writes that.
    pub round_trip: RoundTrip,
}

/// JSON text to JSON text, by way of a type.
pub type RoundTrip = fn(&[u8]) -> Result<Vec<u8>, JsonError>;

/// A body whose type is `T`.
#[rustfmt::skip]
const fn body<T: Json>(
    operation: &'static str,
    status: &'static str,
    media: &'static str,
) -> Body {
    Body {
        operation,
        status,
        media,
        round_trip: round_trip::<T>,
    }
}

fn round_trip<T: Json>(text: &[u8]) -> Result<Vec<u8>, JsonError> {
    json::from_slice::<T>(text).map(|value| json::to_vec(&value))
}
