//! What a service sends by itself. Takes the name of an event and the body that came with it; gives the typed payload,
//! or the JSON as it came if nobody knows the event.
//!
//! ```text
//! ("issues", {"action":"opened",…})   → Event::IssuesOpened
//! ("issues", {"action":"sneezed",…})  → Event::Unrecognized
//! ```
//!
//! With the feature `webhooks` it is also known who sent it: `receive` checks the signature before anything is read.

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
use crate::json::{Document, Json, JsonError, Node, Value};
use crate::shown::line;

/// The enum of a service's webhooks, as it is emitted.
pub trait Webhook: Sized {
    /// The key of the payload that tells the webhooks of one event apart.
    const ACTION: &'static str;
    /// The event and the actions of each webhook. One without actions is that of every action of its event which no
    /// other has.
    const EVENTS: &'static [(&'static str, &'static [&'static str])];

    /// Reads the payload of the webhook at `index`.
    fn read(index: usize, node: Node<'_>) -> Self;

    /// The index of the webhook, and its payload; `None` for one that is not recognized.
    fn known(&self) -> Option<(usize, &dyn Json)>;

    /// What is kept of a webhook that is not recognized.
    fn unrecognized(event: String, payload: Value) -> Self;
}

/// Reads what came with an event.
///
/// # Errors
///
/// When the body is no JSON, or not the payload that the description declares for the event and its action.
pub fn read<W: Webhook>(event: &str, body: &[u8]) -> Result<W, EventError> {
    let error = |error| EventError {
        event: event.to_owned(),
        error,
        body: Bytes::copy_from_slice(body),
    };
    let document = Document::parse(body).map_err(error)?;
    match index::<W>(event, &document) {
        Some(index) => document.read_as(|node| W::read(index, node)),
        None => document
            .read()
            .map(|payload| W::unrecognized(event.to_owned(), payload)),
    }
    .map_err(error)
}

/// The index of the webhook that a payload is of.
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

/// Reads a payload into a box. A function of its own for each type, so that a payload takes stack only while it is read:
/// in one function for all webhooks, an unoptimised build would keep room for each of them.
#[must_use]
pub fn boxed<T: Json>(node: Node<'_>) -> Box<T> {
    Box::new(node.read())
}

/// The name of the event and the actions, if a webhook is recognized.
#[must_use]
pub fn names<W: Webhook>(webhook: &W) -> Option<(&'static str, &'static [&'static str])> {
    let (index, _) = webhook.known()?;
    W::EVENTS.get(index).copied()
}

/// A webhook whose payload is not what the description declares, or no JSON. The body is kept.
#[derive(Clone)]
pub struct EventError {
    event: String,
    error: JsonError,
    body: Bytes,
}

impl EventError {
    /// The name of the event.
    #[must_use]
    pub fn event(&self) -> &str {
        &self.event
    }

    /// Where in the JSON, what was expected there and what was found.
    #[must_use]
    pub fn json(&self) -> &JsonError {
        &self.error
    }

    /// The body as it came.
    #[must_use]
    pub fn raw_body(&self) -> &Bytes {
        &self.body
    }
}

impl fmt::Display for EventError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "event {}: {}", line(&self.event), self.error)
    }
}

impl fmt::Debug for EventError {
    /// Without the body, which may hold what the service keeps secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventError")
            .field("event", &self.event)
            .field("error", &self.error)
            .field("body_bytes", &self.body.len())
            .finish()
    }
}

/// `Display` says all that the JSON error says, so `source` does not say it again.
impl std::error::Error for EventError {}
