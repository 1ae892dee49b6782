//! A transport for tests. Takes requests; gives scripted responses, and records the requests.
//!
//! ```text
//! let kit = Kit::answering(octoforge::testing::EXAMPLES);       // every operation, with its example
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
use super::step::{Step, not_implemented};
use super::{FakeClock, OperationExamples, RecordedRequest};
use crate::client::ClientBuilder;
use crate::endpoint::{Base, Endpoint, Operation};
use crate::error::{TransportError, TransportKind};
use crate::service::Service;
use crate::transport::{Exchange, Incoming, Outgoing, Transport, failure};

/// A transport for tests, which responds without a network.
///
/// A request gets the next response that is scripted for its operation ([`Kit::on`]) or its URL ([`Kit::at`]). If none is, it
/// gets the first example of the description, if the kit was created with a table of examples. Any other request gets status
/// 501 and a message that says what to script, so that the call under test fails; the kit never panics.
///
/// A client tells the kit the operation of each request. For requests of other callers, the kit finds it by method and path:
/// the path below the base URL for requests by [`Client::execute`](crate::Client::execute), else the whole path.
///
/// Clones are the same kit. It needs no runtime: its futures are ready whenever they are polled.
///
/// ```
/// # use octoforge_runtime::testing::Kit;
/// # use octoforge_runtime::{Caller as _, Client, Endpoint, Error, Service};
/// # async fn run<S: Service, E: Endpoint>(endpoint: E) -> Result<E::Output, Error> {
/// let kit = Kit::new();
/// kit.on::<E>().status(503).then().json(200, r#"{"id": 1}"#);
/// let client: Client<S> = kit.builder().build()?;
///
/// let output = client.call(endpoint).await?;
/// assert_eq!(kit.of::<E>().len(), 2);
/// # Ok(output)
/// # }
/// ```
#[derive(Clone)]
pub struct Kit {
    state: Arc<Mutex<State>>,
    clock: FakeClock,
    shown: &'static [&'static [OperationExamples]],
}

#[derive(Default)]
struct State {
    scripts: Vec<Script>,
    requests: Vec<RecordedRequest>,
}

impl Kit {
    /// Creates a kit that responds with scripted responses only.
    #[must_use]
    pub fn new() -> Self {
        Self::answering(&[])
    }

    /// Creates a kit that responds to each operation of a table with its first example, any number of times, unless
    /// something is scripted for it.
    #[must_use]
    pub fn answering(shown: &'static [&'static [OperationExamples]]) -> Self {
        Self {
            state: Arc::default(),
            clock: FakeClock::new(),
            shown,
        }
    }

    /// Returns the settings of a client with this kit as its transport, and [`Kit::clock`] as its clock.
    pub fn builder<S: Service>(&self) -> ClientBuilder<S> {
        ClientBuilder::new()
            .transport(self.clone())
            .clock(self.clock.clone())
    }

    /// Returns the clock for delays and slow bodies.
    #[must_use]
    pub fn clock(&self) -> FakeClock {
        self.clock.clone()
    }

    /// Returns all requests so far, in the order in which they were complete.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.change(|state| state.requests.clone())
    }

    /// Returns the requests of the operation `E` so far.
    #[must_use]
    pub fn of<E: Endpoint>(&self) -> Vec<RecordedRequest> {
        let mut requests = self.requests();
        requests.retain(|sent| match sent.operation {
            Some(operation) => operation == E::OPERATION,
            // The kit did not know the operation when the request came.
            None => sent.may_be_of(&E::OPERATION),
        });
        requests
    }

    /// Describes the scripted responses that were not used, one line for each script. Those given `.forever()` do not
    /// count.
    #[must_use]
    pub fn left(&self) -> Vec<String> {
        self.change(|state| state.scripts.iter().filter_map(Script::unused).collect())
    }

    /// Changes the responses that are scripted for requests of one kind.
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
        let mut sent = RecordedRequest {
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
            Err(message) => Ok(not_implemented(&message).map(Incoming::from)),
        }
    }

    /// Finds the operation of a request whose client did not name it.
    fn operation(&self, state: &State, sent: &RecordedRequest) -> Option<Operation> {
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
