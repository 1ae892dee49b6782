//! What to answer. Takes answers one after the other; gives each to the next request of its kind.
//!
//! ```text
//! kit.on::<repos::Get>().status(429).header("retry-after", "1").then().example();
//! kit.on::<repos::Get>().with("repo", "private").named("not-found").forever();
//! ```

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use bytes::Bytes;
use http::Response;

use super::script::{Target, shows_nothing};
use super::step::{Act, Step, response};
use super::{Answered, Example, Examples, Kit, Sent};
use crate::endpoint::{Endpoint, Operation, Paged};
use crate::error::TransportKind;
use crate::json::{Json, to_vec};

/// Requests of one kind, whose next answer is to be said: those of the operation `E`, or [`Anything`] at some URL.
#[must_use = "nothing is scripted until an answer is given"]
pub struct On<E> {
    pub(super) kit: Kit,
    pub(super) target: Target,
    pub(super) conditions: Vec<(String, String)>,
    endpoint: PhantomData<fn() -> E>,
}

/// Requests of no particular operation.
#[derive(Clone, Copy, Debug)]
pub enum Anything {}

impl<E> On<E> {
    pub(super) fn new(kit: &Kit, target: Target) -> Self {
        Self {
            kit: kit.clone(),
            target,
            conditions: Vec::new(),
            endpoint: PhantomData,
        }
    }

    /// Only requests that have this value for a parameter of path or query. Those that fit several scripts are answered
    /// by the one with the most conditions.
    pub fn with(mut self, parameter: impl Into<String>, value: impl Into<String>) -> Self {
        self.conditions.push((parameter.into(), value.into()));
        self.conditions.sort();
        self
    }

    /// Any response.
    pub fn answer<B: Into<Bytes>>(self, response: Response<B>) -> Answered<E> {
        self.step(Step::new(Act::Answer(response.map(Into::into))))
    }

    /// What `make` makes of each request; as often as asked with [`Answered::forever`].
    pub fn answer_by(
        self,
        make: impl Fn(&Sent) -> Response<Bytes> + Send + Sync + 'static,
    ) -> Answered<E> {
        self.step(Step::new(Act::Make(Arc::new(make))))
    }

    /// A status without a body.
    pub fn status(self, status: u16) -> Answered<E> {
        self.answer(response(status, "", Bytes::new()))
    }

    /// A body of any media type.
    pub fn body(self, status: u16, media: &str, body: impl Into<Bytes>) -> Answered<E> {
        self.answer(response(status, media, body.into()))
    }

    /// JSON text.
    pub fn json(self, status: u16, text: impl Into<String>) -> Answered<E> {
        self.body(status, Operation::JSON, text.into())
    }

    /// A value as JSON.
    pub fn value<T: Json>(self, status: u16, value: &T) -> Answered<E> {
        self.body(status, Operation::JSON, to_vec(value))
    }

    /// No answer: the connection is reset after the request was sent. Within an answer that is [`Answered::cut`].
    pub fn reset(self) -> Answered<E> {
        self.fail(TransportKind::Broken)
    }

    /// No answer, for this reason.
    pub fn fail(self, kind: TransportKind) -> Answered<E> {
        self.step(Step::new(Act::Fail(kind)))
    }

    /// Never an answer, for as long as the caller waits: until the timeout of its client, to which the kit's clock moves on,
    /// or for ever.
    pub fn hang(self) -> Answered<E> {
        self.step(Step::new(Act::Hang))
    }

    fn step(self, step: Step) -> Answered<E> {
        self.kit.script(&self.target, &self.conditions, |steps| {
            steps.push_back(step)
        });
        Answered(self)
    }
}

impl<E: Examples> On<E> {
    /// What the description shows first: a success if it shows any.
    pub fn example(self) -> Answered<E> {
        self.shown(E::EXAMPLES.first(), || shows_nothing(&E::OPERATION))
    }

    /// What the description shows under this name, of any status.
    pub fn named(self, name: &str) -> Answered<E> {
        self.shown(E::named(name), || {
            let names: Vec<&str> = E::EXAMPLES.iter().map(|example| example.name).collect();
            let id = E::OPERATION.id;
            format!("the description shows no answer of {id} called {name:?}, but these: {names:?}")
        })
    }

    fn shown(self, example: Option<&Example>, complaint: impl FnOnce() -> String) -> Answered<E> {
        match example {
            Some(example) => self.answer(example.response()),
            None => self.step(Step::complaint(&complaint())),
        }
    }
}

impl<E: Paged> On<E>
where
    E::Output: Json,
{
    /// A list, page by page: each but the last leads on to the next by its `Link` header, which is the URL of the
    /// request with its `page` raised by one.
    pub fn pages(self, pages: impl IntoIterator<Item = E::Output>) -> Answered<E> {
        let mut pages = pages.into_iter().peekable();
        self.kit.script(&self.target, &self.conditions, |steps| {
            while let Some(page) = pages.next() {
                let body = response(200, Operation::JSON, to_vec(&page).into());
                let mut step = Step::new(Act::Answer(body));
                step.leads_on = pages.peek().is_some();
                steps.push_back(step);
            }
        });
        Answered(self)
    }
}

impl Kit {
    /// Requests of the operation `E`, to say what they are answered with.
    pub fn on<E: Endpoint>(&self) -> On<E> {
        On::new(self, Target::Operation(E::OPERATION))
    }

    /// Requests to a URL, whatever they are of: a whole one, or a path on any server. Without a query, that of the
    /// request may be any. For what is no operation, such as the place that a download is sent on to.
    pub fn at(&self, url: impl Into<String>) -> On<Anything> {
        On::new(self, Target::Url(url.into()))
    }
}

impl<E> fmt::Debug for On<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("On")
            .field("target", &self.target)
            .field("conditions", &self.conditions)
            .finish_non_exhaustive()
    }
}
