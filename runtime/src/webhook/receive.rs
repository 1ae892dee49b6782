//! From the request that carries a webhook to its event. Takes headers and the raw body; checks who sent it, and only
//! then reads it.
//!
//! ```text
//! let delivery = Event::receive(&secret, request.headers(), request.body())?;
//! println!("{:?}: {}", delivery.id, delivery.event.name());
//! ```

use http::{HeaderMap, StatusCode};

use super::{EventError, Secret, SignatureError, Webhook, read};

/// Webhooks that a service signs, and the headers it sends beside them, as they are emitted.
pub trait Signed: Webhook {
    /// The header with the name of the event.
    const EVENT: &'static str;
    /// The header with the id of the delivery.
    const DELIVERY: &'static str;
    /// The header with the signature of the body.
    const SIGNATURE: &'static str;
}

/// A webhook that was received, and is the service's.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Delivery<E> {
    /// The service's name for this delivery, if it sent one. A delivery that is repeated has the same.
    pub id: Option<String>,
    /// What it says.
    pub event: E,
}

/// Reads what came with these headers, if it is signed with the secret. `body` has to be what came over the wire.
///
/// The signature is that of the body. The headers are not signed: whoever can repeat a request can give it another
/// event's name or another id.
///
/// # Errors
///
/// When it is not signed or not with this secret, in which case nothing of it was read; when the name of the event is
/// missing; and when the body is not what the description declares for it.
pub fn receive<E: Signed>(
    secret: &Secret,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Delivery<E>, ReceiveError> {
    let signature = headers
        .get(E::SIGNATURE)
        .ok_or(SignatureError::Missing(E::SIGNATURE))?
        .to_str()
        .map_err(|_| SignatureError::Malformed("it holds what is no text"))?;
    secret.verify(body, signature)?;
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let event = text(E::EVENT).ok_or(ReceiveError::Header(E::EVENT))?;
    Ok(Delivery {
        id: text(E::DELIVERY).map(str::to_owned),
        event: read(event, body)?,
    })
}

/// Why a webhook was not received.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReceiveError {
    /// It is not the service's, as far as anybody can tell. Nothing of the body was read.
    #[error(transparent)]
    Signature(#[from] SignatureError),
    /// A header is missing or no text.
    #[error("the header {0} is missing: nothing says which event this is")]
    Header(&'static str),
    /// The body is not what the description declares for the event.
    #[error(transparent)]
    Event(#[from] EventError),
}

impl ReceiveError {
    /// A status to answer the sender with: 401 for a signature, 400 for a header, 422 for a body.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Signature(_) => StatusCode::UNAUTHORIZED,
            Self::Header(_) => StatusCode::BAD_REQUEST,
            Self::Event(_) => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }
}
