//! Webhooks. Takes the name of an event and its payload; gives the typed payload, or the JSON if the event is unknown.
//!
//! ```text
//! ("issues", {"action":"opened",…})   → Event::IssuesOpened
//! ("issues", {"action":"sneezed",…})  → Event::Unrecognized
//! ```
//!
//! With the feature `webhooks`, `receive` verifies the signature before the payload is decoded.

#[cfg(feature = "webhooks")]
mod receive;
#[cfg(feature = "webhooks")]
mod secret;

use std::fmt;

use bytes::Bytes;

#[cfg(feature = "webhooks")]
pub use self::receive::{Delivery, ReceiveError, Signed, receive};
#[cfg(feature = "webhooks")]
pub use self::secret::{Secret, SignatureError};
use crate::json::{Decoded, Document, Json, JsonError, Node, Value};
use crate::redact::{mask_tokens, one_line};

/// The enum of a service's webhooks. Generated crates implement it.
pub trait Webhook: Sized {
    /// The member of the payload that contains the action.
    const ACTION: &'static str;
    /// The event and the actions of each webhook. One without actions stands for all actions of its event that no other
    /// has.
    const EVENTS: &'static [(&'static str, &'static [&'static str])];

    /// Decodes the payload of the webhook at `index` of [`EVENTS`](Self::EVENTS).
    fn read(index: usize, node: Node<'_>) -> Self;

    /// Returns the index of the webhook and its payload; `None` for an unrecognized one.
    fn known(&self) -> Option<(usize, &dyn Json)>;

    /// Creates an unrecognized webhook from its event and payload.
    fn unrecognized(event: String, payload: Value) -> Self;
}

/// Decodes the payload of an event, without verifying its signature. Places that are not as described are vacant, and told.
///
/// # Errors
///
/// An [`EventError`] if the body is not JSON, or none of the fields that the description declares for the event and its
/// action is there.
pub fn decode<W: Webhook>(event: &str, body: &[u8]) -> Result<Decoded<W>, EventError> {
    parse(event, body, |document, read| {
        let hide = |text: &str| mask_tokens(text).into_owned();
        let (value, deviations) = document.read_tolerant(read, &hide)?;
        Ok(Decoded { value, deviations })
    })
}

/// Decodes the payload of an event strictly, without verifying its signature.
///
/// # Errors
///
/// An [`EventError`] if the body is not JSON, or not the payload that the description declares for the event and its
/// action.
pub fn decode_strictly<W: Webhook>(event: &str, body: &[u8]) -> Result<W, EventError> {
    parse(event, body, |document, read| document.read_as(read))
}

fn parse<W: Webhook, T>(
    event: &str,
    body: &[u8],
    decode: impl FnOnce(&Document<'_>, &dyn Fn(Node<'_>) -> W) -> Result<T, JsonError>,
) -> Result<T, EventError> {
    let error = |error| EventError {
        event: event.to_owned(),
        error,
        body: Bytes::copy_from_slice(body),
    };
    let document = Document::parse(body).map_err(error)?;
    let index = index::<W>(event, &document);
    let read = |node: Node<'_>| match index {
        Some(index) => W::read(index, node),
        None => W::unrecognized(event.to_owned(), node.read()),
    };
    decode(&document, &read).map_err(error)
}

/// Returns the index of the webhook that a payload belongs to.
fn index<W: Webhook>(event: &str, document: &Document<'_>) -> Option<usize> {
    let mut members = document.root().members();
    let action = members
        .find(|(key, _)| key.text() == W::ACTION)
        .map(|(_, value)| value.text());
    let find = |is_it: &dyn Fn(&[&str]) -> bool| {
        let mut events = W::EVENTS.iter();
        events.position(|(name, actions)| *name == event && is_it(actions))
    };
    let exact = action.and_then(|action| find(&|actions| actions.contains(&&*action)));
    exact.or_else(|| find(&|actions| actions.is_empty()))
}

/// Decodes a payload into a box. It is a function for each type, so that a payload takes stack space only while it is
/// decoded: in one function for all webhooks, an unoptimised build reserves space for each of them.
#[must_use]
pub fn boxed<T: Json>(node: Node<'_>) -> Box<T> {
    Box::new(node.read())
}

/// Returns the name of the event and the actions of a webhook, if it is recognized.
#[must_use]
pub fn names<W: Webhook>(webhook: &W) -> Option<(&'static str, &'static [&'static str])> {
    let (index, _) = webhook.known()?;
    W::EVENTS.get(index).copied()
}

/// A payload that is not JSON, or not what the description declares. The body is kept.
#[derive(Clone)]
pub struct EventError {
    event: String,
    error: JsonError,
    body: Bytes,
}

impl EventError {
    /// Returns the name of the event.
    #[must_use]
    pub fn event(&self) -> &str {
        &self.event
    }

    /// Returns the error of the JSON: the place, what was expected and what was found.
    #[must_use]
    pub fn json(&self) -> &JsonError {
        &self.error
    }

    /// Returns the body as received.
    #[must_use]
    pub fn raw_body(&self) -> &Bytes {
        &self.body
    }
}

impl fmt::Display for EventError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "event {}: {}", one_line(&self.event), self.error)
    }
}

impl fmt::Debug for EventError {
    /// Leaves out the body, which may contain secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventError")
            .field("event", &self.event)
            .field("error", &self.error)
            .field("body_bytes", &self.body.len())
            .finish()
    }
}

/// `Display` includes the JSON error, so `source` does not repeat it.
impl std::error::Error for EventError {}
