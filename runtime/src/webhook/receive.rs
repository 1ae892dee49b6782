//! Receiving webhooks. Takes headers and the raw body of a request; verifies the signature, and only then decodes the
//! event.
//!
//! ```text
//! let delivery = Event::receive(&secret, request.headers(), request.body())?;
//! println!("{:?}: {}", delivery.id, delivery.event.name());
//! ```

use http::{HeaderMap, StatusCode};

use super::{EventError, Secret, SignatureError, Webhook, decode};
use crate::json::{Decoded, Deviation};

/// Webhooks that a service signs, with the names of the headers. Generated crates implement it.
pub trait Signed: Webhook {
    /// The header with the name of the event.
    const EVENT: &'static str;
    /// The header with the ID of the delivery.
    const DELIVERY: &'static str;
    /// The header with the signature of the body.
    const SIGNATURE: &'static str;
}

/// A webhook whose signature has been verified.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Delivery<E> {
    /// The service's ID of this delivery, if it sent one. A delivery that is repeated has the same ID.
    pub id: Option<String>,
    /// The event.
    pub event: E,
    /// The places of the payload that are not as described: a required field is null, missing or of another type. It is
    /// vacant in the event. The delivery is a success all the same: respond with 200.
    pub deviations: Vec<Deviation>,
}

/// Verifies and decodes a webhook. `body` must be the bytes as received.
///
/// The signature covers the body only. The headers are not signed: an attacker who can repeat a request can change the name
/// of the event and the ID.
///
/// # Errors
///
/// [`ReceiveError::Signature`] if the signature is missing or does not match, in which case nothing is decoded;
/// [`ReceiveError::Header`] if the name of the event is missing; and [`ReceiveError::Event`] if the body is not JSON, or none
/// of the fields that the description declares for the event is there.
pub fn receive<E: Signed>(
    secret: &Secret,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Delivery<E>, ReceiveError> {
    let signature = headers
        .get(E::SIGNATURE)
        .ok_or(SignatureError::Missing(E::SIGNATURE))?
        .to_str()
        .map_err(|_| SignatureError::Malformed("it is not text"))?;
    secret.verify(body, signature)?;
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let event = text(E::EVENT).ok_or(ReceiveError::Header(E::EVENT))?;
    let Decoded { value, deviations } = decode(event, body)?;
    Ok(Delivery {
        id: text(E::DELIVERY).map(str::to_owned),
        event: value,
        deviations,
    })
}

/// A webhook that was not accepted.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReceiveError {
    /// The signature is missing or does not match. The body was not decoded.
    #[error(transparent)]
    Signature(#[from] SignatureError),
    /// A header is missing, or is not text.
    #[error("the header {0} is missing, so the event is unknown")]
    Header(&'static str),
    /// The body is not JSON, or none of the fields of the event is there.
    #[error(transparent)]
    Event(#[from] EventError),
}

impl ReceiveError {
    /// Returns the status to respond with: 401 for a signature, 400 for a header, 422 for a body.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Signature(_) => StatusCode::UNAUTHORIZED,
            Self::Header(_) => StatusCode::BAD_REQUEST,
            Self::Event(_) => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }
}
