// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/mod.rs). Do not edit.

//! The types and functions of `octoforge`, found by what the description calls them. For tests that are driven by data.

#[cfg(not(feature = "client"))]
#[rustfmt::skip]
mod absent;
#[rustfmt::skip]
mod arguments;
#[rustfmt::skip]
pub mod call;
#[rustfmt::skip]
mod calls;
#[rustfmt::skip]
mod got;
#[rustfmt::skip]
mod operations;
#[rustfmt::skip]
mod requests;
#[rustfmt::skip]
mod responses;
#[rustfmt::skip]
mod webhooks;

pub use self::arguments::{Arguments, Fault};
pub use self::calls::CALLS;
pub use self::got::Got;
pub use self::operations::OPERATIONS;
pub use self::requests::REQUESTS;
pub use self::responses::RESPONSES;
pub use self::webhooks::WEBHOOKS;

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

impl Endpoint {
    /// The operation whose request is `E`.
    #[must_use]
    pub const fn of<E: Examples>() -> Self {
        Self {
            operation: E::OPERATION,
            examples: E::EXAMPLES,
            read: |response| E::from_response(response).map(drop),
        }
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

impl Body {
    /// A body whose type is `T`.
    #[must_use]
    pub const fn of<T: Json>(
        operation: &'static str,
        status: &'static str,
        media: &'static str,
    ) -> Self {
        Self {
            operation,
            status,
            media,
            round_trip: |text| Ok(json::to_vec(&json::from_slice::<T>(text)?)),
        }
    }
}
