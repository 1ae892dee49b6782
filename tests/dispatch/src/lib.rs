//! Finds the types and functions of `octoforge` by their names in the description, for data-driven tests.
//!
//! The code here is written by hand; it is called by the emitted tables in `generated/dispatch`.

mod arguments;
pub mod call;
mod got;
#[cfg(not(feature = "client"))]
mod offline;
#[path = "../../../generated/dispatch/mod.rs"]
#[rustfmt::skip]
mod tables;

pub use self::arguments::{Arguments, Fault};
pub use self::got::Got;
pub use self::tables::{OPERATIONS, WEBHOOKS};

use octoforge_runtime::json::{self, Deviation, Json, JsonError};
use octoforge_runtime::testing::{Example, Examples};
use octoforge_runtime::{Bytes, Error, Operation, Strict, http};

/// An operation without its types.
#[derive(Clone, Copy, Debug)]
pub struct Endpoint {
    /// Method, path and media types.
    pub operation: Operation,
    /// The example responses of the description.
    pub examples: &'static [Example],
    /// Decodes a response as a strict client would, and drops the result.
    pub read: fn(http::Response<Bytes>) -> Result<(), Error>,
}

impl Endpoint {
    /// Returns the operation whose request is `E`.
    #[must_use]
    pub const fn of<E: Examples>() -> Self {
        Self {
            operation: E::OPERATION,
            examples: E::EXAMPLES,
            read: |mut response| {
                response.extensions_mut().insert(Strict);
                E::from_response(response).map(drop)
            },
        }
    }
}

/// A body of the description.
#[derive(Clone, Copy, Debug)]
pub struct Body {
    /// The id of the operation, or the key of the webhook.
    pub operation: &'static str,
    /// The status of a response; empty for a request.
    pub status: &'static str,
    /// The media type, as the description spells it.
    pub media: &'static str,
    /// Decodes JSON strictly as the type of the body, and encodes it again.
    pub round_trip: RoundTrip,
    /// Decodes JSON as a response is decoded, and encodes it again; returns the places that are not as described, too.
    pub tolerant: Tolerant,
}

/// A conversion of JSON text to a type and back to JSON text.
pub type RoundTrip = fn(&[u8]) -> Result<Vec<u8>, JsonError>;

/// A conversion of JSON text that may be not as described.
pub type Tolerant = fn(&[u8]) -> Result<(Vec<u8>, Vec<Deviation>), JsonError>;

impl Body {
    /// Returns the body whose type is `T`.
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
            tolerant: |text| {
                let decoded = json::decode::<T>(text)?;
                Ok((json::to_vec(&decoded.value), decoded.deviations))
            },
        }
    }
}

/// Returns every request as a user creates and sends it.
pub fn calls() -> impl Iterator<Item = &'static call::Call> {
    tables::CALLS.iter().copied().flatten()
}

/// Returns every response body.
pub fn responses() -> impl Iterator<Item = &'static Body> {
    tables::RESPONSES.iter().copied().flatten()
}

/// Returns every request body.
pub fn requests() -> impl Iterator<Item = &'static Body> {
    tables::REQUESTS.iter().copied().flatten()
}

/// Returns every body: of responses, of requests and of webhooks.
pub fn bodies() -> impl Iterator<Item = &'static Body> {
    responses().chain(requests()).chain(WEBHOOKS)
}
