//! A transport for tests. Takes requests; gives the answers that were scripted, and keeps what was asked.
//!
//! ```text
//! let kit = Kit::answering(octoforge::testing::SHOWN);       // every operation, with its example
//! let client: Client = kit.builder().build()?;
//! ```

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use http::header::ACCEPT;
use http::{Request, Response};
use http_body_util::BodyExt as _;

use super::route;
use super::script::{Script, Target, answer};
use super::step::{Step, complaint};
use super::{FakeClock, Sent, Shown};
use crate::client::ClientBuilder;
use crate::endpoint::{Base, Endpoint, Operation};
use crate::error::{TransportError, TransportKind};
use crate::service::Service;
use crate::transport::{Exchange, Incoming, Outgoing, Transport, failure};

/// A transport that answers by itself, for tests.
///
/// A request gets what is scripted for its operation ([`Kit::on`]) or its URL ([`Kit::at`]), answer by answer; one for
/// which nothing is scripted gets the description's own example, if the kit was made of a table of them. Any other is
/// answered with 501 and a message that says what to script: the test fails where the code asks, and the kit never
/// panics.
///
/// A client says with each request which operation it is of. That of any other request is found by method and path: by
/// the path below the base URL, if a client sent it, and else by all of it.
///
/// Clones are the same kit. It needs no runtime: whatever polls a call carries it out.
#[derive(Clone)]
pub struct Kit {
    state: Arc<Mutex<State>>,
    clock: FakeClock,
    shown: &'static [&'static [Shown]],
}

#[derive(Default)]
struct State {
    scripts: Vec<Script>,
    requests: Vec<Sent>,
}

impl Kit {
    /// A kit that answers nothing but what is scripted.
    #[must_use]
    pub fn new() -> Self {
        Self::answering(&[])
    }

    /// A kit that answers any operation of a table with what the description shows first, as often as it is asked,
    /// unless something is scripted for it.
    #[must_use]
    pub fn answering(shown: &'static [&'static [Shown]]) -> Self {
        Self {
            state: Arc::default(),
            clock: FakeClock::new(),
            shown,
        }
    }

    /// Sets a client up whose transport is this kit, and whose clock is [`Kit::clock`].
    pub fn builder<S: Service>(&self) -> ClientBuilder<S> {
        ClientBuilder::new()
            .transport(self.clone())
            .clock(self.clock.clone())
    }

    /// The clock by which answers are late and bodies slow.
    #[must_use]
    pub fn clock(&self) -> FakeClock {
        self.clock.clone()
    }

    /// All requests so far, in the order in which they were whole.
    #[must_use]
    pub fn requests(&self) -> Vec<Sent> {
        self.change(|state| state.requests.clone())
    }

    /// The requests of the operation `E` so far.
    #[must_use]
    pub fn of<E: Endpoint>(&self) -> Vec<Sent> {
        let mut requests = self.requests();
        requests.retain(|sent| match sent.operation {
            Some(operation) => operation == E::OPERATION,
            // The kit did not know of the operation when the request came.
            None => sent.may_be_of(&E::OPERATION),
        });
        requests
    }

    /// The scripted answers that nobody has asked for, a line for each script. Those given `.forever()` do not count.
    #[must_use]
    pub fn left(&self) -> Vec<String> {
        self.change(|state| state.scripts.iter().filter_map(Script::left).collect())
    }

    /// Changes what is still to be answered to requests of one kind.
    pub(super) fn script(
        &self,
        target: &Target,
        conditions: &[(String, String)],
        change: impl FnOnce(&mut VecDeque<Step>),
    ) {
        self.change(|state| {
            let scripts = state.scripts.iter_mut();
            let mut same = scripts
                .filter(|script| script.target == *target && script.conditions == conditions);
            if let Some(script) = same.next() {
                return change(&mut script.steps);
            }
            let mut steps = VecDeque::new();
            change(&mut steps);
            state.scripts.push(Script {
                target: target.clone(),
                conditions: conditions.to_vec(),
                steps,
            });
        });
    }

    async fn exchange(
        self,
        request: Request<Outgoing>,
    ) -> Result<Response<Incoming>, TransportError> {
        let (head, body) = request.into_parts();
        let unread = |error| failure(TransportKind::Request, error);
        let body = body.collect().await.map_err(unread)?.to_bytes();
        let base = head.extensions.get::<Base>();
        let mut sent = Sent {
            path: match base {
                Some(base) => base.path_below(&head.uri).map(str::to_owned),
                None => Some(head.uri.path().to_owned()),
            },
            operation: head.extensions.get::<Operation>().copied(),
            method: head.method,
            url: head.uri,
            headers: head.headers,
            body,
        };
        let step = self.change(|state| {
            sent.operation = sent.operation.or_else(|| self.operation(state, &sent));
            state.requests.push(sent.clone());
            answer(&mut state.scripts, self.shown, &sent)
        });
        match step {
            Ok(step) => step.run(&sent, &self.clock).await,
            Err(message) => Ok(complaint(&message).map(Incoming::from)),
        }
    }

    /// The operation of a request about which the client says nothing.
    fn operation(&self, state: &State, sent: &Sent) -> Option<Operation> {
        let shown = self.shown.iter().copied().flatten();
        let scripted = state
            .scripts
            .iter()
            .filter_map(|script| match script.target {
                Target::Operation(operation) => Some(operation),
                Target::Url(_) => None,
            });
        let known = shown.map(|row| row.operation).chain(scripted);
        let accept = sent.header(ACCEPT.as_str());
        route::find(known, &sent.method, sent.path.as_deref()?, accept)
    }

    fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        change(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Transport for Kit {
    fn send(&self, request: Request<Outgoing>) -> Exchange {
        Box::pin(self.clone().exchange(request))
    }
}

impl Default for Kit {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Kit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Kit")
            .field("requests", &self.requests())
            .field("left", &self.left())
            .finish_non_exhaustive()
    }
}
